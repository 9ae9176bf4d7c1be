"""What stands beside the messages of Discord's data package: whose it is, and what its channels are."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from msgspec import UNSET, Raw, Struct, UnsetType

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Chat, ChatKind, Participant

T = TypeVar("T")

_LARGEST = 1 << 24
"""Bytes of a file of facts; real ones have some hundred, the list of channels some hundred thousand."""
_WITH = re.compile(r"Direct Message with (.+?)(?:#0)?$")
_LAST_WORD = re.compile(r"(\S+?)(?:#0)?$")
"""Accounts have names without blanks, and the languages that we know put them last."""
_IN = re.compile(r"(.+) in (.+)$")
_KINDS: dict[str, ChatKind] = {"1": "dm", "DM": "dm", "5": "channel", "GUILD_ANNOUNCEMENT": "channel"}


class Server(Struct):
    """The server of a channel."""

    name: str | None = None


class Channel(Struct):
    """What stands in channel.json."""

    type: int | str | None = None
    name: str | None = None
    guild: Server | None = None
    recipients: list[Any] | None = None


class User(Struct):
    """What stands in user.json."""

    id: int | str | None = None
    username: str | None = None
    global_name: str | None = None
    email: str | None = None
    phone: str | None = None
    relationships: Raw | UnsetType = UNSET


class Friend(Struct):
    """Somebody in the list of friends."""

    user: User
    nickname: str | None = None
    display_name: str | None = None


People = dict[str, Participant]
"""By number."""


def owner(source: Source) -> tuple[Participant, People]:
    """Whose package it is, and their friends."""
    users = (read_facts(source, entry, User) for entry in source.matching(r"(^|/)user\.json$"))
    user = next((user for user in users if user and user.username), User())
    name = user.global_name or user.username or "Me"
    also = dict.fromkeys(other for other in (user.username, user.email, user.phone) if other and other != name)
    friends = (decoded(bytes(friend), Friend) for friend in _listed(user.relationships))
    people = {person.id: person for friend in friends if isinstance(friend, Friend) for person in _person(friend)}
    return Participant("me" if user.id is None else str(user.id), name, True, tuple(also)), people


def _listed(relationships: Raw | UnsetType) -> list[Raw]:
    found = Malformed() if relationships is UNSET else decoded(bytes(relationships), list[Raw])
    return [] if isinstance(found, Malformed) else found


def _person(friend: Friend) -> Iterator[Participant]:
    """A friend by the name of the account, as titles have it, and all others; nobody where there is none."""
    user = friend.user
    if user.id is not None and user.username:
        also = dict.fromkeys(name for name in (friend.nickname, friend.display_name, user.global_name) if name and name != user.username)
        yield Participant(str(user.id), user.username, False, tuple(also))


def shown_names(source: Source, folders: Iterable[str]) -> dict[str, str]:
    """What the package calls its channels, by number; `folders` are those around the channels.

    Since 2025 they are called in the language of the account, as are the texts that the names stand in.
    """
    lists, shown = {f"{folder}/index.json".lstrip("/") for folder in folders}, dict[str, str]()
    for entry in source.matching(r"(^|/)index\.json$"):
        if entry.name in lists:
            found = read_facts(source, entry, dict[str, Any]) or {}
            shown |= {number: name for number, name in found.items() if isinstance(name, str)}
    return shown


def chat_of(number: str, channel: Channel, shown: str) -> Chat:
    """The chat; channels of a server are called by both names."""
    direct, inside = _WITH.match(shown), _IN.match(shown)
    kind = _KINDS.get(str(channel.type), "dm" if direct else "group")
    if kind == "dm":
        account = direct or _LAST_WORD.search(shown)
        return Chat(f"discord:{number}", channel.name or (account[1] if account else number), kind)
    server = (channel.guild.name if channel.guild else None) or (inside[2] if inside else None)
    name = channel.name or (inside[1] if inside else shown)
    return Chat(f"discord:{number}", f"{server} / {name}" if server and name else name or server or number, kind)


def others_in(channel: Channel, chat: Chat, me: Participant, friends: People) -> tuple[Participant, ...]:
    """Who else is in a channel of few: friends, and whom the title of a direct message names."""
    numbers = [str(number) for number in channel.recipients or () if str(number) != me.id]
    if chat.kind == "dm" and len(numbers) == 1 and numbers[0] not in friends and chat.id != f"discord:{chat.title}":
        return (Participant(numbers[0], chat.title, False),)
    return tuple(friends[number] for number in numbers if number in friends)


def read_facts(source: Source, entry: Entry, kind: type[T]) -> T | None:
    """What a small file holds; None where it is damaged or of another layout. Raises HostileArchive."""
    try:
        with source.open(entry) as stream:
            found = decoded(stream.read(_LARGEST), kind)
    except HostileArchive:
        raise
    except SourceError:
        return None
    return None if isinstance(found, Malformed) else found
