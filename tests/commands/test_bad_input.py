"""Whatever a person hands over: a sentence that says what to do, status 1, and nothing written."""

import errno
import json
import os
import struct
import tarfile
from pathlib import Path

import pytest

from tests.commands.exports import account, chat, row, write_account
from tests.exports.archives import make_folder, make_tar_bomb, make_zip, make_zip_bomb
from tests.operations.chat import write_chat
from voicetune_desktop.commands import preparing
from voicetune_desktop.operations import output_parts
from voicetune_desktop.project.for_one_run import create_for_one_run

CHAT = "17/05/2024, 09:00 - Bo: hi\n17/05/2024, 09:01 - Ada: ho\n"
JUNK = bytes(range(256)) * 2000


def packed():
    return struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, 8, 0, 0, 0, 500, 5000, 9, 0) + b"_chat.txt" + JUNK[:500]


def half(path):
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


def content(name, data):
    return lambda folder: make_folder(folder / "in", {name: data}) / name


def half_a_zip(folder):
    return half(make_zip(folder / "chat.zip", {"_chat.txt": CHAT * 500, "photo.jpg": os.urandom(5000)}))


def half_a_tar(folder):
    with tarfile.open(folder / "chat.tgz", "w:gz") as archive:
        archive.add(write_chat(folder, 200), "_chat.txt")
    return half(folder / "chat.tgz")


def only_climbing_names(folder):
    return make_zip(folder / "chat.zip", {"../../_chat.txt": CHAT, "/etc/_chat.txt": CHAT, "C:\\_chat.txt": CHAT})


def no_kept_message(folder):
    rows = [row(1, 2, "", photo="x"), {**row(2, 2, ""), "type": "service", "action": "phone_call"}]
    return write_account(folder, {"personal_information": {}, "chats": {"list": [chat("Bo Larsen", "personal_chat", 2, rows)]}})


BAD = {
    "nothing there": lambda folder: folder / "nowhere.zip",
    "a name too long for any disk": lambda folder: folder / ("a" * 5000),
    "empty file": content("chat.txt", b""),
    "empty folder": lambda folder: make_folder(folder / "in", {}),
    "folder that is no export": lambda folder: make_folder(folder / "in", {"letter.txt": "Dear Bo,\n", "a/photo.jpg": JUNK}),
    "letter": content("letter.txt", "Dear Bo,\n\nhow are you?\n"),
    "one huge line": content("chat.txt", b"x" * 20_000_000),
    "binary junk": content("chat.txt", JUNK),
    "junk named zip": content("chat.zip", JUNK),
    "junk named json": content("result.json", JUNK),
    "zip of junk": lambda folder: make_zip(folder / "chat.zip", {"_chat.txt": JUNK}),
    "half a zip": half_a_zip,
    "half a tar": half_a_tar,
    "zip without its end": content("chat.zip", packed()),
    "empty zip": lambda folder: make_zip(folder / "chat.zip", {}),
    "zip that unpacks to far too much": lambda folder: make_zip_bomb(folder / "chat.zip", 100),
    "tar that unpacks to far too much": lambda folder: make_tar_bomb(folder / "chat.tar.gz", 100),
    "names that climb out": only_climbing_names,
    "half a json without a message": content("result.json", json.dumps(account())[:60]),
    "endless nesting": content("result.json", "[" * 100_000),
    "json of something else": content("result.json", '{"messages": 5, "chats": {"list": 7}}'),
    "unknown encoding": content("chat.txt", CHAT.encode("cp037")),
    "no message that somebody wrote": no_kept_message,
    "chat without a message": lambda folder: write_chat(folder, days=0),
}
"""What is wrong to a maker of it."""


@pytest.fixture(params=BAD)
def bad(request, tmp_path):
    return BAD[request.param](tmp_path)


def prepare(voicetune, path, out, *options):
    return voicetune("prepare", path, "--assistant", "Ada Byron", "--out", out, "--json", *options)


def assert_refused(ran):
    """No answer, and one line that says what is wrong and what to do; before it at most what was set aside."""
    assert (ran.status, ran.out) == (1, b"")
    *before, sentence, end = ran.err.split("\n")
    assert sentence.startswith("voicetune: ")
    assert ". " in sentence
    assert "should not" not in sentence
    assert end == ""
    assert all(line.startswith("Set aside: ") for line in before)


def files(folder):
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


def test_bad_export_is_refused_in_words_and_nothing_is_written(voicetune, bad, tmp_path):
    before = files(tmp_path)
    assert_refused(prepare(voicetune, bad, tmp_path / "out"))
    assert files(tmp_path) == before


def test_bad_export_has_no_messages_to_read_or_scan(voicetune, bad):
    assert_refused(voicetune("messages", bad, "--jsonl"))
    assert_refused(voicetune("scan", bad, "--jsonl"))


def test_inspecting_a_bad_export_never_fails_without_a_sentence(voicetune, bad):
    ran = voicetune("inspect", bad, "--json")
    assert ran.status == 0 or ran.err.startswith("voicetune: ")
    assert "should not" not in ran.err


def test_one_bad_export_among_good_ones_is_told_and_stops_nothing(voicetune, tmp_path):
    (tmp_path / "letter.txt").write_text("Dear Bo,\n")
    ran = voicetune("prepare", write_chat(tmp_path), tmp_path / "letter.txt", "--assistant", "Ada Byron", "--out", tmp_path / "out")
    assert ran.status == 0
    assert f"Not read: {tmp_path / 'letter.txt'}: This is not an export" in ran.err


def test_a_path_at_which_there_is_nothing_stops_everything(voicetune, tmp_path):
    paths = write_chat(tmp_path), tmp_path / "chat2.zip"
    assert_named = f"Not found: {paths[1]}\nvoicetune: "
    ran = voicetune("prepare", *paths, "--assistant", "Ada Byron", "--out", tmp_path / "out")
    assert (ran.status, ran.out, ran.err.startswith(assert_named)) == (1, b"", True)
    for verb in ("inspect", "messages", "scan"):
        assert voicetune(verb, *paths).err.startswith(assert_named)


def test_half_an_export_is_read_as_far_as_it_goes(voicetune, tmp_path):
    path = half(write_account(tmp_path))
    counts = voicetune("inspect", path, "--json").json["sources"][0]["counts"]
    assert counts["unparsable"] >= 1
    assert counts["kept"] >= 5
    assert voicetune("messages", path, "--jsonl").err.endswith(" unparsable\n")


def test_export_that_may_not_be_opened_is_a_sentence(voicetune, tmp_path, monkeypatch):
    path = write_chat(tmp_path)
    opened = Path.open

    def refuse(self, *arguments, **more):
        if self == path:
            raise PermissionError(errno.EACCES, "Permission denied", str(self))
        return opened(self, *arguments, **more)

    monkeypatch.setattr(Path, "open", refuse)
    assert_refused(prepare(voicetune, path, tmp_path / "out"))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="Root and Windows may open every file.")
def test_export_without_permission_is_a_sentence(voicetune, tmp_path):
    path = write_chat(tmp_path)
    path.chmod(0)
    assert_refused(prepare(voicetune, path, tmp_path / "out"))


def test_chat_with_one_speaker_is_a_sentence(voicetune, tmp_path):
    path = write_chat(tmp_path, talk=(("Ada Byron", "note to self"),))
    assert_refused(prepare(voicetune, path, tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_assistant_that_only_forwards_is_a_sentence(voicetune, tmp_path):
    rows = [row(n, 2 - n % 2, "hi", n, **({"forwarded_from": "Cy"} if n % 2 else {})) for n in range(10)]
    path = write_account(tmp_path, {"personal_information": {}, "chats": {"list": [chat("Bo Larsen", "personal_chat", 2, rows)]}})
    ran = prepare(voicetune, path, tmp_path / "out")
    assert_refused(ran)
    assert "only forwarded" in ran.err


def test_examples_too_short_for_every_answer_are_a_sentence(voicetune, tmp_path):
    ran = prepare(voicetune, write_chat(tmp_path), tmp_path / "out", "--max-tokens", 16)
    assert_refused(ran)
    assert "longer than the longest example" in ran.err


@pytest.mark.parametrize("out", ["mine", "mine/below", "a" * 5000])
def test_folder_that_cannot_be_made_is_a_sentence(voicetune, tmp_path, out):
    (tmp_path / "mine").write_bytes(b"a file")
    assert_refused(prepare(voicetune, write_chat(tmp_path), tmp_path / out))
    assert (tmp_path / "mine").read_bytes() == b"a file"


@pytest.mark.parametrize("side", ["train", "valid"])
def test_folder_in_place_of_a_file_is_a_sentence(voicetune, tmp_path, side):
    (tmp_path / "out" / f"{side}.jsonl").mkdir(parents=True)
    assert_refused(prepare(voicetune, write_chat(tmp_path), tmp_path / "out"))
    assert [path.name for path in (tmp_path / "out").iterdir()] == [f"{side}.jsonl"]


@pytest.mark.parametrize("code", [errno.EACCES, errno.EROFS, errno.EIO])
def test_folder_that_may_not_be_written_is_a_sentence(voicetune, tmp_path, monkeypatch, code):
    def refuse(self, *_, **__):
        raise OSError(code, os.strerror(code), str(self))

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert_refused(prepare(voicetune, write_chat(tmp_path), tmp_path / "out"))


def fail(code):
    def act(*_, **__):
        raise OSError(code, os.strerror(code))

    return act


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_disk_that_fills_up_while_writing_leaves_the_older_files(voicetune, tmp_path, monkeypatch, step):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "train.jsonl").write_bytes(b"older")
    monkeypatch.setattr(*((output_parts.os, "fsync") if step == "fsync" else (Path, "replace")), fail(errno.ENOSPC))
    ran = prepare(voicetune, write_chat(tmp_path), tmp_path / "out")
    assert_refused(ran)
    assert "disk is full" in ran.err
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == {"train.jsonl": b"older"}


def test_disk_that_fills_up_while_importing_is_a_sentence(voicetune, tmp_path, monkeypatch):
    def small(size):
        project = create_for_one_run(size)
        project.connection.execute("PRAGMA max_page_count = 60")
        return project

    monkeypatch.setattr(preparing, "create_for_one_run", small)
    ran = prepare(voicetune, write_chat(tmp_path, 2000), tmp_path / "out")
    assert_refused(ran)
    assert "disk is full" in ran.err


def test_disk_without_room_for_anything_is_a_sentence(voicetune, tmp_path, monkeypatch):
    monkeypatch.setattr("voicetune_desktop.project.for_one_run.IN_MEMORY_BYTES", 0)
    monkeypatch.setattr("tempfile.mkdtemp", fail(errno.ENOSPC))
    ran = prepare(voicetune, write_chat(tmp_path), tmp_path / "out")
    assert_refused(ran)
    assert "disk is full" in ran.err
