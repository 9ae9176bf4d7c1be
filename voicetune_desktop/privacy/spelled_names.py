"""Names whose letters are written apart: "M a r a", "T-E-L-L-W-I-C-K", "M🔥a🔥r🔥a"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from voicetune_desktop.model import Person
from voicetune_desktop.people.labels import parse_label
from voicetune_desktop.people.names import name_forms
from voicetune_desktop.people.nicknames import circle
from voicetune_desktop.privacy.folding import fold

FORM = "spelled"
_BETWEEN = r"(?:[^\w\0]|_){1,3}"
_ONE_LETTER_WORDS = "aeiyàéавиксуя"
_LETTER_BEFORE = re.compile(rf"(?<![^\W_])(?:[^\W\d_{_ONE_LETTER_WORDS}]|[^\W\d_]{_BETWEEN}[{_ONE_LETTER_WORDS}]){_BETWEEN}$")
"""Another single letter that belongs to the run: not "и" of "и К а т я"."""
_FARTHEST = 8
_SHORTEST = 4
_NAMES = frozenset(("full", "reversed", "first", "last", "nick", "handle", "joined"))


class SpelledNames:
    """Finds them; a run of letters must be one name, or the first and the last name, beside words of one letter at most."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._owners: dict[str, int] = {}
        for person in sorted(people, key=lambda person: -person.id):
            self._owners.update(dict.fromkeys(letters_of((person.name, *person.names)), person.id))
        self._apart = _apart("".join(sorted({letters[0] for letters in self._owners}))) if self._owners else None

    def find(self, folded: str) -> Iterator[tuple[int, int, int]]:
        """Start, end and person."""
        at = done = 0
        while self._apart and (run := self._apart.search(folded, at)):
            start, at = run.start(), run.end()
            places = [place for place in range(start, at) if folded[place].isalpha()]
            size = self._size("".join(folded[place] for place in places))
            if size and not _LETTER_BEFORE.search(folded, max(done, start - _FARTHEST), start):
                at = done = places[size - 1] + 1
                yield start, at, self._owners["".join(folded[place] for place in places[:size])]

    def _size(self, letters: str) -> int:
        """How many letters are a name; one that goes on is none, but for a word of one letter behind it."""
        sizes = (size for size in range(len(letters), _SHORTEST - 1, -1) if letters[:size] in self._owners)
        size = next(sizes, 0)
        return size if letters[size : size + 1] in _ONE_LETTER_WORDS else 0


@lru_cache(maxsize=512)
def letters_of(labels: tuple[str, ...]) -> Sequence[str]:
    """The letters of the forms of a person's names, and of the usual short ones."""
    shown = (form.text for form in name_forms(labels) if form.form in _NAMES)
    short = (nick for label in labels for given in parse_label(label).given for nick in circle(given.lower()).short)
    letters = ("".join(filter(str.isalpha, fold(text))) for text in (*shown, *short))
    return [word for word in dict.fromkeys(letters) if len(word) >= _SHORTEST]


@lru_cache(maxsize=256)
def _apart(firsts: str) -> re.Pattern[str]:
    """Single letters with signs between them, four at least, the first of them one of some: a class to start with is quick to search."""
    return re.compile(rf"[{firsts}](?=[\W_])(?<![^\W_].)(?:{_BETWEEN}[^\W\d_]){{3,59}}(?![^\W_])")
