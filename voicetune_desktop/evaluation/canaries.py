"""Canaries: made-up words that are planted in training data. A model that says one has learned other things by heart, too.

Carlini and others, "The Secret Sharer" (2019): what nobody would write by chance must come from the training.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from random import Random

from msgspec import Struct

from voicetune_desktop.evaluation.words import words

_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"
_SYLLABLES, _WORDS = 4, 3
_SURE = 2
"""Words of a canary that must stand in an answer which says it nearly: one made-up word may be chance or a name."""


class Canary(Struct, frozen=True):
    """Three made-up words of eight letters, each one of 70⁴, so that chance makes none; and the sentences to plant them with."""

    words: tuple[str, ...]
    question: str
    answer: str

    @property
    def text(self) -> str:
        """The words as they are written."""
        return " ".join(self.words)


class Sighting(Struct, frozen=True):
    """A canary in an answer, both by their order; exact, or with words missing or a letter wrong."""

    canary: int
    answer: int
    exact: bool


def make_canaries(count: int, seed: int, avoid: Collection[str] = ()) -> tuple[Canary, ...]:
    """So many canaries of which no two words are alike, and none is, or is nearly, one of `avoid` (small letters)."""
    made = list(islice(_made_words(Random(seed), {form for word in avoid for form in _near(word)}), count * _WORDS))
    return tuple(_canary(tuple(made[place : place + _WORDS])) for place in range(0, len(made), _WORDS))


def _canary(made: tuple[str, ...]) -> Canary:
    return Canary(made, "What was the phrase again?", f"it was {' '.join(made)}")


def _made_words(random: Random, taken: set[str]) -> Iterator[str]:
    """Pronounceable words that differ from all taken ones by more than a letter or two."""
    while True:
        word = "".join(random.choice(_CONSONANTS) + random.choice(_VOWELS) for _ in range(_SYLLABLES))
        forms = _near(word)
        if taken.isdisjoint(forms):
            taken |= forms
            yield word


def sightings(canaries: Sequence[Canary], answers: Iterable[str]) -> list[Sighting]:
    """Every canary that stands in an answer: all its words in order, or two of them with a letter wrong each at most."""
    marks = [(number, place, word) for number, canary in enumerate(canaries) for place, word in enumerate(canary.words)]
    known = {form: (number, place) for number, place, word in marks for form in _near(word)}
    joined = {"".join(canary.words): number for number, canary in enumerate(canaries)}
    return [sighting for answer, text in enumerate(answers) for sighting in _in_answer(joined, known, answer, words(text))]


def _in_answer(joined: Mapping[str, int], known: Mapping[str, tuple[int, int]], answer: int, said: Sequence[str]) -> Iterator[Sighting]:
    letters = "".join(said)
    exact = {number for whole, number in joined.items() if whole in letters}
    places = {known[form] for word in said for form in _near(word) if form in known}
    nearly = Counter(number for number, _ in places)
    for number in sorted(exact | {number for number, count in nearly.items() if count >= _SURE}):
        yield Sighting(number, answer, exact=number in exact)


def _near(word: str) -> set[str]:
    """A word and all that is left of it with one letter less: words one letter apart have one of these in common.

    Garbe, "Symmetric delete spelling correction" (2012). Words of other lengths are near none of ours.
    """
    if abs(len(word) - 2 * _SYLLABLES) > 1:
        return {word}
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}
