"""The chats of a database of Viber: events, what they say, and who takes part."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sqlite_copy import LONGEST, Database, opened_copy
from voicetune_desktop.importers.sqlite_left import rows_left, table, what_is_lost
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.model import Chat, ChatExport, ChatKind, Message, Participant, Reason, SetAside

_TABLES = ("events", "messages", "contact", "chatinfo", "chatrelation")
_SENT = 1
"""What `Direction` says of an event that goes out."""
_SPOKEN, _CAPTIONED = frozenset({0, 1, 9, 15}), frozenset({2, 3})
"""Types of texts, one of them with a link; and of pictures and films, which may have a caption."""
_FILES = frozenset({4, 6, 7, 11})
_EDITED = '"edit"'
_MARKS = "\u200e\u200f\u2066\u2067\u2068\u2069 "
_ASIDE = {
    "files": (Reason.MEDIA, "A picture, recording, sticker or file without a text."),
    "notice": (Reason.SYSTEM, "A call, or a notice of the app."),
    "other": (Reason.UNSUPPORTED, "A card, a message of a program or the like."),
    "empty": (Reason.DELETED, "Nothing is left of this message; it was deleted or has disappeared."),
}
"""Why a row is set aside, by the word that rows carry."""


class _Row(Struct, array_like=True, gc=False):
    """An event in few bytes, in order of its time in milliseconds."""

    time: int
    number: int
    author: int
    is_mine: bool
    type: int
    text: str
    is_edited: bool
    aside: str


class _People(Struct):
    """Everybody in the database, and the chats that they are in, by their numbers there."""

    names: dict[int, tuple[str, str]] = field(default_factory=dict[int, tuple[str, str]])
    titles: dict[int, str] = field(default_factory=dict[int, str])
    members: dict[int, list[int]] = field(default_factory=lambda: defaultdict[int, list[int]](list))
    mine: set[int] = field(default_factory=set[int])

    def person(self, number: int) -> Participant:
        """Somebody, by their telephone number."""
        name, phone = self.names.get(number, ("", ""))
        key = phone or f"contact {number}"
        return Participant(f"viber:{key}", name or key, is_me=False, also=(phone,) if phone and name else ())

    def others(self, chat: int) -> list[int]:
        """The members of a chat but the person."""
        return [one for one in dict.fromkeys(self.members.get(chat, ())) if one not in self.mine]


def read_chats(source: Source, entry: Entry) -> Iterator[ChatExport]:
    """The chats of a database. Raises SourceError where it is none of Viber."""
    with opened_copy(source, entry, _TABLES) as database, Shelves(_Row) as shelves:
        if not {"events", "messages"} <= database.columns.keys():
            raise SourceError("This database has no messages of Viber.", "Choose the file viber.db from Viber's folder ViberPC.")
        people = _people(database)
        _shelve(database, shelves, people)
        for key in shelves.chats:
            yield _export(int(key), people, shelves, entry.name)
        yield from what_is_lost(database, "viber", source, entry)


def _column(database: Database, table: str, alias: str, name: str) -> str:
    """A column of a table for a SELECT, whatever its case; NULL where it is missing."""
    found = next((one for one in database.columns.get(table, ()) if one.casefold() == name), None)
    return f'{alias}."{found}"' if found else "NULL"


def _rows(database: Database, of: str, *names: str) -> Iterator[tuple[Any, ...]]:
    if of in database.columns:
        yield from rows_left(database, table(of, ", ".join(_column(database, of, "t", name) for name in names)))


def _people(database: Database) -> _People:
    people = _People()
    for number, name, client, phone in _rows(database, "contact", "contactid", "name", "clientname", "number"):
        people.names[_int(number)] = (_str(name) or _str(client), _str(phone))
    for number, name in _rows(database, "chatinfo", "chatid", "name"):
        people.titles[_int(number)] = _str(name)
    for chat, member in _rows(database, "chatrelation", "chatid", "contactid"):
        people.members[_int(chat)].append(_int(member))
    return people


def _shelve(database: Database, shelves: Shelves[_Row], people: _People) -> None:
    """Put all events with their chats, as far as the database can be read."""
    events = [_column(database, "events", "e", name) for name in ("eventid", "chatid", "timestamp", "direction", "contactid")]
    said = [_column(database, "messages", "m", name) for name in ("eventid", "type", "body", "info")]
    said[2:] = [f"CASE WHEN octet_length({one}) <= {LONGEST} THEN {one} END" for one in said[2:]]
    question = table("events", ", ".join(events + said), "e", f"LEFT JOIN main.messages AS m ON {said[0]} = {events[0]}")
    for number, chat, time, direction, author, has_message, kind, body, info in rows_left(database, question):
        is_mine = direction == _SENT
        text, aside = _said(kind, body) if has_message is not None else ("", "notice")
        if is_mine:
            people.mine.add(_int(author))
        edited = isinstance(info, str) and _EDITED in info
        shelves.put(str(_int(chat)), _Row(_int(time), _int(number), _int(author), is_mine, _int(kind), text, edited, aside))


def _said(kind: object, body: object) -> tuple[str, str]:
    """What somebody wrote, or the word that says why it is nothing."""
    text = body.strip() if isinstance(body, str) else ""
    if kind in _SPOKEN:
        return text, "" if text else "empty"
    if kind in _CAPTIONED or kind in _FILES:
        return text, "" if text and kind in _CAPTIONED else "files"
    return "", "other"


def _export(number: int, people: _People, shelves: Shelves[_Row], file: str) -> ChatExport:
    others = [people.person(one) for one in people.others(number)]
    kind: ChatKind = "group" if len(others) > 1 else "dm"
    names = ", ".join(one.name for one in others)
    title = (people.titles.get(number, "") if kind == "group" else "") or names or people.titles.get(number, "") or "Viber"
    key = others[0].id if len(others) == 1 else f"viber:{title}"
    chat = Chat(key, title, kind)
    me = Participant("me", "Me", is_me=True)
    return ChatExport(chat, _items(number, chat, people, shelves, file), (*others, me))


def _items(number: int, chat: Chat, people: _People, shelves: Shelves[_Row], file: str) -> Iterator[Message | SetAside]:
    for rows in shelves.rows(str(number)):
        for row, sent_at in zip(rows, utc_milliseconds([row.time for row in rows]), strict=True):
            if row.aside:
                yield SetAside(*_ASIDE[row.aside], file, f"Events[{row.number}]")
                continue
            who = people.person(row.author)
            sender, name = ("me", "Me") if row.is_mine else (who.id, who.name)
            flags = (*(["edited"] if row.is_edited else ()), *(["caption"] if row.type in _CAPTIONED else ()))
            yield Message(chat.id, chat.title, str(row.number), sender, name, row.is_mine, sent_at, row.text, flags=flags)


def _int(value: object) -> int:
    """A number of the database, which is not trusted; 0 for what is none."""
    return value if isinstance(value, int) and abs(value) < 2**62 else 0


def _str(value: object) -> str:
    return value.strip(_MARKS) if isinstance(value, str) else ""
