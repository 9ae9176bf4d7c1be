"""How long the examples are: bars with round edges, percentiles and a sentence, for a million examples at once."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, count
from math import ceil
from operator import add

from msgspec import Struct

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


def bins(lengths: Sequence[int], answers: Iterable[int], *, logarithmic: bool = False) -> Histogram:
    """The histogram of examples that have these many tokens each, and as many of them in trained answers."""
    by_length = Counter(lengths)
    scale = _growing if logarithmic else _even
    edges = scale(min(by_length), max(by_length)) if by_length else ()
    bar_of = {length: bisect_right(edges, length) - 1 for length in by_length}
    counts, tokens, answered = ([0] * max(len(edges) - 1, 0) for _ in range(3))
    for length, examples in by_length.items():
        counts[bar_of[length]] += examples
        tokens[bar_of[length]] += examples * length
    for place, total in _answers_by_bar(lengths, answers, bar_of):
        answered[place] += total
    prompts = tuple(total - answer for total, answer in zip(tokens, answered, strict=True))
    return Histogram(edges, tuple(counts), prompts, tuple(answered), by_length)


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


def over(histogram: Histogram, limit: int) -> int:
    """How many examples are longer than the limit."""
    return sum(examples for length, examples in histogram.lengths.items() if length > limit)


def caption(histogram: Histogram, limit: int) -> str:
    """What the bars say, in a sentence or two."""
    if not histogram.lengths:
        return "There are no examples yet."
    low, high = percentile(histogram.lengths, 10), percentile(histogram.lengths, 90)
    span = f"{low:,} tokens" if low == high else f"{low:,} to {high:,} tokens"
    first = f"The only example is {span} long." if sum(histogram.counts) == 1 else f"Most examples are {span} long."
    long = over(histogram, limit)
    if not long:
        return first
    return first + (
        " 1 is too long and will lose its oldest messages." if long == 1 else f" {long:,} are too long and will lose their oldest messages."
    )


def _answers_by_bar(lengths: Sequence[int], answers: Iterable[int], bar_of: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Bar and answer tokens. Bar and answer share one number, so that a million pairs are counted without a loop in Python."""
    more_than_any = max(bar_of, default=0) + 1
    places = {length: bar * more_than_any for length, bar in bar_of.items()}
    for key, examples in Counter(map(add, map(places.__getitem__, lengths), answers)).items():
        yield key // more_than_any, key % more_than_any * examples


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
