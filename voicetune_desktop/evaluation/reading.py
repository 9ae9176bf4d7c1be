"""One reading of a voice's answers, shared by all measures, in samples of equal size."""

from collections.abc import Mapping
from functools import cached_property
from random import Random

from voicetune_desktop.evaluation.records import Answers, Corpora, VoiceName
from voicetune_desktop.evaluation.resampling import blocks
from voicetune_desktop.evaluation.words import words

MOST_ANSWERS = 10_000
"""Answers of a voice that are read."""
_SIZED = ("held_out", "others", "model", "base")
"""Voices that are measured against the person, with equally many answers: small samples lie farther off by chance alone."""


class Reading:
    """The answers of one voice, taken apart when a measure first asks."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        self.texts = texts
        self.blocks = blocks(len(texts))

    @cached_property
    def bubbles(self) -> list[list[str]]:
        """The bubbles of each answer, without empty ones."""
        return [[line for line in map(str.strip, text.split("\n")) if line] for text in self.texts]

    @cached_property
    def words(self) -> list[list[str]]:
        """The words of each answer."""
        return [words(text) for text in self.texts]

    @cached_property
    def all_words(self) -> list[str]:
        """The words of all answers, in order."""
        return [word for answer in self.words for word in answer]

    @cached_property
    def all_letters(self) -> str:
        """All answers end to end in small letters, every stretch of blanks one blank."""
        return " ".join(" ".join(self.texts).casefold().split())


Readings = Mapping[VoiceName, Reading]


def readings(corpora: Corpora, seed: int) -> dict[VoiceName, Reading]:
    """Every voice that has answers, those to be measured cut to the size of the smallest."""
    voices, size = corpora.voices(), compared_size(corpora)
    return {name: Reading(_sample(answers, size if name in _SIZED else MOST_ANSWERS, f"{seed} {name}")) for name, answers in voices.items()}


def compared_size(corpora: Corpora) -> int:
    """How many answers of each voice are measured against the person."""
    sizes = [len(answers.texts) for name, answers in corpora.voices().items() if name in _SIZED]
    return min([*sizes, MOST_ANSWERS]) if sizes else 0


def _sample(answers: Answers, size: int, seed: str) -> tuple[str, ...]:
    """So many answers, drawn at random and left in order."""
    if len(answers.texts) <= size:
        return answers.texts
    chosen = sorted(Random(seed).sample(range(len(answers.texts)), size))
    return tuple(answers.texts[place] for place in chosen)
