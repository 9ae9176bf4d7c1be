"""Character.AI's chats, as programs for the browser save them: all talks with one character in a file.

CharacterAI Dumper and CAI Tools write what the site's own pages get.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct

from voicetune_desktop.importers.assistants.conversations import NOTHING, ONLY_FILES, Place, read_conversations, talk
from voicetune_desktop.importers.assistants.files import App, has_all
from voicetune_desktop.importers.assistants.lines import Line, line_export, lines_of
from voicetune_desktop.importers.assistants.trees import Said
from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time, iso_times
from voicetune_desktop.model import ChatExport

_APP = App("character-ai", "Character.AI", r"\.json$", has_all(b'"histories"', b'"msgs"', b'"is_human"'))
_KEY = "histories.histories"


class Speaker(Struct, gc=False):
    """Who speaks."""

    is_human: bool
    name: str | None = None


class Row(Struct):
    """A message; `is_alternative` where another answer was chosen."""

    src: Speaker
    text: str | None = None
    created: Any = None
    is_alternative: bool | None = None
    image_rel_path: str | None = None


class History(Struct):
    """A talk."""

    msgs: list[Raw]
    external_id: Any = None
    created: Any = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    return read_conversations(source, entries, _APP.format, _read, _KEY)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, History)
    if isinstance(found, Malformed):
        return None
    lines = list(lines_of(found.msgs, Row, partial(_line, begun=found.created), _CLOCK, ".msgs"))
    character = next((line.name for _, line in lines if line.name and isinstance(line.said, Said) and not line.said.is_person), "")
    day = (iso_time(found.created) or "")[:10]
    chat = talk(_APP.format, _APP.label, found.external_id, ": ".join(filter(None, (character, day))))
    return line_export(chat, lines, place, character)


def _line(row: Row, sent_at: str | None, begun: object) -> Line:
    """A message; a time that is that of the whole talk is none of its own."""
    text, has_files = row.text or "", bool(row.image_rel_path)
    nothing = ONLY_FILES if has_files else NOTHING
    said = Said(row.src.is_human, text, has_files) if text.strip() else nothing
    sent_at = None if row.created == begun else sent_at
    return Line(said, row.src.name or "", sent_at, is_other=row.is_alternative is True)


_CLOCK: Clock[Row] = Clock(attrgetter("created"), iso_times)
CHARACTER_AI = _APP.importer(_chats)
