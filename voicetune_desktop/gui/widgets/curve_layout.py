"""What a chart of curves shows and where: records and arithmetic without any painting."""

from bisect import bisect_left
from collections.abc import Sequence
from math import ceil, floor, log10
from typing import Literal, NamedTuple

Unit = Literal["", "share"]
"""How values are written: as numbers, or shares of one as percents."""
Point = tuple[int, float]
_LARGEST, _SMALLEST = 1e300, 1e-200
"""Beyond the one nothing is drawn; below the other everything is nothing."""
_ALIKE = 1e-9
"""Values that differ by a smaller part of them are one."""


class Series(NamedTuple):
    """A curve with its name: (step, value) in the order of steps."""

    name: str
    points: Sequence[Point] = ()


class Ranges(NamedTuple):
    """What the axes reach from and to, with the round numbers that stand at them."""

    steps: tuple[int, int]
    step_ticks: Sequence[int]
    values: tuple[float, float]
    value_ticks: Sequence[float]


def finite(curves: Sequence[Series]) -> tuple[Series, ...]:
    """The curves without what cannot be drawn: values that are no numbers or beyond all bounds, and curves that have no other."""
    cleaned = (Series(name, tuple(point for point in points if abs(point[1]) < _LARGEST)) for name, points in curves)
    return tuple(series for series in cleaned if series.points)


def all_steps(curves: Sequence[Series]) -> tuple[int, ...]:
    """Every step at which a curve has a point, in order."""
    return tuple(sorted({step for series in curves for step, _ in series.points}))


def values_at(curves: Sequence[Series], step: int) -> list[tuple[str, float]]:
    """The names of the curves that have a point at a step, with their values."""
    found: list[tuple[str, float]] = []
    for name, points in curves:
        place = bisect_left(points, (step, float("-inf")))
        if place < len(points) and points[place][0] == step:
            found.append((name, points[place][1]))
    return found


def nearest(steps: Sequence[int], wanted: float) -> int:
    """The place in `steps` of the one that is nearest; -1 where there is none."""
    if not steps:
        return -1
    after = min(bisect_left(steps, wanted), len(steps) - 1)
    before = max(0, after - 1)
    return before if abs(steps[before] - wanted) <= abs(steps[after] - wanted) else after


def ranges(curves: Sequence[Series], spaces: int = 4) -> Ranges:
    """How far the axes of these curves reach. Raises ValueError where there are no points."""
    steps = all_steps(curves)
    values = [value for series in curves for _, value in series.points]
    value_ticks = round_ticks(min(values), max(values), spaces)
    first, last = steps[0], max(steps[-1], steps[0] + 1)
    step_ticks = [int(tick) for tick in round_ticks(first, last, 6) if first <= tick <= last and tick == int(tick)]
    return Ranges((first, last), step_ticks, (value_ticks[0], value_ticks[-1]), value_ticks)


def round_ticks(lowest: float, highest: float, spaces: int) -> list[float]:
    """Round numbers from one that is not above `lowest` to one that is not below `highest`, with about so many spaces between."""
    size = max(abs(lowest), abs(highest))
    if highest - lowest <= _ALIKE * max(size, _SMALLEST):
        around = max(size, 1) / 10
        lowest, highest = lowest - around, highest + around
    step = _round_up((highest - lowest) / spaces)
    start, end = floor(lowest / step + 1e-9), ceil(highest / step - 1e-9)
    return [number * step for number in range(start, end + 1)]


def _round_up(size: float) -> float:
    """The smallest of 1, 2, 5, 10 … times a power of ten that is not below `size`."""
    power = 10.0 ** floor(log10(size))
    return next(digit * power for digit in (1, 2, 5, 10) if digit * power >= size * (1 - 1e-9))
