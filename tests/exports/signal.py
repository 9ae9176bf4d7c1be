"""Makers of Signal's own export: main.jsonl, small for tests and large for measuring.

`python -m tests.exports.signal ROWS FILE [SEED]` writes an export of so many messages and prints what is in it.
"""

import json
import random
import sys
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

NOON = 1_692_792_000_000
MINUTE = 60_000
INFO = {"version": "1", "backupTimeMs": "1715636551000", "mediaRootBackupKey": "AAAA"}
ACCOUNT = {"account": {"givenName": "Ida", "familyName": "Quell", "username": "ida.07", "accountSettings": {"readReceipts": True}}}
ELI = UUID("0b7e1a52-9a0f-4c6e-8a52-3d0f1b2c4e11")
MAI = UUID("5d3c1f70-22aa-4b1d-9e2f-77d0c1a2b3c4")

_WORDS = ["on my way", "はい、わかりました", "schon gut", "la réunion est à 9h", "ok 👌", "two\nlines", 'quoted "so"']


def aci(number: UUID) -> str:
    """An account's number as the export has it."""
    return b64encode(number.bytes).decode()


def me(number: str = "1") -> dict[str, Any]:
    return {"recipient": {"id": number, "self": {}}}


def contact(number: str, given: str, service: UUID = ELI, **more: Any) -> dict[str, Any]:
    """Somebody with Signal."""
    return {"recipient": {"id": number, "contact": {"aci": aci(service), "e164": "447700900123", "profileGivenName": given, **more}}}


def group(number: str, title: str) -> dict[str, Any]:
    return {
        "recipient": {
            "id": number,
            "group": {"masterKey": b64encode(number.encode() * 32).decode(), "snapshot": {"title": {"title": title}}},
        }
    }


def chat(number: str, recipient: str) -> dict[str, Any]:
    return {"chat": {"id": number, "recipientId": recipient, "archived": False}}


def item(minute: int, author: str = "2", chat_id: str = "7", *, mine: bool = False, **content: Any) -> dict[str, Any]:
    """A row of a chat with what is in it."""
    sent = str(NOON + minute * MINUTE)
    direction = {"outgoing": {"sendStatus": []}} if mine else {"incoming": {"dateReceived": sent, "read": True}}
    return {"chatItem": {"chatId": chat_id, "authorId": "1" if mine else author, "dateSent": sent, **direction, **content}}


def text(minute: int, body: str = "hello", author: str = "2", chat_id: str = "7", *, mine: bool = False, **more: Any) -> dict[str, Any]:
    """An ordinary message."""
    return item(minute, author, chat_id, mine=mine, standardMessage={"text": {"body": body}, **more})


def people() -> list[dict[str, Any]]:
    """Ida Quell, who exports, Eli, Mai and a group of them; chats 7 to 10."""
    known = [me(), contact("2", "Eli"), contact("3", "Mai", MAI, nickname={"given": "Maimai"}), group("4", "Boat club")]
    rooms = [chat("7", "2"), chat("8", "3"), chat("9", "4"), chat("10", "1")]
    return [ACCOUNT, *known, *rooms]


def export(frames: Iterable[dict[str, Any]], *, info: dict[str, Any] = INFO) -> str:
    return "".join(json.dumps(frame, ensure_ascii=False, separators=(",", ":")) + "\n" for frame in (info, *frames))


def make_large(file: Path, rows: int, seed: int = 1) -> dict[str, int]:
    """Write an export of so many messages in four chats that lie mixed, and say what is in it."""
    counts: Counter[str] = Counter()
    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.write(export(people()))
        for frame in _rows(random.Random(seed), rows, counts):
            out.write(json.dumps(frame, ensure_ascii=False, separators=(",", ":")) + "\n")
    return {**counts, "seen": rows}


def _rows(chance: random.Random, rows: int, counts: Counter[str]) -> Iterator[dict[str, Any]]:
    for minute in range(rows):
        lot, room, mine = chance.random(), chance.choice(["7", "8", "9"]), chance.random() < 0.5
        if lot < 0.03:
            counts["system"] += 1
            yield item(minute, chat_id=room, updateMessage={"simpleUpdate": {"type": "END_SESSION"}})
        elif lot < 0.08:
            counts["media"] += 1
            yield item(minute, chat_id=room, mine=mine, standardMessage={"attachments": [{"pointer": {"contentType": "image/jpeg"}}]})
        else:
            counts["kept"] += 1
            yield text(minute, f"{chance.choice(_WORDS)} {minute}", {"7": "2", "8": "3"}.get(room, "2"), room, mine=mine)


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    print(json.dumps(make_large(Path(sys.argv[2]), int(sys.argv[1]), seed)))
