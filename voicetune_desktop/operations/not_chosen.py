"""Answers of an export that were not chosen, with private data replaced when they are asked for."""

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property

from voicetune_desktop.dataset.turns import NotChosen
from voicetune_desktop.model import Rejected
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.project import rejected
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import message_id

PAIRS = "pairs_not_chosen"
"""Name of the fact that says how many of them the examples of the last build have, those for a test not counted."""


def pairs(project: Project) -> int:
    """The preference pairs that answers make which were not chosen, as of the last build."""
    return int(project.fact(PAIRS) or 0)


class AnswersLeft(Mapping[int, NotChosen]):
    """The answers of each chat that has any."""

    def __init__(self, project: Project, redactor: Redactor) -> None:
        self._project, self._redactor = project, redactor
        self._counts = rejected.counts(project)

    def __getitem__(self, chat: int) -> NotChosen:
        return {place: _Answers(self, chat, place, count) for place, count in self._counts[chat].items()}

    def __iter__(self) -> Iterator[int]:
        return iter(self._counts)

    def __len__(self) -> int:
        return len(self._counts)

    def hidden(self, chat: int, place: int) -> Iterator[Rejected]:
        """The answers in the place of a message; not one in which something is left that is to be hidden."""
        for text in rejected.texts(self._project, message_id(chat, place)):
            found = self._redactor.redact_beside(chat, text)
            if not self._check.hits(found.text, found.kept):
                yield Rejected(found.text, found.kept)

    @cached_property
    def _check(self) -> LeakCheck:
        return self._redactor.leak_check()


class _Answers(Collection[Rejected]):
    """The answers in the place of one message; counting them reads no text."""

    def __init__(self, left: AnswersLeft, chat: int, place: int, count: int) -> None:
        self._left, self._chat, self._place, self._count = left, chat, place, count

    def __iter__(self) -> Iterator[Rejected]:
        return self._left.hidden(self._chat, self._place)

    def __len__(self) -> int:
        return self._count

    def __contains__(self, answer: object) -> bool:
        return any(answer == one for one in self)
