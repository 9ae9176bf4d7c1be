"""Invented databases of WhatsApp on iPhones and Macs, with the columns that matter here."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

NOON = 721_000_000.5
"""Seconds since 2001: 2023-11-06 21:46:40 in UTC."""
SCHEMA = """
CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, ZREMOVED INTEGER, ZSESSIONTYPE INTEGER, ZCONTACTJID VARCHAR, ZPARTNERNAME VARCHAR);
CREATE TABLE ZWAGROUPMEMBER (
    Z_PK INTEGER PRIMARY KEY, ZCHATSESSION INTEGER, ZCONTACTNAME VARCHAR, ZFIRSTNAME VARCHAR, ZMEMBERJID VARCHAR
);
CREATE TABLE ZWAMEDIAITEM (Z_PK INTEGER PRIMARY KEY, ZMESSAGE INTEGER, ZTITLE VARCHAR, ZAUTHORNAME VARCHAR, ZMETADATA BLOB);
CREATE TABLE ZWAMESSAGE (
    Z_PK INTEGER PRIMARY KEY, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZCHATSESSION INTEGER, ZGROUPMEMBER INTEGER, ZMEDIAITEM INTEGER,
    ZMESSAGEDATE TIMESTAMP, ZFROMJID VARCHAR, ZPUSHNAME VARCHAR, ZSTANZAID VARCHAR, ZTEXT VARCHAR, ZTOJID VARCHAR
);
CREATE TABLE ZWAPROFILEPUSHNAME (Z_PK INTEGER PRIMARY KEY, ZJID VARCHAR, ZPUSHNAME VARCHAR);
INSERT INTO ZWACHATSESSION VALUES (1, 0, 0, '4366000001@s.whatsapp.net', 'Mira Holm'), (2, 0, 1, '120363000000000001@g.us', 'Wandern');
INSERT INTO ZWACHATSESSION VALUES (3, 0, 3, 'status@broadcast', NULL), (4, 0, 0, '4366000009@s.whatsapp.net', NULL);
INSERT INTO ZWAGROUPMEMBER VALUES (10, 2, 'Mira Holm', 'Mira', '4366000001@s.whatsapp.net'), (11, 2, NULL, NULL, '222@lid');
INSERT INTO ZWAPROFILEPUSHNAME VALUES (1, '222@lid', 'Ünal'), (2, '4366000001@s.whatsapp.net', 'mimi');
"""


class Row(NamedTuple):
    """A message; `member` None is the person or the other side of a talk of two."""

    minute: int
    text: str | None
    chat: int = 1
    kind: int = 0
    is_mine: bool = False
    member: int | None = None
    caption: str | None = None
    answers: int | None = None


def identity(number: int) -> str:
    """The id of a message, twenty letters long as those of iPhones."""
    return f"3A{number:018X}"


def database(rows: Iterable[Row], schema: str = SCHEMA) -> bytes:
    """A database with these messages."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema)
    for number, row in enumerate(rows, 1):
        file = number if row.caption or row.answers else None
        columns = (number, int(row.is_mine), row.kind, row.chat, row.member, file, NOON + row.minute * 60, identity(number), row.text)
        connection.execute(
            "INSERT INTO ZWAMESSAGE (Z_PK, ZISFROMME, ZMESSAGETYPE, ZCHATSESSION, ZGROUPMEMBER, ZMEDIAITEM, ZMESSAGEDATE, ZSTANZAID, ZTEXT)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            columns,
        )
        if file:
            answered = b"\x2a\x14" + identity(row.answers).encode() + b"\x32\x03abc" if row.answers else None
            connection.execute("INSERT INTO ZWAMEDIAITEM VALUES (?, ?, ?, NULL, ?)", (file, number, row.caption, answered))
    connection.commit()
    made = connection.serialize()
    connection.close()
    return made


def whatsapp_apple_files() -> dict[str, bytes]:
    """Two talks of two, a group and a status, in which messages do not stand in their order."""
    rows = [
        Row(2, "mañana a las 10?\nsí", is_mine=True, answers=2),
        Row(1, "hola 🙂"),
        Row(3, None, kind=1, caption="el lago"),
        Row(4, None, kind=1),
        Row(5, None, kind=8, caption="Plan.pdf"),
        Row(6, "https://example.org/", kind=7, is_mine=True),
        Row(7, None, kind=14),
        Row(8, "x", kind=6),
        Row(9, "wer kommt?", 2, member=10),
        Row(10, "ich!", 2, member=11),
        Row(11, "ich auch", 2, is_mine=True),
        Row(12, "Mira hat die Gruppe erstellt", 2, kind=6),
        Row(13, "am See", 3),
        Row(14, "wer ist da?", 4),
        Row(15, "", 4, kind=77),
    ]
    return {"ChatStorage.sqlite": database(rows)}
