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
_LETTER_BEFORE = re.compile(rf"(?<![^\W_])[^\W\d_]{_BETWEEN}$")
"""Another single letter that belongs to the run."""
_FARTHEST = 4
_NAMES = frozenset(("full", "reversed", "first", "last", "nick", "handle", "joined"))


class SpelledNames:
    """Finds them; a run of letters must be one name, or the first and the last name, and nothing else."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._owners: dict[str, int] = {}
        for person in sorted(people, key=lambda person: -person.id):
            self._owners.update(dict.fromkeys(_letters((person.name, *person.names)), person.id))
        self._apart = _apart("".join(sorted({letters[0] for letters in self._owners}))) if self._owners else None

    def find(self, folded: str) -> Iterator[tuple[int, int, int]]:
        """Start, end and person."""
        for run in self._apart.finditer(folded) if self._apart else ():
            letters = "".join(filter(str.isalpha, run.group()))
            if letters in self._owners and not _LETTER_BEFORE.search(folded, max(0, run.start() - _FARTHEST), run.start()):
                yield run.start(), run.end(), self._owners[letters]


@lru_cache(maxsize=512)
def _letters(labels: tuple[str, ...]) -> Sequence[str]:
    """The letters of the forms of a person's names, and of the usual short ones."""
    shown = (form.text for form in name_forms(labels) if form.form in _NAMES)
    short = (nick for label in labels for given in parse_label(label).given for nick in circle(given.lower()).short)
    letters = ("".join(filter(str.isalpha, fold(text))) for text in (*shown, *short))
    return [word for word in dict.fromkeys(letters) if len(word) > 3]


@lru_cache(maxsize=256)
def _apart(firsts: str) -> re.Pattern[str]:
    """Single letters with signs between them, four at least, the first of them one of some: a class to start with is quick to search."""
    return re.compile(rf"[{firsts}](?=[\W_])(?<![^\W_].)(?:{_BETWEEN}[^\W\d_]){{3,59}}(?![^\W_])")
