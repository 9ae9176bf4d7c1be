"""NextChat's backups (ChatGPT Next Web): all its sessions in one file of JSON, with times as the browser wrote them."""

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct, field

from voicetune_desktop.importers.assistants.conversations import (
    INSTRUCTION,
    WORK,
    Place,
    Verdict,
    read_conversations,
    talk,
)
from voicetune_desktop.importers.assistants.files import App, first_words, has_all
from voicetune_desktop.importers.assistants.trees import Piece, Said, Turn, in_line, said_in, tree_items, turns_of
from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import ChatExport

_APP = App("nextchat", "NextChat", r"\.json$", has_all(b'"chat-next-web-store"', b'"sessions"'))
_SIDES = _APP.sides()
_KEY = "chat-next-web-store.sessions"
_WRITTEN = re.compile(r"(\d{1,4})([./-])(\d\d?)\2(\d{1,4}),? (\d\d?):(\d\d):(\d\d)(?:[ \u202f]([AP]M))?")
"""A time as browsers write it: "2023/11/6 15:57:22", "11/6/2023, 3:57:22 PM", "6.11.2023, 15:57:22"."""


class Words(Struct, gc=False):
    """A message."""

    role: str = ""
    content: str | list[Piece] | None = None
    id: str | None = None
    date: Any = None
    failed: Any = field(default=None, name="isError")


class Session(Struct):
    """A session."""

    messages: list[Raw]
    id: Any = None
    topic: Any = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    return read_conversations(source, entries, _APP.format, _read, _KEY)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Session)
    if isinstance(found, Malformed):
        return None
    read = turns_of(found.messages, Words, _turn, _CLOCK)
    turns = in_line({f".messages[{number}]": turn for number, turn in enumerate(read)})
    chat = talk(_APP.format, _APP.label, found.id, found.topic, first_words(turns.values()))
    return _SIDES.export(chat, list(tree_items(turns, next(reversed(turns), None), chat, place, _SIDES, str)))


def _turn(words: Words, sent_at: str | None) -> Turn:
    return Turn(None, _said(words), sent_at, words.id)


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if words.role not in ("user", "assistant"):
        return INSTRUCTION
    if words.failed is True:
        return WORK
    return said_in(words.content, is_person=words.role == "user")


def _times(written: Sequence[object]) -> Sequence[str | None]:
    return iso_times([_time(one) for one in written])


def _time(written: object) -> str | None:
    """A time in the clock of the browser. With strokes, the month comes first only where noon parts the day, as in America."""
    found = _WRITTEN.fullmatch(written) if isinstance(written, str) else None
    if not found:
        return None
    one, _, two, three, hour, minute, second, half = found.groups()
    year, month, day = (one, two, three) if len(one) == 4 else (three, one, two) if half else (three, two, one)
    hour = int(hour) % 12 + 12 * (half == "PM") if half else hour
    return f"{year}-{month:0>2}-{day:0>2}T{hour:0>2}:{minute}:{second}"


_CLOCK: Clock[Words] = Clock(attrgetter("date"), _times)
NEXTCHAT = _APP.importer(_chats)
