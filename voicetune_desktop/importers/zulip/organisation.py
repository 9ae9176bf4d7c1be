"""The people, channels and talks of an organisation, from realm.json of Zulip's export."""

from collections import defaultdict
from collections.abc import Iterator
from typing import TypeVar

from msgspec import Struct

from voicetune_desktop.importers.json_files.chats import JsonFile
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.zulip.rows import Row
from voicetune_desktop.model import Chat, ChatKind, Participant

T = TypeVar("T")
_USERS = ("zerver_userprofile", "zerver_userprofile_crossrealm", "zerver_userprofile_mirrordummy")
_PROGRAMS = _USERS[1]
"""Zulip's own programs, which all organisations have."""
_PERSONAL, _STREAM = 1, 2
"""Kinds of recipients: a person, a channel; all others are groups."""


class User(Struct):
    """Somebody, or a program."""

    id: int = 0
    full_name: str | None = None
    email: str | None = None
    delivery_email: str | None = None
    is_bot: bool | None = None


class _Stream(Struct):
    """A channel."""

    id: int = 0
    name: str = ""


class _Recipient(Struct):
    """To whom messages go, by kind and number."""

    id: int = 0
    type: int = 0
    type_id: int = 0


class _Subscription(Struct):
    """Who gets what goes to a recipient."""

    recipient: int = 0
    user_profile: int = 0


class Organisation:
    """Who is who, and which chat a message is in."""

    def __init__(self, me: str | None) -> None:
        self._me = me
        self._users = dict[int, User]()
        self._streams = dict[int, str]()
        self._recipients = dict[int, _Recipient]()
        self._members = defaultdict[int, list[int]](list)
        self._chats = dict[str, Chat]()
        self._talks = dict[tuple[int, int], str]()
        """Keys of talks by recipient and sender."""
        self.programs = set[int]()
        """The numbers of Zulip's own programs, which write notices."""
        self.bots = set[int]()
        """The numbers of programs of the organisation."""

    def read(self, file: JsonFile) -> None:
        """Take what realm.json tells. Raises SourceError."""
        for key in file.cursor.members():
            if file.cursor.peek() != b"[":
                continue
            if key in _USERS:
                users = {user.id: user for user in _all(file, User)}
                self._users |= users
                self.programs |= users.keys() if key == _PROGRAMS else set()
                self.bots |= {user.id for user in users.values() if user.is_bot}
            elif key == "zerver_stream":
                self._streams.update((one.id, one.name) for one in _all(file, _Stream))
            elif key == "zerver_recipient":
                self._recipients.update((one.id, one) for one in _all(file, _Recipient))
            elif key == "zerver_subscription":
                for one in _all(file, _Subscription):
                    self._members[one.recipient].append(one.user_profile)

    def key(self, row: Row) -> str:
        """The key of the chat that a message is in: a topic of a channel, or a talk of some people."""
        to = self._recipients.get(row.recipient)
        if to is None or to.type == _STREAM:
            stream = to.type_id if to else 0
            key = f"{stream}:{row.subject or ''}"
            if key not in self._chats:
                title = " > ".join(filter(None, (self._streams.get(stream), row.subject)))
                self._chats[key] = Chat(f"zulip:{key}", title or "Zulip", "group")
            return key
        return self._talks.get((to.id, row.sender)) or self._talk(to, row.sender)

    def chat(self, key: str) -> Chat:
        """The chat of a key."""
        return self._chats[key]

    def person(self, number: int) -> Participant:
        """Somebody, by their number."""
        user, name = self._users.get(number, User()), self.shown(number)
        mails = dict.fromkeys(one for one in (user.delivery_email, user.email) if one)
        is_me = self._me in (name, *mails) if self._me else None
        return Participant(f"zulip:{number}", name, is_me, (*mails,))

    def shown(self, number: int) -> str:
        """What somebody is called."""
        user = self._users.get(number, User())
        return user.full_name or user.email or f"user {number}"

    def _talk(self, to: _Recipient, sender: int) -> str:
        """The key of a talk, which is the same for all who take part in it."""
        members = sorted({sender, to.type_id} if to.type == _PERSONAL else {sender, *self._members.get(to.id, ())})
        key = self._talks[to.id, sender] = f"talk:{','.join(map(str, members))}"
        others = [self.shown(one) for one in members if self.shown(one) != self._me]
        kind: ChatKind = "self" if len(members) == 1 else "dm" if len(members) == 2 else "group"
        self._chats[key] = Chat(f"zulip:{key}", ", ".join(others or map(self.shown, members)), kind)
        return key


def _all(file: JsonFile, kind: type[T]) -> Iterator[T]:
    for batch in file.cursor.batches(kind):
        yield from (one for one in batch if not isinstance(one, Malformed))
