"""Sessions of Continue: a file of JSON for each; when they began stands in the list of all of them beside these."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from msgspec import Raw, Struct
from msgspec.structs import replace

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.assistants.conversations import (
    DAMAGED,
    INSTRUCTION,
    NOTHING,
    ONLY_FILES,
    WORK,
    Place,
    Verdict,
    read_conversations,
    talk,
    without_thoughts,
)
from voicetune_desktop.importers.assistants.files import App, first_words, has_all
from voicetune_desktop.importers.assistants.trees import TYPE, Piece, Said, Turn, in_line, tree_items
from voicetune_desktop.importers.json_files.repair import Malformed, decoded, decoded_each
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time, unix_milliseconds
from voicetune_desktop.model import ChatExport

_APP = App("continue", "Continue", r"\.json$", has_all(b'"sessionId"', b'"workspaceDirectory"', b'"history"'))
_SIDES = _APP.sides("Continue")
_LISTS = r"(?:^|/)sessions\.json$"
_ROLES = ("user", "assistant")
_UNTITLED = ("New Session", "Untitled Session")
"""What sessions are called that nobody and nothing has named."""


class Words(Struct, gc=False):
    """A message: whose, and a text or parts of one."""

    role: str = ""
    content: str | list[Piece] | None = None


class Row(Struct, gc=False):
    """What stands in a session beside each message is not read."""

    message: Words


class Session(Struct, rename="camel"):
    """A session, or what the list of all says of one."""

    session_id: str = ""
    title: Any = None
    date_created: Any = None
    history: list[Raw] | None = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    began = {one.session_id: _time(one.date_created) for entry in source.matching(_LISTS) for one in _listed(source, entry)}
    return read_conversations(source, entries, _APP.format, partial(_read, began))


def _listed(source: Source, entry: Entry) -> Iterator[Session]:
    """The sessions of a list, up to where it breaks off: without it only times are missing."""
    try:
        with source.open(entry) as stream:
            for rows in Cursor(stream).batches(Session):
                yield from (row for row in rows if not isinstance(row, Malformed))
    except HostileArchive:
        raise
    except SourceError:
        return


def _time(written: object) -> str | None:
    """Milliseconds in a text, or a time as it is written everywhere."""
    if isinstance(written, str) and written.isascii() and written.isdecimal() and len(written) < 16:
        return unix_milliseconds(int(written))
    return iso_time(written)


def _read(began: Mapping[str, str | None], data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Session)
    if isinstance(found, Malformed) or found.history is None:
        return None
    turns = in_line({f".history[{number}]": Turn(None, _said(row)) for number, row in enumerate(decoded_each(found.history, Row))})
    first = next((key for key, turn in turns.items() if isinstance(turn.said, Said)), None)
    if first:
        turns[first] = replace(turns[first], sent_at=began.get(found.session_id))
    title = None if found.title in _UNTITLED else found.title
    chat = talk(_APP.format, _APP.label, found.session_id or place.file, title, first_words(turns.values()))
    last = next(reversed(turns), None)
    return _SIDES.export(chat, list(tree_items(turns, last, chat, Place(place.file, ""), _SIDES, str)))


def _said(row: Row | Malformed) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if isinstance(row, Malformed):
        return DAMAGED
    role, content = row.message.role, row.message.content
    if role not in _ROLES:
        return INSTRUCTION if role == "system" else WORK
    pieces = [Piece("text", content)] if isinstance(content, str) else content or ()
    text = "\n".join([piece.text for piece in pieces if piece.type == "text" and piece.text])
    if role == "assistant":
        text = without_thoughts(text)
    has_files = "imageUrl" in map(TYPE, pieces)
    if text.strip():
        return Said(role == "user", text, has_files)
    if has_files:
        return ONLY_FILES
    return NOTHING if role == "user" else WORK


CONTINUE = _APP.importer(_chats)
