"""How long the examples are: bars with round edges, percentiles and a sentence, for a million examples at once."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import accumulate, count
from math import ceil

from msgspec import Struct

from voicetune_desktop.dataset.cost import cut_off
from voicetune_desktop.dataset.tally import Measure

MOST_BARS = 40
_LADDERS = ((10, 12, 15, 20, 25, 30, 40, 50, 60, 80), (10, 15, 20, 30, 50, 70), (10, 20, 50), (10,))
"""Edges from 10 to 100 on a logarithmic scale, from fine to coarse; every other power of ten repeats them."""


class Histogram(Struct, frozen=True):
    """Bars of token lengths: bar `i` holds the `counts[i]` examples of `edges[i]` up to `edges[i + 1] - 1` tokens.

    `prompt_sum` and `answer_sum` are tokens by bar; `lengths` says how many examples have each length.
    """

    edges: tuple[int, ...]
    counts: tuple[int, ...]
    prompt_sum: tuple[int, ...]
    answer_sum: tuple[int, ...]
    lengths: Mapping[int, int]


def bins(lengths: Mapping[int, int], answers: Mapping[int, int], *, logarithmic: bool = False) -> Histogram:
    """The histogram of counted lengths; `answers` are the tokens in trained answers of all examples of a length."""
    scale = _growing if logarithmic else _even
    edges = scale(min(lengths), max(lengths)) if lengths else ()
    counts, prompts, trained = ([0] * max(len(edges) - 1, 0) for _ in range(3))
    for length, examples in lengths.items():
        bar = bisect_right(edges, length) - 1
        answered = answers.get(length, 0)
        counts[bar] += examples
        trained[bar] += answered
        prompts[bar] += examples * length - answered
    return Histogram(edges, tuple(counts), tuple(prompts), tuple(trained), lengths)


def percentile(lengths: Iterable[int] | Mapping[int, int], percent: float) -> int:
    """The length that `percent` (0 to 100) of the examples do not exceed, by nearest rank: always that of a real example.

    `lengths` lists the lengths or counts them (`Histogram.lengths`); without any the answer is 0.
    """
    by_length: Counter[int] = Counter(lengths)
    if not by_length:
        return 0
    ordered = sorted(by_length)
    ranks = list(accumulate(by_length[length] for length in ordered))
    wanted = max(1, ceil(round(percent * ranks[-1] / 100, 6)))
    return ordered[bisect_left(ranks, wanted)]


def caption(lengths: Mapping[int, int], limit: int | None = None, measure: Measure = "total") -> str:
    """What the bars say, in a sentence or two."""
    if not lengths:
        return "There are no examples yet."
    low, high = percentile(lengths, 10), percentile(lengths, 90)
    span = f"{low:,}" if low == high else f"{low:,} to {high:,}"
    first = SAYING[measure][sum(lengths.values()) != 1].format(span)
    long, _ = cut_off(lengths, limit)
    if not long:
        return first
    if long == 1:
        return f"{first} {ONE_TOO_LONG}"
    return f"{first} {TOO_LONG.format(f'{long:,}')}"


SAYING: Mapping[Measure, tuple[str, str]] = {
    "total": ("The only example is {} tokens long.", "Most examples are {} tokens long."),
    "prompt": ("The only example has {} tokens of prompts.", "Most examples have {} tokens of prompts."),
    "answer": ("The only example has {} tokens of answers that are trained.", "Most examples have {} tokens of answers that are trained."),
    "turns": ("The only example has {} turns.", "Most examples have {} turns."),
}
"""What is counted, for one example and for several."""
ONE_TOO_LONG = "1 is too long and will lose its oldest messages."
TOO_LONG = "{} are too long and will lose their oldest messages."


def _even(shortest: int, longest: int) -> tuple[int, ...]:
    """The finest round steps (1, 2, 5, 10 …) that need few enough bars."""
    steps = (digit * 10**power for power in count() for digit in (1, 2, 5))
    step = next(step for step in steps if longest // step - shortest // step < MOST_BARS)
    return tuple(range(shortest // step * step, (longest // step + 2) * step, step))


def _growing(shortest: int, longest: int) -> tuple[int, ...]:
    """The finest ladder of growing steps that needs few enough bars."""
    scales = (_rungs(ladder, shortest, longest) for ladder in _LADDERS)
    return next(edges for edges in scales if len(edges) <= MOST_BARS + 1)


def _rungs(ladder: tuple[int, ...], shortest: int, longest: int) -> tuple[int, ...]:
    powers = (10**power for power in range(len(str(longest)) + 1))
    edges = [0, *(step * power // 10 for power in powers for step in ladder if step * power % 10 == 0)]
    return tuple(edges[bisect_right(edges, shortest) - 1 : bisect_right(edges, longest) + 1])
