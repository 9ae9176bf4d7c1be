"""The events of a room of Matrix, and what each of them says."""

import re
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.model import Reason

_QUOTE = re.compile(r"\A> (?:<[^\n<>]{1,300}>|\* <[^\n<>]{1,300}>)[^\n]*\n(?:>[^\n]*\n)*\n?")
"""What older programs put before an answer, so that those who know no answers see it."""
_FILES = frozenset({"m.image", "m.video", "m.audio", "m.file"})
_SPOKEN = frozenset({"m.text", "m.notice"})

FILE = (Reason.MEDIA, "A picture, recording, sticker or file without a text.")
DELETED = (Reason.DELETED, "The message was deleted.")
ENCRYPTED = (Reason.UNSUPPORTED, "An encrypted message that the program could not read.")
OTHER = (Reason.UNSUPPORTED, "A poll, a place, or what somebody does, told by their program.")
NOTICE = (Reason.SYSTEM, "A notice of the room, a call or a reaction.")
CHANGE = (Reason.SYSTEM, "A change of a message, which is read in its last wording.")
_KINDS = {"m.sticker": FILE, "m.room.encrypted": ENCRYPTED}
_POLL = "poll.start"


class Answered(Struct, gc=False):
    """The event that is answered."""

    event_id: str | None = None


class Relation(Struct, gc=False):
    """How an event hangs on another one: an answer, in a thread, or a change of it."""

    rel_type: str | None = None
    event_id: str | None = None
    answered: Answered | None = field(default=None, name="m.in_reply_to")
    is_falling_back: bool | None = None
    """Whether it stands in a thread and answers nobody in it."""


_NOWHERE = Relation()


class Content(Struct):
    """What an event holds."""

    msgtype: str | None = None
    body: str | None = None
    filename: str | None = None
    displayname: str | None = None
    relation: Relation | None = field(default=None, name="m.relates_to")
    new: "Content | None" = field(default=None, name="m.new_content")

    @property
    def related(self) -> Relation:
        """How it hangs on another event."""
        return self.relation or _NOWHERE


class Event(Struct):
    """A message, or something that happened in the room."""

    type: str = ""
    sender: str | None = None
    state_key: str | None = None
    room_id: str | None = None
    event_id: str | None = None
    origin_server_ts: Any = None
    content: Content | None = None

    @property
    def changed(self) -> tuple[str, str] | None:
        """The event that this one changes, and its new text; None where it changes none."""
        content = self.content
        if content and content.new and content.related.rel_type == "m.replace" and content.related.event_id:
            return content.related.event_id, content.new.body or ""
        return None


def spoken(event: Event, content: Content) -> tuple[str, tuple[Reason, str] | None]:
    """What a person wrote, or why it is nothing that somebody wrote."""
    if event.type != "m.room.message":
        return "", OTHER if _POLL in event.type else _KINDS.get(event.type, NOTICE)
    if event.changed:
        return "", CHANGE
    if content.msgtype is None and content.body is None:
        return "", DELETED
    text = content.body or ""
    if content.msgtype in _FILES:
        text = text if content.filename and content.filename != text else ""
        return text, None if text.strip() else FILE
    if content.msgtype not in _SPOKEN:
        return "", OTHER
    if content.related.answered and text.startswith("> "):
        text = _QUOTE.sub("", text)
    return text, None if text.strip() else FILE


def answered(relation: Relation) -> str | None:
    """The event that is answered: in a thread that answers nobody, the one that the thread hangs on."""
    if relation.answered and not relation.is_falling_back:
        return relation.answered.event_id
    return relation.event_id if relation.rel_type == "m.thread" else None
