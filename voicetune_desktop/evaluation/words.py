"""Words of any script in small letters; where no blanks are written, a letter counts as a word."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from voicetune_desktop.dataset.wording import words as written_words

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese."""
_SIGNS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3\u30fc"
"""Vowels and tones that belong to the letter before, and the Japanese sign that draws a vowel out."""
_LETTER = re.compile(f"[{_UNSPACED}]")
_PARTS = re.compile(f"[{_UNSPACED}][{_SIGNS}]*|[^{_UNSPACED}]+")


def words(text: str) -> list[str]:
    """The words of a text, folded so that case does not matter."""
    found = written_words(text.casefold())
    if text.isascii() or not _LETTER.search(text):
        return found
    return list(chain.from_iterable(map(_PARTS.findall, found)))


def is_unspaced(word: str) -> bool:
    """Whether a word is a letter of a script without blanks."""
    return bool(_LETTER.match(word))


def placed_words(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text with where each begins and ends; for showing a place, as letters may fold to several."""
    place = 0
    for plain in _unfolded(text):
        start = text.index(plain, place)
        place = start + len(plain)
        yield plain.casefold(), start, place


def _unfolded(text: str) -> Iterable[str]:
    found = written_words(text)
    return found if text.isascii() else chain.from_iterable(map(_PARTS.findall, found))
