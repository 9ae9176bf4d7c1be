"""How far two ways of writing are apart, from counts of the same bins; counts need not be of equal sums."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from math import log2, sqrt
from operator import sub

Totals = Sequence[float]
"""How often each bin occurs."""


def shares(totals: Totals) -> list[float]:
    """Counts as parts of their sum, which is not 0."""
    whole = sum(totals)
    return [count / whole for count in totals]


def jensen_shannon(one: Totals, other: Totals) -> float:
    """The Jensen-Shannon distance, 0 (equal) to 1 (nothing in common): the root of the divergence in bits, a metric.

    Lin, "Divergence measures based on the Shannon entropy" (1991); Endres and Schindelin, "A new metric" (2003).
    """
    pairs = zip(shares(one), shares(other), strict=True)
    return sqrt(max(sum(_to_middle(a, (a + b) / 2) + _to_middle(b, (a + b) / 2) for a, b in pairs), 0) / 2)


def _to_middle(share: float, middle: float) -> float:
    return share * log2(share / middle) if share else 0.0


def wasserstein(one: Totals, other: Totals, places: Sequence[float]) -> float:
    """The first Wasserstein distance: how far counts must be carried on average; bins lie at rising `places`.

    In one dimension it is the area between both cumulative distributions (Vallender 1974).
    """
    ahead = accumulate(map(sub, shares(one), shares(other)))
    return sum(abs(gone) * (high - low) for gone, (low, high) in zip(ahead, pairwise(places), strict=False))


def burrows_delta(one: Totals, other: Totals, spreads: Sequence[float]) -> float:
    """The mean difference of the frequencies of words, each in its standard deviations. Burrows, "Delta" (2002)."""
    differences = map(sub, one, other)
    return sum(abs(difference) / spread for difference, spread in zip(differences, spreads, strict=True)) / len(spreads)


def weighted_median(totals: Totals, values: Sequence[float]) -> float:
    """The value in the middle. A value stands for a step, half a unit or 3.5 % to both sides, so that small shifts show."""
    half, below = sum(totals) / 2, 0.0
    for value, count in zip(values, totals, strict=True):
        if count and below + count >= half:
            step = max(0.5, 0.035 * value)
            return max(value - step + 2 * step * (half - below) / count, 0.0)
        below += count
    return 0.0


def mean(totals: Totals, values: Iterable[float]) -> float:
    """The mean of values that are counted."""
    return sum(count * value for count, value in zip(totals, values, strict=True)) / sum(totals)
