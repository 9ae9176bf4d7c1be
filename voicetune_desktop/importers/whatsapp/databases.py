"""What the databases of WhatsApp on all phones have in common: who somebody is by address, and why rows are set aside."""

import re
from collections.abc import Iterable
from typing import Any

from voicetune_desktop.importers.whatsapp.senders import clean
from voicetune_desktop.model import ChatKind, Participant, Reason

ASIDE = {
    "files": (Reason.MEDIA, "A picture, recording, sticker or file without a text."),
    "notice": (Reason.SYSTEM, "A call, or a notice of the app."),
    "gone": (Reason.DELETED, "A deleted message."),
    "empty": (Reason.UNSUPPORTED, "There is no text in it."),
    "other": (Reason.UNSUPPORTED, "A kind of message that this program does not know, such as a payment."),
    "status": (Reason.UNSUPPORTED, "A status, or a message to a list of people."),
}
"""Why a row is set aside, by the word that rows carry."""
KINDS: dict[str | int, ChatKind] = {"newsletter": "channel", "g.us": "group", 0: "dm", 1: "group"}
"""What a chat is, by the server of its address, or else by its type on iPhones."""
FILE_NAME = re.compile(r"[^\n/]{1,200}\.[A-Za-z0-9]{2,5}")
_MARKS = "\u200e\u200f\n"


def person(address: str, names: Iterable[str | None], me: str | None) -> Participant:
    """Somebody by the first of the names that there is, else by number; an address is "4366000001@s.whatsapp.net"."""
    user, _, server = address.partition("@")
    number = f"+{user}" if server in ("s.whatsapp.net", "c.us") and user.isdecimal() else ""
    shown, *also = [*dict.fromkeys(filter(None, (*names, number)))] or [user or "Unknown"]
    key = f"whatsapp:{number or address or shown}"
    return Participant(key, shown, me is not None and me in (key, shown), tuple(also))


def words(text: object) -> str:
    """The text of a row without marks of writing direction around it."""
    return text.strip(_MARKS) if isinstance(text, str) else ""


def number_in(value: Any) -> int:
    """A number of the database, which is not trusted; 0 for what is none."""
    return value if isinstance(value, int) and abs(value) < 2**62 else 0


def name_in(value: Any) -> str:
    """A name or address of the database; "" for what is none."""
    return clean(value) if isinstance(value, str) else ""
