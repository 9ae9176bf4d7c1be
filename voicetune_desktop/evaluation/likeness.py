"""How much of the real answers' letters and words stands in a model's answers; a guide to content, and a weak one to style."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from msgspec import Struct

from voicetune_desktop.evaluation.records import Interval
from voicetune_desktop.evaluation.resampling import mean_interval
from voicetune_desktop.evaluation.words import words

ORDERS = 6
BETA = 2
"""Recall counts twice as much as precision."""
WEAK = "These compare with one real answer of many possible ones, so they say little about style."

Pair = tuple[str, str]
"""What a model answered, and what the person really did."""


class Likeness(Struct, frozen=True):
    """Means over pairs, 0 to 1, with their ranges; `caution` is to be shown beside them."""

    pairs: int
    chrf: Interval
    token_f1: Interval
    caution: str = WEAK


def likeness(pairs: Sequence[Pair], seed: int) -> Likeness:
    """The likeness of answers to the real ones; zeros without pairs."""
    mean = partial(mean_interval, seed=seed)
    return Likeness(len(pairs), mean([chrf(*pair) for pair in pairs]), mean([token_f1(*pair) for pair in pairs]))


def chrf(answer: str, real: str) -> float:
    """The F-score of character n-grams of orders 1 to 6, blanks left out, averaged over the orders that both texts have.

    Popović, "chrF: character n-gram F-score for automatic MT evaluation" (2015), as sacrebleu computes it for a sentence.
    """
    one, other = "".join(answer.split()), "".join(real.split())
    orders = range(1, min(ORDERS, len(one), len(other)) + 1)
    precision = recall = 0.0
    for order in orders:
        mine, theirs = _grams(one, order), _grams(other, order)
        common = sum(min(count, theirs[gram]) for gram, count in mine.items() if gram in theirs)
        precision += common / (len(one) - order + 1) / len(orders)
        recall += common / (len(other) - order + 1) / len(orders)
    weighed = BETA**2 * precision + recall
    return (1 + BETA**2) * precision * recall / weighed if weighed else 0.0


def _grams(text: str, order: int) -> "Counter[str]":
    return Counter(map("".join, zip(*(text[start:] for start in range(order)), strict=False)))


def token_f1(answer: str, real: str) -> float:
    """The F1 score of words in common, as question answering counts it (Rajpurkar and others, SQuAD, 2016); case does not matter."""
    mine, theirs = Counter(words(answer)), Counter(words(real))
    if not mine or not theirs:
        return float(mine == theirs)
    common = (mine & theirs).total()
    return 2 * common / (mine.total() + theirs.total())
