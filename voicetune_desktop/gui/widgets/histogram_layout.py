"""What the histogram shows and where: records and arithmetic without any painting."""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from math import ceil, log10
from typing import Literal, NamedTuple

MarkKind = Literal["limit", "p5", "median", "p95"]
Counted = Literal["total", "prompt", "answer", "turns"]
"""What the bars count of an example: all its tokens, those of its prompts or its trained answers, or its turns."""


class Mark(NamedTuple):
    """A length worth knowing, with the words at its line: "Median 84"."""

    kind: MarkKind
    tokens: int
    label: str


class HistogramData(NamedTuple):
    """Bars by length: bar `i` holds `counts[i]` examples of `edges[i]` up to `edges[i + 1] - 1` tokens, or turns.

    `prompt_share[i]` is the part of their tokens, 0 to 1, that is prompt; the rest is answer.
    """

    edges: Sequence[int] = ()
    counts: Sequence[int] = ()
    prompt_share: Sequence[float] = ()
    marks: Sequence[Mark] = ()
    counted: Counted = "total"

    def span(self, bar: int) -> tuple[int, int]:
        """The shortest and the longest length of a bar."""
        return self.edges[bar], self.edges[bar + 1] - 1


class Label(NamedTuple):
    """Where words stand: their left edge and their row, 0 lowest."""

    left: float
    row: int


def position(edges: Sequence[int], tokens: int) -> float:
    """Where the middle of a length lies, counted in bars from the left; bars are equally wide whatever their edges, outside is the edge."""
    for bar, (low, high) in enumerate(pairwise(edges)):
        if tokens < high:
            return bar + (0 if tokens < low else (tokens - low + 0.5) / (high - low))
    return max(0, len(edges) - 1)


def tokens_at(edges: Sequence[int], place: float) -> int:
    """The length at a place, counted in bars from the left; 0 where it lies behind all bars."""
    bar = int(max(0.0, place))
    if bar >= len(edges) - 1:
        return 0
    low, high = edges[bar], edges[bar + 1]
    return min(high - 1, low + int(max(0.0, place - bar) * (high - low)))


def count_ticks(largest: int, *, logarithmic: bool = False) -> list[int]:
    """Round numbers for the axis of counts, from 0 (or 1) to the first that is not below `largest`."""
    if logarithmic:
        return [10**power for power in range(ceil(log10(max(largest, 2))) + 1)]
    step = _round_step(max(largest, 1))
    return [step * number for number in range(ceil(max(largest, 1) / step) + 1)]


def height(count: int, top: int, *, logarithmic: bool = False) -> float:
    """How high a count stands between 0 and 1 when `top` is 1. On the logarithmic scale, one example is still visible."""
    if not count:
        return 0
    return (log10(count) + 0.1) / (log10(top) + 0.1) if logarithmic else count / top


def edge_ticks(edges: Sequence[int], widest: float, room: float) -> list[int]:
    """Which edges get a number, when the widest number takes `widest` of `room`: every one, or every second, fifth, tenth …"""
    spaces = max(1, len(edges) - 1)
    every = next((step for step in (1, 2, 4, 5, 10, 20) if room * step / spaces >= widest), spaces)
    return list(range(0, len(edges), every))


def stack_labels(centres: Sequence[float], widths: Sequence[float], left: float, right: float, gap: float = 8) -> list[Label]:
    """Put words near their centres, inside left and right, in the lowest row where they overlap no others."""
    placed: dict[int, Label] = {}
    for index in sorted(range(len(centres)), key=lambda index: centres[index]):
        start = max(left, min(centres[index] - widths[index] / 2, right - widths[index]))
        end = start + widths[index]
        taken = {label.row for other, label in placed.items() if label.left < end + gap and label.left + widths[other] + gap > start}
        row = next(row for row in range(len(centres)) if row not in taken)
        placed[index] = Label(start, row)
    return [placed[index] for index in range(len(centres))]


def _round_step(largest: int) -> int:
    """The largest round step (1, 2, 5, 10 …) that gives three to five spaces."""
    steps = [digit * 10**power for power in range(len(str(largest)) + 1) for digit in (1, 2, 5)]
    return [1, *takewhile(lambda step: largest / step >= 2.5, steps)][-1]
