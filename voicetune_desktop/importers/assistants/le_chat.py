"""Le Chat's exports, which Mistral calls Vibe now: a file for each chat, its messages in no order."""

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.assistants.conversations import INSTRUCTION, NOTHING, ONLY_FILES, WORK, Verdict
from voicetune_desktop.importers.assistants.files import App, Rows, has_all, talk_of, turns_in
from voicetune_desktop.importers.assistants.trees import Said, Turn
from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import ChatExport

_MARKS = (b'"chatId"', b'"contentChunks"', b'"role"')
_APP = App("le-chat", "Le Chat", r"(?:^|/)chat-[0-9a-f-]{36}\.json$", has_all(*_MARKS), has_own_names=True)
_SIDES = _APP.sides("Le Chat")


class Piece(Struct, gc=False):
    """A part of a message: text, a source, a tool that was called."""

    type: str = ""
    text: str | None = None


class Row(Struct, gc=False):
    """A message."""

    role: str = ""
    id: str | None = None
    content: str | None = None
    pieces: list[Piece] | None = field(default=None, name="contentChunks")
    created: Any = field(default=None, name="createdAt")
    files: Any = None


_CLOCK: Clock[Row] = Clock(attrgetter("created"), iso_times)


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    for entry in entries:
        key = entry.name.rpartition("/")[2].removesuffix(".json").removeprefix("chat-")
        yield talk_of(_APP, _SIDES, key, (), entry.name, _in_order(turns_in(source, entry, Row, _turn, _CLOCK)))


def _in_order(rows: Rows) -> Rows:
    """The rows by their times. Raises SourceError at their end where the file breaks off."""
    held, fault = list[tuple[int | str, Turn | None]](), None
    try:
        for row in rows:
            held.append(row)
    except HostileArchive:
        raise
    except SourceError as error:
        fault = error
    yield from sorted(held, key=_by_time)
    if fault:
        raise fault


def _by_time(row: tuple[int | str, Turn | None]) -> tuple[str, bool]:
    """When a row was sent, and of two at once the question first."""
    turn = row[1]
    asks = turn is not None and isinstance(turn.said, Said) and turn.said.is_person
    return (turn and turn.sent_at) or "", not asks


def _turn(row: Row, sent_at: str | None) -> Turn:
    return Turn(None, _said(row), sent_at, row.id)


def _said(row: Row) -> Said | Verdict:
    """What was said in a message, or why nothing was; its parts say the same again where it has a text."""
    if row.role not in ("user", "assistant"):
        return INSTRUCTION
    pieces = row.pieces or ()
    text = row.content or "".join(piece.text for piece in pieces if piece.text and piece.type == "text")
    if text.strip():
        return Said(row.role == "user", text, bool(row.files))
    if row.files:
        return ONLY_FILES
    return WORK if pieces else NOTHING


LE_CHAT = _APP.importer(_chats)
