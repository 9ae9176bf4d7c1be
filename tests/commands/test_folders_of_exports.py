"""A folder with the exports of several apps: each is a source, and what is none is told and stops nothing."""

import json
from collections import Counter

import pytest

from tests.commands.exports import account, write_account
from tests.commands.shapes import INSPECT, assert_shape
from tests.exports.archives import make_folder
from tests.exports.assistants import chatgpt_files
from tests.operations.chat import write_chat

FORMATS = ["chatgpt", "telegram-json", "whatsapp", None]
PREPARE = ("--assistant", "Ada Byron", "--json")


@pytest.fixture
def drop(tmp_path):
    """Three exports, a letter and a broken archive."""
    folder = make_folder(tmp_path / "drop", {"gpt/conversations.json": chatgpt_files()["conversations.json"], "letter.txt": "Dear Bo,\n"})
    (folder / "tele").mkdir()
    write_account(folder / "tele")
    write_chat(folder)
    return folder


def without_status(ran):
    assert ran.status == 0
    return ran


def test_each_export_is_a_source_and_what_is_none_is_listed(voicetune, drop):
    ran = without_status(voicetune("inspect", drop, "--json"))
    assert_shape(ran.json, INSPECT)
    assert sorted(map(str, (source["format"] for source in ran.json["sources"]))) == sorted(map(str, FORMATS))
    assert ran.err.startswith(f"Not read: {drop / 'letter.txt'}: ")


def test_messages_of_all_are_written(voicetune, drop):
    reports = voicetune("inspect", drop, "--json").json["sources"]
    ran = without_status(voicetune("messages", drop, "--jsonl"))
    written = Counter(row["chat"] for row in ran.rows)
    assert written == {chat["id"]: chat["messages"] for report in reports for chat in report["chats"] if chat["messages"]}
    assert "letter.txt" in ran.err


def test_all_are_scanned(voicetune, drop):
    kept = sum(report["counts"]["kept"] for report in voicetune("inspect", drop, "--json").json["sources"])
    ran = without_status(voicetune("scan", drop, "--jsonl"))
    assert len(ran.rows) == kept
    assert "letter.txt" in ran.err


def test_all_become_training_files_and_the_same_ones_every_time(voicetune, drop, tmp_path):
    kept = sum(report["counts"]["kept"] for report in voicetune("inspect", drop, "--json").json["sources"])
    runs = [without_status(voicetune("prepare", drop, *PREPARE, "--out", tmp_path / out)) for out in ("one", "two")]
    assert [ran.json["messages"] for ran in runs] == [kept, kept]
    assert len({(tmp_path / out / "train.jsonl").read_bytes() for out in ("one", "two")}) == 1
    assert "letter.txt" in runs[0].err


def test_a_name_in_several_apps_is_one_assistant(voicetune, drop, tmp_path):
    without_status(voicetune("prepare", drop, *PREPARE, "--out", tmp_path / "out"))
    rows = [json.loads(line) for line in (tmp_path / "out" / "train.jsonl").read_text(encoding="utf-8").splitlines()]
    answers = [turn["content"] for row in rows for turn in row["messages"] if turn["role"] == "assistant"]
    assert any("group talk" in answer for answer in answers)
    assert any("just got up" in answer for answer in answers)


def test_each_name_is_listed_once_where_nobody_has_the_one_that_was_given(voicetune, drop, tmp_path):
    ran = voicetune("prepare", drop, "--assistant", "Zoe", "--out", tmp_path / "out")
    assert (ran.status, ran.err.count("Ada Byron"), ran.err.count("Bo Larsen")) == (1, 1, 1)


def test_a_name_that_two_people_of_one_app_have_is_refused(voicetune, tmp_path):
    content = account()
    for message in content["chats"]["list"][1]["messages"]:
        message["from"] = message["from"].replace("Cleo Marsh", "Ada Byron")
    ran = voicetune("prepare", write_account(tmp_path, content), *PREPARE, "--out", tmp_path / "out")
    assert (ran.status, "Several people" in ran.err) == (1, True)


def test_one_that_fails_while_it_is_read_stops_no_other(voicetune, drop, tmp_path):
    make_folder(drop, {"empty.jsonl": '{"messages": []}\n' * 3, "book.zip": b"PK\x03\x04 and no more"})
    for verb in ("inspect", "messages", "scan"):
        assert "book.zip" in without_status(voicetune(verb, drop)).err
    assert "book.zip" in without_status(voicetune("prepare", drop, *PREPARE, "--out", tmp_path / "out")).err


def test_a_format_that_is_named_takes_the_folder_as_one(voicetune, drop):
    (report,) = voicetune("inspect", drop, "--format", "whatsapp", "--json").json["sources"]
    assert (report["path"], report["format"]) == (str(drop), "whatsapp")


def test_nothing_but_files_that_are_no_export_is_refused(voicetune, tmp_path):
    folder = make_folder(tmp_path / "drop", {"letter.txt": "Dear Bo,\n", "photo.jpg": b"\xff\xd8\xff" * 50})
    assert voicetune("inspect", folder, "--json").status == 1
    assert voicetune("messages", folder, "--jsonl").status == 1


def test_me_has_to_be_in_one_of_them_only(voicetune, drop):
    assert voicetune("inspect", drop, "--me", "Ada Byron", "--json").status == 0
    assert voicetune("messages", drop, "--me", "Ada Byron").status == 0


def test_many_that_are_no_export_are_counted(voicetune, drop):
    make_folder(drop, {f"letter{number}.bin": b"\x01\x02\xff" * 50 for number in range(30)})
    lines = without_status(voicetune("inspect", drop)).err.splitlines()
    assert (len(lines), lines[-1]) == (21, "Not read: 11 more.")


def test_many_pictures_are_told_at_once(voicetune, drop):
    make_folder(drop, {f"photo{number}.jpg": b"\xff\xd8\xff" * 50 for number in range(30)})
    lines = without_status(voicetune("inspect", drop)).err.splitlines()
    (told,) = (line for line in lines if "photo" in line)
    assert "photo0.jpg: These are 30 pictures, sounds or videos, and VoiceTune reads texts." in told


def test_a_table_is_scanned_as_the_person_says_what_its_columns_hold(voicetune, tmp_path):
    folder = make_folder(tmp_path / "t", {"a.csv": "k,w\nAda,mail me: über.uns@example.org\nBo,ok\n".encode("cp1252")})
    ran = voicetune("scan", folder / "a.csv", "--map", "sender=k", "--map", "text=w", "--encoding", "cp1252", "--jsonl")
    assert ran.status == 0
    assert [span["kind"] for row in ran.rows for span in row["spans"]] == ["email"]
