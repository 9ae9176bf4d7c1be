"""What stands beside the messages of Discord's data package: whose it is, and what its channels are."""

import re
from typing import Any, TypeVar

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.json_repair import Malformed, decoded
from voicetune_desktop.importers.source import Source
from voicetune_desktop.model import Chat, ChatKind, Participant

T = TypeVar("T")

_LARGEST = 1 << 24
"""Bytes of a file of facts; real ones have some hundred, the list of channels some hundred thousand."""
_WITH = re.compile(r"Direct Message with (.+?)(?:#0)?$")
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


def owner(source: Source) -> Participant:
    """Whose package it is."""
    users = (read_facts(source, entry, User) for entry in source.matching(r"(^|/)account/user\.json$"))
    user = next(filter(None, users), User())
    name = user.global_name or user.username or "Me"
    also = dict.fromkeys(other for other in (user.username, user.email, user.phone) if other and other != name)
    return Participant("me" if user.id is None else str(user.id), name, True, tuple(also))


def shown_names(source: Source) -> dict[str, str]:
    """What the package calls its channels, by number."""
    shown: dict[str, str] = {}
    for entry in source.matching(r"(^|/)messages/index\.json$"):
        found = read_facts(source, entry, dict[str, Any]) or {}
        shown |= {number: name for number, name in found.items() if isinstance(name, str)}
    return shown


def chat_of(number: str, channel: Channel, shown: str) -> Chat:
    """The chat; channels of a server are called by both names."""
    direct, inside = _WITH.match(shown), _IN.match(shown)
    kind = _KINDS.get(str(channel.type), "dm" if direct else "group")
    server = channel.guild.name if channel.guild else None
    name = channel.name or (direct[1] if direct else inside[1] if inside else shown)
    server = server or (inside[2] if inside and not direct else None)
    return Chat(f"discord:{number}", f"{server} / {name}" if server and name else name or server or number, kind)


def other_side(channel: Channel, chat: Chat, me: Participant) -> dict[str, str]:
    """Who is on the other side of a direct message, by number: the package names them in the title alone."""
    others = [str(number) for number in channel.recipients or () if str(number) != me.id]
    return {others[0]: chat.title} if chat.kind == "dm" and len(others) == 1 else {}


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
