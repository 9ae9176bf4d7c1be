"""Makers of the archives of SMS Import / Export, and of lines in them."""

import json
from typing import Any

from tests.exports.sms import ANA, BEN, MINUTE, NAMES, NOON

ME = "+351912000999"


def line(minute: int, body: str = "hello", kind: int = 1, address: str = ANA, thread: int = 1) -> dict[str, Any]:
    """A text message; `kind` 1 is received, 2 sent."""
    made = {"_id": str(minute), "thread_id": str(thread), "address": address, "date": str(NOON + minute * MINUTE), "date_sent": "0"}
    name = {"__display_name": NAMES[address]} if address in NAMES else {}
    return {**made, "read": "1", "type": str(kind), "body": body, "sub_id": "1", **name}


def person(address: str, kind: str) -> dict[str, str]:
    """Somebody whom a message comes from (137) or goes to (151)."""
    return {"address": address, "type": kind, "charset": "106", **({"__display_name": NAMES[address]} if address in NAMES else {})}


def mms(minute: int, parts: list[dict[str, str]], sender: str, *to: str, thread: int = 2, **more: str) -> dict[str, Any]:
    """A message with parts, whose time is in seconds."""
    box = "2" if sender in (ME, "insert-address-token") else "1"
    made = {"_id": f"9{minute}", "thread_id": str(thread), "date": str((NOON + minute * MINUTE) // 1000), "date_sent": "0", "msg_box": box}
    people = {"__sender_address": person(sender, "137"), "__recipient_addresses": [person(one, "151") for one in to]}
    return {**made, "m_id": f"M{minute}", "m_type": "132", **more, **people, "__parts": parts}


def said(text: str) -> dict[str, str]:
    """A part that is a text."""
    return {"seq": "0", "ct": "text/plain", "chset": "106", "text": text}


PICTURE = {"seq": "1", "ct": "image/jpeg", "_data": "/data/user_de/0/com.android.providers.telephony/app_parts/PART_1.jpg"}
SMIL = {"seq": "-1", "ct": "application/smil", "text": "<smil/>"}


def lines(*rows: dict[str, Any]) -> dict[str, str]:
    """The files of an archive with these messages."""
    return {"messages.ndjson": "".join(f"{json.dumps(row)}\n" for row in rows), "data/PART_1.jpg": "\xff\xd8"}


def sms_json_files() -> dict[str, str]:
    """Two people, and a group of them, whose picture came without a text."""
    return lines(
        line(1, "olá 🙂\nna boa?"),
        line(2, "claro", kind=2),
        line(3, "half a draft", kind=3),
        line(4, "Liked “claro”"),
        line(5, "code 123", address="BANK", thread=3),
        mms(6, [SMIL, PICTURE, said("look")], ANA, ME, thread=1),
        mms(7, [said("who comes?")], BEN, ANA, ME),
        mms(8, [said("both"), said("of us")], "insert-address-token", ANA, BEN, sub="Re"),
        mms(9, [SMIL, PICTURE], ANA, BEN, ME),
    )
