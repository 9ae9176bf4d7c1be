"""Which examples hold an answer that the person changed, and how many preference pairs that makes."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec
from msgspec import Struct

from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.rendering import rendered
from voicetune_desktop.operations.steps import scan_is_fresh
from voicetune_desktop.operations.voices import voices
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.examples import ExampleRow, examples_of_chat
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import chat_of, message_id
from voicetune_desktop.targets import openai_preference


class EditedExamples(Struct, frozen=True):
    """The ids of the examples with a changed answer, and the preference pairs that files may hold."""

    ids: "array[int]"
    pairs: int


class _Place(Struct):
    """Where an example lies: a part of `ExampleRange`."""

    first: int
    last: int


def edited_examples(project: Project) -> EditedExamples:
    """Look through the chats that have changed answers."""
    by_chat: defaultdict[int, list[int]] = defaultdict(list)
    for edit in turn_edits.every(project):
        by_chat[chat_of(edit.first)].append(edit.first - message_id(chat_of(edit.first), 0))
    rows = [row for chat, places in sorted(by_chat.items()) for row in _holding(project, chat, places)]
    return EditedExamples(array("q", sorted(row.id for row in rows)), _pairs(project, rows))


def _holding(project: Project, chat: int, places: Sequence[int]) -> Iterator[ExampleRow]:
    """The examples of a chat that reach over one of the places, which are in order."""
    for row in examples_of_chat(project, chat):
        found = msgspec.msgpack.decode(row.range, type=_Place)
        after = bisect_left(places, found.first)
        if after < len(places) and places[after] <= found.last:
            yield row


def _pairs(project: Project, rows: Sequence[ExampleRow]) -> int:
    """The pairs that a target would make; none while private data is to be looked for again."""
    if not rows or not scan_is_fresh(project):
        return 0
    redactor, chosen = Redactor(project), settings(project)
    speakers = voices(project, redactor, chosen)
    shown = [row for row in rows if row.split != "test" and speakers.of(row.chat)]
    return sum(1 for _, example in rendered(project, redactor, shown, speakers, chosen) for _ in openai_preference.rows(example))
