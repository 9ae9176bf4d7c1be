"""What a Telegram chat is: its kind, its id that stays, and who in it is the person who exports."""

from typing import NamedTuple

from msgspec import Struct

from voicetune_desktop.importers.telegram.people import Contact
from voicetune_desktop.importers.telegram.rows import DELETED_ACCOUNT, IsMe
from voicetune_desktop.model import Answers, Chat, ChatKind


class Type(NamedTuple):
    """A type of chat: its kind, the family that its number is unique in, and its title where the file has none."""

    kind: ChatKind | None
    family: str
    title: str = ""


TYPES = {
    "saved_messages": Type("self", "user", "Saved Messages"),
    "personal_chat": Type("dm", "user", DELETED_ACCOUNT),
    "bot_chat": Type("dm", "user", DELETED_ACCOUNT),
    "replies": Type("channel", "user", "Replies"),
    "verification_codes": Type("channel", "user", "Verification Codes"),
    "private_group": Type("group", "chat"),
    "private_supergroup": Type("group", "channel"),
    "public_supergroup": Type("group", "channel"),
    "private_channel": Type("channel", "channel"),
    "public_channel": Type("channel", "channel"),
}
"""The types that Telegram Desktop writes."""
_UNKNOWN = Type(None, "chat")


class Head(Struct):
    """What stands beside the messages of a chat."""

    type: str | None = None
    name: str | None = None
    id: int | str | None = None

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing that a chat should have."""
        return self.id is not None and self.type is not None and bool(self.name or _type(self).title)

    @property
    def peer(self) -> str | None:
        """The other side of a private chat, as the id that their messages have; one's own id in Saved Messages."""
        return f"user{self.id}" if self.id is not None and _type(self).family == "user" else None

    def chat(self, fallback: str) -> Chat:
        """The chat; `fallback` names it where the export does not."""
        kind, family, title = _type(self)
        title = self.name or title or fallback
        return Chat(f"telegram:{family}:{self.id}" if self.id is not None else f"telegram:name:{title}", title, kind)


def _type(head: Head) -> Type:
    return TYPES.get(head.type or "", _UNKNOWN)


def who_is_me(head: Head, owner: Contact | None, answers: Answers, *, peer_writes: bool) -> IsMe:
    """How to tell the person who exports: by their answer, by the account's owner, or as the one who is not the other.

    The number of a private chat is the other's (`PeerToBareId` in Telegram Desktop); that holds only if `peer_writes`: in
    exports with replaced ids nobody has it.
    """
    mine = owner.id if owner else None
    if answers.me is not None:
        named = {answers.me, mine} if owner and answers.me in owner.names else {answers.me}
        return lambda sender, name: sender in named or name in named
    if owner and mine:
        return lambda sender, _: sender in (mine, f"name:{owner.name}")
    if head.type == "saved_messages":
        return lambda sender, _: not sender.startswith("channel")
    if peer_writes:
        return lambda sender, _: sender != head.peer if sender.startswith("user") else None
    return lambda _sender, _name: None
