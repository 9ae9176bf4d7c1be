"""Jan's threads: a folder for each, with a line of JSON for each message."""

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Struct

from voicetune_desktop.importers.assistants.conversations import INSTRUCTION, NOTHING, ONLY_FILES, WORK, Verdict
from voicetune_desktop.importers.assistants.files import App, has_all, talk_of, turns_in
from voicetune_desktop.importers.assistants.trees import TYPE, Said, Turn
from voicetune_desktop.importers.json_files.chats import Clock, head_of
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import unix_times
from voicetune_desktop.model import ChatExport

_APP = App("jan", "Jan", r"(?:^|/)messages\.jsonl$", has_all(b'"thread.message"', b'"thread_id"', b'"role"'))
_SIDES = _APP.sides()
_MILLISECONDS = 10**11
"""From here on a time is in milliseconds, as newer versions write it."""


class Value(Struct, gc=False):
    """A text."""

    value: str = ""


class Piece(Struct, gc=False):
    """A part of a message: text, a thought, a picture, a tool that was called."""

    type: str = ""
    text: Value | None = None


class Row(Struct, gc=False):
    """A message."""

    role: str = ""
    id: str | None = None
    content: list[Piece] | None = None
    created_at: Any = None
    attachments: Any = None


class Thread(Struct):
    """What a thread is called, in `thread.json` beside its messages."""

    title: Any = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    by_name = {entry.name: entry for entry in source.matching(r"(?:^|/)thread\.json$")}
    for entry in entries:
        folder = entry.name.rpartition("/")[0]
        about = by_name.get(f"{folder}/thread.json".removeprefix("/"))
        thread = decoded(head_of(source, about), Thread) if about else Malformed()
        titles = () if isinstance(thread, Malformed) else (thread.title,)
        yield talk_of(_APP, _SIDES, folder.rpartition("/")[2], titles, entry.name, turns_in(source, entry, Row, _turn, _CLOCK))


def _turn(row: Row, sent_at: str | None) -> Turn:
    return Turn(None, _said(row), sent_at, row.id)


def _said(row: Row) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if row.role == "tool":
        return WORK
    if row.role not in ("user", "assistant"):
        return INSTRUCTION
    pieces = row.content or ()
    text = "\n".join([piece.text.value for piece in pieces if piece.text and piece.type == "text"])
    has_files = bool(row.attachments) or "image_url" in map(TYPE, pieces)
    if text.strip():
        return Said(row.role == "user", text, has_files)
    if has_files:
        return ONLY_FILES
    return WORK if pieces else NOTHING


def _times(written: Sequence[object]) -> Sequence[str | None]:
    return unix_times([one / 1000 if isinstance(one, (int, float)) and one > _MILLISECONDS else one for one in written])


_CLOCK: Clock[Row] = Clock(attrgetter("created_at"), _times)
JAN = _APP.importer(_chats)
