"""Who is who in WhatsApp's database on Android: addresses by their numbers in it, and what people are called."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sqlite_copy import Database, opened_copy, selected
from voicetune_desktop.importers.sqlite_left import rows_left, table
from voicetune_desktop.importers.whatsapp.databases import KINDS, name_in, number_in, person
from voicetune_desktop.model import ChatKind, Participant

TABLES = ("jid", "jid_map", "chat", "chat_list", "props", "lid_display_name", "group_participant_user", "group_participants")
"""Tables of msgstore.db that tell of people and chats, new and old."""
_CONTACTS, _BUSINESSES = "wa_contacts", "wa_vnames"
Names = dict[str, list[str]]
"""What people are called by address, the best name first."""


class People(Struct):
    """Addresses by number, titles and members of chats and names of people by address."""

    addresses: dict[int, str] = field(default_factory=dict[int, str])
    phones: dict[str, str] = field(default_factory=dict[str, str])
    """Addresses with a telephone number, by those that hide it."""
    rooms: dict[int, str] = field(default_factory=dict[int, str])
    """Addresses of chats, by the number of the chat."""
    titles: dict[str, str] = field(default_factory=dict[str, str])
    members: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict[str, dict[str, None]](dict))
    names: Names = field(default_factory=lambda: defaultdict[str, list[str]](list))
    own_name: str = ""

    def address(self, by: object) -> str:
        """The address of somebody by its number, or by itself as old tables have it; "" for none."""
        return self.known(by if isinstance(by, str) else self.addresses.get(number_in(by), ""))

    def room(self, at: object) -> str:
        """The address of a chat by its number, or by itself."""
        return self.known(at) if isinstance(at, str) else self.rooms.get(number_in(at), "")

    def known(self, address: str) -> str:
        """The address with a telephone number that an address stands for."""
        return self.phones.get(address, address)

    def person(self, address: str, me: str | None) -> Participant:
        """Somebody by the name in the address book, else by their own, else by number."""
        return person(address, self.names.get(address, ()), me)

    def owner(self, me: str | None) -> Participant:
        """Whose phone it is."""
        also = (self.own_name,) if self.own_name else ()
        return Participant("me", "Me", me in (None, "Me", *also), also)


def kind_of(address: str) -> ChatKind | None:
    """What a chat is; None for a status and for lists of people."""
    server = address.rpartition("@")[2]
    return KINDS.get(server) or (None if server == "broadcast" else "dm")


def people_of(database: Database, source: Source, contacts: Entry | None) -> People:
    """Everybody in the database, with the names that the address book beside it has. Raises SourceError."""
    people = People()
    for number, user, server, address in _rows(database, "jid", "_id", "user", "server", "raw_string"):
        people.addresses[number_in(number)] = name_in(address) or f"{name_in(user)}@{name_in(server)}"
    for hidden, phone in _rows(database, "jid_map", "lid_row_id", "jid_row_id"):
        if (one := people.addresses.get(number_in(hidden))) and (other := people.addresses.get(number_in(phone))):
            people.phones[one] = other
    _rooms(database, people)
    if contacts:
        with suppress(SourceError):  # a damaged address book costs names, and no message
            _name(source, contacts, people)
    for hidden, name, account in _rows(database, "lid_display_name", "lid_row_id", "display_name", "username"):
        people.names[people.address(hidden)] += filter(None, (name_in(name), name_in(account)))
    for key, value in _rows(database, "props", "key", "value"):
        if key == "user_push_name":
            people.own_name = name_in(value)
    return people


def _rooms(database: Database, people: People) -> None:
    for number, at, title in _rows(database, "chat", "_id", "jid_row_id", "subject"):
        address = people.rooms[number_in(number)] = people.address(at)
        people.titles[address] = name_in(title) or people.titles.get(address, "")
    for address, title in _rows(database, "chat_list", "key_remote_jid", "subject"):
        people.titles.setdefault(people.known(name_in(address)), name_in(title))
    for group, member in _rows(database, "group_participant_user", "group_jid_row_id", "user_jid_row_id"):
        people.members[people.address(group)][people.address(member)] = None
    for group, member in _rows(database, "group_participants", "gjid", "jid"):
        people.members[name_in(group)][people.known(name_in(member))] = None


def _name(source: Source, contacts: Entry, people: People) -> None:
    """Learn the names of wa.db: those of the address book, of businesses, and those that people gave themselves."""
    own, businesses = Names(), dict[str, str]()
    with opened_copy(source, contacts, (_CONTACTS, _BUSINESSES)) as database:
        for address, shown, account, nickname in _rows(database, _CONTACTS, "jid", "display_name", "wa_name", "nickname"):
            one = people.known(name_in(address))
            people.names[one] += filter(None, (name_in(shown),))
            own[one] = [*own.get(one, ()), *filter(None, (name_in(account), name_in(nickname)))]
        for address, name in _rows(database, _BUSINESSES, "jid", "verified_name"):
            businesses[people.known(name_in(address))] = name_in(name)
    for one in (*own, *businesses):
        people.names[one] += filter(None, (businesses.pop(one, ""), *own.pop(one, ())))


def _rows(database: Database, of: str, *names: str) -> Iterator[tuple[Any, ...]]:
    if of in database.columns:
        yield from rows_left(database, table(of, selected(database.columns, of, "t", names)))
