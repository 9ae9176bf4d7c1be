"""The blind test: two answers to a moment, one of them real. Which moments, in which order, and what the guesses show."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from math import log2
from random import Random
from typing import Literal

from msgspec import Struct

from voicetune_desktop.evaluation.binomial import chance_band, chance_of, wilson
from voicetune_desktop.evaluation.records import Interval

Outcome = Literal["too_few", "cannot_tell", "told_apart", "taken_for_real"]

FEWEST_ROUNDS = 6
"""With five rounds or fewer even all right guesses lie within the band of chance."""
TELLS = 0.65
"""Share of rounds from which on the length gives the real answer away."""
_STRATA = (0.25, 0.5, 1.0, 2.0)
"""Edges of strata, in doublings of the one length to the other; up to the first both look as long."""


class Moment(Struct, frozen=True):
    """A moment with its two answers; `id` is the caller's own."""

    id: int
    real: str
    made: str


class Round(Struct, frozen=True):
    """A moment to guess, and whether its real answer is shown first."""

    moment: int
    real_first: bool


class Quiz(Struct, frozen=True):
    """The rounds. `longer_is_real` is the share of those of unequal length in which the longer answer is the real one.

    `length_tells` where somebody who only looks at that would be right, or wrong, too often.
    """

    rounds: tuple[Round, ...]
    longer_is_real: float
    length_tells: bool


class Score(Struct, frozen=True):
    """Right guesses with the range of their share, what chance alone gives, and the sentence about it."""

    right: int
    rounds: int
    share: Interval
    chance_low: int
    chance_high: int
    probability: float
    outcome: Outcome
    verdict: str


def quiz(moments: Sequence[Moment], rounds: int, seed: int, *, match_lengths: bool = True) -> Quiz:
    """So many moments, or fewer where there are not enough, drawn at random, in random order.

    The real answer stands first in half of them. With `match_lengths` the longer answer is as often the real one as the made one,
    in each stratum of how much longer it is, as far as there are such moments; only then others are taken, the most alike first.
    Moments with equal answers are left out, as nobody can tell those.
    """
    random = Random(seed)
    usable = [moment for moment in moments if moment.real.strip() != moment.made.strip()]
    random.shuffle(usable)
    chosen = (_balanced(usable, random) if match_lengths else usable)[:rounds]
    random.shuffle(chosen)
    share, uneven = _longer_is_real(chosen)
    shown = tuple(Round(moment.id, first) for moment, first in zip(chosen, _order(len(chosen), random), strict=True))
    return Quiz(shown, share, uneven >= FEWEST_ROUNDS and not 1 - TELLS < share < TELLS)


def _order(rounds: int, random: Random) -> list[bool]:
    """Whether the real answer stands first: in half of the rounds, of an odd count in one more or one less."""
    first = [random.random() < 0.5, *(place % 2 == 0 for place in range(rounds - 1))] if rounds % 2 else [True, False] * (rounds // 2)
    random.shuffle(first)
    return first


def score(guesses: Sequence[bool]) -> Score:
    """What guesses show, of which each is right or not."""
    right, rounds = sum(guesses), len(guesses)
    low, high = chance_band(rounds)
    outcome = outcome_of(right, rounds, low, high)
    share = wilson(right, rounds)
    verdict = VERDICTS[outcome].format(right=right, rounds=rounds, low=low, high=high, least=FEWEST_ROUNDS)
    return Score(right, rounds, share, low, high, chance_of(right, rounds), outcome, verdict)


VERDICTS: Mapping[Outcome, str] = {
    "too_few": "Too few rounds to tell: {rounds}. Play {least} or more.",
    "cannot_tell": "Cannot be told apart here: {right} of {rounds} right, and guessing alone gives {low} to {high}.",
    "told_apart": "Can be told apart: {right} of {rounds} right, and guessing alone gives {low} to {high}.",
    "taken_for_real": "The model was taken for the real one: {right} of {rounds} right, guessing alone gives {low} to {high}.",
}


def outcome_of(right: int, rounds: int, low: int, high: int) -> Outcome:
    """What so many right guesses show, where guessing alone gives `low` to `high`."""
    if rounds < FEWEST_ROUNDS:
        return "too_few"
    if right > high:
        return "told_apart"
    return "taken_for_real" if right < low else "cannot_tell"


def _doublings(moment: Moment) -> float:
    """How many times the real answer is twice as long as the made one; below 0 where it is shorter."""
    return log2((1 + len(moment.real)) / (1 + len(moment.made)))


def _balanced(moments: Sequence[Moment], random: Random) -> list[Moment]:
    """Moments in the order in which they are taken: in random order those whose answers are as long as each other, and pairs of a
    longer and a shorter real answer; then all others.
    """
    strata = defaultdict[int, tuple[list[Moment], list[Moment]]](lambda: ([], []))
    for moment in moments:
        doublings = _doublings(moment)
        strata[bisect_left(_STRATA, abs(doublings))][doublings > 0].append(moment)
    alike = [[moment] for side in strata.pop(0, ()) for moment in side]
    pairs = [list(pair) for shorter, longer in strata.values() for pair in zip(shorter, longer, strict=False)]
    units = alike + pairs
    random.shuffle(units)
    first = list(chain.from_iterable(units))
    taken = {moment.id for moment in first}
    rest = [moment for moment in moments if moment.id not in taken]
    return first + sorted(rest, key=lambda moment: abs(_doublings(moment)))


def _longer_is_real(chosen: Sequence[Moment]) -> tuple[float, int]:
    """In which share of moments with one answer longer that is the real one, and how many such moments there are."""
    uneven = [doublings > 0 for doublings in map(_doublings, chosen) if abs(doublings) > _STRATA[0]]
    return (sum(uneven) / len(uneven) if uneven else 0.5), len(uneven)
