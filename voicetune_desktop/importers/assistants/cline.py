"""Tasks of Cline and of what is made of it, Roo Code and Kilo Code: a folder for each, with what its window showed."""

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.importers.assistants.conversations import NOTHING, ONLY_FILES, WORK, Verdict
from voicetune_desktop.importers.assistants.files import App, Rows, has_all, talk_of, turns_in
from voicetune_desktop.importers.assistants.trees import Said, Turn
from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import unix_milliseconds_each
from voicetune_desktop.model import ChatExport

_APP = App("cline", "Cline", r"(?:^|/)(?:ui|claude)_messages\.json$", has_all(b'"ts"', b'"type"', b'"say"'), has_own_names=True)
_SIDES = _APP.sides("Cline")
_PERSON = frozenset({"task", "user_feedback"})
_ASSISTANT = frozenset({"text", "completion_result"})
_QUESTIONS = frozenset({"followup", "plan_mode_respond"})
"""What the assistant asks in words; other questions are whether it may do something."""


class Question(Struct, gc=False):
    """What is asked, as versions write it."""

    question: str | None = None
    response: str | None = None


class Row(Struct, gc=False):
    """Something that the window showed: what one side said, or what the assistant asks."""

    type: str = ""
    ts: Any = None
    say: str | None = None
    ask: str | None = None
    text: str | None = None
    images: list[str] | None = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    for entry in entries:
        folder, _, name = entry.name.rpartition("/")
        key = folder.rpartition("/")[2] or name.removesuffix(".json")
        yield talk_of(_APP, _SIDES, key, (), entry.name, _with_task(turns_in(source, entry, Row, _turn, _CLOCK)))


def _with_task(rows: Rows) -> Rows:
    """The rows, the first of which is the task that the person gave, whatever it is called."""
    for number, (at, turn) in enumerate(rows):
        if number == 0 and turn and isinstance(turn.said, Said):
            yield at, replace(turn, said=replace(turn.said, is_person=True))
        else:
            yield at, turn


def _turn(row: Row, sent_at: str | None) -> Turn:
    return Turn(None, _said(row), sent_at)


def _said(row: Row) -> Said | Verdict:
    """What was said, or why nothing was."""
    is_person, text = row.say in _PERSON, row.text or ""
    if row.type == "ask":
        text = _asked(text) if row.ask in _QUESTIONS else ""
    elif not is_person and row.say not in _ASSISTANT:
        return WORK
    if text.strip():
        return Said(is_person, text, bool(row.images))
    if row.images:
        return ONLY_FILES
    return WORK if row.type == "ask" else NOTHING


def _asked(text: str) -> str:
    """The words of a question, which newer versions write as JSON."""
    if not text.lstrip().startswith("{"):
        return text
    found = decoded(text.encode("utf-8", "surrogatepass"), Question)
    return text if isinstance(found, Malformed) else found.question or found.response or ""


_CLOCK: Clock[Row] = Clock(attrgetter("ts"), unix_milliseconds_each)
CLINE = _APP.importer(_chats)
