"""Makers of the database of Viber for computers, with the columns that matter here."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

NOON = 1_700_000_000_000
SCHEMA = """
CREATE TABLE Contact (ContactID INTEGER PRIMARY KEY, Name TEXT, Number TEXT, ClientName TEXT);
CREATE TABLE ChatInfo (ChatID INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE ChatRelation (ChatID INTEGER, ContactID INTEGER);
CREATE TABLE Events (EventID INTEGER PRIMARY KEY, TimeStamp INTEGER, Direction INTEGER, ChatID INTEGER, ContactID INTEGER);
CREATE TABLE Messages (EventID INTEGER PRIMARY KEY, Type INTEGER, Body TEXT, Subject TEXT, Info TEXT, StickerID INTEGER);
INSERT INTO Contact VALUES (1, NULL, '+381600000001', 'Mila'), (3, NULL, '+381600000003', 'Ana');
INSERT INTO Contact VALUES (2, '\u2068Jovan\u2069', '+381600000002', 'jo');
INSERT INTO ChatInfo VALUES (1, NULL), (2, 'Izlet');
INSERT INTO ChatRelation VALUES (1, 1), (1, 2), (2, 1), (2, 2), (2, 3);
"""


class Event(NamedTuple):
    """Something in a chat; `who` 1 is the person, `kind` None a call."""

    minute: int
    body: str | None
    who: int = 2
    chat: int = 1
    kind: int | None = 1
    info: str | None = None


def database(events: Iterable[Event], schema: str = SCHEMA) -> bytes:
    """A database with these events."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema)
    for number, event in enumerate(events, 1):
        row = (number, NOON + event.minute * 60_000, int(event.who == 1), event.chat, event.who)
        connection.execute("INSERT INTO Events VALUES (?, ?, ?, ?, ?)", row)
        if event.kind is not None:
            connection.execute("INSERT INTO Messages VALUES (?, ?, ?, NULL, ?, NULL)", (number, event.kind, event.body, event.info))
    connection.commit()
    made = connection.serialize()
    connection.close()
    return made


def viber_files() -> dict[str, bytes]:
    """A talk of two and a group, in which events do not stand in their order."""
    events = [
        Event(2, "иде ли аутобус?\nда", 1),
        Event(1, "zdravo 🙂"),
        Event(3, "evo ga", kind=2, info='{"fileInfo": {}}'),
        Event(4, None, kind=2),
        Event(5, None, kind=4),
        Event(6, "ok, stižem", info='{"edit": {"token": 1}}'),
        Event(7, None, kind=None),
        Event(8, "https://example.org/", 3, 2, 9),
        Event(9, "svi?", 1, 2),
        Event(10, "x", 2, 2, 72),
        Event(11, "", 2, 2),
    ]
    return {"ViberPC/381600000001/viber.db": database(events)}


COMMAS = """\
17/08/2024,12:52:56,Me,+381600000001,zdravo, jesi li tu?
17/08/2024,12:58:34,"Ana",+381600000003,da
nova linija, sa zarezom
17/08/2024,12:59:00,Ana,+381600000003,Photo message
17/08/2024,13:00:01,Petrović, Ana,+381600000003,"tako" kaže
18/08/2024,09:00:00,Me,,ok
"""
TABS = """\
="17/08/2024"\t12:52:56\t="Moi"\t="+33600000001"\t"Salut"
="17/08/2024"\t12:58:34\t="Léa"\t="0600000002"\t"ça ""va"" ?
oui"
="17/08/2024"\t12:59:00\t="Léa"\t="0600000002"\t"Autocollant"
"""


def viber_texts() -> dict[str, bytes]:
    """A chat in each of the layouts that phones send by mail."""
    return {"Messages - Ana.txt": COMMAS.encode(), "Messages - Léa.csv": TABS.encode("utf-16")}
