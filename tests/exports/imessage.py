"""Makers of the database of Apple's Messages, with the layout that macOS 14 has where it matters here.

`python -m tests.exports.imessage ROWS FILE [SEED]` writes a database of so many messages and prints what is in it.
"""

import json
import random
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

NOON = 717_000_000_000_000_000
"""A time in September 2023, in nanoseconds from the beginning of 2001."""
MINUTE = 60_000_000_000
HANDLES = {1: "+353850001122", 2: "noor@example.org", 3: "+353850003344"}

SCHEMA = """
CREATE TABLE handle (ROWID INTEGER PRIMARY KEY AUTOINCREMENT UNIQUE, id TEXT NOT NULL, service TEXT NOT NULL,
    person_centric_id TEXT, UNIQUE (id, service));
CREATE TABLE chat (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, style INTEGER, chat_identifier TEXT,
    service_name TEXT, display_name TEXT, account_login TEXT, last_addressed_handle TEXT);
CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, text TEXT, handle_id INTEGER DEFAULT 0,
    subject TEXT, attributedBody BLOB, date INTEGER, is_from_me INTEGER DEFAULT 0, is_auto_reply INTEGER DEFAULT 0,
    is_forward INTEGER DEFAULT 0, cache_has_attachments INTEGER DEFAULT 0, item_type INTEGER DEFAULT 0,
    associated_message_guid TEXT, associated_message_type INTEGER DEFAULT 0, balloon_bundle_id TEXT, payload_data BLOB,
    thread_originator_guid TEXT, date_retracted INTEGER DEFAULT 0, date_edited INTEGER DEFAULT 0);
CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER, message_date INTEGER DEFAULT 0, PRIMARY KEY (chat_id, message_id));
CREATE TABLE chat_handle_join (chat_id INTEGER, handle_id INTEGER, UNIQUE (chat_id, handle_id));
CREATE TABLE attachment (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT, filename TEXT);
CREATE TABLE message_attachment_join (message_id INTEGER, attachment_id INTEGER);
CREATE INDEX chat_message_join_idx_message_id_only ON chat_message_join(message_id);
"""

_WORDS = ["grand so", "the bus never came", "sure look", "¿vienes?", "ich bin gleich da", "明天见", "🙈🙈", "tell your mam I said hi"]


def attributed(text: str, *, mutable: bool = False) -> bytes:
    """A text as an attributed string of Apple's, as short as it can be."""
    data = text.encode()
    width = next(width for width, limit in ((1, 0x80), (2, 0x10000), (4, 2**32)) if len(data) < limit)
    size = {1: b"", 2: b"\x81", 4: b"\x82"}[width] + len(data).to_bytes(width, "little")
    kind = b"\x84\x84\x84\x0fNSMutableString\x01\x84\x84\x08NSString\x01\x95" if mutable else b"\x84\x84\x84\x08NSString\x01\x94"
    head = b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x12NSAttributedString\x00\x84\x84\x08NSObject\x00\x85\x92"
    return (
        head
        + kind
        + b"\x84\x01+"
        + size
        + data
        + b"\x86\x84\x02iI\x01\x00\x92\x84\x84\x84\x0cNSDictionary\x00\x94\x84\x01i\x00\x86\x86\x86"
    )


def message(number: int, text: Any = "hello", handle: Any = 1, *, chat: int | None = 1, **more: Any) -> dict[str, Any]:
    """A message, so many minutes after NOON; `handle` 0 is the person who exports."""
    mine = {"is_from_me": 1} if handle == 0 else {}
    return {
        "ROWID": number,
        "guid": f"G-{number}",
        "text": text,
        "handle_id": handle,
        "date": NOON + number * MINUTE,
        "chat": chat,
        **mine,
        **more,
    }


def direct(number: int = 1, handle: int = 1, service: str = "iMessage", **more: Any) -> dict[str, Any]:
    """A chat with one person."""
    address = HANDLES[handle]
    made = {"ROWID": number, "guid": f"{service};-;{address}", "style": 45, "chat_identifier": address, "handles": [handle]}
    return {**made, "account_login": "E:me@example.org", "last_addressed_handle": "+353850009999", **more}


def group(number: int = 2, name: str | None = "Hill walkers", handles: Sequence[int] = (1, 2)) -> dict[str, Any]:
    """A chat with several people."""
    made = {"ROWID": number, "guid": f"iMessage;+;chat77{number}", "style": 43, "chat_identifier": f"chat77{number}"}
    return {**made, "display_name": name, "handles": [*handles]}


def make_database(
    file: Path,
    messages: Iterable[Mapping[str, Any]],
    chats: Sequence[Mapping[str, Any]] = (),
    handles: Iterable[tuple[int, str, str, str | None]] | None = None,
    extra: str = "",
) -> Path:
    """A database with these rows."""
    connection = sqlite3.connect(file)
    connection.executescript(SCHEMA)
    rows = handles or [(number, address, "iMessage", None) for number, address in HANDLES.items()]
    connection.executemany("INSERT INTO handle VALUES (?, ?, ?, ?)", rows)
    for chat in chats or [direct()]:
        _insert(connection, "chat", {key: value for key, value in chat.items() if key != "handles"})
        connection.executemany("INSERT INTO chat_handle_join VALUES (?, ?)", [(chat["ROWID"], handle) for handle in chat["handles"]])
    for row in messages:
        _insert(connection, "message", {key: value for key, value in row.items() if key != "chat"})
        if row["chat"]:
            connection.execute("INSERT INTO chat_message_join VALUES (?, ?, ?)", (row["chat"], row["ROWID"], row["date"]))
    connection.executescript(extra)
    connection.commit()
    connection.close()
    return file


def _insert(connection: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> None:
    names, places = ", ".join(row), ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", list(row.values()))


def make_large(file: Path, rows: int, seed: int = 1) -> dict[str, int]:
    """A database of so many messages in five chats, and what is in it."""
    counts: Counter[str] = Counter()
    chats = [direct(1, 1), direct(2, 2), direct(3, 3), group(4), group(5, None, (1, 2, 3))]
    make_database(file, _rows(random.Random(seed), rows, counts), chats)
    return {**counts, "seen": rows}


def _rows(chance: random.Random, rows: int, counts: Counter[str]) -> Iterator[dict[str, Any]]:
    for number in range(1, rows + 1):
        kind, made = _one(chance, number)
        counts[kind] += 1
        yield made


def _one(chance: random.Random, number: int) -> tuple[str, dict[str, Any]]:
    lot, chat = chance.random(), chance.randint(1, 5)
    handle = chance.choice([0, chat if chat < 4 else 1])
    words = f"{chance.choice(_WORDS)} {number}"
    if lot < 0.04:
        return "system", message(number, None, handle, chat=chat, associated_message_type=2001, associated_message_guid="p:0/G-1")
    if lot < 0.05:
        return "system", message(number, None, handle, chat=chat, item_type=2)
    if lot < 0.1:
        return "media", message(number, "\ufffc", handle, chat=chat, cache_has_attachments=1)
    if lot < 0.6:
        return "kept", message(number, None, handle, chat=chat, attributedBody=attributed(words))
    return "kept", message(number, words, handle, chat=chat)


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    print(json.dumps(make_large(Path(sys.argv[2]), int(sys.argv[1]), seed)))
