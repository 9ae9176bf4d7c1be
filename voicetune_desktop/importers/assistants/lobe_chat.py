"""LobeChat's (LobeHub's) exports: the rows of all talks in one list, and what sessions and topics are called in others.

Older versions write {"exportType", "state"} with times in milliseconds, newer ones {"data"} with times as texts.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.assistants.conversations import (
    DAMAGED,
    INSTRUCTION,
    NOTHING,
    ONLY_FILES,
    WORK,
    Place,
    Verdict,
    talk,
    without_thoughts,
)
from voicetune_desktop.importers.assistants.files import App, first_words
from voicetune_desktop.importers.assistants.trees import Said, Turn, tree_items
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, JsonFile, read_chats, rest
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times, unix_milliseconds_each
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.model import ChatExport, Reason, SetAside

_OLDER = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"exportType"\s*:\s*"\w+"\s*,\s*"state"\s*:\s*\{')
_NEWER = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"(?:data|mode|schemaHash)"\s*:')
_THINKS = re.compile(r"<lobeThinking>.*?(?:</lobeThinking>\s*|\Z)", re.DOTALL)
_WAITS = "..."
"""Stands in the place of an answer until it comes."""
_STATES = frozenset({"state", "data"})
_NAMED = frozenset({"topics", "sessions", "threads"})
_LAST = "~"
"""Comes behind every time."""
_VERDICTS = (INSTRUCTION, WORK, ONLY_FILES, NOTHING)


def _is_one(head: bytes) -> bool:
    if _OLDER.match(head):
        return b'"messages"' in head
    return _NEWER.match(head) is not None and (b'"userInstalledPlugins"' in head or (b'"schemaHash"' in head and b'"messages"' in head))


_APP = App("lobe-chat", "LobeChat", r"\.json$", _is_one)
_SIDES = _APP.sides()


class Words(Struct, gc=False, rename="camel"):
    """A message. In older versions only answers tell what stands above them."""

    role: str = ""
    content: str | None = None
    id: str | None = None
    parent_id: str | None = None
    session_id: str | None = None
    topic_id: str | None = None
    thread_id: str | None = None
    created_at: Any = None
    files: list[Any] | None = None
    tools: Any = None
    error: Any = None


class Meta(Struct):
    """What older versions tell of a session."""

    title: str | None = None


class Named(Struct):
    """A session, a topic or a thread."""

    id: str = ""
    title: str | None = None
    meta: Meta = field(default_factory=Meta)


Room = tuple[str, str, str]
"""The session, topic and thread of a talk, "" for none: most are topics of a session, and threads begin beside one."""


class Row(Struct, array_like=True, gc=False):
    """A message in few bytes, by its time and its place in the list; what it says, or by number why nothing."""

    rank: str
    at: int
    sent_at: str | None
    id: str | None
    above: str | None
    text: str
    is_person: bool
    has_files: bool
    verdict: int | None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    for entry in entries:
        yield from read_chats(source, entry, _APP.format, _walk)


def _walk(file: JsonFile) -> Iterator[ChatExport]:
    """The talks, once all of their rows and names are known. Raises SourceError at the end where the file breaks off."""
    with Shelves(Row) as shelves:
        export = _Export(file.name, shelves)
        try:
            export.take(file)
        except HostileArchive:
            raise
        except SourceError:
            file.is_broken = True
            export.lost.append(SetAside(Reason.UNPARSABLE, BREAKS_OFF, file.name, "messages"))
        for room, key in export.rooms.items():
            yield _talk(room, chain.from_iterable(shelves.rows(key)), export)
    if export.lost:
        yield rest(_APP.format, file.name, export.lost)
    if file.is_broken:
        raise SourceError(BREAKS_OFF)


class _Export:
    """What a file holds."""

    def __init__(self, name: str, shelves: Shelves[Row]) -> None:
        self.name, self.path, self._shelves = name, "", shelves
        self.rooms, self.titles, self.lost = dict[Room, str](), dict[str, str | None](), list[SetAside]()

    def take(self, file: JsonFile) -> None:
        """Read the file. Raises SourceError where it breaks off, after all that came before."""
        for part in file.cursor.members():
            for table in file.cursor.members() if part in _STATES else ():
                if table == "messages":
                    self._take_messages(file, f"{part}.messages")
                elif table in _NAMED:
                    for batch in file.cursor.batches(Named):
                        self.titles.update((one.id, one.title or one.meta.title) for one in batch if isinstance(one, Named))

    def _take_messages(self, file: JsonFile, path: str) -> None:
        number, self.path = 0, path
        for batch in file.cursor.batches(Words):
            times = iter(_times([words.created_at for words in batch if not isinstance(words, Malformed)]))
            for at, words in enumerate(batch, number):
                if isinstance(words, Malformed):
                    self.lost.append(SetAside(*DAMAGED, self.name, f"{path}[{at}]"))
                else:
                    room = words.session_id or "", words.topic_id or "", words.thread_id or ""
                    self._shelves.put(self.rooms.setdefault(room, "\0".join(room)), _row(words, at, next(times)))
            number += len(batch)


def _times(written: Sequence[object]) -> Sequence[str | None]:
    return iso_times(written) if any(isinstance(one, str) for one in written) else unix_milliseconds_each(written)


def _row(words: Words, at: int, sent_at: str | None) -> Row:
    said, rank = _said(words), f"{sent_at or _LAST} {at:012}"
    if isinstance(said, Said):
        return Row(rank, at, sent_at, words.id, words.parent_id, said.text, said.is_person, said.has_files, None)
    return Row(rank, at, sent_at, words.id, words.parent_id, "", is_person=False, has_files=False, verdict=_VERDICTS.index(said))


def _talk(room: Room, rows: Iterable[Row], export: _Export) -> ChatExport:
    """A talk, its rows in order of time, each below the one that it names: of several answers to a question the last was chosen."""
    turns, places, last = dict[str, Turn](), dict[str, str](), None
    for row in rows:
        at = f"{export.path}[{row.at}]"
        key = row.id if row.id and row.id not in turns else at
        said = Said(row.is_person, row.text, row.has_files) if row.verdict is None else _VERDICTS[row.verdict]
        turns[key], places[key], last = Turn(row.above if row.above in turns else last, said, row.sent_at, row.id), at, key
    names = (export.titles.get(key) for key in reversed(room) if key)
    chat = talk(_APP.format, _APP.label, "/".join(filter(None, room)), *names, first_words(turns.values()))
    return _SIDES.export(chat, list(tree_items(turns, last, chat, Place(export.name, ""), _SIDES, places.__getitem__)))


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if words.role not in ("user", "assistant"):
        return INSTRUCTION if words.role == "system" else WORK
    text, is_person = words.content or "", words.role == "user"
    if not is_person:
        text = without_thoughts(_THINKS.sub("", text) if "<lobe" in text else text)
    if text.strip() and not (words.error and text.strip() == _WAITS):
        return Said(is_person, text, bool(words.files))
    return ONLY_FILES if words.files else WORK if words.tools or words.error else NOTHING


LOBE_CHAT = _APP.importer(_chats)
