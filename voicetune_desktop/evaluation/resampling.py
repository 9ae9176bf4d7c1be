"""Bootstrap: how much a figure would change had other answers come up; seeded, so the same input gives the same range."""

from collections import Counter
from collections.abc import Sequence
from math import ceil, isnan
from operator import mul
from random import Random

from voicetune_desktop.evaluation.records import Interval

REPLICATES = 400
"""Resamples; the ends of a 95 % range are then the tenth values from below and above."""
MOST_BLOCKS = 100
"""Blocks that are resampled: each answer is one up to here, then neighbours go together.

The spread of 100 block sums is known to 7 %. Blocks of neighbours keep what hangs together in one conversation together
(Carlstein 1986), where answers come in order.
"""
CONFIDENCE = 0.95

Weights = tuple[int, ...]
"""How often each block is taken in one resample."""


def blocks(things: int, most: int = MOST_BLOCKS) -> list[range]:
    """Parts of `range(things)`, in order and as equal as can be."""
    count = min(things, most)
    return [range(things * block // count, things * (block + 1) // count) for block in range(count)]


def draws(count: int, random: Random, replicates: int = REPLICATES) -> list[Weights]:
    """Resamples with replacement of so many blocks."""
    return [_weights(random.choices(range(count), k=count), count) for _ in range(replicates)]


def _weights(drawn: list[int], count: int) -> Weights:
    times = Counter(drawn)
    return tuple(times[block] for block in range(count))


def interval(point: float, replicates: Sequence[float], *, least: float = float("-inf")) -> Interval:
    """The percentile range around a figure, moved by the bias that resampling itself adds.

    Distances only grow by resampling: uncorrected, the range of a distance near 0 would not hold it (Efron and Tibshirani,
    "An Introduction to the Bootstrap", 1993, chapter 10).
    """
    known = [value for value in replicates if not isnan(value)]
    shift = point - sum(known) / len(known) if known else 0.0
    found = percentiles(point, [value + shift for value in known])
    return Interval(point, max(found.low, least), found.high)


def percentiles(point: float, replicates: Sequence[float]) -> Interval:
    """The percentile range as it is; no end lies on the wrong side of the point."""
    known = sorted(value for value in replicates if not isnan(value))
    if not known:
        return Interval(point, point, point)
    low, high = (quantile(known, part) for part in ((1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2))
    return Interval(point, min(low, point), max(high, point))


def quantile(ordered: Sequence[float], part: float) -> float:
    """The value by nearest rank below which a part of ordered values lies."""
    return ordered[max(ceil(part * len(ordered)), 1) - 1]


def mean_interval(values: Sequence[float], seed: int) -> Interval:
    """The mean of values and its range."""
    return ratio_interval(values, [1.0] * len(values), seed)


def ratio_interval(above: Sequence[float], below: Sequence[float], seed: int) -> Interval:
    """The sum of one figure of all answers over the sum of another, and its range; of nothing it is 0."""
    if not sum(below):
        return Interval(0.0, 0.0, 0.0)
    parts = blocks(len(above))
    upper, lower = ([sum(values[one] for one in part) for part in parts] for values in (above, below))
    ratios = [_ratio(upper, lower, weights) for weights in draws(len(parts), Random(seed))]
    return interval(sum(upper) / sum(lower), ratios)


def _ratio(upper: Sequence[float], lower: Sequence[float], weights: Weights) -> float:
    whole = _sum(lower, weights)
    return _sum(upper, weights) / whole if whole else float("nan")


def _sum(values: Sequence[float], weights: Weights) -> float:
    return sum(map(mul, values, weights))
