"""The lines of SMS Import / Export: who belongs to each thread, and what becomes of each message."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, cast

from msgspec import Struct, field
from msgspec.structs import astuple

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

_Thread = tuple[str, str] | Malformed
"""The number and address of a thread, or what stands for lines that are damaged."""
_WAITING = " "
"""How shelves of threads are called until it is known who belongs to them; no key of people begins so."""


class Address(Struct, gc=False):
    """Somebody whom a message comes from or goes to."""

    address: str | None = None
    name: str | None = field(default=None, name="__display_name")


class Part(Struct, gc=False):
    """A piece of a message: a text, a file, or how the others are arranged."""

    ct: str | None = None
    text: str | None = None


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
    name: str | None = field(default=None, name="__display_name")
    sender: Address | None = field(default=None, name="__sender_address")
    recipients: list[Address] | None = field(default=None, name="__recipient_addresses")
    parts: list[Part] | None = field(default=None, name="__parts")


class Threads:
    """Who belongs to each thread of a file, which is known once all its messages are."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._people = defaultdict[str, set[str]](set)
        self._mine = set[str]()
        self._alone = set[tuple[str | None, str | None, str | None]]()

    def learn(self, lines: Iterable[Line]) -> None:
        """Take what messages tell of who belongs to their threads."""
        for line in lines:
            if line.sender:
                self._learn_more(line, line.sender)
            elif (alone := (line.thread_id, line.address, line.name)) not in self._alone:
                self._alone.add(alone)
                self._people[line.thread_id or ""].add(self.key(Address(line.address, line.name)))

    def people(self, thread: str, address: str) -> list[str]:
        """The keys of the others in a thread, in an order of their own; of one who has none, the message alone tells."""
        return sorted(self._people.get(thread, set()) - self._mine) or [self.key(Address(address))]

    def key(self, one: Address | None) -> str:
        """What tells somebody from others; their name is learned by the way."""
        key = self._names.key(one.address or UNKNOWN) if one else self._names.key(UNKNOWN)
        if one and one.name:
            self._names.learn([key], one.name)
        return key

    def _learn_more(self, line: Line, sender: Address) -> None:
        """Own numbers stand nowhere by themselves: they send what goes out, and get what comes in to one number."""
        people = self._people[line.thread_id or ""]
        to = [self.key(one) for one in line.recipients or () if one.address != MYSELF]
        people.update(to)
        if line.msg_box != RECEIVED:
            self._mine.update([self.key(sender)] if sender.address != MYSELF else ())
            return
        people.add(self.key(sender))
        self._mine.update(to if len(to) == 1 else ())


def put_rows(source: Source, entry: Entry, number: int, names: Names, shelves: Shelves[Row]) -> None:
    """Put the messages of a file with their chats, whose keys are those of their people."""
    threads, met = Threads(names), dict[_Thread, str]()
    for first, batch in batches_of_lines(source, entry, Line):
        at = first
        for thread, several in groupby(batch, _thread):
            lines = [*several]
            shelf = met.setdefault(thread, f"{_WAITING}{len(met)}")
            if isinstance(thread, Malformed):
                shelves.extend(shelf, [astuple(broken(number, line)) for line in range(at, at + len(lines))])
            else:
                whole = cast("list[Line]", lines)
                threads.learn(whole)
                shelves.extend(shelf, _rows(whole, number, at, threads))
            at += len(lines)
    for thread, shelf in met.items():
        people = [names.key(UNKNOWN)] if isinstance(thread, Malformed) else threads.people(*thread)
        shelves.move(shelf, people[0] if len(people) == 1 else "~".join(people))


def _thread(line: Line | Malformed) -> _Thread:
    return line if isinstance(line, Malformed) else (line.thread_id or "", line.address or "")


def _rows(lines: Sequence[Line], file: int, first: int, threads: Threads) -> list[tuple[Any, ...]]:
    """Messages of a thread, as fields of rows."""
    rows = list[tuple[Any, ...]]()
    times, unknown = all_milliseconds([line.date or "" for line in lines]), threads.key(None)
    for at, (line, time) in enumerate(zip(lines, times, strict=True), first):
        is_mms = line.sender is not None or bool(line.parts)
        box = (line.msg_box if is_mms else line.type) or ""
        text, has_files = _said(line) if is_mms else (line.body or "", False)
        sender = "" if box != RECEIVED else threads.key(line.sender) if line.sender else unknown
        aside = aside_of(box, "not fetched" if line.m_type == NOT_FETCHED else "", text, has_files=has_files)
        rows.append((time, file, at, sender, text, line.m_id or "", aside, has_files))
    return rows


def _said(line: Line) -> tuple[str, bool]:
    """The text of a multimedia message, and whether there is more in it."""
    texts, parts = [line.sub] if line.sub and line.sub not in UNTOLD else [], line.parts or ()
    texts += (part.text for part in parts if part.ct == "text/plain" and part.text)
    return "\n".join(texts), any(part.ct != "text/plain" and (part.ct or "") not in LAYOUT for part in parts)
