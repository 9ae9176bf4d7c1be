"""Google Keep, as Google Takeout gives it: a JSON file for each note, in the folder Keep."""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import unix_times
from voicetune_desktop.importers.writings.texts import THROWN_AWAY, Text, chats_of
from voicetune_desktop.model import Answers, ChatExport, Reason, SetAside

_LONGEST = 2**24
"""Bytes of the longest note that is read; Keep takes 20,000 letters."""
_MICROSECONDS, _LATEST = 1_000_000, 2**60


class Line(Struct, gc=False):
    """A line of a list."""

    text: str | None = None


class Note(Struct, rename="camel"):
    """A note."""

    title: str | None = None
    text_content: str | None = None
    list_content: list[Line] | None = None
    is_trashed: bool = False
    created_timestamp_usec: Any = None
    user_edited_timestamp_usec: Any = None


def read_notes(source: Source, entries: Sequence[Entry], _answers: Answers) -> Iterator[ChatExport]:
    """A chat for each note."""
    return chats_of("google-keep", "Note", source.name, (_note(source, entry) for entry in entries))


def _note(source: Source, entry: Entry) -> Text | SetAside:
    """What a file says, or why it says nothing."""
    try:
        with source.open(entry) as stream:
            found = decoded(stream.read(_LONGEST), Note)
    except HostileArchive:
        raise
    except SourceError as error:
        return SetAside(Reason.UNPARSABLE, error.message, entry.name, "note")
    if isinstance(found, Malformed):
        return SetAside(Reason.UNPARSABLE, DAMAGED_ROW, entry.name, "note")
    if found.is_trashed:
        return SetAside(*THROWN_AWAY, entry.name, "note")
    began = found.created_timestamp_usec or found.user_edited_timestamp_usec
    return Text(_key(began), found.title or "", _words(found), entry.name, "note", _time(began))


def _words(note: Note) -> str:
    """The text of a note, and the lines of its list."""
    lines = (f"- {line.text}" for line in note.list_content or () if line.text)
    return "\n".join(filter(None, (note.text_content, *lines)))


def _key(began: object) -> str:
    return str(began) if isinstance(began, int) else ""


def _time(began: object) -> str | None:
    return unix_times([began / _MICROSECONDS])[0] if isinstance(began, int) and abs(began) < _LATEST else None
