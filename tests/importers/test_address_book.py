"""Names from the address book beside Apple's Messages."""

from pathlib import Path

import pytest

from tests.exports.address_book import People, mac_book, phone_book
from tests.exports.archives import make_folder
from tests.exports.imessage import HANDLES, group, make_database, message
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.imessage.address_book import address_key
from voicetune_desktop.importers.imessage.db import IMESSAGE_DB

WRITTEN = HANDLES[1].replace("+353", "0")
PEOPLE: People = {("Ana", "Lima", None): (WRITTEN,), (None, None, "Padaria Sol"): (HANDLES[2].upper(),), (None, None, None): ("+353000",)}
IN_BACKUP = ("3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28", "31/31bb7ba8914766d4ba40d6dfb6113c8b614be442")


def database(folder: Path) -> bytes:
    made = make_database(folder / "made.db", [message(1, "a", 1, chat=2), message(2, "b", 2, chat=2)], chats=[group(name="")])
    return made.read_bytes()


def read(folder: Path, files: dict[str, bytes]) -> Read:
    return read_export(make_folder(folder / "x", files), IMESSAGE_DB)


def test_people_of_a_backup_of_an_iphone_have_the_names_of_its_address_book(tmp_path: Path) -> None:
    files = dict(zip(IN_BACKUP, (database(tmp_path), phone_book(PEOPLE)), strict=True))
    found = read(tmp_path, {**files, "Manifest.db": b"SQLite format 3\x00", "ab/abcd": b"\xff\xd8"})
    assert detected(tmp_path / "x") == "imessage-db"
    assert [(one.sender_id, one.sender) for one in found.messages] == [(HANDLES[1], "Ana Lima"), (HANDLES[2], "Padaria Sol")]
    assert found.exports[0].chat.title == "Ana Lima, Padaria Sol"
    assert found.exports[0].participants[0].also == (HANDLES[1],)


def test_people_of_a_mac_have_the_names_of_its_address_book(tmp_path: Path) -> None:
    found = read(tmp_path, {"Messages/chat.db": database(tmp_path), "AddressBook-v22.abcddb": mac_book(PEOPLE)})
    assert [one.sender for one in found.messages] == ["Ana Lima", "Padaria Sol"]


@pytest.mark.parametrize("book", [b"SQLite format 3\x00 and no more", phone_book(PEOPLE)[:3_000], b"no database"])
def test_a_damaged_address_book_costs_names_and_no_message(tmp_path: Path, book: bytes) -> None:
    found = read(tmp_path, {"chat.db": database(tmp_path), "AddressBook.sqlitedb": book})
    assert found.texts == ["a", "b"]


def test_chats_keep_their_ids_with_and_without_names(tmp_path: Path) -> None:
    stray = make_database(tmp_path / "made.db", [message(1, "a", 1, chat=None), message(2, "b", 1)]).read_bytes()
    without = read(tmp_path / "a", {"chat.db": stray})
    with_names = read(tmp_path / "b", {"chat.db": stray, "AddressBook.sqlitedb": phone_book(PEOPLE)})
    assert [one.chat.id for one in without.exports] == [one.chat.id for one in with_names.exports]


def test_a_number_is_the_same_however_it_is_written() -> None:
    assert len({address_key(one) for one in ("+353 85 000 1122", "085 0001122", "00353850001122")}) == 1
    assert address_key("Noor@Example.org ") == "noor@example.org"
