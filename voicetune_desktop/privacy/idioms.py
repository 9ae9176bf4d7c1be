"""Phrases in which a word that is a name, too, is none: "say grace", "luz verde"."""

from functools import cache

from voicetune_desktop.paths import resource
from voicetune_desktop.privacy.clues import Clues
from voicetune_desktop.privacy.context_words import GREETINGS

_FILE = "privacy/idioms.txt"
_SHORTEST_STEM = 2
"""Letters of a word that any ending may follow."""


def idiomatic(clues: Clues) -> bool:
    """Whether a word in small letters is part of such a phrase with its neighbours."""
    if clues.shape not in ("lower", "none"):
        return False
    greeted = clues.previous in GREETINGS
    return (clues.gap == " " and _is_phrase(clues.previous, clues.word)) or (
        clues.rest.startswith(" ") and not greeted and _is_phrase(clues.word, clues.next)
    )


def _is_phrase(first: str, second: str) -> bool:
    starts = (f"{first} {second[:size]}~" for size in range(_SHORTEST_STEM, len(second) + 1))
    return f"{first} {second}" in _phrases() or any(start in _phrases() for start in starts)


@cache
def _phrases() -> frozenset[str]:
    lines = resource(_FILE).read_text("utf-8").splitlines()
    return frozenset(phrase.strip() for line in lines if not line.startswith("#") for phrase in line.split(",") if phrase.strip())
