"""Makers of Messenger and Instagram downloads, small ones for tests and large ones for measuring.

`python -m tests.exports.meta ROWS FOLDER [SEED]` writes a Messenger download of so many rows and prints what is in it.
"""

import json
import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.exports.archives import make_folder

FILE = 10_000
"""Rows in one message file, as Meta cuts them."""
NOON = 1_690_000_000_000
PEOPLE = ("Ben Ode", "Käthe Ost")

_STARTS = ["honestly", "so", "I guess", "well", "by the way", "no wait", "ok", "listen"]
_MIDDLES = ["the ferry leaves at nine", "my oven gave up", "café Fuchs is closed", "we lost again", "your jumper is here", "it snowed"]
_ENDS = ["😀", "…", ", right?", ", naïve as I am", "!", ". See you", "? Ja, später", ""]


def as_meta(value: Any) -> Any:
    """The value with every string as Meta writes it: its UTF-8 bytes taken for Latin-1."""
    if isinstance(value, str):
        return value.encode().decode("latin-1")
    if isinstance(value, Mapping):
        return {key: as_meta(item) for key, item in value.items()}
    return [as_meta(item) for item in value] if isinstance(value, list) else value


def meta_json(value: Any) -> bytes:
    """The file that Meta would write."""
    return json.dumps(as_meta(value), indent=2).encode()


def row(sender: str, minute: int, content: str | None = None, **more: Any) -> dict[str, Any]:
    """A message, so many minutes after the first."""
    words = {} if content is None else {"content": content}
    return {"sender_name": sender, "timestamp_ms": NOON + minute * 60_000, **words, **more}


def thread(
    rows: Sequence[Mapping[str, Any]], people: Sequence[str] = ("Ben Ode", "Käthe Ost"), title: str = "Käthe Ost", **more: Any
) -> bytes:
    """A message file of rows given oldest first."""
    named = [{"name": name} for name in people]
    return meta_json({"participants": named, "messages": list(reversed(rows)), "title": title, "magic_words": [], **more})


def messenger_profile(name: str) -> bytes:
    """The file that says whose Facebook download it is."""
    return meta_json({"profile_v2": {"name": {"full_name": name}, "family_members": [{"name": "Käthe Ost"}]}})


def instagram_profile(name: str, user: str) -> bytes:
    """The file that says whose Instagram download it is."""
    return meta_json({"profile_user": [{"string_map_data": {"Benutzername": {"value": user}, "Name": {"value": name}}}]})


def encrypted_thread(
    rows: Sequence[Mapping[str, Any]], people: Sequence[str] = ("Ben Ode", "Käthe Ost"), name: str = "Käthe Ost_3"
) -> bytes:
    """A file of the download of end-to-end encrypted chats."""
    return json.dumps({"participants": list(people), "threadName": name, "messages": list(rows)}).encode()


def encrypted_row(sender: str, minute: int, text: str = "", **more: Any) -> dict[str, Any]:
    """A message in such a file."""
    media: list[Any] = []
    return {
        "isUnsent": False,
        "media": media,
        "senderName": sender,
        "text": text,
        "timestamp": NOON + minute * 60_000,
        "type": "text",
        **more,
    }


def make_download(folder: Path, rows: int, seed: int = 1, threads: int = 12) -> dict[str, int]:
    """Write a Messenger download of so many rows, a file at a time, and say what is in it."""
    counts: Counter[str] = Counter()
    root = folder / f"facebook-benode-2025-01-02-{seed:08x}"
    make_folder(root, {"personal_information/profile_information/profile_information.json": messenger_profile("Ben Ode")})
    for number, size in enumerate(_sizes(rows, threads)):
        people = ["Ben Ode", f"Käthe Ost {number}"]
        made = _rows(random.Random(f"{seed}/{number}"), people, size, counts)
        for file in range(-(-size // FILE), 0, -1):
            batch = [next(made) for _ in range(size - (file - 1) * FILE if file == -(-size // FILE) else FILE)]
            name = f"your_facebook_activity/messages/inbox/kaetheost_{10_000_000 + number}/message_{file}.json"
            make_folder(root, {name: thread(batch, people, people[1])})
    return {**counts, "seen": rows}


def _sizes(rows: int, threads: int) -> list[int]:
    """Rows of each thread: every one has half of what is left, as a few people get most of our messages."""
    sizes: list[int] = []
    while rows and len(sizes) < threads - 1:
        sizes.append(-(-rows // 2))
        rows -= sizes[-1]
    return [*sizes, rows] if rows else sizes


def _rows(chance: random.Random, people: Sequence[str], size: int, counts: Counter[str]) -> Iterator[dict[str, Any]]:
    """The rows of one thread, oldest first."""
    minute = 0
    for number in range(size):
        minute += chance.randrange(1, 30)
        kind, made = _one(chance, chance.choice(people), minute, number)
        counts[kind] += 1
        if kind == "kept":
            counts["text_crc"] += zlib.crc32(made["content"].encode())
            counts["captions"] += "photos" in made
        yield {**made, "timestamp_ms": made["timestamp_ms"] + chance.randrange(1000), "is_geoblocked_for_viewer": False}


def _one(chance: random.Random, sender: str, minute: int, number: int) -> tuple[str, dict[str, Any]]:
    """What becomes of a row, and the row."""
    lot = chance.random()
    photo = {"photos": [{"uri": f"photos/{number}.jpg", "creation_timestamp": NOON // 1000}]}
    if lot < 0.04:
        return "media", row(sender, minute, **photo)
    if lot < 0.06:
        return "system", row(sender, minute, "Reacted 😂 to your message ")
    if lot < 0.07:
        return "deleted", row(sender, minute, is_unsent=True)
    text = f"{chance.choice(_STARTS)} {chance.choice(_MIDDLES)}{chance.choice(_ENDS)} {number}"
    return "kept", row(sender, minute, text, **(photo if lot < 0.08 else {}))


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    print(json.dumps(make_download(Path(sys.argv[2]), int(sys.argv[1]), seed)))
