"""The topics and talks of Zulip's export, whose messages lie mixed in many files."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Clock, Item, JsonFile, read_rows, rest
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.shelves import Columns, Shelves
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.importers.zulip.organisation import Organisation
from voicetune_desktop.importers.zulip.rows import DAMAGED, FILE, NOTICE, OTHER, File, Row, said
from voicetune_desktop.model import ChatExport, Message, Participant, Reason, SetAside

_MESSAGES = "zerver_message"
_AT_ONCE = 1 << 25
"""Bytes of the largest file that is read at once; those of a thousand messages have one or two million."""
_ASIDE = {"file": FILE, "notice": NOTICE, "other": OTHER, "damaged": DAMAGED}
_WORDS = {why: word for word, why in _ASIDE.items()}
"""Why a message is set aside, by the word that rows carry."""


class _Row(Struct, array_like=True, gc=False):
    """A message in few bytes, in order of its time in milliseconds."""

    time: int
    id: int
    user: int
    text: str
    answered: str
    flags: str
    aside: str
    file: int
    place: int


def read_chats(source: Source, entries: Sequence[Entry], me: str | None) -> Iterator[ChatExport]:
    """All topics and talks, their messages oldest first."""
    known, lost = Organisation(me), list[Item]()
    for entry in source.matching(r"(?:^|/)realm\.json$"):
        lost += _learned(source, entry, known)
    with Shelves(_Row) as shelves:
        for number, entry in enumerate(entries):
            lost += _shelved(source, entry, _Shelving(known, shelves, number))
        for key in shelves.chats:
            export = ChatExport(known.chat(key), ())
            export.items = _items(shelves.columns(key), export, known, entries)
            yield export
    if lost:
        yield rest("zulip", entries[0].name, lost)


def _learned(source: Source, entry: Entry, known: Organisation) -> Iterator[SetAside]:
    """Nothing, or what says that the list of people breaks off."""
    try:
        with source.open(entry) as stream:
            known.read(JsonFile(stream, entry.name))
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, "zerver_userprofile")


def _shelved(source: Source, entry: Entry, shelving: "_Shelving") -> Iterable[Item]:
    """What is left of a file of messages when those that are whole are with their chats."""
    most = min(entry.size + 1, _AT_ONCE)
    try:
        with source.open(entry) as stream:
            data = stream.read(most)
    except HostileArchive:
        raise
    except SourceError:
        data = b""
    found = decoded(data, File, bytes) if len(data) < most else Malformed()
    if isinstance(found, Malformed):
        return read_rows(source, entry, Row, shelving.put, _CLOCK, key=_MESSAGES)
    shelving.put_all(found.messages)
    return ()


class _Shelving(Struct):
    """Puts the messages of a file with their chats."""

    known: Organisation
    shelves: Shelves[_Row]
    file: int

    def put_all(self, rows: Sequence[Row]) -> None:
        """Put all with their chats."""
        found = defaultdict[str, list[tuple[Any, ...]]](list)
        for place, row in enumerate(rows):
            found[self.known.key(row)].append(self._fields(row, place))
        for key, several in found.items():
            self.shelves.extend(key, several)

    def put(self, row: Row, place: int, _: object = None) -> None:
        """Put one with its chat."""
        self.shelves.extend(self.known.key(row), [self._fields(row, place)])

    def _fields(self, row: Row, place: int) -> tuple[Any, ...]:
        known, sender = self.known, row.sender
        text, answered, has_file, aside = said(row.content or "")
        if sender in known.programs or not sender:
            aside = NOTICE if sender else DAMAGED
        flags = ""
        if row.last_edit_time or has_file or sender in known.bots:
            marks = (("edited", row.last_edit_time), ("bot", sender in known.bots), ("caption", has_file))
            flags = " ".join(mark for mark, is_set in marks if is_set)
        text, word = ("", _WORDS[aside]) if aside else (text, "")
        return row.time, row.id, sender, text, answered, flags, word, self.file, place


def _no_times(rows: Sequence[object]) -> Sequence[None]:
    """Times are read when a chat is."""
    return [None] * len(rows)


_CLOCK: Clock[Row] = Clock(attrgetter("id"), _no_times)


def _items(blocks: Iterator[Columns], export: ChatExport, known: Organisation, files: Sequence[Entry]) -> Iterator[Item]:
    """The rows of a chat. After the last one the export knows who wrote, and asks who the person is."""
    chat_id, title, people = export.chat.id, export.chat.title, dict[int, Participant]()
    for columns in blocks:
        times = utc_milliseconds(columns[0])
        for sent_at, _, number, user, text, answered, marks, aside, file, place in zip(times, *columns, strict=True):
            if aside:
                yield SetAside(*_ASIDE[aside], files[int(file)].name, f"{_MESSAGES}[{place}]")
                continue
            who = people.get(user) or people.setdefault(user, known.person(user))
            flags = tuple(marks.split()) if marks else ()
            yield Message(chat_id, title, str(number), who.id, who.name, who.is_me, sent_at, text, answered or None, False, flags)
    export.participants = tuple(people.values())
    if all(one.is_me is None for one in people.values()):
        export.questions = ask_who_i_am((one.name for one in people.values()), title)
