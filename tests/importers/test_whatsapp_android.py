"""WhatsApp's database on Android."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.whatsapp_android import (
    GROUP,
    NEW,
    OLD,
    PEOPLE,
    OldRow,
    Row,
    contacts,
    database,
    identity,
    old_database,
    old_whatsapp_android_files,
    whatsapp_android_files,
)
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Participant, Reason

ANDROID = importer("whatsapp-msgstore")


def read(folder: Path, data: bytes, answers: Answers = Answers(), **beside: bytes) -> Read:
    files = {"msgstore.db": data, **{f"{name}.db": one for name, one in beside.items()}}
    return read_export(make_folder(folder / "x", files), ANDROID, answers)


@pytest.mark.parametrize("name", ["msgstore.db", "msgstore-2024-05-01.1.db", "copy.sqlite", "whatever"])
@pytest.mark.parametrize("make", [whatsapp_android_files, old_whatsapp_android_files])
def test_it_is_known_by_its_tables(tmp_path: Path, name: str, make: type) -> None:
    folder = make_folder(tmp_path / "x", {name: make()["msgstore.db"]})
    assert detected(folder) == "whatsapp-msgstore"


def test_one_whose_tables_do_not_stand_at_its_beginning_is_known_by_its_name(tmp_path: Path) -> None:
    many = "".join(f"CREATE TABLE t{number} (a TEXT, {', '.join(f'c{one} TEXT' for one in range(60))});" for number in range(120))
    found = make_folder(tmp_path / "x", {"msgstore.db": database([Row(1, "hi")], many + NEW)})
    assert detected(found) == "whatsapp-msgstore"


def test_names_are_those_of_the_address_book_then_their_own_then_numbers(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", whatsapp_android_files()), ANDROID)
    people = {one.name: (one.id, one.also) for export in found.exports for one in export.participants}
    assert people["Mira Holm"] == ("whatsapp:+4366000001", ("mimi", "+4366000001"))
    assert people["Carol & Co"] == ("whatsapp:+4366000002", ("Carol", "+4366000002"))
    assert people["Ünal"] == ("whatsapp:55443322@lid", ("uenal5",))
    assert people["+4366000009"] == ("whatsapp:+4366000009", ())
    assert people["Me"] == ("me", ("Ada B.",))


def test_without_an_address_book_people_are_numbers(tmp_path: Path) -> None:
    found = read(tmp_path, database([Row(1, "hi")]))
    assert [(one.sender, one.chat_title) for one in found.messages] == [("+4366000001", "+4366000001")]


@pytest.mark.parametrize("damaged", [b"SQLite format 3\x00", contacts()[:3000], contacts("CREATE TABLE wa_contacts (x);")])
def test_a_damaged_address_book_costs_no_message(tmp_path: Path, damaged: bytes) -> None:
    assert read(tmp_path, database([Row(1, "hi")]), wa=damaged).texts == ["hi"]


def test_a_chat_under_a_hidden_and_a_known_number_is_one(tmp_path: Path) -> None:
    found = read(tmp_path, database([Row(1, "a", 5, by=11), Row(2, "b", 6, is_mine=True), Row(3, "c", 6)]))
    assert [export.chat.id for export in found.exports] == ["whatsapp-msgstore:4366000002@s.whatsapp.net"]
    assert [(one.text, one.sender) for one in found.messages] == [("a", "+4366000002"), ("b", "Me"), ("c", "+4366000002")]


def test_an_answer_names_what_it_answers_by_the_id_that_this_had_first(tmp_path: Path) -> None:
    found = read(tmp_path, database([Row(1, "a", was=90), Row(2, "b", is_mine=True, answers=90), Row(3, "c", answers=90, answers_in=3)]))
    assert [(one.id, one.reply_to, one.flags) for one in found.messages] == [
        (identity(90), None, ("edited",)),
        (identity(3), identity(90), ()),
        (identity(4), None, ()),
    ]


def test_forwarded_messages_are_marked(tmp_path: Path) -> None:
    assert [one.forwarded for one in read(tmp_path, database([Row(1, "a", is_forwarded=True), Row(2, "b")])).messages] == [True, False]
    assert [one.forwarded for one in read(tmp_path / "o", old_database([OldRow(1, "a", is_forwarded=True)])).messages] == [True]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (Row(1, None, kind=15), Reason.DELETED),
        (Row(1, None, kind=64), Reason.DELETED),
        (Row(1, "true", kind=7), Reason.SYSTEM),
        (Row(1, None, kind=90), Reason.SYSTEM),
        (Row(1, "Where?", kind=66), Reason.MEDIA),
        (Row(1, None, kind=20), Reason.MEDIA),
        (Row(1, None, kind=9, caption="plan.docx"), Reason.MEDIA),
        (Row(1, None, kind=9, caption="plan", name="plan.docx"), Reason.MEDIA),
        (Row(1, "Your code", kind=27), Reason.UNSUPPORTED),
        (Row(1, " "), Reason.UNSUPPORTED),
        (Row(1, "my day", 3), Reason.UNSUPPORTED),
    ],
)
def test_what_is_no_text_is_set_aside(tmp_path: Path, row: Row, reason: Reason) -> None:
    assert read(tmp_path, database([row])).reasons == [reason]


def test_captions_are_marked(tmp_path: Path) -> None:
    rows = [Row(1, "a", kind=1), Row(2, None, kind=9, caption="read this", name="plan.pdf"), Row(3, "b", kind=42)]
    assert [(one.text, one.flags) for one in read(tmp_path, database(rows)).messages] == [
        ("a", ("caption",)),
        ("read this", ("caption",)),
        ("b", ("caption",)),
    ]


def test_the_old_tables_are_read(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", old_whatsapp_android_files()), ANDROID)
    assert [(one.chat_title, one.sender, one.text) for one in found.messages] == [
        ("+4366000001", "+4366000001", "Wann kommst du?"),
        ("+4366000001", "Me", "um drei"),
        ("+4366000001", "+4366000001", "le château"),
        ("Coro", "+4366000001", "domani prove?"),
        ("Coro", "Me", "sì"),
    ]
    assert found.messages[1].reply_to == found.messages[0].id
    assert sorted(found.reasons) == sorted([Reason.MEDIA, Reason.DELETED, Reason.SYSTEM])


def test_rows_that_the_app_moved_are_read_once(tmp_path: Path) -> None:
    schema = (
        NEW
        + OLD.replace("INSERT INTO messages", "INSERT INTO messages")
        + f"""
        INSERT INTO messages (_id, key_remote_jid, key_from_me, key_id, data, timestamp) VALUES (2, '{GROUP}', 0, 'x', 'moved', 1);
        INSERT INTO messages (_id, key_remote_jid, key_from_me, key_id, data, timestamp) VALUES (9, '{GROUP}', 1, 'y', 'still here', 2);
    """
    )
    assert sorted(read(tmp_path, database([Row(1, "moved")], schema)).texts) == ["moved", "still here"]


@pytest.mark.parametrize("schema", [NEW, NEW.removeprefix(PEOPLE)])
def test_databases_that_lack_tables_and_columns_are_read(tmp_path: Path, schema: str) -> None:
    only = schema.partition("CREATE TABLE message_media")[0]
    assert read(tmp_path, database([Row(1, "hi")], only)).texts == ["hi"]


def test_a_database_without_messages_is_refused_with_a_sentence(tmp_path: Path) -> None:
    data = database([], PEOPLE + "CREATE TABLE message_x (sender_jid_row_id INTEGER);")
    with pytest.raises(SourceError):
        read(tmp_path, data)


def test_who_i_am_may_be_told(tmp_path: Path) -> None:
    told = read_export(make_folder(tmp_path / "x", whatsapp_android_files()), ANDROID, Answers(me="Mira Holm"))
    assert {one.sender for one in told.messages if one.is_me} == {"Mira Holm"}
    assert next(iter(told.exports[0].participants)) == Participant("whatsapp:+4366000001", "Mira Holm", True, ("mimi", "+4366000001"))
