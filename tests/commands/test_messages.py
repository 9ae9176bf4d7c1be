import pytest

from tests.commands.exports import POEM, write_account
from tests.commands.running import environment, run
from tests.commands.shapes import MESSAGE, assert_shape
from tests.operations.chat import write_chat


@pytest.fixture
def export(tmp_path):
    return write_account(tmp_path)


def test_each_line_has_the_layout_of_the_contract(voicetune, export, tmp_path):
    ran = voicetune("messages", export, write_chat(tmp_path, days=1), "--jsonl")
    assert ran.status == 0
    assert len(ran.rows) == 15 + 7
    for message in ran.rows:
        assert_shape(message, MESSAGE)


def test_text_is_verbatim(voicetune, export):
    texts = [message["text"] for message in voicetune("messages", export, "--jsonl").rows]
    assert texts[:5] == ["hi Ada", POEM, "a look at this", "Bo, see https://example.org/a?b=c", "from elsewhere"]


def test_lines_of_a_message_are_joined_by_line_feeds(voicetune, tmp_path):
    path = tmp_path / "WhatsApp Chat with Bo.txt"
    path.write_bytes(b"14/04/2024, 09:00 - Bo: one\r\n\r\n two\r\n14/04/2024, 09:01 - Ada: three\r\n")
    assert [message["text"] for message in voicetune("messages", path, "--jsonl").rows] == ["one\n\n two", "three"]


def test_replies_forwards_and_captions_are_marked(voicetune, export):
    rows = voicetune("messages", export, "--jsonl").rows
    assert [message["id"] for message in rows if message["forwarded"]] == ["15"]
    assert [message["reply_to"] for message in rows if message["reply_to"]] == ["10"]
    assert [message["flags"] for message in rows if message["flags"]] == [["caption"]]


def test_messages_stand_in_the_order_of_their_chats(voicetune, export):
    rows = voicetune("messages", export, "--jsonl").rows
    assert [message["id"] for message in rows] == ["10", "11", "13", "14", "15", *map(str, range(20, 29)), "40"]


def test_what_was_set_aside_is_said_on_standard_error(voicetune, export):
    assert voicetune("messages", export, "--jsonl").err == "Set aside: 1 system, 1 media, 1 unparsable\n"


def test_times_have_an_offset_only_where_the_export_knows_it(voicetune, export, tmp_path):
    telegram = voicetune("messages", export, "--jsonl").rows
    whatsapp = voicetune("messages", write_chat(tmp_path, days=1), "--jsonl").rows
    assert (telegram[0]["sent_at"], whatsapp[0]["sent_at"]) == ("2024-03-01T00:00:00+00:00", "2024-05-17T09:00:00")


def test_name_of_me_marks_my_messages(voicetune, tmp_path):
    rows = voicetune("messages", write_chat(tmp_path, days=1), "--me", "Ada Byron", "--jsonl").rows
    assert {(message["sender"], message["is_me"]) for message in rows} == {("Ada Byron", True), ("Bo Larsen", False)}


def test_name_of_me_that_nobody_has_ends_with_status_1(voicetune, tmp_path):
    ran = voicetune("messages", write_chat(tmp_path, days=1), "--me", "Zoe", "--jsonl")
    assert ran.status == 1
    assert len(ran.rows) == 7
    assert "--me" in ran.err


@pytest.mark.parametrize(("order", "at"), [("dmy", "2024-04-03T09:00:00"), ("mdy", "2024-03-04T09:00:00")])
def test_order_of_dates_given_by_the_person_is_taken(voicetune, tmp_path, order, at):
    (tmp_path / "chat.txt").write_text("03/04/2024, 09:00 - Bo: a\n", encoding="utf-8")
    assert [m["sent_at"] for m in voicetune("messages", tmp_path / "chat.txt", "--date-order", order, "--jsonl").rows] == [at]


@pytest.mark.parametrize(("encoding", "text"), [("cp1251", "Привет"), ("cp1252", "Ïðèâåò")])
def test_encoding_given_by_the_person_is_taken(voicetune, tmp_path, encoding, text):
    (tmp_path / "chat.txt").write_bytes("03/04/2024, 09:00 - Bo: Привет\n".encode("cp1251") * 3)
    rows = voicetune("messages", tmp_path / "chat.txt", "--encoding", encoding, "--jsonl").rows
    assert {message["text"] for message in rows} == {text}


@pytest.mark.parametrize("encoding", ["latin-99", "base64", "a\0b"])
def test_encoding_that_does_not_exist_is_wrong_use(voicetune, tmp_path, encoding):
    assert voicetune("messages", write_chat(tmp_path, days=1), "--encoding", encoding, "--jsonl").status == 2


def test_format_named_by_the_person_is_taken(voicetune, export):
    ran = voicetune("messages", export, "--format", "whatsapp", "--jsonl")
    assert (ran.status, ran.out) == (1, b"")


def test_without_jsonl_people_can_read_it(voicetune, tmp_path):
    ran = voicetune("messages", write_chat(tmp_path, days=1))
    assert ran.text.startswith("2024-05-17T09:00:00  Bo Larsen: hi Ada, are you there?\n")


def test_export_without_a_message_ends_with_status_1(voicetune, tmp_path):
    ran = voicetune("messages", write_chat(tmp_path, days=0), "--jsonl")
    assert (ran.status, ran.out) == (1, b"")
    assert "no message" in ran.err


def test_same_export_gives_the_same_bytes(voicetune, export):
    assert voicetune("messages", export, "--jsonl").out == voicetune("messages", export, "--jsonl").out


def test_only_what_an_app_wrote_needs_is_loaded(export):
    ran = run("messages", export, "--jsonl", env=environment(PYTHONPROFILEIMPORTTIME="1"))
    loaded = {line.rpartition("|")[2].strip() for line in ran.err.splitlines()}
    assert ran.status == 0
    assert "voicetune_desktop.importers.telegram.json" in loaded
    others = ("table.files", "plain_text.format", "office.texts", "sqlite_copy")
    assert loaded.isdisjoint({*(f"voicetune_desktop.importers.{name}" for name in others), "sqlcipher3", "cryptography", "PySide6"})
