"""Rows of a chat in order of time, however they were written, without holding them all: what is much waits in packed runs."""

from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import chain, islice, pairwise, repeat
from operator import gt, itemgetter, lt
from typing import Any

from msgspec import Struct
from msgspec.msgpack import Decoder, Encoder
from msgspec.structs import astuple

from voicetune_desktop.importers.sealed_blocks import Block, SealedBlocks
from voicetune_desktop.model import Message, SetAside

Item = Message | SetAside

RUN = 50_000
"""Rows that are sorted at a time; a chat of fewer ones is never packed."""
BLOCK = 1_000
"""Rows that are packed, and unpacked, together."""

_Row = tuple[str, Item]
_key = itemgetter(0)


class _Packed(Struct, array_like=True, gc=False):
    """Rows as they wait: keys, the messages by column, and what is set aside with its place among them."""

    keys: list[str]
    columns: list[list[Any]]
    """A column that holds one thing only, as the name of the chat, is one long."""
    asides: list[tuple[int, SetAside]]


_ENCODER = Encoder()
_DECODER = Decoder(_Packed)


def oldest_first(items: Iterable[Item]) -> Iterator[Item]:
    """The rows of a chat, the oldest first. A row without a time stays beside the one that was written before it.

    Times must be of one form. Where most rows were written newest first, equal times are taken to be written that way, too.
    """
    return (item for _, item in in_order(_keyed(items)))


def in_order(keyed: Iterable[tuple[str, Item]]) -> Iterator[tuple[str, Item]]:
    """Rows in the order of their keys; those of equal keys as they came, or reversed where most keys fall."""
    rows = iter(keyed)
    run = list(islice(rows, RUN))
    if len(run) < RUN:
        _sort(run)
        return iter(run)
    return _from_runs(chain(run, rows))


def _keyed(items: Iterable[Item]) -> Iterator[_Row]:
    key = ""
    for item in items:
        if type(item) is Message:
            key = item.sent_at or key
        yield key, item


def _sort(run: list[_Row]) -> bool:
    """Sort in place; whether the rows were written newest first."""
    times = [key for key, _ in run]
    falls = sum(map(gt, times, islice(times, 1, None)))
    is_newest_first = falls > sum(map(lt, times, islice(times, 1, None)))
    if is_newest_first:
        run.reverse()
    run.sort(key=_key)
    return is_newest_first


def _from_runs(keyed: Iterator[_Row]) -> Iterator[_Row]:
    with SealedBlocks() as store:
        runs = list[_Run]()
        while rows := list(islice(keyed, RUN)):
            is_newest_first = _sort(rows)
            runs.insert(0 if is_newest_first else len(runs), _Run(rows, store))
            del rows
        if all(one.last <= other.first for one, other in pairwise(runs)):
            yield from chain.from_iterable(runs)
        else:
            yield from merge(*runs, key=_key)


class _Run:
    """Sorted rows, packed; unpacked block by block as they are walked, once."""

    def __init__(self, rows: list[_Row], store: SealedBlocks) -> None:
        self.first, self.last = rows[0][0], rows[-1][0]
        self._store = store
        self._blocks: list[Block] = [store.put(_packed(rows[at : at + BLOCK])) for at in range(0, len(rows), BLOCK)]
        self._blocks.reverse()

    def __iter__(self) -> Iterator[_Row]:
        while self._blocks:
            yield from _unpacked(self._store.get(self._blocks.pop()))


def _packed(rows: list[_Row]) -> bytes:
    """Rows in a form that takes half the time of packing records one by one."""
    messages = [astuple(item) for _, item in rows if type(item) is Message]
    asides = [(at, item) for at, (_, item) in enumerate(rows) if type(item) is SetAside]
    columns = [[*column[:1]] if column.count(column[0]) == len(column) else [*column] for column in zip(*messages, strict=True)]
    return _ENCODER.encode(_Packed([key for key, _ in rows], columns, asides))


def _unpacked(block: bytes) -> Iterable[_Row]:
    packed = _DECODER.decode(block)
    items = list[Item](_messages(packed.columns, len(packed.keys) - len(packed.asides)))
    for at, aside in packed.asides:
        items.insert(at, aside)
    return zip(packed.keys, items, strict=True)


def _messages(columns: Sequence[Sequence[Any]], count: int) -> Iterable[Message]:
    if not columns:
        return ()
    *columns, flags = columns
    whole = (column if len(column) == count else repeat(column[0], count) for column in (*columns, [*map(tuple, flags)]))
    return map(Message, *whole)
