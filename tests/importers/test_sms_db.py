"""The databases in which Android phones keep text messages."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.sms_db import ANDROID, Mms, Said, Sms, android_database, database, google_database, sms_db_files
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

SMS_DB = importer("sms-db")


def read(folder: Path, database: bytes, name: str = "mmssms.db") -> Read:
    return read_export(make_folder(folder / "x", {name: database}), SMS_DB)


def test_both_databases_are_read_and_what_stands_in_both_once(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", sms_db_files())
    found = read_export(folder, SMS_DB)
    assert detected(folder) == "sms-db"
    assert found.texts.count("Chegas às 9?") == 1
    assert [one.chat.title for one in found.exports] == ["Eva Lima", "BANCO", "+351912000007", "Eva Lima, Rui"]
    assert len(found.items) == 18


@pytest.mark.parametrize(("name", "made"), [("x", android_database([Sms(1, "hi")])), ("y.bin", google_database([Said(1, "hi")]))])
def test_a_database_alone_is_known_whatever_its_name(tmp_path: Path, name: str, made: bytes) -> None:
    assert detected(make_folder(tmp_path / "x", {name: made}) / name) == "sms-db"


def test_who_wrote_in_a_group_is_told(tmp_path: Path) -> None:
    said = (("text/plain", "oi"),)
    found = read(tmp_path, android_database((), [Mms(1, said, 2, sender="+351912000002"), Mms(2, said, 2), Mms(3, said, 2, box=2)]))
    assert [(one.sender, one.is_me) for one in found.messages] == [("+351912000002", False), ("+351 912 000 001", False), ("Me", True)]


def test_a_subject_is_read_in_its_letters(tmp_path: Path) -> None:
    assert read(tmp_path, android_database((), [Mms(1, (), subject="Sábado 🙂")])).texts == ["Sábado 🙂"]


def test_old_tables_without_threads_are_put_apart_by_number(tmp_path: Path) -> None:
    schema = "CREATE TABLE sms (_id INTEGER PRIMARY KEY, thread_id INTEGER, address TEXT, date INTEGER, type INTEGER, body TEXT);"
    made = android_database([Sms(1, "a"), Sms(2, "b", "00351912000001", kind=2), Sms(3, "c", "+351912000002")], schema=schema)
    assert [len(items) for _, items in read(tmp_path, made).chats] == [2, 1]


def test_an_odd_kind_is_told_of(tmp_path: Path) -> None:
    assert read(tmp_path, android_database([Sms(1, "a", kind=9)])).reasons == [Reason.UNPARSABLE]


def test_the_person_of_google_messages_is_who_has_a_card(tmp_path: Path) -> None:
    found = read(tmp_path, google_database([Said(1, "oi", 2, 3), Said(2, "olá", 2, 1, 1)]), "bugle_db")
    assert [(one.sender, one.is_me) for one in found.messages] == [("Rui", False), ("Me", True)]
    assert found.exports[0].chat.title == "Eva Lima, Rui"


def test_a_database_without_messages_is_refused_with_a_sentence(tmp_path: Path) -> None:
    schema = ANDROID.replace("TABLE sms ", "TABLE sms_restricted ").replace("TABLE pdu ", "TABLE raw ")
    with pytest.raises(SourceError):
        read(tmp_path, database(schema))
