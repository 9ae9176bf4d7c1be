"""Messages of Zulip as its export has them, and what is said in each."""

import re
from typing import Annotated, Any

from msgspec import Meta, Struct, field

from voicetune_desktop.model import Reason

Number = Annotated[int, Meta(ge=0, lt=2**62)]
"""A number as databases have them; a row with another one is damaged."""
Why = tuple[Reason, str]
FILE: Why = (Reason.MEDIA, "A picture, recording or file without a text.")
NOTICE: Why = (Reason.SYSTEM, "A notice that Zulip wrote.")
OTHER: Why = (Reason.UNSUPPORTED, "A poll, a list of things to do, or what somebody does, told by their program.")
DAMAGED: Why = (Reason.UNPARSABLE, "This message is damaged.")
_QUOTED = re.compile(
    r"^@_\*\*[^*\n]{1,200}\*\* \[[^\]\n]{1,60}\]\([^)\s]{0,2000}/near/(\d{1,20})\):\n(`{3,20}) ?quote\n.*?\n\2(?:\n|\Z)\s*",
    re.DOTALL | re.MULTILINE,
)
"""A message that is answered, before the answer; an answer may have several."""
_MENTION = re.compile(r"@_?\*\*([^*|\n]{1,100})(?:\|\d{1,20})?\*\*")
_UPLOAD = re.compile(r"!?\[[^\]\n]{0,300}\]\(/user_uploads/[^)\s]{1,1000}\)")
_SPECIAL = ("/poll", "/todo", "/me ")


class Row(Struct, gc=False):
    """A message."""

    id: Number = 0
    sender: Number = 0
    recipient: Number = 0
    subject: str | None = None
    content: str | None = None
    date_sent: Any = None
    last_edit_time: Any = None

    @property
    def time(self) -> int:
        """When it was sent, in milliseconds; 0 for what is no time."""
        sent = self.date_sent
        return round(sent * 1000) if isinstance(sent, (int, float)) and 0 < sent < 2**40 else 0


class File(Struct):
    """A file of messages."""

    messages: list[Row] = field(name="zerver_message")


def said(content: str) -> tuple[str, str, bool, Why | None]:
    """What is said in a message, with names in the place of mentions, the number of the message that it answers, and whether it has a file.

    Where nothing is said, the last tells why.
    """
    if "@" not in content and "(" not in content and content[:1] != "/":
        text = content.strip()
        return text, "", False, None if text else FILE
    if content.startswith(_SPECIAL):
        return "", "", False, OTHER
    answered, has_file, text = "", False, content
    if "@_**" in text and (quoted := _QUOTED.search(text)):
        answered, text = quoted[1], _QUOTED.sub("", text)
    if "(/user_uploads/" in text:
        bare = _UPLOAD.sub("", text)
        has_file, text = len(bare) < len(text), bare
    if "**" in text and "@" in text:
        text = _MENTION.sub(r"@\1", text)
    text = text.strip()
    return text, answered, has_file, None if text else FILE
