"""Apps for talks with characters that keep or export a file for each: Text Generation WebUI, RisuAI and Agnai."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct, field

from voicetune_desktop.importers.assistants.conversations import DAMAGED, NOTHING, Place, read_conversations, talk
from voicetune_desktop.importers.assistants.files import App, ReadFiles, begins, either, has_all
from voicetune_desktop.importers.assistants.lines import Line, Lines, line_export, lines_of
from voicetune_desktop.importers.assistants.trees import Said
from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times, unix_milliseconds_each
from voicetune_desktop.model import ChatExport

Read = Callable[..., ChatExport | None]
"""Makes a chat of the bytes of one, its place and the `entry` it stands in."""

_OOBA = App(
    "oobabooga", "Text Generation WebUI", r"\.json$", either(begins(rb'\s*\{\s*"internal"\s*:\s*\[\s*\[\s*"'), has_all(b'"data_visible"'))
)
_SIDES = ("user", "assistant")
_GREETING = "<|BEGIN-VISIBLE-CHAT|>"
"""Stands in the place of a question before what a character says first."""

_RISU = App("risuai", "RisuAI", r"\.json$", begins(rb'\s*\{[^{\[]{0,200}"type"\s*:\s*"risu(?:All)?Chats?"'))
_RISU_NAME = re.compile(r"_\d{4}-\d\d-\d\dT[^/]*\Z")
_RISU_THOUGHTS = re.compile(r"\A\s*<Thoughts>.*?(?:</Thoughts>\s*|\Z)", re.DOTALL)
"""What a model thinks before it answers; RisuAI folds it away."""

_AGNAI = App("agnai", "Agnai", r"\.json$", has_all(b'"sampleChat"', b'"scenario"', b'"messages"', b'"handle"', b'"msg"'))


class Time(Struct):
    """What is noted of one side of a pair."""

    timestamp: Any = None


class Pairs(Struct):
    """Questions and answers; older versions call them data. `metadata` knows the sides as "user_0" and "assistant_0"."""

    internal: list[Raw] | None = None
    data: list[Raw] | None = None
    metadata: Raw = Raw(b"{}")


def _read_pairs(data: bytes, place: Place, entry: Entry) -> ChatExport | None:
    found = decoded(data, Pairs)
    if isinstance(found, Malformed):
        return None
    folder, _, stem = entry.name.removesuffix(".json").rpartition("/")
    character = folder.rpartition("/")[2]
    character = "" if character in ("instruct", "logs", "chat") else character
    chat = talk(_OOBA.format, _OOBA.label, f"{character}/{stem}" if character else stem, ": ".join(filter(None, (character, stem))))
    place = Place(place.file, "")
    return line_export(chat, _sides_of(found), place, character)


def _sides_of(found: Pairs) -> Lines:
    """Both sides of every pair; the empty ones are no rows."""
    notes = decoded(bytes(found.metadata), dict[str, Time])
    times = {} if isinstance(notes, Malformed) else {side: note.timestamp for side, note in notes.items()}
    name, pairs = ("internal", found.internal) if found.internal is not None else ("data", found.data or ())
    for number, data in enumerate(pairs):
        pair = decoded(bytes(data), tuple[str, str])
        if isinstance(pair, Malformed):
            yield f".{name}[{number}]", Line(DAMAGED)
            continue
        for side, text in enumerate(pair):
            if text.strip() and text != _GREETING:
                time = _written(times.get(f"{_SIDES[side]}_{number}"))
                yield f".{name}[{number}][{side}]", Line(Said(side == 0, text), sent_at=time)


def _written(time: object) -> str | None:
    """ "Feb 12, 2025 10:31" in the clock of the computer; None for what is no time."""
    if not isinstance(time, str):
        return None
    from voicetune_desktop.importers.times.written import written_time

    return written_time(time)


class RisuRow(Struct, gc=False):
    """A message of RisuAI's."""

    role: str = ""
    data: str | None = None
    time: Any = None
    name: str | None = None
    id: str | None = field(default=None, name="chatId")


class RisuChat(Struct):
    """A chat of RisuAI's."""

    message: list[Raw]
    name: Any = None
    id: Any = None


def _read_risu(data: bytes, place: Place, entry: Entry) -> ChatExport | None:
    found = decoded(data, RisuChat)
    if isinstance(found, Malformed):
        return None
    stem = entry.name.rpartition("/")[2].removesuffix(".json")
    character = _RISU_NAME.sub("", stem) if _RISU_NAME.search(stem) else ""
    titles = [one for one in (character, found.name) if isinstance(one, str) and one]
    chat = talk(_RISU.format, _RISU.label, found.id or f"{stem}{place.path}", ": ".join(titles))
    return line_export(chat, lines_of(found.message, RisuRow, _risu_line, _RISU_CLOCK, ".message"), place, character)


def _risu_line(row: RisuRow, sent_at: str | None) -> Line:
    text = row.data or ""
    text = _RISU_THOUGHTS.sub("", text) if "<Thoughts>" in text else text
    return Line(Said(row.role == "user", text) if text.strip() else NOTHING, row.name or "", sent_at, row.id)


_RISU_CLOCK: Clock[RisuRow] = Clock(attrgetter("time"), unix_milliseconds_each)


class AgnaiRow(Struct, gc=False):
    """A message of Agnai's; who wrote it as a person has a user id."""

    msg: str | None = None
    id: str | None = field(default=None, name="_id")
    user: str | None = field(default=None, name="userId")
    handle: str | None = None
    created: Any = field(default=None, name="createdAt")


class AgnaiChat(Struct):
    """A chat of Agnai's."""

    messages: list[Raw]


def _read_agnai(data: bytes, place: Place, entry: Entry) -> ChatExport | None:
    found = decoded(data, AgnaiChat)
    if isinstance(found, Malformed):
        return None
    stem = entry.name.rpartition("/")[2].removesuffix(".json")
    lines = list(lines_of(found.messages, AgnaiRow, _agnai_line, _AGNAI_CLOCK, ".messages"))
    names = {line.name: None for _, line in lines if line.name and isinstance(line.said, Said) and not line.said.is_person}
    chat = talk(_AGNAI.format, _AGNAI.label, stem, ", ".join(names))
    return line_export(chat, lines, Place(place.file, ""), "")


def _agnai_line(row: AgnaiRow, sent_at: str | None) -> Line:
    text = row.msg or ""
    return Line(Said(bool(row.user), text) if text.strip() else NOTHING, row.handle or "", sent_at, row.id)


_AGNAI_CLOCK: Clock[AgnaiRow] = Clock(attrgetter("created"), iso_times)


def _reader(app: App, read: Read, key: str = "") -> ReadFiles:
    """Reads files of which each has its own chats."""

    def chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
        for entry in entries:
            yield from read_conversations(source, [entry], app.format, partial(read, entry=entry), key)

    return chats


OOBABOOGA = _OOBA.importer(_reader(_OOBA, _read_pairs))
RISUAI = _RISU.importer(_reader(_RISU, _read_risu, "data"))
AGNAI = _AGNAI.importer(_reader(_AGNAI, _read_agnai))
