"""The chats of WhatsApp's database on iPhones and Macs: rows of Core Data, and who takes part."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sqlite_copy import LONGEST, Database, opened_copy, selected
from voicetune_desktop.importers.sqlite_left import rows_left, table, what_is_lost
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.importers.whatsapp.databases import ASIDE, FILE_NAME, KINDS, name_in, number_in, person, words
from voicetune_desktop.model import Chat, ChatExport, ChatKind, Message, Participant, SetAside

_MESSAGES, _CHATS, _MEMBERS = "zwamessage", "zwachatsession", "zwagroupmember"
_FILES, _NAMES = "zwamediaitem", "zwaprofilepushname"
_TABLES = (_MESSAGES, _CHATS, _MEMBERS, _FILES, _NAMES)
_EPOCH = 978_307_200
"""2001-01-01 in UTC as Unix time in seconds: the zero of Apple's clock."""
_LATEST = 2**33
_SPOKEN = frozenset({0, 7, 27})
"""Types of texts, one of them with a link."""
_CAPTIONED = frozenset({1, 2, 8, 11})
"""Pictures, films, documents and GIFs, which may have a caption."""
_OTHER_FILES = frozenset({3, 4, 5, 15, 38, 39, 46, 53, 54})
_NOTICES, _GONE = frozenset({6, 10, 59, 66}), 14
_FLAGS: dict[bool, tuple[str, ...]] = {False: (), True: ("caption",)}


class _Row(Struct, array_like=True, gc=False):
    """A message in few bytes, in order of its time in milliseconds."""

    time: int
    number: int
    member: int
    is_mine: bool
    text: str
    id: str
    answered: str
    is_caption: bool
    aside: str


class _Room(Struct):
    """A chat: its address, what it is called, and its type."""

    address: str = ""
    title: str = ""
    type: int = 0

    @property
    def kind(self) -> ChatKind | None:
        """None for a status and for lists of people."""
        return KINDS.get(self.address.rpartition("@")[2]) or KINDS.get(self.type)


class _People(Struct):
    """Rooms and members by their numbers in the database, groups with their members, and what people call themselves by address."""

    rooms: dict[int, _Room] = field(default_factory=dict[int, _Room])
    members: dict[int, tuple[str, str]] = field(default_factory=dict[int, tuple[str, str]])
    groups: dict[int, list[int]] = field(default_factory=lambda: defaultdict[int, list[int]](list))
    own_names: dict[str, str] = field(default_factory=dict[str, str])

    def person(self, address: str, name: str, me: str | None) -> Participant:
        """Somebody by the name in the address book, else by their own, else by number."""
        return person(address, (name, self.own_names.get(address)), me)


def read_chats(source: Source, entry: Entry, me: str | None) -> Iterator[ChatExport]:
    """The chats of a database. Raises SourceError where it is none of WhatsApp."""
    with opened_copy(source, entry, _TABLES) as database, Shelves(_Row) as shelves:
        if not {_MESSAGES, _CHATS} <= database.columns.keys():
            raise SourceError("This database has no messages of WhatsApp.", "Choose the file ChatStorage.sqlite.")
        people = _people(database)
        _shelve(database, shelves, people)
        for key in shelves.chats:
            yield _export(int(key), people, shelves, entry.name, me)
        yield from what_is_lost(database, "whatsapp-apple", source, entry)


def _rows(database: Database, of: str, *names: str) -> Iterator[tuple[Any, ...]]:
    if of in database.columns:
        yield from rows_left(database, table(of, selected(database.columns, of, "t", names)))


def _people(database: Database) -> _People:
    people = _People()
    for number, address, title, kind in _rows(database, _CHATS, "Z_PK", "ZCONTACTJID", "ZPARTNERNAME", "ZSESSIONTYPE"):
        people.rooms[number_in(number)] = _Room(name_in(address), name_in(title), number_in(kind))
    members = ("Z_PK", "ZCHATSESSION", "ZMEMBERJID", "ZCONTACTNAME", "ZFIRSTNAME")
    for number, chat, address, name, first in _rows(database, _MEMBERS, *members):
        people.members[number_in(number)] = (name_in(address), name_in(name) or name_in(first))
        people.groups[number_in(chat)].append(number_in(number))
    for address, name in _rows(database, _NAMES, "ZJID", "ZPUSHNAME"):
        people.own_names[name_in(address)] = name_in(name)
    return people


def _shelve(database: Database, shelves: Shelves[_Row], people: _People) -> None:
    """Put all messages with their chats, as far as the database can be read."""
    wanted = ("Z_PK", "ZCHATSESSION", "ZMESSAGEDATE", "ZISFROMME", "ZGROUPMEMBER", "ZMESSAGETYPE", "ZSTANZAID")
    has_files = _FILES in database.columns and "ZMEDIAITEM" in database.columns[_MESSAGES]
    long = (
        selected(database.columns, _MESSAGES, "m", ["ZTEXT"]),
        *(_of_file(database, name) if has_files else "NULL" for name in _OF_FILES),
    )
    short = ", ".join(f"CASE WHEN octet_length({one}) <= {LONGEST} THEN {one} END" for one in long)
    join = f"LEFT JOIN main.{_FILES} AS f ON f.Z_PK = m.ZMEDIAITEM" if has_files else ""
    question = table(_MESSAGES, f"{selected(database.columns, _MESSAGES, 'm', wanted)}, {short}", "m", join)
    for number, chat, time, mine, member, kind, id_, text, title, metadata in rows_left(database, question):
        room, is_mine = number_in(chat), mine == 1
        said, aside, is_caption = _said(kind, text, title)
        aside = aside if people.rooms.get(room, _Room()).kind else "status"
        identity = id_ if isinstance(id_, str) else ""
        row = _Row(
            _milliseconds(time), number_in(number), number_in(member), is_mine, said, identity, _answered(metadata), is_caption, aside
        )
        shelves.put(str(room), row)


_OF_FILES = ("ZTITLE", "ZMETADATA")


def _of_file(database: Database, name: str) -> str:
    return selected(database.columns, _FILES, "f", [name])


def _said(kind: object, text: object, title: object) -> tuple[str, str, bool]:
    """What somebody wrote, or the word that says why it is nothing; and whether it is the caption of a file."""
    said = words(text)
    if kind in _SPOKEN:
        return said, "" if said.strip() else "empty", False
    if kind in _CAPTIONED:
        said = said or words(title).strip()
        has_words = bool(said.strip()) and not FILE_NAME.fullmatch(said)
        return said, "" if has_words else "files", has_words
    return "", "files" if kind in _OTHER_FILES else "notice" if kind in _NOTICES else "gone" if kind == _GONE else "other", False


def _answered(metadata: object) -> str:
    """The id of the message that is answered: in protobuf's form, field 5, a text, comes first."""
    if not isinstance(metadata, bytes) or metadata[:1] != b"\x2a" or len(metadata) < 2:
        return ""
    return metadata[2 : 2 + metadata[1]].decode("ascii", "replace")


def _milliseconds(time: object) -> int:
    return int((time + _EPOCH) * 1000) if isinstance(time, (int, float)) and abs(time) < _LATEST else 0


def _export(number: int, people: _People, shelves: Shelves[_Row], file: str, me: str | None) -> ChatExport:
    room = people.rooms.get(number, _Room())
    other = people.person(room.address, room.title, me)
    chat = Chat(f"whatsapp-apple:{room.address or room.title}", room.title or other.name, room.kind)
    senders = {one: people.person(*people.members[one], me) for one in people.groups.get(number, ())}
    owner = Participant("me", "Me", me in (None, "Me"))
    others = (other,) if room.kind == "dm" else tuple(senders.values())
    return ChatExport(chat, _items(shelves.rows(str(number)), chat, owner, other, senders, file), (*others, owner))


def _items(  # noqa: PLR0917
    found: Iterator[list[_Row]], chat: Chat, owner: Participant, other: Participant, senders: dict[int, Participant], file: str
) -> Iterator[Message | SetAside]:
    for rows in found:
        for row, sent_at in zip(rows, utc_milliseconds([row.time for row in rows]), strict=True):
            if row.aside:
                yield SetAside(*ASIDE[row.aside], file, f"{_MESSAGES.upper()}[{row.number}]")
                continue
            who = owner if row.is_mine else senders.get(row.member, other)
            key, answered = row.id or str(row.number), row.answered or None
            yield Message(chat.id, chat.title, key, who.id, who.name, who.is_me, sent_at, row.text, answered, flags=_FLAGS[row.is_caption])
