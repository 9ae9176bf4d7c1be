"""Rows of a chat in order of time, however they were written, without holding them all: what is much waits in packed runs."""

import zlib
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import chain, islice, pairwise
from operator import gt, itemgetter, lt

from msgspec.msgpack import Decoder, Encoder

from voicetune_desktop.model import Message, SetAside

Item = Message | SetAside

RUN = 50_000
"""Rows that are sorted at a time; a chat of fewer ones is never packed."""
BLOCK = 1_000
"""Rows that are packed, and unpacked, together."""

_Row = tuple[str, Item]
_ENCODER = Encoder()
_DECODER: Decoder[list[tuple[str, Message | None, SetAside | None]]] = Decoder(list[tuple[str, Message | None, SetAside | None]])
_key = itemgetter(0)


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
    runs = list[_Run]()
    while rows := list(islice(keyed, RUN)):
        is_newest_first = _sort(rows)
        runs.insert(0 if is_newest_first else len(runs), _Run(rows))
        del rows
    if all(one.last <= other.first for one, other in pairwise(runs)):
        return chain.from_iterable(runs)
    return merge(*runs, key=_key)


class _Run:
    """Sorted rows, packed; unpacked block by block as they are walked, once."""

    def __init__(self, rows: list[_Row]) -> None:
        self.first, self.last = rows[0][0], rows[-1][0]
        self._blocks = [_packed(rows[at : at + BLOCK]) for at in range(0, len(rows), BLOCK)]
        self._blocks.reverse()

    def __iter__(self) -> Iterator[_Row]:
        while self._blocks:
            yield from _unpacked(self._blocks.pop())


def _packed(rows: list[_Row]) -> bytes:
    told = [(key, item, None) if type(item) is Message else (key, None, item) for key, item in rows]
    return zlib.compress(_ENCODER.encode(told), 1)


def _unpacked(block: bytes) -> Iterator[_Row]:
    for key, message, aside in _DECODER.decode(zlib.decompress(block)):
        item = message or aside
        if item:
            yield key, item
