"""Pauses between messages, counted on a logarithmic scale, and the pause that they suggest as the end of a conversation."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import log

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400

EDGES: tuple[int, ...] = (
    *(0, 15, 30),
    *(minutes * _MINUTE for minutes in (1, 2, 3, 5, 7, 10, 15, 20, 30, 45)),
    *(int(hours * _HOUR) for hours in (1, 1.5, 2, 3, 4, 6, 8, 12, 18)),
    *(days * _DAY for days in (1, 2, 3, 5, 7, 14, 30)),
)
"""Bar `i` counts pauses of `EDGES[i]` seconds up to `EDGES[i + 1]`, the last one all that are longer."""

UNITS = (
    (_DAY, ("{} day", "{} days")),
    (_HOUR, ("{} h", "{} h")),
    (_MINUTE, ("{} min", "{} min")),
)
SECONDS = "{} s"
SPANS = {"first": "under {}", "inner": "{} to {}", "open": "over {}"}

DEFAULT_MINUTES = 60
"""What is suggested where the pauses tell nothing (our design: an hour)."""
_FEWEST = 100
_LONGEST_INSIDE = 10 * _MINUTE
"""Answers come within this time; the valley lies behind it."""
_SHORTEST, _LONGEST = 15 * _MINUTE, 12 * _HOUR
_CLEAR = 1.2
"""How much higher than the valley the longer pauses must stand."""
_SHARE_BEYOND = 0.01


def count_gaps(gaps: Iterable[int]) -> list[int]:
    """Pauses in seconds, counted by bar; a clock that goes back counts as no pause."""
    counts = [0] * len(EDGES)
    for gap in gaps:
        counts[bisect_right(EDGES, max(gap, 0)) - 1] += 1
    return counts


def suggested_gap(gap_counts: Sequence[int]) -> int:
    """Minutes of pause that part conversations best: the valley between pauses inside a conversation and those between two.

    Where there is no clear valley, or too little to tell, it is `DEFAULT_MINUTES`.
    """
    first, last = bisect_left(EDGES, _SHORTEST), bisect_left(EDGES, _LONGEST)
    heights = _smooth(_heights(gap_counts))
    beyond = sum(gap_counts[first:])
    if sum(gap_counts) < _FEWEST or beyond < _SHARE_BEYOND * sum(gap_counts):
        return DEFAULT_MINUTES
    valley = min(range(first, last), key=lambda bar: (heights[bar], abs(log(EDGES[bar] / (DEFAULT_MINUTES * _MINUTE)))))
    before = max(heights[: bisect_left(EDGES, _LONGEST_INSIDE)])
    after = max(heights[valley:])
    if min(before, after) < _CLEAR * heights[valley]:
        return DEFAULT_MINUTES
    return round(EDGES[valley] / _MINUTE)


def bar_of(minutes: float) -> float:
    """Where a pause lies, counted in bars from the left."""
    seconds = min(max(minutes * _MINUTE, 0), EDGES[-1])
    bar = min(bisect_right(EDGES, seconds) - 1, len(EDGES) - 2)
    low, high = EDGES[bar], EDGES[bar + 1]
    return bar + (seconds - low) / (high - low)


def span(bar: int) -> str:
    """The pauses of a bar in words: "5 to 7 min", "over 30 days"."""
    return time_span(EDGES[bar], EDGES[bar + 1] if bar + 1 < len(EDGES) else None)


def time_span(low: int, high: int | None) -> str:
    """Times from `low` seconds up to `high`, or without end, in words."""
    if high is None:
        return SPANS["open"].format(duration(low))
    if not low:
        return SPANS["first"].format(duration(high))
    unit = duration(high).split(" ")[1]
    return SPANS["inner"].format(duration(low).removesuffix(f" {unit}"), duration(high))


def duration(seconds: float) -> str:
    """A time in the unit that fits: "40 s", "7 min", "1.5 h", "3 days"."""
    for size, (one, many) in UNITS:
        if seconds >= size:
            number = f"{seconds / size:.1f}".removesuffix(".0") if seconds < 10 * size else f"{seconds / size:.0f}"
            return (one if number == "1" else many).format(number)
    return SECONDS.format(f"{seconds:.0f}")


def _heights(gap_counts: Sequence[int]) -> list[float]:
    """Pauses for each equal stretch of the logarithmic scale, so that wide bars do not stand higher for being wide."""
    widths = [log((high + 15) / (low + 15)) for low, high in pairwise(EDGES)]
    return [count / width for count, width in zip(gap_counts, [*widths, widths[-1]], strict=True)]


def _smooth(heights: Sequence[float]) -> list[float]:
    around = [heights[0], *heights, heights[-1]]
    return [(left + 2 * here + right) / 4 for left, here, right in zip(around, around[1:], around[2:], strict=False)]
