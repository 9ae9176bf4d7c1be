"""Words of any script in small letters; where no blanks are written, a letter counts as a word."""

import re
from collections.abc import Iterator
from itertools import chain

from voicetune_desktop.dataset.wording import words as written_words

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese."""
_SIGNS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3\u30fc"
"""Vowels and tones that belong to the letter before, and the Japanese sign that draws a vowel out."""
_ADDRESS = re.compile(r"(?<!\S)\S*://\S*")
_LETTER = re.compile(f"[{_UNSPACED}]")
_PARTS = re.compile(f"[{_UNSPACED}][{_SIGNS}]*|[^{_UNSPACED}]+")


def words(text: str) -> list[str]:
    """The words of a text, folded so that case does not matter; addresses are none."""
    return _apart(without_addresses(text).casefold())


def without_addresses(text: str) -> str:
    """A text with blanks in the place of its addresses, everything else where it was."""
    return _ADDRESS.sub(lambda found: " " * len(found[0]), text) if "://" in text else text


def _apart(text: str) -> list[str]:
    found = written_words(text)
    if text.isascii() or not _LETTER.search(text):
        return found
    return list(chain.from_iterable(map(_PARTS.findall, found)))


def is_unspaced(word: str) -> bool:
    """Whether a word is a letter of a script without blanks."""
    return bool(_LETTER.match(word))


def placed_words(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text with where each begins and ends."""
    plain, place = without_addresses(text), 0
    for written in _apart(plain):
        start = plain.index(written, place)
        place = start + len(written)
        yield written.casefold(), start, place
