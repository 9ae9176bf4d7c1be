"""The lines of SMS Import / Export: who belongs to each thread, and what becomes of each message."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby
from typing import Any, cast

from msgspec import Struct, field

from voicetune_desktop.importers.json_files.lines import batches_of_lines
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.sms.chats import broken
from voicetune_desktop.importers.sms.rows import (
    LAYOUT,
    MYSELF,
    NOT_FETCHED,
    RECEIVED,
    UNKNOWN,
    UNTOLD,
    Names,
    Row,
    all_milliseconds,
    aside_of,
)
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.waiting.shelves import Shelves


class Address(Struct, gc=False):
    """Somebody whom a message comes from or goes to."""

    address: str | None = None
    name: str | None = field(default=None, name="__display_name")


class Part(Struct, gc=False):
    """A piece of a message: a text, a file, or how the others are arranged."""

    ct: str | None = None
    text: str | None = None


class People(Struct, gc=False):
    """Who belongs to a message, which is all that the first look needs; one that has a sender is an MMS."""

    thread_id: str | None = None
    address: str | None = None
    msg_box: str | None = None
    name: str | None = field(default=None, name="__display_name")
    sender: Address | None = field(default=None, name="__sender_address")
    recipients: list[Address] | None = field(default=None, name="__recipient_addresses")


class Line(Struct, gc=False):
    """A message; one that has `parts` or a sender is an MMS."""

    thread_id: str | None = None
    address: str | None = None
    date: str | None = None
    type: str | None = None
    body: str | None = None
    m_id: str | None = None
    m_type: str | None = None
    msg_box: str | None = None
    sub: str | None = None
    sender: Address | None = field(default=None, name="__sender_address")
    parts: list[Part] | None = field(default=None, name="__parts")


class Threads:
    """Who belongs to each thread, from a first look at all messages of a file."""

    def __init__(self, source: Source, entry: Entry, names: Names) -> None:
        self.names = names
        self._people = defaultdict[str, set[str]](set)
        self._mine = set[str]()
        self._alone = set[tuple[str | None, str | None, str | None]]()
        for _, lines in batches_of_lines(source, entry, People):
            for line in lines:
                if isinstance(line, People) and (line.sender or (line.thread_id, line.address, line.name) not in self._alone):
                    self._learn(line)
        self._found = {thread: sorted(people - self._mine) for thread, people in self._people.items()}

    def people(self, line: Line) -> list[str]:
        """The keys of the others in the thread of a message, in an order of their own."""
        return self.known(line.thread_id) or [self.key(Address(line.address))]

    def known(self, thread: str | None) -> list[str]:
        """The keys of the others in a thread, where it has some."""
        return self._found.get(thread or "", [])

    def key(self, one: Address | None) -> str:
        """What tells somebody from others; their name is learned by the way."""
        key = self.names.key(one.address or UNKNOWN) if one else self.names.key(UNKNOWN)
        if one and one.name:
            self.names.learn([key], one.name)
        return key

    def _learn(self, line: People) -> None:
        """Own numbers stand nowhere by themselves: they send what goes out, and get what comes in to one number."""
        if not line.sender:
            alone = line.thread_id, line.address, line.name
            if alone not in self._alone:
                self._alone.add(alone)
                self._people[line.thread_id or ""].add(self.key(Address(line.address, line.name)))
            return
        people = self._people[line.thread_id or ""]
        to = [self.key(one) for one in line.recipients or () if one.address != MYSELF]
        people.update(to)
        if line.msg_box != RECEIVED:
            self._mine.update([self.key(line.sender)] if line.sender.address != MYSELF else ())
            return
        people.add(self.key(line.sender))
        self._mine.update(to if len(to) == 1 else ())


def put_rows(source: Source, entry: Entry, number: int, threads: Threads, shelves: Shelves[Row]) -> None:
    """Put the messages of a file with their chats, whose keys are those of their people."""
    for first, batch in batches_of_lines(source, entry, Line):
        at = first
        for thread, several in groupby(batch, _thread):
            lines = [*several]
            people = [] if isinstance(thread, Malformed) else threads.known(thread)
            if people:
                shelves.extend(_chat(people), _rows(cast("list[Line]", lines), number, at, threads, people))
            else:
                _put_each(lines, number, at, threads, shelves)
            at += len(lines)


def _thread(line: Line | Malformed) -> str | Malformed | None:
    return line if isinstance(line, Malformed) else line.thread_id


def _chat(people: list[str]) -> str:
    return people[0] if len(people) == 1 else "~".join(people)


def _put_each(lines: Sequence[Line | Malformed], number: int, first: int, threads: Threads, shelves: Shelves[Row]) -> None:
    """Put damaged messages, and those of threads of which only the message itself tells who belongs to them."""
    for at, line in enumerate(lines, first):
        if isinstance(line, Malformed):
            shelves.put(threads.names.key(UNKNOWN), broken(number, at))
        else:
            people = threads.people(line)
            shelves.extend(_chat(people), _rows([line], number, at, threads, people))


def _rows(lines: Sequence[Line], file: int, first: int, threads: Threads, people: list[str]) -> list[tuple[Any, ...]]:
    """Messages of a thread, as fields of rows."""
    rows = list[tuple[Any, ...]]()
    times = all_milliseconds([line.date or "" for line in lines])
    other = people[0] if len(people) == 1 else None
    for at, (line, time) in enumerate(zip(lines, times, strict=True), first):
        is_mms = line.sender is not None or bool(line.parts)
        box = (line.msg_box if is_mms else line.type) or ""
        text, has_files = _said(line) if is_mms else (line.body or "", False)
        sender = "" if box != RECEIVED else other or threads.key(line.sender)
        aside = aside_of(box, "not fetched" if line.m_type == NOT_FETCHED else "", text, has_files=has_files)
        rows.append((time, file, at, sender, text, line.m_id or "", aside, has_files))
    return rows


def _said(line: Line) -> tuple[str, bool]:
    """The text of a multimedia message, and whether there is more in it."""
    texts, parts = [line.sub] if line.sub and line.sub not in UNTOLD else [], line.parts or ()
    texts += (part.text for part in parts if part.ct == "text/plain" and part.text)
    return "\n".join(texts), any(part.ct != "text/plain" and (part.ct or "") not in LAYOUT for part in parts)
