"""iMazing's tables (.csv) of an iPhone's Messages or WhatsApp: a row for each message, with one chat in a table or many."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Item, chosen, head_of, rest
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import CsvBlock, csv_blocks, dialect
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Participant, Reason, SetAside

FORMAT = "imazing"
_HEADER = re.compile(rb'"?Chat Session"?([,;\t])"?Message Date"?\1[^\r\n]*?"?Type"?\1')
_LOOKED_AT = 100
_MESSAGES, _WHATSAPP = "messages", "whatsapp"
_ONLY_WHATSAPP = "Forwarded"
_COLUMNS = (
    "Chat Session",
    "Message Date",
    "Type",
    "Sender ID",
    "Sender Name",
    "Subject",
    "Text",
    "Attachment",
    "Edited Date",
    "Deleted Date",
    "Forwarded",
)
_MINE, _THEIRS = "Outgoing", "Incoming"
_ME = Participant("me", "Me", is_me=True)
_FLAGS: tuple[tuple[str, ...], ...] = ((), ("edited",), ("caption",), ("edited", "caption"))
_ASIDES: tuple[tuple[Reason, str], ...] = (
    (Reason.SYSTEM, ""),
    (Reason.SYSTEM, "A notice of the app."),
    (Reason.MEDIA, "A picture, recording or file, without text."),
    (Reason.DELETED, "A deleted message."),
    (Reason.UNSUPPORTED, "There is no text in it."),
    (Reason.UNPARSABLE, "This row is damaged."),
    (Reason.UNPARSABLE, BREAKS_OFF),
)
_KEPT, _NOTICE, _FILE, _GONE, _EMPTY, _DAMAGED, _LOST = range(len(_ASIDES))
_NOWHERE = ""
"""Stands for the chat of rows that belong to none."""


class _Row(Struct, gc=False):
    """A row while it waits for the others of its chat; `aside` is a place in `_ASIDES`."""

    line: int
    sender: str = ""
    sent_at: str | None = None
    text: str = ""
    is_forwarded: bool = False
    flags: int = 0
    aside: int = _KEPT


class _Table(NamedTuple):
    """A table while it is read: rows wait by chat; `people` are those who wrote in each, by number or address, with their names."""

    file: str
    app: str
    me: str | None
    shelves: Shelves[_Row]
    people: dict[str, dict[str, str]]


def score(source: Source) -> Match:
    """Sure where a table has iMazing's columns."""
    if any(True for _ in _files(source, _LOOKED_AT)):
        return Match(0.97, "A table of messages as iMazing exports it.")
    return Match(0.0, "No table has the columns of iMazing.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of every table. Raises SourceError when there are none."""
    entries = [*_files(source)]
    if not entries:
        raise SourceError("There are no messages of iMazing in it.", "Export the chats in iMazing again, as CSV.")
    for entry in entries:
        yield from chosen(_chats(source, entry, answers.me), answers)


def _files(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(r"\.csv$", limit) if _HEADER.search(head_of(source, entry)[:2000]))


def _chats(source: Source, entry: Entry, me: str | None) -> Iterator[ChatExport]:
    app = _WHATSAPP if _ONLY_WHATSAPP.encode() in head_of(source, entry).partition(b"\n")[0] else _MESSAGES
    with Shelves(_Row) as shelves:
        table = _Table(entry.name, app, me, shelves, {})
        _read(source, entry, table)
        for title in shelves.chats:
            chat = Chat(f"{FORMAT}:{app}:{title}", title)
            if title == _NOWHERE:
                yield rest(FORMAT, entry.name, _items(table, title, chat))
            else:
                yield ChatExport(chat, _items(table, title, chat), tuple(_participants(table, title).values()))


def _read(source: Source, entry: Entry, table: _Table) -> None:
    """Put all rows on the shelves of their chats, as far as the table can be read. Raises HostileArchive."""
    line = 1
    try:
        how = dialect(source.head(entry))
        with source.open(entry) as stream:
            head = list[str]()
            for lines, cells in csv_blocks(stream, how) if how else ():
                at = 0
                while not head and at < len(lines):
                    names = [name.strip("\ufeff ") for name in cells[at] or ()]
                    head = names if _COLUMNS[0] in names else head
                    at += 1
                _put(CsvBlock(lines[at:], cells[at:]), head, table)
                line = lines[-1]
    except HostileArchive:
        raise
    except SourceError:
        table.shelves.put(_NOWHERE, _Row(line + 1, aside=_LOST))


def _put(block: CsvBlock, head: Sequence[str], table: _Table) -> None:
    width = len(head)
    whole, damaged = list[tuple[int, list[str]]](), list[int]()
    for line, row in zip(*block, strict=True):
        if row and len(row) >= width:
            whole.append((line, [*row, ""]))
        else:
            damaged.append(line)
    table.shelves.put_all((_NOWHERE, _Row(line, aside=_DAMAGED)) for line in damaged)
    values = itemgetter(*(head.index(name) if name in head else -1 for name in _COLUMNS))
    cells: list[tuple[str, ...]] = [values(row) for _, row in whole]
    times = iso_times([row[1] or None for row in cells])
    read = [(row[0], _read_row(line, row, time, table)) for (line, _), row, time in zip(whole, cells, times, strict=True)]
    for chat, group in groupby(read, key=itemgetter(0)):
        table.shelves.extend(chat, [row for _, row in group])


def _read_row(line: int, row: Sequence[str], sent_at: str | None, table: _Table) -> tuple[object, ...]:
    chat, _, kind, number, name, subject, text, attachment, edited, deleted, forwarded = row
    text = text.replace("\r\n", "\n") if "\r" in text else text
    said = f"{subject}\n{text}" if subject.strip() and text.strip() else subject if subject.strip() else text
    who = _ME.id if kind == _MINE else number or name or chat
    if kind not in (_MINE, _THEIRS):
        aside = _NOTICE
    elif said.strip("\ufffc \n"):
        aside = _KEPT
        table.people.setdefault(chat, {}).setdefault(who, _ME.name if who == _ME.id else name or who)
    else:
        aside = _FILE if attachment else _GONE if deleted else _EMPTY
    return line, who, sent_at, said.strip("\ufffc"), bool(forwarded), bool(edited) + 2 * bool(attachment), aside


def _participants(table: _Table, title: str) -> dict[str, Participant]:
    return {key: _person(table, key, name) for key, name in table.people.get(title, {}).items()}


def _person(table: _Table, key: str, name: str) -> Participant:
    """Somebody by number or address, with the name from the address book."""
    if key == _ME.id:
        return _ME if table.me in (None, _ME.name) else Participant(_ME.id, _ME.name, is_me=False)
    return Participant(key, name, table.me in (key, name), (key,) if key != name else ())


def _items(table: _Table, title: str, chat: Chat) -> Iterator[Item]:
    people = _participants(table, title)
    for rows in table.shelves.rows(title):
        for row in rows:
            if row.aside == _KEPT:
                who = people[row.sender]
                yield Message(
                    chat.id, title, None, who.id, who.name, who.is_me, row.sent_at, row.text, None, row.is_forwarded, _FLAGS[row.flags]
                )
            else:
                yield SetAside(*_ASIDES[row.aside], table.file, row.line)


IMAZING = Importer(FORMAT, "iMazing", score, chats)
