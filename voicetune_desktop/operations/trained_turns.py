"""Every turn that a model trained with the last build has read, once: the answers that it learned, and what others said before."""

from collections.abc import Iterator
from itertools import groupby

from msgspec import Struct

from voicetune_desktop.model import Example, Turn
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.rendering import rendered
from voicetune_desktop.operations.voices import voices
from voicetune_desktop.project import examples
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import message_id


class TrainedTurn(Struct, frozen=True, gc=False):
    """A turn with the first and the last of its messages (ids). `learned` tells an answer from what others said before it."""

    turn: Turn
    first: int
    last: int
    learned: bool


def trained_turns(project: Project, redactor: Redactor) -> Iterator[list[TrainedTurn]]:
    """The turns of each example of the training side, in the order of the build; one that several examples have comes once.

    Answers that are context only are left out: they are learned somewhere else, or nowhere.
    """
    chosen = settings(project)
    speakers = voices(project, redactor, chosen)
    rows = (row for row in examples.examples(project) if row.split == "train")
    for chat, several in groupby(rendered(project, redactor, rows, speakers, chosen), key=lambda shown: shown[1].chat):
        seen, start = (_Seen(), _Seen()), message_id(chat, 0)
        for _, example in several:
            yield [one for one in _turns(example) if seen[one.learned].is_new(one.first - start)]


def _turns(example: Example) -> Iterator[TrainedTurn]:
    start = message_id(example.chat, 0)
    for turn, (first, last) in zip(example.turns, example.sources, strict=True):
        if turn.role == "user" or (turn.role == "assistant" and turn.weight):
            yield TrainedTurn(turn, start + first, start + last, turn.role == "assistant")


class _Seen:
    """Which messages of a chat came already, in a byte each."""

    def __init__(self) -> None:
        self._marks = bytearray()

    def is_new(self, ordinal: int) -> bool:
        """Whether a message comes for the first time; it does not from now on."""
        if ordinal >= len(self._marks):
            self._marks.extend(bytes(ordinal + 1 - len(self._marks)))
        new = not self._marks[ordinal]
        self._marks[ordinal] = 1
        return new
