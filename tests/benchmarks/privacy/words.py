"""Names, places and small talk of a language: `words/LANGUAGE.txt` has lines `key: one, two, three`."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from random import Random

FOLDER = Path(__file__).with_name("words")


class Words:
    """The lists of a language; what it lacks is taken from English."""

    def __init__(self, lists: Mapping[str, Sequence[str]], fallback: "Words | None" = None) -> None:
        self._lists = lists
        self._fallback = fallback

    def all(self, key: str) -> Sequence[str]:
        """A list; empty where neither language has it."""
        return self._lists.get(key) or (self._fallback.all(key) if self._fallback else ())

    def any(self, rng: Random, key: str) -> str:
        """A random entry."""
        return rng.choice(self.all(key))

    def own(self, key: str) -> Sequence[str]:
        """A list of this language only."""
        return self._lists.get(key, ())


def read_lists(text: str) -> dict[str, list[str]]:
    """The lists by their keys; a key that comes again goes on."""
    lists: dict[str, list[str]] = {}
    for line in text.splitlines():
        key, colon, entries = line.partition(":")
        if colon:
            lists.setdefault(key.strip(), []).extend(entry.strip() for entry in entries.split(",") if entry.strip())
    return lists


@cache
def words_of(language: str) -> Words:
    """The lists of a language."""
    lists = read_lists((FOLDER / f"{language}.txt").read_text(encoding="utf-8"))
    return Words(lists, None if language == "en" else words_of("en"))
