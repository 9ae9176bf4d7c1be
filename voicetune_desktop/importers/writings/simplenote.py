"""Simplenote's export: notes.json, with notes whose first line is their title."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from msgspec import Struct

from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.writings.texts import THROWN_AWAY, Text, chats_of, json_texts
from voicetune_desktop.model import Answers, ChatExport, SetAside

_ACTIVE, _THROWN_AWAY = "activeNotes", "trashedNotes"


class SimpleNote(Struct, rename="camel", gc=False):
    """A note."""

    id: str | None = None
    content: str | None = None
    creation_date: Any = None


def read_notes(source: Source, entries: Sequence[Entry], _answers: Answers) -> Iterator[ChatExport]:
    """A chat for each note that is not in the bin."""
    found = (one for entry in entries for one in json_texts(source, entry, SimpleNote, (_ACTIVE, _THROWN_AWAY), partial(_note, entry.name)))
    return chats_of("simplenote", "Note", source.name, found)


def _note(file: str, note: SimpleNote, place: str) -> Text | SetAside:
    if place.startswith(_THROWN_AWAY):
        return SetAside(*THROWN_AWAY, file, place)
    title, _, words = (note.content or "").strip().partition("\n")
    return Text(note.id or "", title if words.strip() else "", words.strip() or title, file, place, iso_time(note.creation_date))
