"""The names of everybody in the project as one automaton, and where they stand in a text."""

from collections.abc import Iterator, Sequence

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from voicetune_desktop.model import Person
from voicetune_desktop.people.names import name_forms
from voicetune_desktop.privacy.boundaries import stands_alone
from voicetune_desktop.privacy.folding import fold

_RANKS = {"full": 0, "reversed": 0, "handle": 1, "first": 2, "nick": 3, "last": 4, "joined": 5, "initials": 6, "part": 7}
"""Who gets a name that several people have: the one whose stronger form it is, then the one with the lower id."""


class Needle(Struct, frozen=True, gc=False):
    """One form of a name; see NameForm for `form` and `word`."""

    person: int
    form: str
    word: str


class Needles:
    """Finds every form of every person's names."""

    def __init__(self, people: Sequence[Person]) -> None:
        best: dict[str, Needle] = {}
        for person in sorted(people, key=lambda person: person.id):
            for form in name_forms((person.name, *person.names)):
                pattern = fold(form.text)
                taken = best.get(pattern)
                if taken is None or _RANKS[form.form] < _RANKS[taken.form]:
                    best[pattern] = Needle(person.id, form.form, form.word)
        self._needles = tuple(best.values())
        self._automaton = AhoCorasick(best) if best else None
        self.escaped_in_json = any(char in pattern for pattern in best for char in '"\\')
        """Whether a name looks otherwise inside JSON, so that `touches` cannot be asked there."""

    def find(self, text: str, folded: str) -> Iterator[tuple[int, int, Needle]]:
        """Start, end and form of all names, which may overlap; the text starts and ends with a character of no name.

        In Hangul, a name may start where another one ends.
        """
        if self._automaton is None:
            return
        ends: set[int] = set()
        for number, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            hangul = "\uac00" <= text[start] <= "\ud7a3"
            if stands_alone(text, start, end) or (hangul and start in ends):
                yield start, end, self._needles[number]
                if hangul:
                    ends.add(end)

    def touches(self, folded: str) -> bool:
        """Whether any name's letters occur at all, be it inside another word."""
        return self._automaton is not None and bool(self._automaton.find_matches_as_indexes(folded))
