"""The names of everybody in the project, and where they stand in a text."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from typing import Literal

from msgspec.structs import replace

from voicetune_desktop.model import Person
from voicetune_desktop.people.languages import languages_of, languages_of_all
from voicetune_desktop.people.made_forms import MadeForm, carried_forms, made_forms
from voicetune_desktop.people.misspelling import squeezed
from voicetune_desktop.people.names import NameForm, name_forms
from voicetune_desktop.privacy.folding import fold, foreign
from voicetune_desktop.privacy.name_layers import RARE, Layer, Needle, is_rare

__all__ = ["Needle", "Needles"]

Script = Literal["cyrillic", "greek"]
Made = Mapping[str, MadeForm]
"""The forms of a label by how they are looked for."""

_KEPT = 384
"""Labels whose forms are kept, as they come again in other chats."""

_RANKS = {"full": 0, "reversed": 0, "handle": 1, "first": 2, "nick": 3, "last": 4, "joined": 5, "initials": 6, "part": 7}
_TRUSTS = {"sure": 8, "short": 9, "upper": 10, "rule": 11, "slip": 12}
"""Who gets a name that several people have: the one whose stronger form it is, then the one with the lower id."""

_EXACT = 8
"""Ranks below are of forms that labels show; with a possessive s these are no nicknames: Toms of Tom."""
_SLIPS_UP_TO = 150
"""People in a project whose names are also looked for misspelled; with more, every other word would be somebody's."""
_MADE_UP_TO = 2500
"""People whose nicknames and other made forms are looked for."""
_SCRIPTS: Mapping[Script, tuple[str, str]] = {"cyrillic": ("\u0400", "\u04ff"), "greek": ("\u03b1", "\u03c9")}
"""First and last letter."""
_SHORT = 1 << 11
"""Characters of a text for which it is cheaper to look for each form alone, and to make an automaton of the few that are there."""
_FEW = 4
"""Short texts after which one of all forms is cheaper."""
_DRAWN_OUT = re.compile(r"([^\W\d_])\1\1")
_WORD = re.compile(r"[^\W\d_]+")


Choose = Callable[[Iterable[str]], Iterable[str]]
"""From all forms to those that are wanted, in their order."""


class Needles:
    """Finds every form of every person's names."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._labels = {person.id: (person.name, *person.names) for person in sorted(people, key=lambda person: person.id)}
        self._many = len(people) > _MADE_UP_TO
        self._read = 0
        self._carried: dict[Script, Layer] = {}

    def find(self, text: str, folded: str) -> Iterator[tuple[int, int, Needle]]:
        """Start, end and form of all names, which may overlap; the text starts and ends with a character of no name.

        In Hangul, a name may start where another one ends.
        """
        self._read += 1
        for layer in self._few(folded) if len(text) < _SHORT and self._read <= _FEW else self._all(folded):
            yield from layer.find(text, folded)

    def _few(self, folded: str) -> Iterator[Layer]:
        """The forms that may stand in a text: in their own letters, and in those that the text has and they have not."""
        choose = _standing(folded)
        layer = Layer(self._forms(choose))
        yield layer
        yield from (Layer(self._carry(script, layer.patterns, choose)) for script in self._scripts(folded))

    def _all(self, folded: str) -> Iterator[Layer]:
        """All forms."""
        yield self._whole
        for script in self._scripts(folded):
            if script not in self._carried:
                self._carried[script] = Layer(self._carry(script, self._whole.patterns))
            yield self._carried[script]

    @cached_property
    def _whole(self) -> Layer:
        return Layer(self._forms())

    def _scripts(self, folded: str) -> Iterator[Script]:
        """The scripts of a text that names are carried over to."""
        chars = set[str]() if folded.isascii() or self._many else foreign(folded)
        return (script for script, (first, last) in _SCRIPTS.items() if any(first <= char <= last for char in chars))

    @cached_property
    def _languages(self) -> frozenset[str]:
        return _spoken(tuple(label for labels in self._labels.values() for label in labels))

    def _forms(self, choose: Choose = iter) -> Mapping[str, Needle]:
        """Whose each form is, of those that may stand in a text."""
        best: dict[str, Needle] = {}
        ranks: dict[str, int] = {}
        for number, labels in self._labels.items():
            for pattern, form in _shown(labels):
                rank = _RANKS[form.form]
                if rank < ranks.get(pattern, 99):
                    best[pattern], ranks[pattern] = Needle(number, form.form, form.word), rank
        best = {pattern: best[pattern] for pattern in choose(best)}
        if not self._many:
            slipped = len(self._labels) <= _SLIPS_UP_TO
            made = ((n, _made(label, languages_of(label) or self._languages, slipped)) for n, label in self._each_label())
            _add(best, ranks, made, choose)
        return best

    def _carry(self, script: Script, taken: Iterable[str], choose: Choose = iter) -> Mapping[str, Needle]:
        best: dict[str, Needle] = {}
        made = ((number, _carried(label, script, self._languages)) for number, label in self._each_label())
        _add(best, dict.fromkeys(taken, 0), made, choose)
        return best

    def _each_label(self) -> Iterator[tuple[int, str]]:
        return ((number, label) for number, labels in self._labels.items() for label in dict.fromkeys(labels))


def _standing(folded: str) -> Choose:
    """Chooses the forms that stand in a text, be it with letters drawn out."""
    if not _DRAWN_OUT.search(folded):
        return partial(filter, folded.__contains__)
    words = {squeezed(word) for word in _WORD.findall(folded) if _DRAWN_OUT.search(word)}
    firsts = {word[0] for word in words}
    return lambda forms: [form for form in forms if form in folded or (form[0] in firsts and squeezed(form) in words)]


def _add(best: dict[str, Needle], ranks: dict[str, int], made: Iterable[tuple[int, Made]], choose: Choose) -> None:
    for number, forms in made:
        for pattern in choose(forms):
            form = forms[pattern]
            rank = _TRUSTS[form.trust]
            possessive = form.form == "nick" and pattern[-1] == "s" and ranks.get(pattern[:-1], 99) < _EXACT
            if rank < ranks.get(pattern, 99) and not possessive:
                best[pattern], ranks[pattern] = Needle(number, form.form, form.word, "" if form.trust == "sure" else form.trust), rank


@lru_cache(maxsize=_KEPT)
def _shown(labels: tuple[str, ...]) -> Sequence[tuple[str, NameForm]]:
    """The forms that the labels of a person show, each with how it is looked for."""
    return [(fold(form.text), _rare(form) if form.word == "n" else form) for form in name_forms(labels)]


def _rare(form: NameForm) -> NameForm:
    """A name with "r" among its kinds of word where it is a rare one."""
    return replace(form, word=form.word + RARE) if is_rare(form.text.lower()) else form


@lru_cache(maxsize=_KEPT)
def _made(label: str, languages: frozenset[str], slipped: bool) -> Made:  # noqa: FBT001
    return _looked_for(made_forms(label, languages, slipped=slipped))


@lru_cache(maxsize=_KEPT)
def _carried(label: str, script: Script, languages: frozenset[str]) -> Made:
    return _looked_for(carried_forms(label, script, languages))


@lru_cache(maxsize=_KEPT)
def _spoken(labels: tuple[str, ...]) -> frozenset[str]:
    return languages_of_all(labels)


def _looked_for(forms: Iterable[MadeForm]) -> Made:
    """Of those that are looked for alike, the first with most trust."""
    made: dict[str, MadeForm] = {}
    for form in forms:
        pattern = fold(form.text)
        if _TRUSTS[form.trust] < _TRUSTS[made.setdefault(pattern, form).trust]:
            made[pattern] = form
    return made
