"""The chats and people of Messages' database: one person may have several handles, and one chat a row for each service."""

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct

from voicetune_desktop.importers.imessage.address_book import Names, address_key
from voicetune_desktop.importers.sqlite_copy import Database, selected
from voicetune_desktop.importers.sqlite_left import rows_left, table
from voicetune_desktop.model import Chat, ChatKind, Participant

ME = "me"
UNKNOWN = Participant("unknown", "Unknown")
"""Who wrote a message that has no handle."""
_GROUP = 43
"""The style of a chat with several people; 45 is that of one with a single person."""
_HANDLE = ("ROWID", "id", "person_centric_id")
_CHAT = ("ROWID", "guid", "style", "chat_identifier", "display_name", "account_login", "last_addressed_handle")


class Room(Struct):
    """One chat with its people; its rows are those whose place is `number`."""

    number: Any
    chat: Chat
    people: tuple[Participant, ...]


class People(Struct, frozen=True):
    """Whom the handles belong to: by the handle's number, and by the address or number that it is."""

    by_number: dict[Any, Participant]
    by_address: dict[str, Participant]


def read_people(database: Database, names: Names) -> People:
    """The handles of the database, by the names of the address book; those that it gives to one person are one participant."""
    if "handle" not in database.columns:
        return People({}, {})
    found = rows_left(database, table("handle", selected(database.columns, "handle", "t", _HANDLE)))
    known = [(number, str(address), person or f"address:{address}") for number, address, person in found if address]
    addresses = dict[Any, dict[str, None]]()
    for _, address, person in known:
        addresses.setdefault(person, {})[address] = None
    made = {person: _participant([*found], names) for person, found in addresses.items()}
    return People({number: made[person] for number, _, person in known}, {address: made[person] for _, address, person in known})


def _participant(addresses: list[str], names: Names) -> Participant:
    first = addresses[0]
    name = next((names[key] for key in map(address_key, addresses) if key in names), first)
    return Participant(first, name, is_me=False, also=tuple(address for address in addresses if address != name))


def read_rooms(database: Database, people: People) -> tuple[list[tuple[Any, int]], dict[int, Room]]:
    """Which room each chat of the database belongs to, and the rooms by their number."""
    members = _members(database, people)
    mine = dict[str, None]()
    found: list[tuple[Any, tuple[Any, ...]]] = []
    for row in _chat_rows(database):
        mine.update(dict.fromkeys(_logins(row)))
        found.append((row[0], row))
    rooms, numbers, links = dict[int, Room](), dict[str, int](), list[tuple[Any, int]]()
    for number, row in found:
        room = _room(row, members.get(number, []), people, mine)
        place = numbers.setdefault(room.chat.id, len(numbers) + 1)
        room.number = place
        rooms.setdefault(place, room)
        links.append((number, place))
    return links, {place: _with_me(room, mine) for place, room in rooms.items()}


def stray(number: Any, writers: Iterable[Any], people: People) -> Room:
    """A room for messages that no chat holds, or whose chat has no row: named after those who wrote there."""
    wrote = [people.by_number[writer] for writer in writers if writer in people.by_number]
    named = tuple(dict.fromkeys(wrote))
    title = ", ".join(person.name for person in named) or UNKNOWN.name
    key = ", ".join(person.id for person in named) or title
    return Room(number, Chat(f"imessage:{key}", title, "group" if len(named) > 1 else "dm"), (*named, Participant(ME, "Me", True)))


def _chat_rows(database: Database) -> Iterator[tuple[Any, ...]]:
    if "chat" in database.columns:
        yield from rows_left(database, table("chat", selected(database.columns, "chat", "t", _CHAT)))


def _members(database: Database, people: People) -> dict[Any, list[Participant]]:
    if not database.columns.get("chat_handle_join", frozenset()) >= {"chat_id", "handle_id"}:
        return {}
    found = dict[Any, list[Participant]]()
    for chat, handle in rows_left(database, table("chat_handle_join", "t.chat_id, t.handle_id")):
        person = people.by_number.get(handle)
        if person and person not in found.setdefault(chat, []):
            found[chat].append(person)
    return found


def _logins(row: tuple[Any, ...]) -> Iterator[str]:
    """Addresses of the person who exports: the account's as "E:" and "P:" with it, and the one that was written to."""
    for value in row[5:7]:
        address = value.removeprefix("E:").removeprefix("P:") if isinstance(value, str) else ""
        if address:
            yield address


def _room(row: tuple[Any, ...], members: list[Participant], people: People, mine: dict[str, None]) -> Room:
    number, guid, style, identifier, display_name, *_ = row
    address = str(identifier or guid or f"chat {number}")
    is_group = style == _GROUP or len(members) > 1
    other = None if is_group else people.by_address.get(address) or (members[0] if members else None)
    everybody = members or ([other] if other else [])
    kind: ChatKind = "group" if is_group else ("self" if address in mine else "dm")
    title = str(display_name or "") or ", ".join(person.name for person in everybody) or address
    return Room(0, Chat(f"imessage:{other.id if other else address}", title, kind), tuple(everybody))


def _with_me(room: Room, mine: dict[str, None]) -> Room:
    room.people = (*room.people, Participant(ME, "Me", is_me=True, also=tuple(mine)))
    return room
