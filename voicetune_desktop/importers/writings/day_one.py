"""Day One's export: a JSON file for each journal, its entries in Markdown."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.writings.texts import Text, chats_of, json_texts
from voicetune_desktop.model import Answers, ChatExport

_PICTURE = re.compile(r"!\[[^\[\]\n]{0,200}\]\(dayone-moment:[^)\n]{0,200}\)\s*")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|~>])")
"""Signs before which Day One puts a backslash, as Markdown would take them for its own."""


class DayOneEntry(Struct, rename="camel", gc=False):
    """An entry."""

    uuid: str | None = None
    creation_date: Any = None
    time_zone: str | None = None
    text: str | None = None


def read_journals(source: Source, entries: Sequence[Entry], _answers: Answers) -> Iterator[ChatExport]:
    """A chat for each entry, which answers its day where it has no title."""
    found = (one for entry in entries for one in json_texts(source, entry, DayOneEntry, ("entries",), partial(_entry, entry.name)))
    return chats_of("day-one", "Day One", source.name, found)


def _entry(file: str, entry: DayOneEntry, place: str) -> Text:
    sent_at = iso_time(entry.creation_date)
    words = _ESCAPED.sub(r"\1", _PICTURE.sub("", (entry.text or "").replace("\u2028", "\n")))
    return Text(entry.uuid or "", _day(sent_at, entry.time_zone), words, file, place, sent_at)


def _day(sent_at: str | None, zone: str | None) -> str:
    """The day of an entry where it was written."""
    if not sent_at:
        return ""
    try:
        return datetime.fromisoformat(sent_at).astimezone(ZoneInfo(zone or "UTC")).date().isoformat()
    except (ZoneInfoNotFoundError, ValueError, OSError, OverflowError):
        return sent_at[:10]
