"""Makers of the databases in which Android phones keep text messages."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

NOON = 1_699_300_000_000
"""Milliseconds since 1970: 2023-11-06 19:46:40 in UTC."""
ANDROID = """
CREATE TABLE android_metadata (locale TEXT);
CREATE TABLE pdu (_id INTEGER PRIMARY KEY AUTOINCREMENT,thread_id INTEGER,date INTEGER,date_sent INTEGER DEFAULT 0,msg_box INTEGER,
    m_id TEXT,sub TEXT,sub_cs INTEGER,ct_t TEXT,m_type INTEGER,text_only INTEGER DEFAULT 0);
CREATE TABLE addr (_id INTEGER PRIMARY KEY,msg_id INTEGER,contact_id INTEGER,address TEXT,type INTEGER,charset INTEGER);
CREATE TABLE part (_id INTEGER PRIMARY KEY AUTOINCREMENT,mid INTEGER,seq INTEGER DEFAULT 0,ct TEXT,name TEXT,_data TEXT,text TEXT);
CREATE TABLE sms (_id INTEGER PRIMARY KEY,thread_id INTEGER,address TEXT,person INTEGER,date INTEGER,date_sent INTEGER DEFAULT 0,
    protocol INTEGER,read INTEGER DEFAULT 0,status INTEGER DEFAULT -1,type INTEGER,subject TEXT,body TEXT,service_center TEXT);
CREATE TABLE canonical_addresses (_id INTEGER PRIMARY KEY AUTOINCREMENT,address TEXT);
CREATE TABLE threads (_id INTEGER PRIMARY KEY AUTOINCREMENT,date INTEGER DEFAULT 0,message_count INTEGER DEFAULT 0,recipient_ids TEXT);
INSERT INTO canonical_addresses VALUES (1, '+351 912 000 001'), (2, '+351912000002'), (3, 'BANCO');
INSERT INTO threads (_id, recipient_ids) VALUES (1, '1'), (2, '1 2'), (3, '3');
"""
GOOGLE = """
CREATE TABLE conversations (_id INTEGER PRIMARY KEY AUTOINCREMENT, sms_thread_id INT DEFAULT(0), name TEXT, participant_count INT);
CREATE TABLE messages (_id INTEGER PRIMARY KEY AUTOINCREMENT, conversation_id INT, sender_id INT, sent_timestamp INT DEFAULT(0),
    received_timestamp INT DEFAULT(0), message_protocol INT DEFAULT(0), message_status INT DEFAULT(0), seen INT, mms_subject TEXT);
CREATE TABLE parts (_id INTEGER PRIMARY KEY AUTOINCREMENT, message_id INT, text TEXT, uri TEXT, content_type TEXT, timestamp INT);
CREATE TABLE participants (_id INTEGER PRIMARY KEY AUTOINCREMENT, sub_id INT DEFAULT(-2), sim_slot_id INT DEFAULT(-1),
    normalized_destination TEXT, send_destination TEXT, display_destination TEXT, full_name TEXT, first_name TEXT);
CREATE TABLE conversation_participants (_id INTEGER PRIMARY KEY AUTOINCREMENT, conversation_id INT, participant_id INT);
INSERT INTO conversations VALUES (1, 1, 'Eva Lima', 1), (2, 2, 'Eva, Rui', 2);
INSERT INTO participants (_id, sub_id, normalized_destination, full_name) VALUES (1, 1, NULL, NULL), (2, -2, '+351912000001', 'Eva Lima'),
    (3, -2, '+351912000002', 'Rui');
INSERT INTO conversation_participants VALUES (1, 1, 2), (2, 2, 2), (3, 2, 3);
"""


class Sms(NamedTuple):
    """A text message."""

    minute: int
    body: str | None
    address: str = "+351912000001"
    thread: int = 1
    kind: int = 1


class Mms(NamedTuple):
    """A multimedia message: kinds of its parts, and their texts."""

    minute: int
    parts: tuple[tuple[str, str | None], ...]
    thread: int = 1
    box: int = 1
    sender: str = "+351912000001"
    subject: str | None = None
    kind: int = 132


class Said(NamedTuple):
    """A message of Google Messages."""

    minute: int
    text: str | None
    conversation: int = 1
    sender: int = 2
    status: int = 100
    content: str = "text/plain"


def database(schema: str) -> bytes:
    """A database with these tables."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema)
    return _bytes(connection)


def android_database(sms: Iterable[Sms] = (), mms: Iterable[Mms] = (), schema: str = ANDROID) -> bytes:
    """The database mmssms.db with these messages."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema)
    asked = "INSERT INTO sms (thread_id, address, date, type, body) VALUES (?, ?, ?, ?, ?)"
    connection.executemany(asked, ((one.thread, one.address, NOON + one.minute * 60_000, one.kind, one.body) for one in sms))
    for number, one in enumerate(mms, 1):
        subject = one.subject.encode().decode("latin-1") if one.subject else None
        head = (number, one.thread, NOON // 1000 + one.minute * 60, one.box, f"m{number}", subject, 106, one.kind)
        connection.execute(
            "INSERT INTO pdu (_id, thread_id, date, msg_box, m_id, sub, sub_cs, m_type) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", head
        )
        connection.execute("INSERT INTO addr (msg_id, address, type, charset) VALUES (?, ?, 137, 106)", (number, one.sender))
        connection.execute("INSERT INTO addr (msg_id, address, type, charset) VALUES (?, '+351912000009', 151, 106)", (number,))
        rows = ((number, place, kind, text) for place, (kind, text) in enumerate(one.parts))
        connection.executemany("INSERT INTO part (mid, seq, ct, text) VALUES (?, ?, ?, ?)", rows)
    return _bytes(connection)


def google_database(said: Iterable[Said]) -> bytes:
    """The database bugle_db with these messages."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(GOOGLE)
    for number, one in enumerate(said, 1):
        head = (number, one.conversation, one.sender, NOON + one.minute * 60_000, one.status)
        connection.execute(
            "INSERT INTO messages (_id, conversation_id, sender_id, received_timestamp, message_status) VALUES (?, ?, ?, ?, ?)", head
        )
        connection.execute("INSERT INTO parts (message_id, text, content_type) VALUES (?, ?, ?)", (number, one.text, one.content))
    return _bytes(connection)


def sms_db_files(seed: int = 0) -> dict[str, bytes]:
    """Both databases: talks of two, a group, a bank, drafts, pictures, and a message that stands in both."""
    smil = ("application/smil", "<smil/>")
    android = android_database(
        [
            Sms(1, "Chegas às 9?"),
            Sms(2, "Sim 🙂\naté já", kind=2),
            Sms(3, "Código 1234", "BANCO", 3),
            Sms(4, "ainda n", kind=3),
            Sms(5, None),
            Sms(6, "Liked “Sim”"),
            Sms(7, "perdi", "+351912000007", 9, 5),
        ],
        [
            Mms(11, (smil, ("text/plain", "vamos todos?")), 2, sender="+351912000002", subject="Sábado à noite"),
            Mms(12, (("image/jpeg", None), ("text/plain", "olha")), 2, box=2, sender="insert-address-token"),
            Mms(13, (smil, ("image/jpeg", None))),
            Mms(14, (), kind=130),
        ],
    )
    google = google_database(
        [
            Said(1, "Chegas às 9?"),
            Said(21, "e amanhã?", 2, 3),
            Said(22, "também", 2, 1, 1),
            Said(23, "rascunho", 1, 1, 3),
            Said(24, None, content="image/jpeg"),
            Said(25, "Rui entrou", 2, 3, 200),
            Said(26, None, status=101),
        ]
    )
    return {"databases/mmssms.db": android, "databases/bugle_db": google}


def make_large(file: Path, rows: int) -> None:
    """A database of Android with so many messages."""
    file.write_bytes(
        android_database(Sms(number, f"see you at {number} 🙂", thread=1 + number % 2, kind=1 + number % 2) for number in range(rows))
    )


def _bytes(connection: sqlite3.Connection) -> bytes:
    connection.commit()
    made = connection.serialize()
    connection.close()
    return made
