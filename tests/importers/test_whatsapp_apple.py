"""WhatsApp's database on iPhones and Macs."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.whatsapp_apple import SCHEMA, Row, database, identity, whatsapp_apple_files
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Participant, Reason

APPLE = importer("whatsapp-apple")


def read(folder: Path, data: bytes, answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {"ChatStorage.sqlite": data}), APPLE, answers)


@pytest.mark.parametrize("name", ["ChatStorage.sqlite", "7c/7c7fba66680ef796b916b067077cc246adacf01d", "copy.db", "whatever"])
def test_it_is_known_by_its_tables(tmp_path: Path, name: str) -> None:
    folder = make_folder(tmp_path / "x", {name: whatsapp_apple_files()["ChatStorage.sqlite"]})
    assert detected(folder) == "whatsapp-apple"


def test_names_are_those_of_the_address_book_then_their_own_then_numbers(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", whatsapp_apple_files()), APPLE)
    people = {one.name: (one.id, one.also) for export in found.exports for one in export.participants}
    assert people["Mira Holm"] == ("whatsapp:+4366000001", ("mimi", "+4366000001"))
    assert people["Ünal"] == ("whatsapp:222@lid", ())
    assert people["+4366000009"] == ("whatsapp:+4366000009", ())
    assert people["Me"] == ("me", ())


def test_an_answer_names_what_it_answers(tmp_path: Path) -> None:
    found = read(tmp_path, database([Row(1, "a"), Row(2, "b", is_mine=True, answers=1)])).messages
    assert [(one.id, one.reply_to) for one in found] == [(identity(1), None), (identity(2), identity(1))]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (Row(1, None, kind=14), Reason.DELETED),
        (Row(1, "Anna left", kind=6), Reason.SYSTEM),
        (Row(1, None, kind=59), Reason.SYSTEM),
        (Row(1, "Where?", kind=46), Reason.MEDIA),
        (Row(1, None, kind=8, caption="plan.docx"), Reason.MEDIA),
        (Row(1, "hi", kind=77), Reason.UNSUPPORTED),
        (Row(1, " "), Reason.UNSUPPORTED),
        (Row(1, "my day", 3), Reason.UNSUPPORTED),
    ],
)
def test_what_is_no_text_is_set_aside(tmp_path: Path, row: Row, reason: Reason) -> None:
    assert read(tmp_path, database([row])).reasons == [reason]


@pytest.mark.parametrize(
    ("address", "kind", "type_"),
    [
        ("1@s.whatsapp.net", "dm", 0),
        ("2@lid", "dm", 0),
        ("3@g.us", "group", 1),
        ("4@g.us", "group", 4),
        ("5@newsletter", "channel", 5),
        ("", "dm", 0),
    ],
)
def test_what_a_chat_is_follows_its_address(tmp_path: Path, address: str, kind: str, type_: int) -> None:
    schema = f"{SCHEMA} INSERT INTO ZWACHATSESSION VALUES (50, 0, {type_}, '{address}', 'A');"
    (found,) = read(tmp_path, database([Row(1, "hi", 50)], schema)).exports
    assert (found.chat.kind, found.chat.title) == (kind, "A")


def test_databases_that_lack_tables_and_columns_are_read(tmp_path: Path) -> None:
    schema = (
        "CREATE TABLE ZWACHATSESSION (Z_PK, ZSESSIONTYPE); INSERT INTO ZWACHATSESSION VALUES (1, 0);"
        + SCHEMA[SCHEMA.index("CREATE TABLE ZWAMESSAGE") : SCHEMA.index("CREATE TABLE ZWAPROFILE")]
    )
    (found,) = read(tmp_path, database([Row(1, "hi")], schema)).messages
    assert (found.text, found.sent_at, found.sender) == ("hi", "2023-11-06T21:47:40.500000+00:00", "Unknown")


def test_a_database_without_messages_is_refused_with_a_sentence(tmp_path: Path) -> None:
    data = database([], "CREATE TABLE ZWAMESSAGE (Z_PK);")
    with pytest.raises(SourceError):
        read(tmp_path, data)


def test_who_i_am_may_be_told(tmp_path: Path) -> None:
    told = read_export(make_folder(tmp_path / "x", whatsapp_apple_files()), APPLE, Answers(me="Mira Holm"))
    assert {one.sender for one in told.messages if one.is_me} == {"Mira Holm"}
    assert next(iter(told.exports[0].participants)) == Participant("whatsapp:+4366000001", "Mira Holm", True, ("mimi", "+4366000001"))
