"""Rows of many chats that lie mixed in one file, put apart in one pass and within bounded memory."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import zip_longest
from types import TracebackType
from typing import Generic, NamedTuple, Self, TypeVar

from msgspec.msgpack import Decoder, Encoder

from voicetune_desktop.importers.sealed_blocks import Block, SealedBlocks

T = TypeVar("T")

ROWS = 30_000
"""Rows that are held as they are; more of them are packed."""


class _Block(NamedTuple, Generic[T]):
    """Rows of one chat in their order: the rank of the first, and the rows, packed or not, or where they lie."""

    first: int
    data: list[T] | Block


class Shelves(Generic[T]):
    """Takes rows as they come and gives those of each chat in order of rank. Close it, or use it in `with`."""

    def __init__(self, kind: type[T], rank: Callable[[T], int]) -> None:
        self._rank, self._encoder, self._decoder = rank, Encoder(), Decoder(list[kind])
        self._open: dict[str, list[T]] = {}
        self._blocks: dict[str, list[_Block[T]]] = {}
        self._rows, self._packed = 0, SealedBlocks()

    @property
    def chats(self) -> list[str]:
        """The chats, in the order in which each of them began."""
        return [*self._open]

    def put(self, chat: str, row: T) -> None:
        """Take a row of a chat."""
        shelf = self._open.get(chat)
        if shelf is None:
            shelf = self._open[chat] = []
        shelf.append(row)
        self._rows += 1
        if self._rows >= ROWS:
            self._pack()

    def rows(self, chat: str) -> Iterator[list[T]]:
        """The rows of a chat, some at a time."""
        rank, held = self._rank, list[T]()
        blocks = [*self._blocks.get(chat, []), *self._loose(chat)]
        blocks.sort(key=lambda block: block.first)
        for block, following in zip_longest(blocks, [block.first for block in blocks[1:]]):
            held = _joined(held, self._unpacked(block), rank)
            ready = len(held) if following is None else bisect_left(held, following, key=rank)
            yield held[:ready]
            held = held[ready:]

    def close(self) -> None:
        """Throw away what is left."""
        self._open, self._blocks = {}, {}
        self._packed.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _pack(self) -> None:
        for chat, rows in self._open.items():
            if rows:
                ordered = sorted(rows, key=self._rank)
                block: _Block[T] = _Block(self._rank(ordered[0]), self._packed.put(self._encoder.encode(ordered)))
                self._blocks.setdefault(chat, []).append(block)
                rows.clear()
        self._rows = 0

    def _loose(self, chat: str) -> Iterator[_Block[T]]:
        """The rows that are not packed, as a block of their own."""
        if rows := sorted(self._open[chat], key=self._rank):
            yield _Block(self._rank(rows[0]), rows)

    def _unpacked(self, block: _Block[T]) -> list[T]:
        if isinstance(block.data, list):
            return block.data
        return self._decoder.decode(self._packed.get(block.data))


def _joined(one: list[T], other: list[T], rank: Callable[[T], int]) -> list[T]:
    """Two ordered lists as one; sorting takes them as the runs that they are."""
    if one and other and rank(one[-1]) > rank(other[0]):
        return sorted([*one, *other], key=rank)
    return one + other if one else other
