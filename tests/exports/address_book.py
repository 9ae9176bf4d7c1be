"""Makers of the address books that lie beside Apple's Messages."""

import sqlite3
from collections.abc import Mapping

PHONE = """
CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY, First TEXT, Last TEXT, Organization TEXT, Note TEXT);
CREATE TABLE ABMultiValue (UID INTEGER PRIMARY KEY, record_id INTEGER, property INTEGER, identifier INTEGER, label INTEGER, value TEXT);
"""
MAC = """
CREATE TABLE ZABCDRECORD (Z_PK INTEGER PRIMARY KEY, ZFIRSTNAME VARCHAR, ZLASTNAME VARCHAR, ZORGANIZATION VARCHAR);
CREATE TABLE ZABCDPHONENUMBER (Z_PK INTEGER PRIMARY KEY, ZOWNER INTEGER, ZFULLNUMBER VARCHAR);
CREATE TABLE ZABCDEMAILADDRESS (Z_PK INTEGER PRIMARY KEY, ZOWNER INTEGER, ZADDRESS VARCHAR);
"""
People = Mapping[tuple[str | None, str | None, str | None], tuple[str, ...]]
"""First and last names and firms, and their numbers and addresses."""


def phone_book(people: People) -> bytes:
    """The address book of an iPhone."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(PHONE)
    for number, (name, addresses) in enumerate(people.items(), 1):
        connection.execute("INSERT INTO ABPerson (ROWID, First, Last, Organization) VALUES (?, ?, ?, ?)", (number, *name))
        rows = ((number, 4 if "@" in address else 3, address) for address in addresses)
        connection.executemany("INSERT INTO ABMultiValue (record_id, property, value) VALUES (?, ?, ?)", rows)
    return _bytes(connection)


def mac_book(people: People) -> bytes:
    """The address book of a Mac."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(MAC)
    for number, (name, addresses) in enumerate(people.items(), 1):
        connection.execute("INSERT INTO ZABCDRECORD VALUES (?, ?, ?, ?)", (number, *name))
        for address in addresses:
            place = "ZABCDEMAILADDRESS (ZOWNER, ZADDRESS)" if "@" in address else "ZABCDPHONENUMBER (ZOWNER, ZFULLNUMBER)"
            connection.execute(f"INSERT INTO {place} VALUES (?, ?)", (number, address))
    return _bytes(connection)


def _bytes(connection: sqlite3.Connection) -> bytes:
    connection.commit()
    made = connection.serialize()
    connection.close()
    return made
