"""Rows of a chat in order of time, however they were written, without holding them all: what is much waits in packed runs."""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import accumulate, chain, islice
from operator import gt, lt
from typing import Any, NamedTuple

from msgspec import Struct
from msgspec.msgpack import Decoder, Encoder
from msgspec.structs import astuple

from voicetune_desktop.importers.waiting.sealed_blocks import Block, SealedBlocks
from voicetune_desktop.importers.waiting.short_columns import short, whole
from voicetune_desktop.model import Message, SetAside

Item = Message | SetAside

RUN = 50_000
"""Rows that are sorted at a time; a chat of fewer ones is never packed."""
SHORT = 1_000
"""Rows that are sorted at a time where they were written in order: few enough to be packed while the processor has them at hand."""
BLOCK = 1_000
"""Rows that are packed, and unpacked, together."""

_MESSAGES = {Message}
_SENT_AT = Message.__struct_fields__.index("sent_at")


class _Rows(NamedTuple):
    """Rows and the key of each; two lists, as most of what is done with them then runs outside of Python."""

    keys: list[str]
    items: list[Item]

    def move(self, count: int, other: "_Rows") -> None:
        """Move the first ones to the end of others."""
        other.keys.extend(self.keys[:count])
        other.items.extend(self.items[:count])
        del self.keys[:count], self.items[:count]

    def sort(self) -> None:
        """Put them in order of their keys."""
        order = sorted(range(len(self.keys)), key=self.keys.__getitem__)
        self.keys[:] = map(self.keys.__getitem__, order)
        self.items[:] = map(self.items.__getitem__, order)


class _Packed(Struct, array_like=True, gc=False):
    """Rows as they wait: keys, the messages by column, and what is set aside with its place among them."""

    count: int
    """Of all of them."""
    keys: list[str]
    """None where they are the times of the messages."""
    columns: list[list[Any]]
    """A column that holds one thing only, as the name of the chat, is one long."""
    asides: list[tuple[int, SetAside]]


_ENCODER = Encoder()
_DECODER = Decoder(_Packed)


def oldest_first(items: Iterable[Item], *, newest_first: bool = False) -> Iterator[Item]:
    """The rows of a chat, the oldest first. A row without a time stays beside the one that was written before it.

    Times must be of one form. Where most rows were written newest first, equal times are taken to be written that way, too;
    `newest_first` is taken to hold where all times are equal.
    """
    return chain.from_iterable(rows.items for rows in _ordered(partial(_timed, iter(items)), newest_first=newest_first))


def in_order(keyed: Iterable[tuple[str, Item]]) -> Iterator[tuple[str, Item]]:
    """Rows in the order of their keys; those of equal keys as they came, or reversed where most keys fall."""
    return chain.from_iterable(zip(*rows, strict=True) for rows in _ordered(partial(_keyed, iter(keyed))))


def items_in_order(keyed: Iterable[tuple[str, Item]], *, newest_first: bool = False) -> Iterator[Item]:
    """The same rows without their keys; `newest_first` is taken to hold where all keys are equal."""
    return chain.from_iterable(rows.items for rows in _ordered(partial(_keyed, iter(keyed)), newest_first=newest_first))


def _timed(rows: Iterator[Item], count: int, last: str) -> _Rows:
    """The rows that come next; those without a time have the last one that was seen."""
    items = list(islice(rows, count))
    keys = [item.sent_at or "" if type(item) is Message else "" for item in items]
    if not all(keys):
        keys = list(accumulate(keys, lambda before, key: key or before, initial=last))[1:]
    return _Rows(keys, items)


def _keyed(rows: Iterator[tuple[str, Item]], count: int, _: str) -> _Rows:
    run = list(islice(rows, count))
    return _Rows([key for key, _ in run], [item for _, item in run])


def _ordered(read: Callable[[int, str], _Rows], *, newest_first: bool = False) -> Iterator[_Rows]:
    """All rows in order, some at a time. The first run is read at once: small chats then know everybody who spoke."""
    rows = read(RUN, "")
    if len(rows.keys) == RUN:
        return _from_runs(rows, read, newest_first=newest_first)
    _sort(rows, newest_first=newest_first)
    return iter((rows,))


def _from_runs(rows: _Rows, read: Callable[[int, str], _Rows], *, newest_first: bool) -> Iterator[_Rows]:
    with SealedBlocks() as store:
        waiting = list[_Run]()
        while rows.keys:
            last = rows.keys[-1]
            newest_first = _sort(rows, newest_first=newest_first)
            waiting.insert(0 if newest_first else len(waiting), _Run(rows, store))
            beside = waiting[:2] if newest_first else waiting[-2:]
            rows = read(SHORT if beside[0].last <= beside[-1].first else RUN, last)
        joined = _joined(waiting)
        yield from joined[0] if len(joined) == 1 else _merged(joined)


def _sort(rows: _Rows, *, newest_first: bool) -> bool:
    """Sort in place; whether the rows were written newest first, which is told for those whose keys are all equal."""
    keys, items = rows
    falls = sum(map(gt, keys, islice(keys, 1, None)))
    rises = sum(map(lt, keys, islice(keys, 1, None))) if falls else 0
    is_newest_first = falls > rises or (newest_first and not falls and keys[:1] == keys[-1:])
    if is_newest_first:
        keys.reverse()
        items.reverse()
    if rises if is_newest_first else falls:
        rows.sort()
    return is_newest_first


class _Run:
    """Sorted rows, packed; unpacked block by block as they are walked, once."""

    def __init__(self, rows: _Rows, store: SealedBlocks) -> None:
        """Pack all rows, and leave none of them behind."""
        self.first, self.last = rows.keys[0], rows.keys[-1]
        self._store = store
        self._blocks = deque[Block](
            store.put(_packed(rows.keys[at : at + BLOCK], rows.items[at : at + BLOCK])) for at in range(0, len(rows.keys), BLOCK)
        )
        rows.keys.clear()
        rows.items.clear()

    def __iter__(self) -> Iterator[_Rows]:
        while self._blocks:
            yield _unpacked(self._store.get(self._blocks.popleft()))

    def join(self, other: "_Run") -> bool:
        """Go on with the rows of another run if they all come later."""
        if self.last > other.first:
            return False
        self.last = other.last
        self._blocks += other._blocks
        return True


def _joined(runs: Sequence[_Run]) -> list[_Run]:
    """The same rows in as few runs as their order allows."""
    joined = [runs[0]]
    for run in runs[1:]:
        if not joined[-1].join(run):
            joined.append(run)
    return joined


def _merged(runs: Sequence[_Run]) -> Iterator[_Rows]:
    """Rows of all runs: again and again those up to the first end of the blocks at hand. Of equal keys an earlier run's come first."""
    blocks = [iter(run) for run in runs]
    heads = [next(run) for run in blocks]
    while heads:
        ends = [head.keys[-1] for head in heads]
        end = min(ends)
        first = ends.index(end)
        rows = _Rows([], [])
        for place, head in enumerate(heads):
            head.move((bisect_right if place <= first else bisect_left)(head.keys, end), rows)
        rows.sort()
        yield rows
        if more := next(blocks[first], None):
            heads[first] = more
        else:
            del heads[first], blocks[first]


def _packed(keys: list[str], items: list[Item]) -> bytes:
    """Rows in a form that takes half the time of packing records one by one."""
    messages = list(map(astuple, items if {*map(type, items)} == _MESSAGES else (item for item in items if type(item) is Message)))
    asides = [] if len(messages) == len(items) else [(at, item) for at, item in enumerate(items) if type(item) is SetAside]
    columns = [*map(list[Any], zip(*messages, strict=True))]
    are_times = not asides and columns[_SENT_AT] == keys
    return _ENCODER.encode(_Packed(len(keys), [] if are_times else keys, [*map(short, columns)], asides))


def _unpacked(block: bytes) -> _Rows:
    packed = _DECODER.decode(block)
    columns, count = packed.columns, packed.count - len(packed.asides)
    items = list[Item](_messages(columns, count))
    for at, aside in packed.asides:
        items.insert(at, aside)
    return _Rows(packed.keys or whole(columns[_SENT_AT], count), items)


def _messages(columns: Sequence[list[Any]], count: int) -> Iterable[Message]:
    if not columns:
        return ()
    *columns, flags = columns
    return map(Message, *(whole(column, count) for column in (*columns, [*map(tuple, flags)])))
