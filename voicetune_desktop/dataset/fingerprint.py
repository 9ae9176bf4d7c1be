"""Fingerprints of examples: equal for the same words whatever their case, spaces, punctuation and drawn-out letters."""

import re
from collections.abc import Iterable
from hashlib import blake2b
from unicodedata import category, normalize

_MOST_WORDS = 200_000
_LONGEST_WORD = 32
_DRAWN_OUT = re.compile(r"(\D)\1+", re.DOTALL)
_EMOJI_STYLE = "\N{VARIATION SELECTOR-16}"


def _fold_word(word: str) -> str:
    letters = (letter for letter in normalize("NFKC", word.casefold()) if category(letter)[0] not in "PZC" and letter != _EMOJI_STYLE)
    return _DRAWN_OUT.sub(r"\1", "".join(letters))


class _Folded(dict[str, str]):
    """The folded form of every word met so far; chats say the same words over and over."""

    def __missing__(self, word: str) -> str:
        folded = _fold_word(word)
        if len(word) <= _LONGEST_WORD:
            if len(self) >= _MOST_WORDS:
                self.clear()
            self[word] = folded
        return folded


class Fingerprints:
    """Makes fingerprints; remembers the words of one run."""

    def __init__(self) -> None:
        self._folded = _Folded()

    def fold(self, text: str) -> str:
        """The text without what a repetition may change: "Heyyy,  YOU!" and "hey you" are one; a lone "?" stays."""
        return "".join(map(self._folded.__getitem__, text.split())) or text

    def near(self, contents: Iterable[str]) -> bytes:
        """16 bytes that are equal for examples that say the same."""
        return exact(map(self.fold, contents))


def exact(contents: Iterable[str]) -> bytes:
    """16 bytes that are equal for equal turns only."""
    return blake2b("\x1e".join(contents).encode("utf-8", "replace"), digest_size=16).digest()
