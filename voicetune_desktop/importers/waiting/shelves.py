"""Rows of many chats that lie mixed in one file, put apart in one pass and within bounded memory."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from operator import attrgetter, gt
from types import TracebackType
from typing import Any, Generic, NamedTuple, Self, TypeVar

from msgspec import Struct
from msgspec.msgpack import Decoder, Encoder
from msgspec.structs import astuple, fields

from voicetune_desktop.importers.waiting.sealed_blocks import Block, SealedBlocks
from voicetune_desktop.importers.waiting.short_columns import short, whole

T = TypeVar("T", bound=Struct)
Columns = list[list[Any]]
"""Rows by column: a list for each field."""

ROWS = 30_000
"""Rows that are held as they are; more of them are packed."""
FULL = 1_000
"""Rows of one chat that are packed together: few enough to do so while the processor has them at hand."""


class _Block(NamedTuple):
    """Rows of one chat in their order: the rank of the first, and the rows, packed or not, or where they lie."""

    first: int
    data: Columns | Block


_first = attrgetter("first")


class Shelves(Generic[T]):
    """Takes rows as they come and gives those of each chat in order of their first field. Close it, or use it in `with`."""

    def __init__(self, kind: type[T]) -> None:
        self._kind, self._encoder = kind, Encoder()
        columns: Any = [list[field.type] for field in fields(kind)]
        self._decoder: Decoder[tuple[Any, ...]] = Decoder(tuple[(int, *columns)])
        self._open = defaultdict[str, list[tuple[Any, ...]]](list)
        self._blocks = defaultdict[str, list[_Block]](list)
        self._rows, self._packed = 0, SealedBlocks()

    @property
    def chats(self) -> list[str]:
        """The chats, in the order in which each of them began."""
        return [*self._open]

    def put(self, chat: str, row: T) -> None:
        """Take a row of a chat."""
        shelf = self._open[chat]
        shelf.append(astuple(row))
        self._rows += 1
        if len(shelf) >= FULL or self._rows >= ROWS:
            self._make_room(chat)

    def extend(self, chat: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Take rows of a chat that follow one another, each as the fields of a row, which is quicker than `put`."""
        shelf = self._open[chat]
        shelf.extend(rows)
        self._rows += len(rows)
        if len(shelf) >= FULL or self._rows >= ROWS:
            self._make_room(chat)

    def put_all(self, rows: Iterable[tuple[str, T]]) -> None:
        """Take some rows with their chats."""
        for chat, row in rows:
            self.put(chat, row)

    def move(self, chat: str, other: str) -> None:
        """Put all rows of a chat behind those of another one."""
        self._blocks[other] += self._blocks.pop(chat, ())
        self._open[other] += self._open.pop(chat)

    def rows(self, chat: str) -> Iterator[list[T]]:
        """The rows of a chat, some at a time."""
        return ([*map(self._kind, *columns)] for columns in self.columns(chat))

    def columns(self, chat: str) -> Iterator[Columns]:
        """The rows of a chat by column, some at a time, which is quicker where they are looked at by column."""
        waiting = sorted([*self._blocks.get(chat, ()), *self._loose(chat)], key=_first)
        held: Columns = [[]]
        while waiting:
            held = _joined([held, *self._next(waiting, len(held[0]))])
            ready = bisect_right(held[0], waiting[0].first) if waiting else len(held[0])
            if ready:
                yield [column[:ready] for column in held]
            held = [column[ready:] for column in held]
            if len(held[0]) > ROWS:
                self._wait_again(held, waiting)
                held = [[]]

    def close(self) -> None:
        """Throw away what is left."""
        self._open.clear()
        self._blocks.clear()
        self._packed.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _make_room(self, chat: str) -> None:
        """Pack what is full: a shelf, or all of them."""
        for other in self._open if self._rows >= ROWS else (chat,):
            self._pack(other)

    def _pack(self, chat: str) -> None:
        rows = self._open[chat]
        self._blocks[chat] += map(self._packed_block, _ordered(rows))
        self._rows -= len(rows)
        rows.clear()

    def _packed_block(self, columns: Columns) -> _Block:
        data = self._encoder.encode((len(columns[0]), *map(short, columns)))
        return _Block(columns[0][0], self._packed.put(data))

    def _loose(self, chat: str) -> Iterator[_Block]:
        """The rows that are not packed, as a block of their own."""
        return (_Block(columns[0][0], columns) for columns in _ordered(self._open[chat]))

    def _next(self, waiting: list[_Block], held: int) -> Iterator[Columns]:
        """The blocks that begin first, taken out: as many rows as are held, so that sorting both does not cost more than the new ones."""
        rows = 0
        while waiting and rows <= held:
            yield (columns := self._unpacked(waiting.pop(0)))
            rows += len(columns[0])

    def _wait_again(self, held: Columns, waiting: list[_Block]) -> None:
        """Let ordered rows wait in blocks of which none begins before another ends: so of many in no order few are held at a time."""
        blocks = [self._packed_block([column[at : at + FULL] for column in held]) for at in range(0, len(held[0]), FULL)]
        waiting[:] = sorted([*blocks, *waiting], key=_first)

    def _unpacked(self, block: _Block) -> Columns:
        if isinstance(block.data, list):
            return block.data
        count, *columns = self._decoder.decode(self._packed.get(block.data))
        return [whole(column, count) for column in columns]


def _ordered(rows: Sequence[tuple[Any, ...]]) -> Iterator[Columns]:
    """All rows in order, by column; nothing where there are none."""
    if rows:
        yield _sorted([*map(list[Any], zip(*rows, strict=True))])


def _sorted(columns: Columns) -> Columns:
    ranks = columns[0]
    if not any(map(gt, ranks, islice(ranks, 1, None))):
        return columns
    if all(map(gt, ranks, islice(ranks, 1, None))):
        return [column[::-1] for column in columns]
    order = sorted(range(len(ranks)), key=ranks.__getitem__)
    return [[*map(column.__getitem__, order)] for column in columns]


def _joined(parts: Sequence[Columns]) -> Columns:
    """Several lots of ordered rows as one; sorting takes them as the runs that they are."""
    some = [columns for columns in parts if columns[0]]
    return some[0] if len(some) == 1 else _sorted([[*chain(*columns)] for columns in zip(*some, strict=True)])
