"""Words by which services that look through training files may stop: which category they belong to, never which words they are."""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.paths import resource

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_NEAR = 60
"""Characters between the two words of a pair."""


class _Word(NamedTuple):
    """What a word stands for: a category, and a pair of lists and a side in it, or a pair of -1 for a word that counts alone."""

    category: str
    pair: int
    side: int
    open_end: bool


class _Words(Struct, frozen=True):
    find: "AhoCorasick"
    words: Sequence[tuple[_Word, ...]]
    lengths: Sequence[int]


@cache
def _words() -> _Words:
    """The list of the house, read when it is first needed."""
    from ahocorasick_rs import AhoCorasick

    by_text: dict[str, list[_Word]] = {}
    with resource("moderation/words.toml").open("rb") as file:
        categories = tomllib.load(file)["category"]
    pairs = 0
    for category in categories:
        for text in category.get("phrases", ()):
            by_text.setdefault(text.rstrip("*"), []).append(_Word(category["name"], -1, 0, text.endswith("*")))
        for pair in category.get("pair", ()):
            for side, key in enumerate(("one", "two")):
                for text in pair[key]:
                    by_text.setdefault(text.rstrip("*"), []).append(_Word(category["name"], pairs, side, text.endswith("*")))
            pairs += 1
    return _Words(AhoCorasick(list(by_text)), tuple(map(tuple, by_text.values())), tuple(map(len, by_text)))


def moderated(texts: Iterable[str]) -> Iterator[Found]:
    """Yield each category whose words stand in the texts of an example."""
    text = "\n".join(texts).lower()
    known = _words()
    found = known.find.find_matches_as_indexes(text, overlapping=True)
    if found:
        yield from (Found("moderation", {"category": category}) for category in _categories(text, known, found))


def _categories(text: str, known: _Words, found: Sequence[tuple[int, int, int]]) -> list[str]:
    categories: dict[str, None] = {}
    latest: dict[tuple[int, int], int] = {}
    for number, start, end in found:
        if start and text[start - 1].isalnum():
            continue
        for word in known.words[number]:
            if not word.open_end and end < len(text) and text[end].isalnum():
                continue
            if word.pair < 0:
                categories[word.category] = None
                continue
            latest[word.pair, word.side] = start
            if start - latest.get((word.pair, 1 - word.side), -_NEAR - 1) <= _NEAR:
                categories[word.category] = None
    return list(categories)
