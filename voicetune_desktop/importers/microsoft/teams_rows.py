"""The messages of Teams as Microsoft Graph gives them: what each says, and what becomes of it."""

import re
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.importers.microsoft.skype_text import plain
from voicetune_desktop.model import Reason

_EMOJI = re.compile(
    r'<(?:custom)?emoji\b[^<>]{0,500}?\balt="([^"<>]{1,60})"[^<>]{0,500}>(?:[^<>]{0,60}</(?:custom)?emoji>)?', re.IGNORECASE
)
_BETWEEN = re.compile(r">[ \t]*\r?\n[ \t]*<")
_AT_THE_END = re.compile(r"[ \t\xa0]+$", re.MULTILINE)
_ANSWERED = "messageReference"
"""The kind of an attachment that is the message which is answered."""

ASIDE = {
    "notice": (Reason.SYSTEM, "A call, or a notice of the app."),
    "deleted": (Reason.DELETED, "The message was deleted."),
    "files": (Reason.MEDIA, "A picture, file or card without a text."),
    "broken": (Reason.UNPARSABLE, "This message is damaged."),
    "lost": (Reason.UNPARSABLE, "The file breaks off here; what came after is lost."),
    "no list": (Reason.UNPARSABLE, "There is no list of messages where one should be."),
}
"""Why a row is set aside, by the word that rows carry."""


class Somebody(Struct, rename="camel", gc=False):
    """A user, or a program."""

    id: str | None = None
    display_name: str | None = None


class From(Struct, gc=False):
    """Who wrote a message."""

    user: Somebody | None = None
    application: Somebody | None = None


class Body(Struct, rename="camel", gc=False):
    """What a message says, as HTML or as a text."""

    content_type: str = "text"
    content: str | None = None


class Attachment(Struct, rename="camel", gc=False):
    """A file, a card, or the message that is answered."""

    id: str | None = None
    content_type: str | None = None


class Place(Struct, rename="camel", gc=False):
    """The channel of a post."""

    channel_id: str | None = None


class Row(Struct, rename="camel"):
    """A message; posts of channels may have their answers inside."""

    id: str | None = None
    reply_to_id: str | None = None
    message_type: str = "message"
    created_date_time: Any = None
    last_edited_date_time: Any = None
    deleted_date_time: Any = None
    subject: str | None = None
    chat_id: str | None = None
    channel_identity: Place | None = None
    from_: From | None = field(default=None, name="from")
    body: Body | None = None
    attachments: list[Attachment] | None = None
    event_detail: Any = None
    replies: "list[Row] | None" = None


class Said(Struct, array_like=True, gc=False):
    """A message in few bytes, in order of `sent_at`. `aside` is a key of ASIDE or ""."""

    sent_at: str
    file: int
    at: str
    sender: str
    name: str
    is_bot: bool
    id: str
    reply_to: str
    is_in_thread: bool
    is_edited: bool
    text: str
    aside: str


def said(row: Row, file: int, at: str, sent_at: str | None) -> Said:
    """What becomes of a row."""
    who, is_bot = _sender(row)
    text = "" if row.body is None else _shown(row.subject, row.body)
    return Said(
        sent_at or "",
        file,
        at,
        who.id or who.display_name or "",
        who.display_name or who.id or "",
        is_bot,
        row.id or "",
        row.reply_to_id or _quoted(row) or "",
        row.reply_to_id is not None,
        row.last_edited_date_time is not None,
        text,
        _aside(row, text),
    )


def set_aside(file: int, at: str, aside: str) -> Said:
    """What stands for a row that cannot be read."""
    return Said("", file, at, "", "", False, "", "", False, False, "", aside)


def _sender(row: Row) -> tuple[Somebody, bool]:
    found = row.from_ or From()
    return found.user or found.application or Somebody(), found.user is None and found.application is not None


def _quoted(row: Row) -> str | None:
    return next((one.id for one in row.attachments or () if one.content_type == _ANSWERED), None)


def _aside(row: Row, text: str) -> str:
    if row.deleted_date_time is not None:
        return "deleted"
    if row.message_type != "message" or row.event_detail is not None:
        return "notice"
    if row.from_ is None or not _sender(row)[0].id:
        return "broken"
    return "" if text else "files"


def _shown(subject: str | None, body: Body) -> str:
    """The text as people see it, under its subject; quotations and marks of attachments are left out."""
    text = body.content or ""
    if body.content_type == "html":
        text = plain(_BETWEEN.sub("><", _EMOJI.sub(r"\1", text)))
    text = _AT_THE_END.sub("", text.replace("\r\n", "\n")).strip("\n")
    return f"{subject}\n{text}" if subject and text else text or subject or ""
