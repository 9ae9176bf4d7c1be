"""The names of everybody in the project as one automaton, and where they stand in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from voicetune_desktop.model import Person
from voicetune_desktop.people.languages import languages_of, languages_of_all
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.people.made_forms import MadeForm, carried_forms, made_forms
from voicetune_desktop.people.misspelling import is_drawn_out, squeezed
from voicetune_desktop.people.names import is_plain_word, name_forms
from voicetune_desktop.people.nicknames import is_given_name
from voicetune_desktop.privacy.boundaries import joins_word, stands_alone
from voicetune_desktop.privacy.folding import fold

_RANKS = {"full": 0, "reversed": 0, "handle": 1, "first": 2, "nick": 3, "last": 4, "joined": 5, "initials": 6, "part": 7}
_TRUSTS = {"sure": 8, "short": 9, "upper": 10, "rule": 11, "slip": 12}
"""Who gets a name that several people have: the one whose stronger form it is, then the one with the lower id."""

_EXACT = 8
"""Ranks below are of forms that labels show; with a possessive s these are no nicknames: Toms of Tom."""
_SLIPS_UP_TO = 150
"""People in a project whose names are also looked for misspelled; with more, every other word would be somebody's."""
_MADE_UP_TO = 2500
"""People whose nicknames and other made forms are looked for."""
_LONGEST_WORD = 60
_SCRIPTS: Mapping[Literal["cyrillic", "greek"], re.Pattern[str]] = {
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "greek": re.compile("[\u03b1-\u03c9]"),
}


class Needle(Struct, frozen=True, gc=False):
    """One form of a name; see NameForm for `form` and `word`, MadeForm for `trust`."""

    person: int
    form: str
    word: str
    trust: str = ""


class _Layer:
    """Needles in one automaton, found with one look at a text."""

    def __init__(self, best: Mapping[str, Needle]) -> None:
        self.patterns = list(best)
        self._needles: list[Needle | None] = list(best.values())
        self._open = [bool(needle.trust) and needle.trust != "upper" for needle in best.values()]
        letters = dict.fromkeys(letter for pattern in best for letter in pattern if letter.isalpha() and letter < "\u0500")
        self._drawn = len(self.patterns)
        self.automaton = AhoCorasick((*self.patterns, *(letter * 3 for letter in letters))) if best else None

    def find(self, text: str, folded: str) -> Iterator[tuple[int, int, Needle]]:
        if self.automaton is None:
            return
        needles, drawn = self._needles, self._drawn
        ends: set[int] = set()
        behind = 0
        for number, start, end in self.automaton.find_matches_as_indexes(folded, overlapping=True):
            if number >= drawn:
                if start >= behind:
                    behind, found = self._drawn_out(text, folded, start)
                    yield from found
                continue
            if "a" <= folded[start - 1] <= "z" and not text[start].isupper() and folded[start] < "\u0250":
                continue
            hangul = "\uac00" <= text[start] <= "\ud7a3"
            if stands_alone(text, start, end) or (hangul and start in ends):
                needle = self._closed(number) if self._open[number] else needles[number]
                if needle is None or (needle.trust == "upper" and not text[start:end].isupper()):
                    continue
                yield _stuttered(text, folded, start, end), end, needle
                if hangul:
                    ends.add(end)

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


class Needles:
    """Finds every form of every person's names."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._labels = {person.id: (person.name, *person.names) for person in sorted(people, key=lambda person: person.id)}
        best: dict[str, Needle] = {}
        ranks: dict[str, int] = {}
        for number, labels in self._labels.items():
            for form in name_forms(labels):
                pattern, rank = fold(form.text), _RANKS[form.form]
                if rank < ranks.get(pattern, 99):
                    best[pattern], ranks[pattern] = Needle(number, form.form, form.word), rank
        if len(self._labels) <= _MADE_UP_TO:
            _add(best, ranks, self._made())
        self._layer = _Layer(best)
        self._carried: dict[str, _Layer] = {}

    def find(self, text: str, folded: str) -> Iterator[tuple[int, int, Needle]]:
        """Start, end and form of all names, which may overlap; the text starts and ends with a character of no name.

        In Hangul, a name may start where another one ends.
        """
        for layer in self._layers(folded):
            yield from layer.find(text, folded)

    @cached_property
    def _languages(self) -> frozenset[str]:
        return languages_of_all([label for labels in self._labels.values() for label in labels])

    def _made(self) -> Iterator[tuple[int, Iterable[MadeForm]]]:
        slipped = len(self._labels) <= _SLIPS_UP_TO
        for number, labels in self._labels.items():
            for label in labels:
                yield number, made_forms(label, languages_of(label) or self._languages, slipped=slipped)

    def _layers(self, folded: str) -> Iterator[_Layer]:
        """The names in their own letters, and in those that the text has and they have not."""
        yield self._layer
        if folded.isascii() or len(self._labels) > _MADE_UP_TO:
            return
        for script, letters in _SCRIPTS.items():
            if letters.search(folded):
                if script not in self._carried:
                    self._carried[script] = self._carry(script)
                yield self._carried[script]

    def _carry(self, script: Literal["cyrillic", "greek"]) -> _Layer:
        best: dict[str, Needle] = {}
        made = ((number, carried_forms(label, script, self._languages)) for number, labels in self._labels.items() for label in labels)
        _add(best, dict.fromkeys(self._layer.patterns, 0), made)
        return _Layer(best)


def _add(best: dict[str, Needle], ranks: dict[str, int], made: Iterable[tuple[int, Iterable[MadeForm]]]) -> None:
    for number, forms in made:
        for form in forms:
            pattern, rank = fold(form.text), _TRUSTS[form.trust]
            possessive = form.form == "nick" and pattern[-1] == "s" and ranks.get(pattern[:-1], 99) < _EXACT
            if rank < ranks.get(pattern, 99) and not possessive:
                best[pattern], ranks[pattern] = Needle(number, form.form, form.word, "" if form.trust == "sure" else form.trust), rank


def _weighed(pattern: str, needle: Needle | None) -> Needle | None:
    """A made form with its kinds of word; nothing where it is rather a word, or another name."""
    if needle is None or (needle.word and needle.trust == "short"):
        return needle
    known = standing(pattern)
    if needle.trust == "slip":
        return None if known or is_given_name(pattern) or is_plain_word(pattern) else needle
    if needle.trust == "rule" and needle.form == "nick" and known:
        return None
    word = needle.word or ("c" if known == "word" else "")
    return Needle(needle.person, needle.form, word or ("w" if len(pattern) == 2 else ""))


def _stuttered(text: str, folded: str, start: int, end: int) -> int:
    """Where a name starts with its stutter: J-Jonas, Em-Emily."""
    while folded[start - 1] == "-":
        size = next((size for size in (1, 2, 3) if folded[start - 1 - size : start - 1] == folded[start : start + size]), 0)
        before = start - 1 - size
        if not size or start + size >= end or before < 1 or joins_word(text[before - 1], text[before]):
            break
        start = before
    return start
