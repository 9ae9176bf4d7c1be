"""Several exports in one go: each by itself, with what became of it."""

from zipfile import ZipFile

import pytest

from tests.exports.growing import WRITERS
from tests.operations.driving import result_of
from voicetune_desktop.errors import SourceError
from voicetune_desktop.operations.finding import find_exports
from voicetune_desktop.operations.importing import import_found
from voicetune_desktop.project import chats, source_answers

NAMES = ("imessage-db", "sms-xml", "telegram-json", "tiktok")
TALK = [f"{day}/05/2023, 09:00 - {('Bo', 'Ada')[day % 2]}: text {day}" for day in range(10, 20)]
UNCLEAR = "\n".join(f"0{day}/0{day + 1}/2024, 09:00 - {name}: hi {day}" for day, name in enumerate(("Bo", "Ada", "Bo", "Ada"), 1))


@pytest.fixture
def exports(tmp_path):
    """Four exports of four apps, in one folder."""
    for name in NAMES:
        folder = tmp_path / "drop" / name
        folder.mkdir(parents=True)
        WRITERS[name](folder, 60)
    return result_of(find_exports([tmp_path / "drop"])).exports


def test_each_export_has_its_own_source(empty, tmp_path, exports):
    result_of(import_found(empty, [tmp_path / "drop"]))
    told = source_answers.told(empty)
    assert [source.format for source in told] == list(NAMES)
    assert chats.message_count(empty) == sum(source.counts["kept"] for source in told)


def test_export_that_fails_leaves_nothing_behind_and_stops_no_other(empty, tmp_path, exports):
    report = result_of(_losing(import_found(empty, [tmp_path / "drop"]), exports[2].paths[0] / "result.json"))
    assert report.formats == (*NAMES[:2], *NAMES[3:])
    assert [failed.paths for failed in report.failed] == [exports[2].paths]
    assert report.failed[0].why.endswith(".")
    assert len(source_answers.told(empty)) == len(NAMES) - 1


def _losing(work, file):
    """The same work, while which a file goes away."""
    next(at for at in work if at.note == "Reading messages")
    file.unlink()
    return (yield from work)


def test_lone_export_deep_in_a_folder_is_read(empty, tmp_path):
    (tmp_path / "drop" / "inside").mkdir(parents=True)
    with ZipFile(tmp_path / "drop" / "inside" / "WhatsApp Chat - Bo.zip", "w") as archive:
        archive.writestr("_chat.txt", "\n".join(TALK))
    report = result_of(import_found(empty, [tmp_path / "drop"]))
    assert (report.formats, report.counts["kept"], report.failed) == (("whatsapp",), len(TALK), ())


def test_folder_of_exports_is_read_as_a_whole_and_says_what_was_not(empty, tmp_path, exports):
    (tmp_path / "drop" / "broken.zip").write_bytes(b"PK\x03\x04 and no more")
    report = result_of(import_found(empty, [tmp_path / "drop"]))
    assert report.formats == NAMES
    assert report.counts["kept"] == chats.message_count(empty)
    assert [failed.paths[0].name for failed in report.failed] == ["broken.zip"]


def test_question_nobody_answered_is_guessed_and_told(empty, tmp_path, exports):
    unclear = tmp_path / "chat.txt"
    unclear.write_text(UNCLEAR, encoding="utf-8")
    report = result_of(import_found(empty, [unclear, tmp_path / "drop"]))
    assert report.formats == ("whatsapp", *NAMES)
    assert [question.kind for question in report.guessed] == ["date_order"]


def test_exports_in_one_go_follow_what_the_later_one_changed(empty, tmp_path):
    for year, lines in (("2023", TALK), ("2024", [*TALK[:4], *TALK[5:], "21/05/2023, 09:00 - Bo: last"])):
        (tmp_path / year).mkdir()
        (tmp_path / year / "WhatsApp Chat with Bo.txt").write_text("\n".join(lines), encoding="utf-8")
    report = result_of(import_found(empty, [tmp_path / "2023", tmp_path / "2024"]))
    assert (report.deleted, report.edited, chats.message_count(empty)) == (1, 0, 10)


def test_nothing_that_can_be_read_is_an_error(empty, tmp_path):
    for name in ("a.txt", "b.bin"):
        (tmp_path / name).write_bytes(b"\x00\x01 dear diary")
    with pytest.raises(SourceError):
        result_of(import_found(empty, [tmp_path / "a.txt", tmp_path / "b.bin"]))
    assert source_answers.told(empty) == []
