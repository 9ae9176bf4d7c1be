"""The address book beside a database of Messages: that of an iPhone's backup, AddressBook.sqlitedb, or of a Mac, AddressBook-v22.abcddb.

Messages itself knows people only by number or address.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sqlite_copy import Database, opened_copy, selected
from voicetune_desktop.importers.sqlite_left import rows_left, table

_MAGIC = b"SQLite format 3\x00"
_IN_BACKUP = "31bb7ba8914766d4ba40d6dfb6113c8b614be442"
"""The name that a backup of an iPhone gives to Library/AddressBook/AddressBook.sqlitedb."""
_NAMED = r"(?:^|/)addressbook[^/]*\.(?:sqlitedb|abcddb)$"
_TABLES = ("abperson", "abmultivalue", "zabcdrecord", "zabcdphonenumber", "zabcdemailaddress")
_SIGNIFICANT = 9
"""Last digits of a number that tell one from another, with or without the code of its country."""
_NUMBER = re.compile(r"[+\d\s().\-/\u00a0]+")
Names = dict[str, str]
"""What people are called, by the keys of their addresses."""


def address_key(address: str) -> str:
    """What tells one address from another, however it is written."""
    digits = "".join(filter(str.isdigit, address)) if _NUMBER.fullmatch(address) else ""
    return digits[-_SIGNIFICANT:] if digits else address.strip().casefold()


def names_beside(source: Source) -> Names:
    """The names in all address books of a source; a damaged one costs names, and no message. Raises HostileArchive."""
    names = Names()
    in_backup = (entry for entry in source.without_ending() if entry.name.rpartition("/")[2] == _IN_BACKUP)
    for entry in chain(source.matching(_NAMED), in_backup):
        if head_of(source, entry).startswith(_MAGIC):
            try:
                _read(source, entry, names)
            except HostileArchive:
                raise
            except SourceError:
                continue
    return names


def _read(source: Source, entry: Entry, names: Names) -> None:
    with opened_copy(source, entry, _TABLES) as database:
        for person, address in chain(_of_phone(database), _of_mac(database)):
            names.setdefault(address_key(address), person)


def _of_phone(database: Database) -> Iterator[tuple[str, str]]:
    """Names and addresses on an iPhone."""
    people = _people(database, "abperson", ("ROWID", "First", "Last", "Organization"))
    return _addresses(database, "abmultivalue", ("record_id", "value"), people)


def _of_mac(database: Database) -> Iterator[tuple[str, str]]:
    """The same on a Mac."""
    people = _people(database, "zabcdrecord", ("Z_PK", "ZFIRSTNAME", "ZLASTNAME", "ZORGANIZATION"))
    yield from _addresses(database, "zabcdphonenumber", ("ZOWNER", "ZFULLNUMBER"), people)
    yield from _addresses(database, "zabcdemailaddress", ("ZOWNER", "ZADDRESS"), people)


def _people(database: Database, of: str, wanted: tuple[str, ...]) -> dict[Any, str]:
    if of not in database.columns:
        return {}
    rows = rows_left(database, table(of, selected(database.columns, of, "t", wanted)))
    return {number: name for number, *parts in rows if (name := _name(parts))}


def _name(parts: list[object]) -> str:
    """A first and a last name, or that of a firm."""
    first, last, firm = (" ".join(part.split()) if isinstance(part, str) else "" for part in parts)
    return " ".join(filter(None, (first, last))) or firm


def _addresses(database: Database, of: str, wanted: tuple[str, ...], people: dict[Any, str]) -> Iterator[tuple[str, str]]:
    if of in database.columns:
        for owner, address in rows_left(database, table(of, selected(database.columns, of, "t", wanted))):
            if owner in people and isinstance(address, str) and address.strip():
                yield people[owner], address
