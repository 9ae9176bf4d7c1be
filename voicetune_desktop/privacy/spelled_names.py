"""Names whose letters are written apart: "M a r a", "T-E-L-L-W-I-C-K"."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Person
from voicetune_desktop.people.names import name_forms
from voicetune_desktop.privacy.folding import fold

FORM = "spelled"
_APART = r"[{}](?=[ .*_-])(?<![^\W_].)(?:[ .*_-]{{1,3}}[^\W\d_]){{3,59}}(?![^\W_])"
"""Single letters with signs between them, four at least, the first of them one of some: a class to start with is quick to search."""
_LETTER_BEFORE = re.compile(r"(?<![^\W_])[^\W\d_][ .*_-]{1,3}$")
"""Another single letter that belongs to the run."""
_FARTHEST = 4
_NAMES = frozenset(("full", "reversed", "first", "last", "nick", "handle", "joined"))


class SpelledNames:
    """Finds them; a run of letters must be one name, or the first and the last name, and nothing else."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._owners: dict[str, int] = {}
        for person in sorted(people, key=lambda person: -person.id):
            for form in name_forms((person.name, *person.names)):
                letters = "".join(filter(str.isalpha, fold(form.text)))
                if form.form in _NAMES and len(letters) > 3:
                    self._owners[letters] = person.id

        firsts = "".join(sorted({letters[0] for letters in self._owners}))
        self._apart = re.compile(_APART.format(firsts)) if firsts else None

    def find(self, folded: str) -> Iterator[tuple[int, int, int]]:
        """Start, end and person."""
        for run in self._apart.finditer(folded) if self._apart else ():
            letters = "".join(filter(str.isalpha, run.group()))
            if letters in self._owners and not _LETTER_BEFORE.search(folded, max(0, run.start() - _FARTHEST), run.start()):
                yield run.start(), run.end(), self._owners[letters]
