"""Words that somebody uses more than others do: log-odds with a prior made of everybody's words.

Monroe, Colaresi and Quinn, "Fightin' Words" (2008): rare words need more evidence, so the list is not one of oddities.
"""

from collections.abc import Iterator, Mapping
from math import log, sqrt

from msgspec import Struct

PRIOR = 1_000
"""Words of the prior; as large as a talkative week."""
SURE = 2.58
"""Standard deviations from "no difference" that make a word typical; of a hundred words, chance lets one pass."""

MORE_OFTEN = 1.5
"""Times as often that somebody must use it: in large chats the smallest difference is sure."""


class TypicalWord(Struct, frozen=True):
    """A word, how often the person writes it, how often the others do, and how sure the difference is (standard deviations)."""

    word: str
    count: int
    others: int
    score: float


def typical_words(mine: Mapping[str, int], others: Mapping[str, int], fewest: int) -> list[TypicalWord]:
    """Words that stand `fewest` times or more in `mine` and are typical for it, the surest first."""
    return sorted(_scored(mine, others, fewest), key=lambda word: (-word.score, word.word))


def _scored(mine: Mapping[str, int], others: Mapping[str, int], fewest: int) -> Iterator[TypicalWord]:
    all_mine, all_others = sum(mine.values()), sum(others.values())
    for word, count in mine.items():
        if count < fewest:
            continue
        there = others.get(word, 0)
        prior = PRIOR * (count + there) / (all_mine + all_others)
        here, elsewhere = count + prior, there + prior
        odds = log(here / max(all_mine + PRIOR - here, 1)) - log(elsewhere / max(all_others + PRIOR - elsewhere, 1))
        score = odds / sqrt(1 / here + 1 / elsewhere)
        if score >= SURE and count * all_others >= MORE_OFTEN * there * all_mine:
            yield TypicalWord(word, count, there, round(score, 2))
