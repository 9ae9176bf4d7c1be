"""Invented databases of WhatsApp on Android, with the columns that matter here: as they are since 2021, and as they were."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

NOON = 1_699_300_000_000
"""Milliseconds since 1970: 2023-11-06 19:46:40 in UTC."""
PEOPLE = """
CREATE TABLE jid (_id INTEGER PRIMARY KEY AUTOINCREMENT, user TEXT NOT NULL, server TEXT NOT NULL, type INTEGER, raw_string TEXT);
CREATE TABLE chat (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid_row_id INTEGER UNIQUE, hidden INTEGER, subject TEXT);
CREATE TABLE jid_map (lid_row_id INTEGER PRIMARY KEY NOT NULL, jid_row_id INTEGER NOT NULL, sort_id INTEGER);
CREATE TABLE lid_display_name (lid_row_id INTEGER PRIMARY KEY, display_name TEXT, username TEXT);
CREATE TABLE props (_id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT UNIQUE, value TEXT);
CREATE TABLE group_participant_user (_id INTEGER PRIMARY KEY, group_jid_row_id INTEGER, user_jid_row_id INTEGER, rank INTEGER);
INSERT INTO jid VALUES (10, '4366000001', 's.whatsapp.net', 0, '4366000001@s.whatsapp.net');
INSERT INTO jid VALUES (11, '99887766', 'lid', 18, '99887766@lid'), (12, '4366000002', 's.whatsapp.net', 0, '4366000002@s.whatsapp.net');
INSERT INTO jid VALUES (13, '120363000000000001', 'g.us', 1, '120363000000000001@g.us'), (14, 'status', 'broadcast', 5, 'status@broadcast');
INSERT INTO jid VALUES (15, '55443322', 'lid', 18, '55443322@lid'), (16, '4366000009', 's.whatsapp.net', 0, NULL);
INSERT INTO chat VALUES (1, 10, 0, NULL), (2, 13, 0, 'Wandern'), (3, 14, 0, NULL), (4, 16, 0, NULL), (5, 11, 0, NULL), (6, 12, 0, NULL);
INSERT INTO jid_map VALUES (11, 12, 1);
INSERT INTO lid_display_name VALUES (15, 'Ünal', 'uenal5');
INSERT INTO props VALUES (1, 'user_push_name', 'Ada B.');
INSERT INTO group_participant_user VALUES (1, 13, 10, 0), (2, 13, 11, 0);
"""
NEW = (
    PEOPLE
    + """
CREATE TABLE message (
    _id INTEGER PRIMARY KEY AUTOINCREMENT, chat_row_id INTEGER NOT NULL, from_me INTEGER NOT NULL, key_id TEXT NOT NULL,
    sender_jid_row_id INTEGER, status INTEGER, origination_flags INTEGER, timestamp INTEGER, message_type INTEGER, text_data TEXT,
    sort_id INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE message_media (message_row_id INTEGER PRIMARY KEY, chat_row_id INTEGER, file_path TEXT, media_name TEXT, media_caption TEXT);
CREATE TABLE message_quoted (message_row_id INTEGER PRIMARY KEY AUTOINCREMENT, chat_row_id INTEGER NOT NULL, key_id TEXT NOT NULL);
CREATE TABLE message_edit_info (
    message_row_id INTEGER PRIMARY KEY, original_key_id TEXT NOT NULL, edited_timestamp INTEGER NOT NULL, sender_timestamp INTEGER NOT NULL
);
INSERT INTO message VALUES (1, -1, 0, '-1', -1, -1, 0, 0, -1, NULL, 1);
"""
)
OLD = """
CREATE TABLE chat_list (_id INTEGER PRIMARY KEY AUTOINCREMENT, key_remote_jid TEXT UNIQUE, subject TEXT, creation INTEGER);
CREATE TABLE group_participants (_id INTEGER PRIMARY KEY AUTOINCREMENT, gjid TEXT NOT NULL, jid TEXT NOT NULL, admin INTEGER);
CREATE TABLE messages (
    _id INTEGER PRIMARY KEY AUTOINCREMENT, key_remote_jid TEXT NOT NULL, key_from_me INTEGER, key_id TEXT NOT NULL, status INTEGER,
    data TEXT, timestamp INTEGER, media_wa_type TEXT, media_size INTEGER, media_name TEXT, media_caption TEXT, remote_resource TEXT,
    quoted_row_id INTEGER, forwarded INTEGER
);
CREATE TABLE messages_quotes (_id INTEGER PRIMARY KEY AUTOINCREMENT, key_remote_jid TEXT NOT NULL, key_id TEXT NOT NULL);
INSERT INTO chat_list VALUES (1, '4366000001@s.whatsapp.net', NULL, 0), (2, '4366000001-1500000000@g.us', 'Coro', 0);
INSERT INTO group_participants VALUES (1, '4366000001-1500000000@g.us', '4366000001@s.whatsapp.net', 0);
INSERT INTO group_participants VALUES (2, '4366000001-1500000000@g.us', '', 0);
INSERT INTO messages (_id, key_remote_jid, key_from_me, key_id, status, timestamp, media_wa_type) VALUES (1, '-1', 0, '-1', -1, 0, '-1');
"""
CONTACTS = """
CREATE TABLE wa_contacts (_id INTEGER PRIMARY KEY, jid TEXT NOT NULL, number TEXT, display_name TEXT, wa_name TEXT, nickname TEXT);
CREATE TABLE wa_vnames (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid TEXT NOT NULL, verified_name TEXT NOT NULL);
INSERT INTO wa_contacts VALUES (1, '4366000001@s.whatsapp.net', '+43 660 00001', 'Mira Holm', 'mimi', NULL);
INSERT INTO wa_contacts VALUES (2, '4366000002@s.whatsapp.net', NULL, NULL, 'Carol', NULL);
INSERT INTO wa_vnames VALUES (1, '4366000002@s.whatsapp.net', 'Carol & Co');
"""
DM, GROUP = "4366000001@s.whatsapp.net", "4366000001-1500000000@g.us"


class Row(NamedTuple):
    """A message; `by` None is the person, or the other side of a talk of two."""

    minute: int
    text: str | None
    chat: int = 1
    kind: int = 0
    is_mine: bool = False
    by: int | None = None
    caption: str | None = None
    name: str | None = None
    answers: int | None = None
    answers_in: int | None = None
    was: int | None = None
    """The number in the first id of an edited message."""
    is_forwarded: bool = False


def identity(number: int) -> str:
    """The id of a message."""
    return f"3EB0{number:016X}"


def _written(schema: str) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema)
    return connection


def _bytes(connection: sqlite3.Connection) -> bytes:
    connection.commit()
    made = connection.serialize()
    connection.close()
    return made


def database(rows: Iterable[Row], schema: str = NEW) -> bytes:
    """A database with these messages, numbered from 2."""
    connection = _written(schema)
    _insert(connection, rows)
    return _bytes(connection)


def _insert(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    for number, row in enumerate(rows, 2):
        head = (number, row.chat, row.is_mine, identity(number), row.by or 0, 13, int(row.is_forwarded), NOON + row.minute * 60_000)
        connection.execute("INSERT INTO message VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*head, row.kind, row.text, number))
        if row.caption or row.name:
            connection.execute("INSERT INTO message_media VALUES (?, ?, 'Media/a', ?, ?)", (number, row.chat, row.name, row.caption))
        if row.answers:
            connection.execute("INSERT INTO message_quoted VALUES (?, ?, ?)", (number, row.answers_in or row.chat, identity(row.answers)))
        if row.was:
            connection.execute("INSERT INTO message_edit_info VALUES (?, ?, 0, 0)", (number, identity(row.was)))


class OldRow(NamedTuple):
    """A message of the old tables; `by` is an address."""

    minute: int
    text: str | None
    chat: str = DM
    kind: str | None = "0"
    is_mine: bool = False
    by: str = ""
    status: int = 0
    caption: str | None = None
    answers: int | None = None
    is_forwarded: bool = False


def old_database(rows: Iterable[OldRow], schema: str = OLD) -> bytes:
    """A database of the old form with these messages, numbered from 2."""
    connection = _written(schema)
    for number, row in enumerate(rows, 2):
        quoted = connection.execute("INSERT INTO messages_quotes VALUES (NULL, ?, ?)", (row.chat, identity(row.answers or 0))).lastrowid
        head = (number, row.chat, row.is_mine, identity(number), row.status, row.text, NOON + row.minute * 60_000, row.kind)
        connection.execute(
            "INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, ?, ?, ?, ?)",
            (*head, row.caption, row.by, quoted if row.answers else 0, int(row.is_forwarded)),
        )
    return _bytes(connection)


def contacts(schema: str = CONTACTS) -> bytes:
    """The address book, wa.db."""
    return _bytes(_written(schema))


def whatsapp_android_files() -> dict[str, bytes]:
    """Talks of two, a group and a status in the tables of now, with the address book beside them."""
    rows = [
        Row(2, "mañana a las 10?\nsí", is_mine=True, answers=3),
        Row(1, "hola 🙂", by=10),
        Row(3, "el lago", kind=1, name="IMG-1.jpg"),
        Row(4, None, kind=2),
        Row(5, None, kind=9, caption="Plan", name="Plan.pdf"),
        Row(6, "https://example.org/", is_mine=True, is_forwarded=True),
        Row(7, None, kind=15),
        Row(8, "true", kind=7),
        Row(9, "wer kommt?", 2, by=10),
        Row(10, "ich!", 2, by=11),
        Row(11, "ich auch, um 9", 2, is_mine=True, was=100),
        Row(12, "und ich", 2, by=15, answers=100),
        Row(13, "am See", 3, by=10),
        Row(14, "kto tam?", 4),
        Row(15, "", 4, kind=77),
        Row(16, "Ihr Paket ist da", 5, by=11),
        Row(17, "danke", 6, is_mine=True),
    ]
    return {"msgstore.db": database(rows), "wa.db": contacts()}


def old_whatsapp_android_files() -> dict[str, bytes]:
    """A talk of two and a group in the tables of before 2021."""
    rows = [
        OldRow(1, "Wann kommst du?"),
        OldRow(2, "um drei", is_mine=True, answers=2),
        OldRow(3, None, kind="1", caption="le château"),
        OldRow(4, None, kind="2"),
        OldRow(5, "Coro", GROUP, status=6),
        OldRow(6, "domani prove?", GROUP, by=DM, is_forwarded=True),
        OldRow(7, "sì", GROUP, is_mine=True),
        OldRow(8, "", kind="15"),
    ]
    return {"msgstore.db": old_database(rows)}


def make_large(file: Path, rows: int) -> None:
    """A database with so many messages in three chats."""
    said = (Row(number, f"see you at {number} 🙂", (1, 2, 4)[number % 3], is_mine=number % 2 == 0, by=10) for number in range(rows))
    file.write_bytes(database(said))
