"""The chats of WhatsApp's database on Android: its tables as they are since 2021, and as they were before."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.json_files.chats import Item
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sqlite_copy import Database, opened_copy
from voicetune_desktop.importers.sqlite_left import batches_left, what_is_lost
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.importers.whatsapp.android_people import TABLES as PEOPLE
from voicetune_desktop.importers.whatsapp.android_people import People, kind_of, people_of
from voicetune_desktop.importers.whatsapp.android_tables import NEW, OLD, TABLES, questions
from voicetune_desktop.importers.whatsapp.databases import ASIDE, FILE_NAME, number_in, words
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, SetAside

_LATEST = 2**53
_NOTICE = 6
"""The status of notices, which once had the type of texts."""
_SPOKEN = 0
_CAPTIONED = frozenset({1, 3, 9, 13, 42, 43, 81, 103})
"""Pictures, films, documents and GIFs, some to be seen once, which may have a caption."""
_OTHER_FILES = frozenset({2, 4, 5, 14, 16, 20, 66, 82, 99, 106})
"""Recordings, contacts, places, stickers, polls and albums."""
_NOTICES, _GONE = frozenset({7, 8, 10, 36, 56, 59, 90}), frozenset({15, 64})
_EDITED, _CAPTION, _FORWARDED = 1, 2, 4
_FLAGS: dict[int, tuple[str, ...]] = {0: (), 1: ("edited",), 2: ("caption",), 3: ("edited", "caption")}


class _Row(Struct, array_like=True, gc=False):
    """A message in few bytes, in order of its time in milliseconds; `sender` is an address, "" for the other side of a talk of two."""

    time: int
    number: int
    sender: str
    is_mine: bool
    text: str
    id: str
    answered: str
    marks: int
    aside: str


def read_chats(source: Source, entry: Entry, contacts: Entry | None, me: str | None) -> Iterator[ChatExport]:
    """The chats of a database, with names from the address book beside it. Raises SourceError where it is none of WhatsApp."""
    with opened_copy(source, entry, (*TABLES, *PEOPLE)) as database, Shelves(_Row) as shelves:
        if not database.columns.keys() & {NEW, OLD}:
            raise SourceError("This database has no messages of WhatsApp.", "Choose the file msgstore.db.")
        people = people_of(database, source, contacts)
        _shelve(database, shelves, people)
        for address in shelves.chats:
            yield _export(address, people, shelves, entry.name, me)
        yield from what_is_lost(database, "whatsapp-msgstore", source, entry)


def _shelve(database: Database, shelves: Shelves[_Row], people: People) -> None:
    """Put all messages with their chats, as far as the database can be read."""
    for question in questions(database.columns):
        for batch in batches_left(database, question):
            found = defaultdict[str, list[tuple[Any, ...]]](list)
            for _, found_in, *row in batch:
                chat = people.room(found_in)
                found[chat].append(_row(row, chat, people))
            for chat, rows in found.items():
                shelves.extend(chat, rows)


def _row(row: list[Any], chat: str, people: People) -> tuple[Any, ...]:
    """A message as it waits."""
    by, number, id_, time, mine, kind, status, forwarded, first_id, answered, answered_in, text, caption, name = row
    chat_kind, is_mine = kind_of(chat), mine == 1
    said, aside, marks = _said(_kind(kind), status, text, caption, name) if chat_kind else ("", "status", 0)
    sender = "" if chat_kind == "dm" or is_mine else people.address(by)
    if sender and not aside:
        people.members[chat][sender] = None
    marks |= (_EDITED if isinstance(first_id, str) else 0) | (_FORWARDED if number_in(forwarded) & 1 else 0)
    key = first_id if isinstance(first_id, str) else id_ if isinstance(id_, str) else ""
    is_here = answered_in is None or people.room(answered_in) == chat
    reply = answered if isinstance(answered, str) and is_here else ""
    when = time if isinstance(time, int) and 0 < time < _LATEST else 0
    return when, number_in(number), sender, is_mine, said, key, reply, marks, aside


def _kind(value: object) -> int:
    """The type of a row, which old tables have as a text, and of texts not at all."""
    if isinstance(value, str):
        return int(value) if value.isdecimal() and len(value) < 9 else -1
    return _SPOKEN if value is None else value if isinstance(value, int) else -1


def _said(kind: int, status: object, text: object, caption: object, name: object) -> tuple[str, str, int]:
    """What somebody wrote, or the word that says why it is nothing; and whether it is the caption of a file."""
    if kind == _SPOKEN:
        said = words(text)
        return said, "notice" if status == _NOTICE else "" if said.strip() else "empty", 0
    if kind in _CAPTIONED:
        said = words(caption) or words(text)
        title = name if isinstance(name, str) else ""
        has_words = bool(said.strip()) and not FILE_NAME.fullmatch(said) and title.rpartition(".")[0] != said
        return said, "" if has_words else "files", _CAPTION if has_words else 0
    return "", "files" if kind in _OTHER_FILES else "notice" if kind in _NOTICES else "gone" if kind in _GONE else "other", 0


def _export(address: str, people: People, shelves: Shelves[_Row], file: str, me: str | None) -> ChatExport:
    kind, other, owner = kind_of(address), people.person(address, me), people.owner(me)
    title = people.titles.get(address) or other.name
    chat = Chat(f"whatsapp-msgstore:{address or title}", title, kind)
    senders = {one: people.person(one, me) for one in people.members.get(address, ()) if one}
    others = (other,) if kind == "dm" else tuple(senders.values())
    return ChatExport(chat, _items(shelves.rows(address), chat, owner, other, senders, file), (*others, owner))


def _items(  # noqa: PLR0917
    found: Iterator[list[_Row]], chat: Chat, owner: Participant, other: Participant, senders: dict[str, Participant], file: str
) -> Iterator[Item]:
    for rows in found:
        for row, sent_at in zip(rows, utc_milliseconds([row.time for row in rows]), strict=True):
            if row.aside:
                yield SetAside(*ASIDE[row.aside], file, f"{NEW}[{row.number}]")
                continue
            who = owner if row.is_mine else senders.get(row.sender, other)
            key, answered, flags = row.id or str(row.number), row.answered or None, _FLAGS[row.marks & ~_FORWARDED]
            is_forwarded = row.marks >= _FORWARDED
            yield Message(chat.id, chat.title, key, who.id, who.name, who.is_me, sent_at, row.text, answered, is_forwarded, flags)
