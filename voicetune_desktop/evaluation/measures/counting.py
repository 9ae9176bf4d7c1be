"""Counting by block: numbers on a scale, and what holds for an answer or does not; `kinds` counts several kinds of things."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain
from math import log
from typing import TypeVar

from voicetune_desktop.evaluation.distances import mean, wasserstein, weighted_median
from voicetune_desktop.evaluation.measures.measure import Counted, Evidence
from voicetune_desktop.evaluation.packing import packed
from voicetune_desktop.evaluation.reading import Reading, Readings

Key = TypeVar("Key")
_EXACT, _STEP = 32, 1.07


def numbers(
    readings: Readings,
    number: Callable[[Reading], Sequence[int]],
    bars: Mapping[str, int],
    scale: Callable[[float], float] = float,
    *,
    median: bool = False,
) -> Evidence:
    """How numbers (0 or more) are spread. `scale` places them for the Wasserstein distance; `bars` begin where they say.

    Numbers above 32 are rounded to 7 %, which no reader notices and which bounds the work.
    """
    found = {name: [rounded(one) for one in number(reading)] for name, reading in readings.items()}
    bins = sorted(set(chain.from_iterable(found.values())))
    edges = [*bars.values(), float("inf")]
    return Evidence(
        voices={
            name: counted([Counter(found[name][one] for one in block) for block in reading.blocks], bins, len(reading.texts))
            for name, reading in readings.items()
        },
        bins=len(bins),
        value=partial(weighted_median if median else mean, values=bins),
        distance=partial(wasserstein, places=[scale(one) for one in bins]),
        picture=tuple(
            (label, tuple(place for place, one in enumerate(bins) if low <= one < high))
            for label, low, high in zip(bars, edges, edges[1:], strict=False)
        ),
    )


def rounded(number: int) -> int:
    """A number on a scale that grows in steps of 7 % from 32 on."""
    return number if number <= _EXACT else round(_EXACT * _STEP ** round(log(number / _EXACT, _STEP)))


def yes_or_no(readings: Readings, holds: Callable[[Reading], Sequence[bool]]) -> Evidence | None:
    """The share of answers for which something holds; the distance is the difference of shares. None where it never does."""
    found = {name: holds(reading) for name, reading in readings.items()}
    if not any(map(any, found.values())):
        return None
    return Evidence(
        voices={
            name: counted([Counter(found[name][one] for one in block) for block in reading.blocks], (False, True), len(reading.texts))
            for name, reading in readings.items()
        },
        bins=2,
        value=lambda totals: totals[1] / sum(totals),
        distance=lambda one, other: abs(one[1] / sum(one) - other[1] / sum(other)),
    )


def counted(parts: Iterable["Counter[Key]"], bins: Sequence[Key], events: int) -> Counted:
    """Counts by block in the order of the bins."""
    return Counted(tuple(packed([part[key] for key in bins]) for part in parts), events)
