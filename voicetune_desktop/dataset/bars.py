"""Scales for pictures of statistics: round edges that grow, and what the middle of a distribution is."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from voicetune_desktop.dataset.histogram import percentile

_MINUTE, _HOUR = 60, 3600

REPLY_EDGES = (0, _MINUTE, 2 * _MINUTE, 5 * _MINUTE, 10 * _MINUTE, 20 * _MINUTE, _HOUR, 3 * _HOUR, 8 * _HOUR)
"""Seconds until somebody answers; the last bar holds all that took longer."""
WORD_EDGES = (0, 2, 3, 4, 6, 9, 13, 21, 41)
TOKEN_EDGES = (0, 3, 5, 8, 13, 21, 41, 81, 161)


class Spread(Struct, frozen=True):
    """How a figure is spread: percentiles by nearest rank, all 0 without values."""

    p25: int = 0
    p50: int = 0
    p75: int = 0
    p95: int = 0


def spread(counts: Mapping[int, int]) -> Spread:
    """The percentiles of values that are counted."""
    return Spread(*(percentile(counts, percent) for percent in (25, 50, 75, 95)))


def bars(counts: Mapping[int, int], edges: Sequence[int]) -> tuple[int, ...]:
    """Values by bar: bar `i` holds those from `edges[i]` up to the next edge, the last one all above."""
    result = [0] * len(edges)
    for value, count in counts.items():
        result[bisect_right(edges, value) - 1] += count
    return tuple(result)


def whole_spans(edges: Sequence[int], least: int) -> tuple[str, ...]:
    """Bars of whole numbers in words: "1", "2", "4–5", "41+"."""
    inner = [str(max(low, least)) if max(low, least) == high - 1 else f"{max(low, least)}–{high - 1}" for low, high in pairwise(edges)]
    return (*inner, f"{edges[-1]}+")
