"""The rows of a file of Meta in order of time, at once or, where the file is large, slice by slice."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter

from voicetune_desktop.importers.meta.files import AnyRow, LargeFile, Layout, ThreadFile
from voicetune_desktop.importers.meta.slices import Slices
from voicetune_desktop.importers.meta.talk import oldest_first
from voicetune_desktop.importers.waiting.time_order import Item, in_order

Become = Callable[[int, Sequence[AnyRow], Iterable[int]], Iterable[Item]]
"""What becomes of rows, the place of the first of which in the file is told; they come in the order that the last argument says."""


def senders_of(file: ThreadFile[AnyRow], layout: Layout[AnyRow]) -> set[str | None]:
    """Everybody who wrote a row, as written."""
    return file.slices.senders if isinstance(file, LargeFile) else set(map(layout.sender, file.messages))


def in_time(file: ThreadFile[AnyRow], layout: Layout[AnyRow], become: Become[AnyRow]) -> Iterable[Item]:
    """What becomes of all rows, the oldest first."""
    if isinstance(file, LargeFile):
        return _by_slice(file.slices, become)
    return become(0, file.messages, oldest_first([*map(layout.time, file.messages)]))


def _by_slice(slices: Slices[AnyRow], become: Become[AnyRow]) -> Iterator[Item]:
    order = oldest_first(slices.times)
    if not isinstance(order, range):
        return map(itemgetter(1), in_order(_ranked(slices, become, order)))
    walked = slices.walk(backwards=order.step < 0)
    return chain.from_iterable(become(first, rows, range(len(rows))[:: order.step]) for first, rows in walked)


def _ranked(slices: Slices[AnyRow], become: Become[AnyRow], order: Iterable[int]) -> Iterator[tuple[str, Item]]:
    ranks = array("q", bytes(slices.times.itemsize * len(slices.times)))
    for rank, at in enumerate(order):
        ranks[at] = rank
    for first, rows in slices.walk():
        for at, item in enumerate(become(first, rows, range(len(rows))), first):
            yield f"{ranks[at]:012}", item
