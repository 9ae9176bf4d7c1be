"""Messages of Google Voice, and what becomes of each."""

import re
from datetime import datetime
from typing import NamedTuple

from voicetune_desktop.importers.markup.html_pages import text_of
from voicetune_desktop.importers.sms.reactions import REACTION, is_reaction
from voicetune_desktop.model import Chat, Message, Reason, SetAside

MARK = re.compile(rb'<div class="message">')
"""How a message begins."""
ME = "Me"
"""What a page calls the person whose Takeout it is."""

_TIME = re.compile(rb'<abbr class="dt" title="([^"<>]{1,60})"')
_SENDER = re.compile(rb'<a class="tel" href="tel:([^"<>]{0,60})"[^<>]{0,60}>\s{0,60}<(?:span|abbr) class="fn"[^<>]{0,60}>([^<]{0,300})<')
_FILE = re.compile(rb"<(?:img|video|audio|a class=\"(?:vcard|video|audio))\b")
_NO_TEXT = frozenset({"", "MMS Sent", "MMS Received"})
"""What stands for the text of a picture."""
_ONLY_A_FILE = (Reason.MEDIA, "A picture or another file without text.")
_NOTHING = (Reason.UNSUPPORTED, "The page holds nothing of this message but its time.")


class Sender(NamedTuple):
    """Who sent a message: their number, and their name in the address book."""

    id: str
    name: str
    is_me: bool


class Talk(NamedTuple):
    """One conversation while it is read."""

    chat: Chat
    senders: dict[tuple[bytes, bytes], Sender]


def people_in(head: bytes) -> dict[str, str]:
    """Everybody on a page by their number; a page is called after a number where the address book has no name."""
    written = _SENDER.findall(head)
    people = {one: _sender(*one) for one in set(written)}
    return {people[one].id: people[one].name for one in written}


def read_row(record: bytes, file: str, at: str, talk: Talk) -> Message | SetAside:
    """What becomes of one message."""
    time, sender, start = _TIME.search(record), _SENDER.search(record), record.find(b"<q>")
    end = record.find(b"</q>", start)
    if not time or not sender or start < 0 or end < 0:
        return SetAside(Reason.UNPARSABLE, "This message is damaged.", file, at)
    written, has_files = text_of(record[start + 3 : end], keeps_lines=True).strip(), bool(_FILE.search(record, end))
    if written in _NO_TEXT:
        return SetAside(*(_ONLY_A_FILE if has_files or written else _NOTHING), file, at)
    if is_reaction(written):
        return SetAside(*REACTION, file, at)
    key = (sender[1], sender[2])
    who = talk.senders.get(key)
    if who is None:
        who = talk.senders[key] = _sender(*key)
    flags = ("caption",) if has_files else ()
    return Message(talk.chat.id, talk.chat.title, None, who.id, who.name, who.is_me, _sent_at(time[1]), written, flags=flags)


def _sender(number: bytes, name: bytes) -> Sender:
    digits, shown = text_of(number).strip(), text_of(name).strip()
    return Sender(digits or f"name:{shown}", shown or digits, shown == ME)


def _sent_at(written: bytes) -> str | None:
    """Times have the offset of the account's zone."""
    try:
        return datetime.fromisoformat(written.decode("ascii", "replace")).isoformat()
    except ValueError:
        return None
