"""Real names in the place of those that stand for them: for showing on this computer, never to be stored or sent."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.project import people
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.written_names import WrittenName, written_names

_WORD = re.compile(r"\[[^\W\d_]*[ #]?\d+\]|\w+")
"""A word, or a mark such as [PERSON 3]."""


class RealNames(Struct, frozen=True):
    """Puts real names back into a text; can be sent to another process."""

    names: Mapping[str, str]
    longest: int
    """Words of the longest name."""

    def __call__(self, text: str) -> str:
        """The text for showing. Only whole words are names, as they are written: "Will" may be one, "will" is none."""
        words = [found.span() for found in _WORD.finditer(text)]
        pieces: list[str] = []
        done = number = 0
        while number < len(words):
            length, real = self._name_at(text, words, number)
            if length:
                pieces += (text[done : words[number][0]], real)
                done = words[number + length - 1][1]
            number += length or 1
        return "".join((*pieces, text[done:]))

    def _name_at(self, text: str, words: list[tuple[int, int]], first: int) -> tuple[int, str]:
        """How many words the longest name has that begins at a word, and the real one."""
        for length in range(min(self.longest, len(words) - first), 0, -1):
            real = self.names.get(text[words[first][0] : words[first + length - 1][1]])
            if real is not None:
                return length, real
        return 0, ""


def real_names(project: Project, chat: int | None = None, redactor: Redactor | None = None) -> RealNames:
    """The way back, each new name to the most usual way of writing the real one.

    People outside the project have another name in every chat, and one more in what the person types: without a chat, one that
    stands for several of them stays.
    """
    redactor = redactor or Redactor(project)
    names: dict[str, str] = {}
    owners: dict[str, str] = {}
    unclear: set[str] = set()
    for new, real, owner in _pairs(project, redactor, chat):
        if owners.setdefault(new, owner) != owner:
            unclear.add(new)
        names.setdefault(new, real)
    for new, real in list(names.items()):
        if new.upper() != new and real.upper() != real:
            names.setdefault(new.upper(), real.upper())
    kept = {new: real for new, real in names.items() if new not in unclear}
    return RealNames(kept, max((len(_WORD.findall(new)) for new in kept), default=0))


def _pairs(project: Project, redactor: Redactor, chat: int | None) -> Iterator[tuple[str, str, str]]:
    """New name, real name and whose it is: as they stand in messages, the most usual first, then as they stand beside them."""
    for name in written_names(project, chat):
        new = redactor.surrogates.replacement(_finding(name), name.written, name.chat)
        yield new.removeprefix("@"), name.written.removeprefix("@") if new.startswith("@") else name.written, name.value
        if name.chat:
            yield redactor.surrogates.replacement(_finding(name), name.written), name.written, name.value
    for row in (person for person in people.people(project) if not person.is_program):
        new = redactor.surrogates.person_name(row.id)
        yield new, row.name, f"person:{row.id}"
        yield new.split(" ")[0], row.name.split(" ")[0], f"person:{row.id}"


def _finding(name: WrittenName) -> Finding:
    return Finding(0, len(name.written), name.kind, 1.0, Action.REPLACE, name.value, name.form)
