"""Messages as Telegram Desktop writes them to pages of HTML, and what becomes of each.

The layout follows telegramdesktop/tdesktop, Telegram/SourceFiles/export/output/export_output_html.cpp. Its texts are always English.
"""

import re
from datetime import datetime
from typing import NamedTuple

from voicetune_desktop.importers.markup.html_markdown import markdown
from voicetune_desktop.importers.markup.html_pages import text_of
from voicetune_desktop.importers.telegram.rows import DELETED_ACCOUNT, IsMe, Sender
from voicetune_desktop.model import Chat, Message, Reason, SetAside

MARK = re.compile(rb'<div class="message (?:default|service)')
"""How a message begins."""

_HEAD = re.compile(rb'<div class="message (default|service)([^"]*)"[^<>]*\bid="message(-?\d+)"')
_FIELD = re.compile(
    rb'<div class="(pull_right date details|from_name|forwarded body|reply_to details|media_wrap clearfix|text(?: rich_message)?)"'
    rb'(?:[^<>]*? title="([^"]*)")?[^<>]*>'
)
_ANSWERED = re.compile(rb"#go_to_message(\d+)")
_CALL = b"media_call"
_VIA_BOT = re.compile(r" via @\w+$")
_MOMENT = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)(?: UTC([+-]\d\d:\d\d)?()|)$")
_UNSUPPORTED = b"This message is not supported by this version of Telegram"


class PageTalk(NamedTuple):
    """One chat while its pages are read. `senders` gathers who wrote, by their name as written in HTML."""

    chat: Chat
    is_me: IsMe
    senders: dict[bytes, tuple[Sender, bool]]
    """Who it is, and whether a bot wrote in their name."""

    def aside(self, reason: Reason, why: str, file: str, at: str) -> SetAside:
        """A row that is set aside."""
        return SetAside(reason, why, file, at)


class _Fields(NamedTuple):
    """What stands in one message, as written."""

    date: bytes | None = None
    name: bytes | None = None
    text: bytes | None = None
    media: bytes | None = None
    answered: bytes | None = None
    is_forwarded: bool = False
    rich: bytes | None = None
    """What stands from the blocks of a rich message on."""


def read_record(record: bytes, file: str, last: bytes | None, talk: PageTalk) -> tuple[Message | SetAside | None, bytes | None]:
    """What becomes of one message, and the name of its sender for the next one, which may be joined to it.

    None for the line of a date.
    """
    head = _HEAD.match(record)
    if not head:
        return talk.aside(Reason.UNPARSABLE, "This message is damaged or longer than any that Telegram writes.", file, "message"), last
    number = head[3].decode()
    place = f"message{number}"
    if head[1] == b"service":
        return (None if number[0] == "-" else _service(record, file, place, talk)), last
    fields = _fields(record)
    name = fields.name if fields.name is not None else last if b"joined" in head[2] else None
    return _message(fields, number, name, file, talk), name


def _service(record: bytes, file: str, place: str, talk: PageTalk) -> SetAside:
    if _UNSUPPORTED in record:
        return talk.aside(Reason.UNSUPPORTED, "Telegram could not export this kind of message.", file, place)
    return talk.aside(Reason.SYSTEM, "A notice that Telegram wrote itself.", file, place)


def _fields(record: bytes) -> _Fields:
    date = name = text = media = answered = rich = None
    is_forwarded = False
    for found in _FIELD.finditer(record):
        kind = found[1]
        if kind == b"pull_right date details":
            date = found[2]
        elif kind == b"from_name":
            name = _inside(record, found.end()) if name is None and not is_forwarded else name
        elif kind == b"text":
            text = _inside(record, found.end())
            break
        elif kind == b"text rich_message":
            rich = record[found.start() :]
            break
        elif kind == b"forwarded body":
            is_forwarded = True
        elif kind == b"reply_to details":
            answered = answered or _inside(record, found.end())
        else:
            media = record[found.end() : found.end() + 200]
    return _Fields(date, name, text, media, answered, is_forwarded, rich)


def _inside(record: bytes, start: int) -> bytes:
    end = record.find(b"</div>", start)
    return record[start : end if end >= 0 else None]


def _message(fields: _Fields, number: str, name: bytes | None, file: str, talk: PageTalk) -> Message | SetAside:
    text = markdown(fields.rich, ".rich_message") if fields.rich else text_of(fields.text or b"").strip()
    if not text:
        return _without_text(fields, file, f"message{number}", talk)
    if name is None:
        return talk.aside(Reason.UNPARSABLE, "Nothing tells who wrote this message.", file, f"message{number}")
    found = talk.senders.get(name)
    if found is None:
        found = talk.senders[name] = _sender(name, talk.is_me)
    (sender_id, shown, is_me), via_bot = found
    answered = _ANSWERED.search(fields.answered) if fields.answered else None
    return Message(
        talk.chat.id,
        talk.chat.title,
        number,
        sender_id,
        shown,
        is_me,
        moment(fields.date),
        text,
        answered[1].decode() if answered else None,
        fields.is_forwarded,
        _flags(fields, via_bot=via_bot) if fields.media or via_bot else (),
    )


def _without_text(fields: _Fields, file: str, place: str, talk: PageTalk) -> SetAside:
    if fields.media is None:
        return talk.aside(Reason.UNSUPPORTED, "The page holds nothing of this message but its time.", file, place)
    if _CALL in fields.media:
        return talk.aside(Reason.SYSTEM, "A call.", file, place)
    return talk.aside(Reason.MEDIA, "A picture, sticker, recording, place, poll or the like, without text.", file, place)


def _sender(written: bytes, is_me: IsMe) -> tuple[Sender, bool]:
    shown = text_of(written).strip()
    name = _VIA_BOT.sub("", shown) or DELETED_ACCOUNT
    return Sender(f"name:{name}", name, is_me(f"name:{name}", name)), name != (shown or DELETED_ACCOUNT)


def _flags(fields: _Fields, *, via_bot: bool) -> tuple[str, ...]:
    return tuple(flag for flag, holds in (("via_bot", via_bot), ("caption", fields.media)) if holds)


def moment(written: bytes | None) -> str | None:
    """ "23.08.2023 13:11:23 UTC-08:00" in ISO 8601; local time where an old version wrote no offset."""
    found = _MOMENT.match(written.decode("utf-8", "replace")) if written else None
    if not found:
        return None
    day, month, year, clock, offset, is_utc = found.groups()
    sent_at = f"{year}-{month}-{day}T{clock}{offset or ('' if is_utc is None else '+00:00')}"
    try:
        datetime.fromisoformat(sent_at)
    except ValueError:
        return None
    return sent_at
