"""Fingerprints of examples: equal for the same words whatever their case, spaces, punctuation and drawn-out letters."""

import re
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from unicodedata import category, normalize

_MOST_WORDS = 200_000
_LONGEST_WORD = 32
_DRAWN_OUT = re.compile(r"(\D)\1+", re.DOTALL)
_EMOJI_STYLE = "\N{VARIATION SELECTOR-16}"
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese write no spaces between words: there a letter counts as a word."""

LANES = 8
LANE_BYTES = 4
SKETCH_FROM = 16
"""Words from which on an example has a sketch; shorter ones that differ in a word say another thing."""
_WORD_BITS = 22
_ANSWER = 3
"""Weight of the words of answers, so that the same words on the other side are another example."""
_WORD_MASK = (1 << _WORD_BITS) - 1
_ALL_LANES = sum(1 << 8 * LANE_BYTES * lane for lane in range(LANES))
_SUM_BYTES = LANES * LANE_BYTES
_SUM = (1 << 8 * _SUM_BYTES) - 1
DIGEST_BYTES = 16
SKETCH_BYTES = _SUM_BYTES + 1


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


class _Lanes(dict[str, int]):
    """A number for every word: some bits of its own in one of the lanes; a number of digits has bits in all of them.

    So an example that tells another time or another price is never much the same.
    """

    def __missing__(self, word: str) -> int:
        folded = _fold_word(word)
        number = int.from_bytes(blake2b(folded.encode("utf-8", "replace"), digest_size=4).digest(), "little")
        lane = 1 << 8 * LANE_BYTES * (number % LANES)
        placed = (number >> 3 & _WORD_MASK) * (_ALL_LANES if any(map(str.isdigit, folded)) else lane) if folded else 0
        if len(word) <= _LONGEST_WORD:
            if len(self) >= _MOST_WORDS:
                self.clear()
            self[word] = placed
        return placed


class Fingerprints:
    """Makes fingerprints; remembers the words of one run."""

    def __init__(self) -> None:
        self._folded = _Folded()
        self._lanes = _Lanes()

    def fold(self, text: str) -> str:
        """The text without what a repetition may change: "Heyyy,  YOU!" and "hey you" are one; a lone "?" stays."""
        return "".join(map(self._folded.__getitem__, text.split())) or text

    def near(self, contents: Iterable[str]) -> bytes:
        """16 bytes that are equal for texts that say the same, one by one."""
        return _digest("\x1e".join(map(self.fold, contents)).encode("utf-8", "replace"))

    def of(self, prompts: Sequence[str], answers: Sequence[str], system: str = "") -> tuple[bytes, bytes]:
        """Digest and sketch of an example by what is said on both sides.

        16 bytes that are equal for examples that say the same (long ones, in whatever order on each side), and the sum of the
        words' numbers in each lane, which stays the same where only words of other lanes differ, with one byte for how many
        words there are. The sketch is empty for a short example. Under another system prompt the same words are another example.
        """
        asked, asked_words = self._lane_sums(prompts)
        answered, answered_words = self._lane_sums(answers)
        words = asked_words + answered_words
        if words < SKETCH_FROM:
            return self.near((*((system, "\x1c") if system else ()), *prompts, "\x1d", *answers)), b""
        under = self.near((system,)) if system else b""
        digest = _digest(b"".join((*(one.to_bytes(2 * _SUM_BYTES, "little") for one in (asked, answered)), under)))
        sketch = ((asked + _ANSWER * answered) & _SUM) ^ int.from_bytes(2 * under, "little")
        return digest, sketch.to_bytes(_SUM_BYTES, "little") + bytes((min(words, 255),))

    def _lane_sums(self, contents: Iterable[str]) -> tuple[int, int]:
        """The sum of the words' numbers of some turns, and how many words they have; letters where no spaces are written."""
        lanes = self._lanes.__getitem__
        total = count = 0
        for content in contents:
            words = content.split() if content.isascii() or not _UNSPACED.search(content) else self.fold(content)
            count += len(words)
            total += sum(map(lanes, words))
        return total, count


def _digest(content: bytes) -> bytes:
    return blake2b(content, digest_size=DIGEST_BYTES).digest()
