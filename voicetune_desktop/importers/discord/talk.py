"""One channel of Discord while it is read: who speaks, and why a row is set aside."""

from typing import NamedTuple

from msgspec import Struct

from voicetune_desktop.model import Chat, Message, Participant, Reason, SetAside

Item = Message | SetAside

DAMAGED = "This message is damaged."
BREAKS_OFF = "The file breaks off here; what came after is lost."
NOTICE = "A notice that Discord wrote itself."
ONLY_A_FILE = "A file, sticker or preview of a link, without text."
NOTHING = "The export holds nothing of this message but its time."
TOO_LONG = "This message is damaged or far too long."
CUT_OFF = "The file breaks off in this message; what came after is lost."

_NO_NUMBER = frozenset({None, "", "0", "0000"})
"""Discriminators of people who have none any more."""


class Author(Struct, rename="camel", gc=False):
    """Somebody as DiscordChatExporter's JSON names them."""

    id: str | int | None = None
    name: str | None = None
    discriminator: str | int | None = None
    nickname: str | None = None
    is_bot: bool | None = None


class Known(NamedTuple):
    """Who sent a message."""

    id: str
    name: str
    is_me: bool | None
    also: tuple[str, ...] = ()
    is_bot: bool = False


class Talk(NamedTuple):
    """One channel while it is read. `senders` gathers who wrote, by what the file tells them apart by."""

    chat: Chat
    me: str | None
    senders: dict[object, Known]

    def meet(self, key: object, id_: str, name: str, also: tuple[str | None, ...] = (), *, is_bot: bool = False) -> Known:
        """Somebody who was not met before; `also` are their other names."""
        others = tuple(dict.fromkeys(other for other in also if other and other != name))
        is_me = None if self.me is None else self.me in (id_, name, *others)
        found = self.senders[key] = Known(id_, name, False if is_bot else is_me, others, is_bot)
        return found

    def name_of(self, number: str) -> str | None:
        """What the sender of this number is called."""
        found = self.senders.get(number)
        return found.name if found else None

    def room_name(self, number: str) -> str | None:
        """What the channel of this number is called: only one is known here."""
        return self.chat.title.rpartition(" / ")[2] if self.chat.id == f"discord:{number}" else None

    def participants(self) -> tuple[Participant, ...]:
        """Those who wrote, with all their names."""
        return tuple(dict.fromkeys(Participant(one.id, one.name, one.is_me, one.also) for one in self.senders.values()))


def known_author(talk: Talk, author: Author) -> Known:
    """The sender of a message in JSON; the name that a server shows goes before the account's."""
    account = author.name or "Deleted User"
    number = author.discriminator
    tagged = None if number in _NO_NUMBER else f"{account}#{number}"
    id_ = f"name:{account}" if author.id is None else str(author.id)
    return talk.meet(author.id or author.name, id_, author.nickname or account, (account, tagged), is_bot=bool(author.is_bot))


def flags(*, is_edited: bool = False, is_bot: bool = False, has_files: bool = False) -> tuple[str, ...]:
    """The marks of a message."""
    return tuple(flag for flag, holds in (("edited", is_edited), ("bot", is_bot), ("caption", has_files)) if holds)


def without_text(*, has_files: bool) -> tuple[Reason, str]:
    """Why a message without text is set aside."""
    return (Reason.MEDIA, ONLY_A_FILE) if has_files else (Reason.UNSUPPORTED, NOTHING)
