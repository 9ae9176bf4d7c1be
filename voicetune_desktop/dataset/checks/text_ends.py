"""How all texts of one side of a file begin and end, text by text in bounded memory."""

from collections.abc import Iterable
from itertools import takewhile

MOST_KINDS = 100_000
"""Different texts that are told apart."""
_SHARED = 10_000
"""Characters of a beginning or an ending that are compared."""
_EARLY = 1_000
"""Texts that are kept until the ending is known that they all share."""


class Ends:
    """How all texts of one side begin and end, and which separators stand in some."""

    def __init__(self, separators: Iterable[str]) -> None:
        self.ours = tuple(separators)
        self.free = dict.fromkeys(self.ours)
        """Separators that no text holds."""
        self.prefix = self._turned = ""
        self.upper = self.lower = self.texts = self.inside = self.shortest = 0
        self.kinds: set[int] = set()
        self._early: list[str] = []

    @property
    def suffix(self) -> str:
        """The ending that all texts share."""
        return self._turned[::-1]

    @property
    def ended(self) -> bool:
        """Whether all texts end in one way: with a separator of ours, or with more than letters and spaces shared by chance."""
        suffix = self.suffix
        marked = "\n" in suffix or any(not char.isalnum() and not char.isspace() for char in suffix)
        return suffix.endswith(self.ours) or (marked and self.texts > 1)

    def ending(self) -> str:
        """What to put after every text; empty where they end in one way already."""
        return "" if self.ended else next(iter(self.free), "")

    def add(self, text: str) -> None:
        """Look at one text."""
        turned = text[-_SHARED:][::-1]
        self.prefix = _shared(self.prefix, text) if self.texts else text[:_SHARED]
        self._turned = _shared(self._turned, turned) if self.texts else turned
        self.shortest = min(self.shortest, len(text)) if self.texts else len(text)
        for separator in [separator for separator in self.free if separator in text]:
            del self.free[separator]
        self.texts += 1
        if self.texts <= _EARLY:
            self._early.append(text)
        elif self._turned:
            self.inside += self.suffix in text[: -len(self._turned)]
        if len(self.kinds) < MOST_KINDS:
            self.kinds.add(hash(text))
        self._letters(text)

    def _letters(self, text: str) -> None:
        """Count capitals and small letters, those of our separators apart."""
        text = text.removesuffix(next((one for one in self.ours if text.endswith(one)), ""))
        small = text.lower()
        if small != text:
            capitals = sum(map(str.isupper, text))
            self.upper += capitals
            self.lower += sum(map(str.islower, text))
        else:
            self.lower += len(text)

    @property
    def shouts(self) -> bool:
        """Whether more than a third of the letters are capitals."""
        return self.upper * 2 > self.lower

    def held_inside(self) -> int:
        """How many texts hold the common ending before their end, too."""
        suffix = self.suffix
        return self.inside + sum(suffix in text[: -len(suffix)] for text in self._early) if suffix.strip() else 0


def _shared(one: str, other: str) -> str:
    """The start that two texts have in common."""
    if other.startswith(one):
        return one
    return one[: sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))]
