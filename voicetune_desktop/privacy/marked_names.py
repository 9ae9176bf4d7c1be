"""Names at the start or the end of what # or @ marks, with other words in one: "#annikawird30", "#teamalexander", "@theobran"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from voicetune_desktop.model import Person
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.people.names import is_plain_word
from voicetune_desktop.privacy.name_lists import is_other
from voicetune_desktop.privacy.spelled_names import letters_of

_MARKED = re.compile(r"(?<![\w.+-])[#@]\w(?:[\w.-]{2,60}\w)")
_RUN = re.compile(r"[^\W\d_]{5,}")
_SHORTEST = 4


class Marked(Struct, frozen=True):
    """A name at `start` to `end`, and where the marked word begins and ends, without its mark."""

    start: int
    end: int
    first: int
    last: int
    person: int
    handle: bool


class MarkedNames:
    """Finds names of the people of a project that are no everyday words."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._owners: dict[str, int] = {}
        for person in sorted(people, key=lambda person: -person.id):
            letters = letters_of((person.name, *person.names))
            self._owners.update((name, person.id) for name in letters if not is_plain_word(name))

    def find(self, folded: str) -> Iterator[Marked]:
        """All of them, in order."""
        for marked in _MARKED.finditer(folded) if self._owners else ():
            for run in _RUN.finditer(folded, *marked.span()):
                for start, end in self._ends(run.group()):
                    whose = self._owners[run.group()[start:end]]
                    place = run.start() + start, run.start() + end
                    yield Marked(*place, marked.start() + 1, marked.end(), whose, handle=folded[marked.start()] == "@")

    def _ends(self, run: str) -> Iterator[tuple[int, int]]:
        """Where a name stands at the start of a run of letters, or else at its end."""
        starts = ((0, size) for size in range(len(run), _SHORTEST - 1, -1))
        ends = ((at, len(run)) for at in range(1, len(run) - _SHORTEST + 1))
        for places in (starts, ends):
            place = next(((start, end) for start, end in places if run[start:end] in self._owners or _is_known(run[start:end])), None)
            if place and run[slice(*place)] in self._owners:
                yield place
                return


@lru_cache(maxsize=4096)
def _is_known(letters: str) -> bool:
    """Whether letters are a word, a place or anybody's name, so that a name inside them is part of that: Chris of christmas."""
    return bool(standing(letters)) or is_plain_word(letters) or is_other(letters)
