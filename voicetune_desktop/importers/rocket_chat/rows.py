"""Messages of Rocket.Chat, by line of JSON or paragraph of HTML, and what becomes of each."""

import re
from email.utils import parsedate_to_datetime
from typing import Any

from msgspec import Struct

from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.model import Reason

HEAD = re.compile(r"\n(?:<meta[^>\n]{0,200}>)?<p><strong>([^<\n]{0,200})</strong> \(([^()\n]{0,40})\):<br/>")
"""How a paragraph begins, with who wrote and when."""
_LINK = re.compile(r"\n<br/><a href=\"[^\"\n]{0,2000}\">[^\n]{0,2000}</a>\Z")
_QUOTED = re.compile(r"\A(?:\[ ?\]\([^()\s]{1,2000}\)\s*)+")
_FILE = (Reason.MEDIA, "A picture, recording or file without a text.")
_NOTICE = (Reason.SYSTEM, "A notice of the room.")
_DELETED = (Reason.DELETED, "The message was deleted.")
_ENCRYPTED = (Reason.UNSUPPORTED, "An encrypted message that only Rocket.Chat can read.")
_KINDS = {"": None, "rm": _DELETED, "e2e": _ENCRYPTED, "e2ee": _ENCRYPTED}
"""What kinds of messages are; all others are notices."""
Aside = tuple[Reason, str] | None


class Row(Struct, gc=False):
    """A message."""

    msg: str | None = None
    username: str | None = None
    ts: Any = None
    attachments: Any = None
    type: str | None = None


def said(row: Row) -> tuple[str, Aside]:
    """What somebody wrote, or why it is nothing."""
    text = row.msg or ""
    if row.type:
        return "", _KINDS.get(row.type, _NOTICE)
    if text.startswith("["):
        text = _QUOTED.sub("", text)
    return text, None if text.strip() else _FILE


def said_in_page(body: str) -> tuple[str, Aside, bool]:
    """The same of a paragraph, and whether it has a file."""
    text = body.strip().removesuffix("</p>").rstrip("\n")
    bare = _LINK.sub("", f"\n{text}")
    has_file = len(bare) <= len(text)
    text = unescaped(bare).strip()
    if text.startswith("<i>") and text.endswith("</i>"):
        return "", _NOTICE, False
    text = _QUOTED.sub("", text) if text.startswith("[") else text
    return text, None if text else _FILE, has_file


def page_time(written: str) -> str | None:
    """ "Fri, 16 Apr 2021 17:20:00 GMT" as ISO 8601; None for what is no time."""
    try:
        return parsedate_to_datetime(written).isoformat().replace("Z", "+00:00")
    except (ValueError, TypeError, IndexError):
        return None
