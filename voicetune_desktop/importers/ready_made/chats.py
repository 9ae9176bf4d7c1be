"""Rows for training as chats: each row is one of its own, whose assistant is the voice; its id is a digest of its words."""

from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import NamedTuple

from voicetune_desktop.importers.json_files.chats import Item
from voicetune_desktop.importers.ready_made.turns import Part, Role, Said
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, SetAside

_ID = 12
"""Bytes of the digest that a row is known by."""
_NAMES = {"user": "User", "assistant": "Assistant", "system": "System"}

Place = Callable[[int | str], int | str]
"""Where the part of a row with this path, or the row with this number, stands."""


class RowChats(NamedTuple):
    """A file of rows while it is read."""

    name: str
    title: str
    format: str
    participants: dict[tuple[str, str], Participant]

    def export(self, number: int, parts: Sequence[Part], place: Place) -> ChatExport:
        """The chat that a row is, with its number in the title."""
        said = [part for part in parts if isinstance(part, Said)]
        words = "\0".join([f"{one.role}\0{one.text}" for one in said])
        digest = blake2b(words.encode("utf-8", "surrogatepass"), digest_size=_ID).hexdigest()
        chat = Chat(f"{self.format}:{digest}", f"{self.title} {number}", "assistant")
        sides = map(self._who, dict.fromkeys((one.role, one.name) for one in said))
        return ChatExport(chat, [self._item(chat, at, part, place) for at, part in enumerate(parts)], tuple(sides))

    def _who(self, side: tuple[Role, str]) -> Participant:
        known = self.participants.get(side)
        if known is None:
            role, called = side
            named = f"{role}:{called}" if called else role
            name, is_program = called or _NAMES[role], not called and role != "user"
            known = self.participants[side] = Participant(named, name, is_me=role == "assistant", is_program=is_program)
        return known

    def _item(self, chat: Chat, at: int, part: Part, place: Place) -> Item:
        if not isinstance(part, Said):
            return SetAside(*part.verdict, self.name, place(part.path), part.rejected)
        who = self._who((part.role, part.name))
        return Message(chat.id, chat.title, str(at), who.id, who.name, who.is_me, None, part.text, flags=part.flags)
