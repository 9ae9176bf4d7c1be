"""The words and emoji of a text, as people count them."""

import re
from collections import Counter
from collections.abc import Iterable
from unicodedata import category

HIDDEN = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands where private data was cut out of a text; a word that touches it is no word."""

_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0980-\u0dff\u0e31-\u0e4e"
"""Signs on letters that `\\w` does not know: accents, points, and vowels of the scripts of India and Thailand."""
_WORD = re.compile(rf"[\w@#{HIDDEN}{_MARKS}]+(?:['’][\w{HIDDEN}{_MARKS}]+)*")
_ADDRESS = re.compile(r"(?<!\S)\S*://\S*")
_LONGEST = 24
MOST_PIECES = 200_000
"""Different words, or pieces between spaces, that are remembered at a time."""

_TONES = "\U0001f3fb-\U0001f3ff"
_PICTURE = (
    "[\u231a-\u23f3\u2600-\u2775\u2795-\u2797\u27b0\u27bf\u2b05-\u2b55\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff]"
)
_ONE = rf"{_PICTURE}\ufe0f?[{_TONES}]?[\U000e0020-\U000e007f]*"
EMOJI = re.compile(rf"[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|{_ONE}(?:\u200d{_ONE})*|[\u2194-\u21aa\u2122\xa9\xae]\ufe0f")
"""One emoji as it is seen: a flag, a keycap, or a picture with its skin tone and what joiners tie to it (Unicode TS 51)."""
_STYLE = re.compile("\ufe0f")


def words(text: str) -> list[str]:
    """Everything between spaces and punctuation, as written; `is_word` tells the words of a language among it."""
    return _WORD.findall(_ADDRESS.sub(" ", text) if "://" in text else text)


def is_word(found: str) -> bool:
    """Whether something that `words` gave is two letters or more and nothing else."""
    return 2 <= len(found) <= _LONGEST and all(category(letter)[0] in "LM" or letter in "'’" for letter in found)


def emoji(text: str) -> list[str]:
    """The emoji of a text; one in text style and the same in emoji style are one."""
    return [] if text.isascii() else [_STYLE.sub("", found) for found in EMOJI.findall(text)]


def with_emoji(texts: Iterable[str]) -> int:
    """How many texts have an emoji."""
    return sum(1 for text in texts if not text.isascii() and EMOJI.search(text))


class Vocabulary:
    """What somebody writes, counted by word and by emoji; holds a bounded number of either, the rarest going first."""

    def __init__(self) -> None:
        self.words = Counter[str]()
        """Words by their small letters."""
        self.small = Counter[str]()
        """How often of that they stand without a capital."""
        self.emoji = Counter[str]()
        self._pieces = Counter[str]()
        self._folded: dict[str, tuple[str, ...]] = {}

    def add(self, pieces: Iterable[str]) -> None:
        """Count what stands between spaces. The same pieces come again and again, so they are taken apart later, once for all."""
        self._pieces.update(pieces)
        if len(self._pieces) > MOST_PIECES:
            self.settle()

    def settle(self) -> None:
        """Take everything apart that was added; before this, nothing of it is counted."""
        for piece, count in self._pieces.items():
            for word in filter(is_word, words(piece)):
                low = word.lower()
                self.words[low] += count
                self.small[low] += count if word == low else 0
            for seen in emoji(piece):
                self.emoji[seen] += count
        self._pieces.clear()
        for counts in (self.words, self.small, self.emoji):
            if len(counts) > MOST_PIECES:
                forget_rare(counts)

    def folded(self, pieces: Iterable[str]) -> set[str]:
        """The different words among some pieces, in small letters."""
        known = self._folded
        if len(known) > MOST_PIECES:
            known.clear()
        found: set[str] = set()
        for piece in set(pieces):
            if piece not in known:
                known[piece] = tuple(word.lower() for word in words(piece) if is_word(word))
            found.update(known[piece])
        return found


def forget_rare(counts: "Counter[str]") -> None:
    """Keep the more frequent half of what may be remembered."""
    kept = dict(counts.most_common(MOST_PIECES // 2))
    counts.clear()
    counts.update(kept)
