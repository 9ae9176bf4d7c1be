"""Makers of what small tools write from phones: imessage-exporter, signal-export, signalbackup-tools and sigtop.

`python -m tests.exports.phone_tools LAYOUT ROWS FILE` writes one chat of so many messages.
"""

import json
import sys
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

NOON = datetime(2023, 8, 23, 12, 5, 9)  # noqa: DTZ001  # these tools write local times
_WORDS = ["på väg", "ok, gern", "ça marche", "two\nlines here", "👍🏽 sure", "いいね", 'he said: "no"']


def clock(minute: int) -> str:
    """A time as imessage-exporter writes it."""
    sent = NOON + timedelta(minutes=minute)
    return f"{sent:%b %d, %Y} {sent.hour % 12 or 12:>2}:{sent:%M:%S %p}"


def imessage_block(minute: int, sender: str, *lines: str, read: str = "") -> str:
    return "\n".join([f"{clock(minute)}{read}", sender, *lines]) + "\n\n"


def indented(block: str) -> str:
    """An answer as it stands under the message that it answers."""
    return "".join(f"    {line}\n" for line in block.strip("\n").split("\n"))


def imessage_page_message(minute: int, sender: str, text: str, *, sent: bool = False, inside: str = "") -> str:
    """A message of imessage-exporter's HTML."""
    bubble = f'<div class="message_part"><span class="bubble">{text}</span></div>' if text else ""
    head = f'<p><span class="timestamp">{clock(minute)}</span>\n<span class="sender">{sender}</span></p>\n<hr>'
    return f'<div class="message">\n<div class="{"sent iMessage" if sent else "received"}">\n{head}\n{bubble}\n{inside}</div>\n</div>\n'


def imessage_page_answer(message: str) -> str:
    """An answer inside the message that it answers."""
    return f'<div class="replies">\n<div class="reply">\n{message}</div>\n</div>\n'


def imessage_line(minute: int, text: str | None, sender: str = "", *others: str, **more: Any) -> str:
    """A line of imessage-exporter's NDJSON; without a sender it is the person's own."""
    sent = f"{(NOON + timedelta(minutes=minute)).isoformat()}+02:00"
    people = [{"handle_id": 2, "handle": handle, "display_name": name or None, "is_me": False} for name, handle in map(_split, others)]
    name, handle = _split(sender) if sender else ("Me", "+351912000999")
    who = {"handle_id": 2 if sender else None, "handle": handle, "display_name": name or None, "is_me": not sender}
    row: dict[str, Any] = {
        "rowid": minute + 1,
        "guid": f"G-{minute}",
        "date_iso": sent,
        "is_from_me": not sender,
        "sender": who,
        "recipients": people,
    }
    return json.dumps({**row, "text": text, "chat_id": 1, "attachments": [], **more}, ensure_ascii=False, separators=(",", ":")) + "\n"


def _split(person: str) -> tuple[str, str]:
    name, _, handle = person.rpartition(" ")
    return name, handle


def markdown_row(minute: int, sender: str, body: str) -> str:
    return f"[{NOON + timedelta(minutes=minute):%Y-%m-%d %H:%M:%S}] {sender}: {body}  \n\n"


def data_row(minute: int, sender: str, body: str, **more: Any) -> str:
    """A line of signal-export's data.json."""
    sent = (NOON + timedelta(minutes=minute)).isoformat()
    row = {"date": sent, "sender": sender, "body": body + "  ", "quote": "", "sticker": None, "reactions": [], "attachments": []}
    return json.dumps({**row, "deleted": False, "call": False, "missed": False, **more}, ensure_ascii=False) + "\n"


def backup_row(minute: int, sender: str, body: str) -> str:
    """A line of signalbackup-tools; a notice where there is no sender."""
    return f"[{NOON + timedelta(minutes=minute):%b %d, %Y %H:%M:%S}] {f'<{sender}>' if sender else '***'} {body}\n"


def sigtop_block(minute: int, sender: str, body: str, *, kind: str = "", fields: Iterable[str] = ()) -> str:
    """A message of sigtop's text; its times have an offset."""
    sent = f"{NOON + timedelta(minutes=minute):%a, %d %b %Y %H:%M:%S} +0200"
    kind = kind or ("outgoing" if sender == "You" else "incoming")
    head = [f"From: {sender}", f"Type: {kind}", f"Sent: {sent}", *([] if sender == "You" else [f"Received: {sent}"]), *fields]
    return "\n".join([*head, *([""] if body else []), *([body] if body else [])]) + "\n\n"


def sigtop_short(minute: int, sender: str, body: str, details: str = "") -> str:
    return f"{NOON + timedelta(minutes=minute):%Y-%m-%d %H:%M} {sender}:{f' [{details}]' if details else ''}{f' {body}' if body else ''}\n"


def sigtop_json(minute: int, body: str | None = "hello", kind: str = "incoming", **more: Any) -> dict[str, Any]:
    """A row of Signal Desktop's database, as sigtop gives it."""
    sent = 1_692_792_000_000 + minute * 60_000
    return {"id": f"m{minute}", "type": kind, "conversationId": "c1", "sent_at": sent, "timestamp": sent, "body": body, **more}


LAYOUTS = {
    "imessage": imessage_block,
    "markdown": markdown_row,
    "data": data_row,
    "backup": backup_row,
    "sigtop": sigtop_block,
    "short": sigtop_short,
}


def make_large(layout: str, rows: int, file: Path) -> None:
    """Write a chat of so many messages."""
    me = "You" if layout in ("sigtop", "short") else "Me"
    with file.open("w", encoding="utf-8", newline="\n") as out:
        for minute in range(rows):
            out.write(LAYOUTS[layout](minute, (me, "Eli")[minute % 3 > 0], f"{_WORDS[minute % len(_WORDS)]} {minute}"))


if __name__ == "__main__":
    make_large(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
