"""The rows of Signal Desktop's database, as sigtop gives them: one JSON array for each chat."""

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import Clock, Item, read_rows
from voicetune_desktop.importers.signal.export_text import GONE, NOTHING, ONLY_FILE, Talk
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.model import Message, Reason, SetAside

_FIRST = re.compile(rb"\s*\[\s*\{")
_MARKS = (b'"conversationId"', b'"sent_at"', b'"type"')
_EVENT = (Reason.SYSTEM, "Something that happened in the chat: a call, a member, a setting.")
_SPOKEN = ("incoming", "outgoing")


_NAMES = {"source_service_id": "sourceServiceId", "deleted_for_everyone": "deletedForEveryone", "edit_history": "editHistory"}


class _Quote(Struct, rename="camel", gc=False):
    """The message that is answered: its id is the time when it was sent."""

    id: int | str | None = None


class _Row(Struct, rename=_NAMES, gc=False):
    """A message."""

    type: str = ""
    body: str | None = None
    sent_at: int | None = None
    source: str | None = None
    source_service_id: str | None = None
    attachments: list[Any] | None = None
    sticker: Any = None
    quote: _Quote | None = None
    deleted_for_everyone: bool | None = None
    edit_history: list[Any] | None = None


def _times(milliseconds: Sequence[int | None]) -> Sequence[str | None]:
    return utc_milliseconds([time or 0 for time in milliseconds])


_CLOCK: Clock[_Row] = Clock(attrgetter("sent_at"), _times)


def is_rows(source: Source, entry: Entry) -> bool:
    """Whether a file begins with rows of Signal Desktop. Raises HostileArchive."""
    try:
        head = source.head(entry)
    except HostileArchive:
        raise
    except SourceError:
        return False
    return bool(_FIRST.match(head)) and all(mark in head for mark in _MARKS)


def read_json(source: Source, entry: Entry, talk: Talk) -> Iterator[Item]:
    """What becomes of the rows of a file."""

    def become(row: _Row, number: int, sent_at: str | None) -> Item:
        if aside := _aside(row):
            return SetAside(*aside, entry.name, f"[{number}]")
        is_me = row.type == "outgoing"
        sender = "You" if is_me else row.source or row.source_service_id or talk.chat.title
        return Message(
            talk.chat.id,
            talk.chat.title,
            str(row.sent_at) if row.sent_at else None,
            f"signal:{sender}",
            sender,
            is_me,
            sent_at,
            row.body or "",
            str(row.quote.id) if row.quote and row.quote.id else None,
            flags=(("edited",) if row.edit_history else ()) + (("caption",) if row.attachments else ()),
        )

    return read_rows(source, entry, _Row, become, _CLOCK)


def _aside(row: _Row) -> tuple[Reason, str] | None:
    if row.type not in _SPOKEN:
        return _EVENT
    if row.deleted_for_everyone:
        return GONE
    if row.body and row.body.strip():
        return None
    return ONLY_FILE if row.attachments or row.sticker else NOTHING
