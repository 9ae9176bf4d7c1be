"""Forms of names as one automaton, and where they stand in a text."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from ahocorasick_rs import AhoCorasick
from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.people.lexicon import is_seldom, standing
from voicetune_desktop.people.misspelling import is_drawn_out, squeezed
from voicetune_desktop.people.names import is_plain_word
from voicetune_desktop.people.nicknames import is_given_name
from voicetune_desktop.privacy.boundaries import ends_initials, follows_name, joins_word, stands_alone
from voicetune_desktop.privacy.regions import is_common

RARE = "r"
"""The kind of a name that is a rare word."""
_LONGEST_WORD = 60
_SHORTEST_JOINED = 3
"""Letters of each of two names that stand in one word."""
_AND = frozenset(("", "and", "n", "und", "u", "en", "et", "e", "y", "i", "a", "og", "och", "ja", "ve", "и", "та"))
_LONGEST_AND = 3
_KINDS_JOINED, _KINDS_WITH_AND = frozenset(("",)), frozenset(("", "w", "n", "gw", "g"))
"""Kinds of word of names that are seen in one word with another, without and with an "and" between."""


class Needle(Struct, frozen=True, gc=False):
    """One form of a name; see NameForm for `form` and `word`, MadeForm for `trust`."""

    person: int
    form: str
    word: str
    trust: str = ""


class Layer:
    """Needles in one automaton, found with one look at a text."""

    def __init__(self, best: Mapping[str, Needle]) -> None:
        self.patterns = list(best)
        self._needles: list[Needle | None] = list(best.values())
        self._open = [bool(needle.trust) and needle.trust != "upper" for needle in best.values()]
        letters = [letter for letter in set("".join(best)) if letter.isalpha() and letter < "\u0500"]
        self._drawn = len(self.patterns)
        self.automaton = AhoCorasick((*self.patterns, *(letter * 3 for letter in letters))) if best else None

    def find(self, text: str, folded: str) -> Iterator[tuple[int, int, Needle]]:
        """Start, end and form of all names."""
        if self.automaton is None:
            return
        drawn = self._drawn
        ends: set[int] = set()
        before: dict[int, tuple[int, int]] = {}
        behind, opened = 0, list[tuple[int, int, int]]()
        for number, start, end in self.automaton.find_matches_as_indexes(folded, overlapping=True):
            if number >= drawn:
                if start >= behind:
                    behind, found = self._drawn_out(text, folded, start)
                    yield from found
            elif "a" <= folded[start - 1] <= "z" and not text[start].isupper() and folded[start] < "\u0250":
                if opened and start <= opened[-1][1] + _LONGEST_AND:
                    yield from (found for first in opened for found in self._both(text, folded, first, (start, end, number)))
            elif stands_alone(text, start, end) or (start in ends and follows_name(text, start, end)):
                if needle := self._standing(number, text, start, end):
                    yield _stuttered(text, folded, start, end), end, needle
                    ends.add(end)
                    yield from self._joined(text, start, before)
            elif text[end].isupper() and text[end - 1].islower():
                before[end] = number, start
            else:
                opened = _with_opening(text, opened, (start, end, number))

    def _both(self, text: str, folded: str, *places: tuple[int, int, int]) -> Iterator[tuple[int, int, Needle]]:
        """Two names in one word, with nothing or an "and" between them: annegretundtorben."""
        (_, before, _), (after, last, _) = places
        if text[last].isalpha() or last - after < _SHORTEST_JOINED or before > after or folded[before:after] not in _AND:
            return
        needles = [self._standing(number, text, start, end) for start, end, number in places]
        clear = _KINDS_WITH_AND if after - before > 1 else _KINDS_JOINED
        if all(needle and needle.word in clear and needle.form not in ("typo", "elongated") for needle in needles):
            yield from ((start, end, needle) for (start, end, _), needle in zip(places, needles, strict=True) if needle)

    def _joined(self, text: str, end: int, before: Mapping[int, tuple[int, int]]) -> Iterator[tuple[int, int, Needle]]:
        """Names too short to be seen inside a word, which stand right before one that is: Ann of #AnnMarkus."""
        while end in before:
            number, start = before[end]
            if follows_name(text, start, end) and (needle := self._standing(number, text, start, end)):
                yield start, end, needle
            end = start

    def _standing(self, number: int, text: str, start: int, end: int) -> Needle | None:
        """What a form turns out to be where it stands as it is written."""
        needle = self._closed(number) if self._open[number] else self._needles[number]
        is_none = needle is None or (needle.trust == "upper" and not (text[start:end].isupper() and ends_initials(text, start, end)))
        return None if is_none else needle

    def _closed(self, number: int) -> Needle | None:
        """What a form that was made turns out to be, now that it stands in a text: asked once for each."""
        self._needles[number] = needle = _weighed(self.patterns[number], self._needles[number])
        self._open[number] = False
        return needle

    @cached_property
    def _squeezed(self) -> Mapping[str, list[int]]:
        """Forms by their letters without repetition."""
        squeezes: dict[str, list[int]] = {}
        for number, pattern in enumerate(self.patterns):
            needle = self._needles[number]
            if needle is not None and needle.trust not in ("slip", "upper") and len(pattern) > 2 and pattern.isalpha():
                squeezes.setdefault(squeezed(pattern), []).append(number)
        return squeezes

    def _drawn_out(self, text: str, folded: str, start: int) -> tuple[int, list[tuple[int, int, Needle]]]:
        """The end of a word with a letter three times in a row, and the name that it is drawn out from, if any."""
        left, right = start, start + 3
        while folded[left - 1].isalpha() and right - left < _LONGEST_WORD:
            left -= 1
        while folded[right].isalpha() and right - left < _LONGEST_WORD:
            right += 1
        word = folded[left:right]
        for number in self._squeezed.get(squeezed(word), ()):
            needle = self._closed(number) if self._open[number] else self._needles[number]
            if needle is not None and is_drawn_out(word, self.patterns[number]):
                start = _stuttered(text, folded, left, right)
                return right, [(start, right, Needle(needle.person, "elongated", needle.word))]
        return right, []


def _with_opening(text: str, opened: list[tuple[int, int, int]], place: tuple[int, int, int]) -> list[tuple[int, int, int]]:
    """The names with which a word opens, if a place is one that may be the first of two in one word."""
    start, end, _ = place
    if end - start < _SHORTEST_JOINED or not text[end].islower() or text[start - 1].isalpha():
        return opened
    return [*(first for first in opened if first[0] == start), place]


def _weighed(pattern: str, needle: Needle | None) -> Needle | None:
    """A made form with its kinds of word, "c" for a word of some language, with RARE for a rare one; nothing where it is rather a word,
    or another name."""
    if needle is None or (needle.word and needle.trust == "short"):
        return replace(needle, word="c" + RARE) if needle and needle.word == "c" and is_rare(pattern) else needle
    known = standing(pattern)
    if needle.trust == "slip":
        return None if known or is_given_name(pattern) or is_plain_word(pattern) else needle
    if needle.trust == "rule" and needle.form == "nick" and known:
        return None
    common = "c" + RARE if needle.form != "typo" and is_rare(pattern) else "c"
    word = needle.word or (common if known == "word" else "")
    return Needle(needle.person, needle.form, word or ("w" if len(pattern) == 2 else ""))


def is_rare(word: str) -> bool:
    """Whether a name that is a word somewhere is none that is likely in a chat."""
    return is_seldom(word) and not is_common(word)


def _stuttered(text: str, folded: str, start: int, end: int) -> int:
    """Where a name starts with its stutter: J-Jonas, Em-Emily."""
    while folded[start - 1] == "-":
        size = next((size for size in (1, 2, 3) if folded[start - 1 - size : start - 1] == folded[start : start + size]), 0)
        before = start - 1 - size
        if not size or start + size >= end or before < 1 or joins_word(text[before - 1], text[before]):
            break
        start = before
    return start
