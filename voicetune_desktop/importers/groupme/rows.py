"""Messages of GroupMe, and what becomes of each."""

from typing import Any

from msgspec import Struct

from voicetune_desktop.model import Reason

Aside = tuple[Reason, str] | None
_NOTICE = (Reason.SYSTEM, "A notice of the conversation: who came or went, a poll, an event or a call.")
_DELETED = (Reason.DELETED, "The message was deleted.")
_FILE = (Reason.MEDIA, "A picture, recording or file without a text.")
_TOOK_ITS_PLACE = "This message was deleted"
_SYSTEM = "system"
PROGRAM = "bot"
"""Who writes what a program of the group does, by `sender_type`."""
_WITHOUT_FILE = frozenset({"reply", "mentions", "emoji", "event", "poll"})


class Attachment(Struct, gc=False):
    """What comes with a message: a file, whom it mentions, or what it answers."""

    type: str | None = None
    reply_id: Any = None
    base_reply_id: Any = None


class Row(Struct, gc=False):
    """A message. In talks of two nothing says that one is a notice but its `event`."""

    id: Any = None
    created_at: int | float | None = None
    name: str | None = None
    sender_id: Any = None
    user_id: Any = None
    sender_type: str | None = None
    text: str | None = None
    system: bool | None = None
    event: Any = None
    deleted_at: Any = None
    updated_at: Any = None
    attachments: list[Attachment] | None = None

    @property
    def sender(self) -> str:
        """Who wrote it, by number."""
        return str(self.sender_id or self.user_id or self.name or "")


def aside(row: Row, sender: str) -> Aside:
    """Why a message of somebody is none; None where it is one."""
    if row.deleted_at or (row.text == _TOOK_ITS_PLACE and row.event is None):
        return _DELETED
    if row.system or row.event is not None or _SYSTEM in (row.sender_type, sender):
        return _NOTICE
    return None if row.text and row.text.strip() else _FILE


def answered(row: Row) -> str | None:
    """The message that this one answers."""
    replies = (one.reply_id or one.base_reply_id for one in row.attachments or () if one.type == "reply")
    return next((str(reply) for reply in replies if reply), None)


def flags(row: Row) -> tuple[str, ...]:
    """What else is known of a message."""
    has_file = any(one.type not in _WITHOUT_FILE for one in row.attachments or ())
    return (
        *(("edited",) if row.updated_at else ()),
        *(("caption",) if has_file else ()),
        *(("bot",) if row.sender_type == PROGRAM else ()),
    )
