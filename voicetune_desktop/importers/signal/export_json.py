"""The data.json of signal-export: in spite of its name, an object on each line."""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.lines import json_lines
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.signal.export_text import CALL, GONE, NOTHING, ONLY_FILE, Talk
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import Item, moment
from voicetune_desktop.model import Reason

_FIRST = re.compile(rb'\s*\{\s*"date"\s*:\s*"[^"]{10,40}"\s*,\s*"sender"\s*:\s*(?:"|null)')
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)")
_DAMAGED = (Reason.UNPARSABLE, "This line is damaged.")


class _Row(Struct, gc=False):
    """A message; quotes, reactions and stickers stand beside its text."""

    date: str | None = None
    sender: str | None = None
    body: str | None = None
    sticker: Any = None
    attachments: list[Any] | None = None
    deleted: bool | None = None
    call: bool | None = None


def is_data(source: Source, entry: Entry) -> bool:
    """Whether the first line is a message of signal-export. Raises HostileArchive."""
    try:
        return bool(_FIRST.match(source.head(entry)))
    except HostileArchive:
        raise
    except SourceError:
        return False


def read_data(source: Source, entry: Entry, talk: Talk) -> Iterator[Item]:
    """The rows of a file. Raises SourceError."""
    with source.open(entry) as stream:
        for first, rows in json_lines(stream, _Row):
            for line, row in enumerate(rows, first):
                yield talk.aside(_DAMAGED, line) if isinstance(row, Malformed) else _become(row, line, talk)


def _become(row: _Row, line: int, talk: Talk) -> Item:
    text = (row.body or "").rstrip()
    has_files = bool(row.attachments or row.sticker)
    if row.deleted:
        return talk.aside(GONE, line)
    if row.call:
        return talk.aside(CALL, line)
    if not text:
        return talk.aside(ONLY_FILE if has_files else NOTHING, line)
    time = _TIME.match(row.date or "")
    return talk.message(row.sender or "Unknown", time and moment(time[1], time[2]), text, flags=("caption",) if has_files else ())
