"""Makers of Telegram Desktop's result.json, small ones for tests and large ones for measuring.

`python -m tests.exports.telegram ROWS FILE [SEED]` writes one chat of so many rows and prints what is in it.
"""

import json
import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

MADRID = timezone(timedelta(hours=2))
NOON = datetime(2023, 8, 23, 12, tzinfo=MADRID)
PEOPLE = {"user11": "Ida Quell", "user22": "Bo Marsh"}
NOT_INCLUDED = "(File not included. Change data exporting settings to download.)"

_STARTS = ["so", "ok then", "hm", "listen", "by the way", "quick one", "nah", "yes please"]
_MIDDLES = ["the kettle is on", "our train was late", "my sister sends a hug", "they closed the bakery", "it hailed in August"]
_ENDS = ["🙂", "!!", " — or not", "\nsecond line", ' "really"', " \\o/", "", " ñandú"]


def dumped(value: Any) -> str:
    """The file that Telegram Desktop would write."""
    return json.dumps(value, indent=1, ensure_ascii=False)


def row(number: int, text: Any = "hello", sender: str | None = "user11", minute: int | None = None, **more: Any) -> dict[str, Any]:
    """A message of one of PEOPLE, so many minutes after the first."""
    sent = NOON + timedelta(minutes=number if minute is None else minute)
    times = {"date": sent.strftime("%Y-%m-%dT%H:%M:%S"), "date_unixtime": str(int(sent.timestamp()))}
    who = {"from": PEOPLE.get(sender or ""), "from_id": sender} if sender else {}
    return {"id": number, "type": "message", **times, **who, "text": text, **more}


def photo(number: int, text: str = "", **more: Any) -> dict[str, Any]:
    """A message with a picture."""
    return row(number, text, photo=NOT_INCLUDED, width=640, height=480, **more)


def notice(number: int, action: str = "pin_message", **more: Any) -> dict[str, Any]:
    """A service message."""
    return {**row(number, "", sender=None), "type": "service", "actor": "Ida Quell", "actor_id": "user11", "action": action, **more}


def chat(rows: Sequence[Any], kind: str = "personal_chat", number: int = 22, name: str | None = "Bo Marsh") -> dict[str, Any]:
    """A chat with its head in Telegram's order."""
    return {"name": name, "type": kind, "id": number, "messages": list(rows)}


def account(chats: Sequence[Any], left: Sequence[Any] = (), me: int | None = 11) -> dict[str, Any]:
    """The export of an account; its contacts are a list, too."""
    person = {"user_id": me, "first_name": "Ida", "last_name": "Quell", "phone_number": "+34600000011", "username": "@idaq", "bio": ""}
    friend = {"user_id": 22, "first_name": "Bo", "last_name": "Marsh", "phone_number": "+34600000022", "date": "2020-01-01T00:00:00"}
    return {
        "about": "Made for a test.",
        **({"personal_information": person} if me else {}),
        "contacts": {"about": "People.", "list": [friend]},
        "sessions": {"about": "Logins.", "list": [{"messages": [row(1, "no message")]}]},
        "chats": {"about": "Chats.", "list": list(chats)},
        "left_chats": {"about": "Gone.", "list": list(left)},
    }


def make_chat(file: Path, rows: int, seed: int = 1) -> dict[str, int]:
    """Write one chat of so many rows, a row at a time, and say what is in it."""
    counts: Counter[str] = Counter()
    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.write('{\n "name": "Bo Marsh",\n "type": "personal_chat",\n "id": 22,\n "messages": [')
        for number, made in enumerate(_rows(random.Random(seed), rows, counts)):
            out.write(",\n  " if number else "\n  ")
            out.write(dumped(made).replace("\n", "\n  "))
        out.write("\n ]\n}")
    return {**counts, "seen": rows}


def _rows(chance: random.Random, rows: int, counts: Counter[str]) -> Iterator[dict[str, Any]]:
    minute = 0
    for number in range(1, rows + 1):
        minute += chance.choice([0, 0, 1, 2, 90, 700])
        kind, made = _one(chance, number, minute)
        counts[kind] += 1
        if kind == "kept":
            text = made["text"] if isinstance(made["text"], str) else "".join(part["text"] for part in made["text_entities"])
            counts["text_crc"] += zlib.crc32(text.encode())
            counts["captions"] += "photo" in made
        yield made


def _one(chance: random.Random, number: int, minute: int) -> tuple[str, dict[str, Any]]:
    """What becomes of a row, and the row."""
    lot, sender = chance.random(), chance.choice(list(PEOPLE))
    if lot < 0.02:
        return "system", notice(number, chance.choice(["pin_message", "phone_call"]))
    if lot < 0.03:
        return "unsupported", {"id": number, "type": "unsupported"}
    if lot < 0.1:
        return "media", photo(number, sender=sender, minute=minute)
    words = f"{chance.choice(_STARTS)} {chance.choice(_MIDDLES)}{chance.choice(_ENDS)} {number}"
    entities = [{"type": "plain", "text": words}]
    if lot < 0.2:
        entities.append({"type": "link", "text": f"https://example.org/{number}"})
        return "kept", row(number, [words, entities[1]], sender, minute, text_entities=entities)
    if lot < 0.23:
        return "kept", photo(number, words, sender=sender, minute=minute, text_entities=entities)
    return "kept", row(number, words, sender, minute, text_entities=entities)


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    print(json.dumps(make_chat(Path(sys.argv[2]), int(sys.argv[1]), seed)))
