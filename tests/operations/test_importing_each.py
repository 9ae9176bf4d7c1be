"""Several exports in one go: each by itself, with what became of it."""

import pytest

from tests.exports.growing import WRITERS
from tests.operations.driving import result_of
from voicetune_desktop.errors import SourceError
from voicetune_desktop.model import Answers
from voicetune_desktop.operations.finding import Found, find_exports
from voicetune_desktop.operations.importing import OpenQuestion, import_each, import_found
from voicetune_desktop.project import chats

NAMES = ("imessage-db", "sms-xml", "telegram-json", "tiktok")
UNCLEAR = "\n".join(f"0{day}/0{day + 1}/2024, 09:00 - {name}: hi {day}" for day, name in enumerate(("Bo", "Ada", "Bo", "Ada"), 1))


@pytest.fixture
def exports(tmp_path):
    """Four exports of four apps, in one folder."""
    for name in NAMES:
        folder = tmp_path / "drop" / name
        folder.mkdir(parents=True)
        WRITERS[name](folder, 60)
    return result_of(find_exports([tmp_path / "drop"])).exports


def test_each_export_has_its_own_report_and_source(empty, exports):
    results = result_of(import_each(empty, exports))
    assert [result.report.formats for result in results] == [(name,) for name in NAMES]
    assert len(chats.sources(empty)) == len(NAMES)
    assert chats.message_count(empty) == sum(result.report.counts["kept"] for result in results)


def test_export_that_fails_leaves_nothing_behind_and_stops_no_other(empty, exports):
    (exports[2].paths[0] / "result.json").unlink()
    results = result_of(import_each(empty, exports))
    assert [result.report is None for result in results] == [False, False, True, False]
    assert results[2].why_not.endswith(".")
    assert len(chats.sources(empty)) == len(NAMES) - 1


def test_each_export_has_answers_of_its_own(empty, tmp_path):
    found = []
    for number in (1, 2):
        place = tmp_path / f"chat {number}.txt"
        place.write_text("\n".join(f"0{day}/0{day + 1}/2024, 09:00 - Bo: hi {number} {day}" for day in range(1, 5)), encoding="utf-8")
        found.append(Found((place,), "whatsapp"))
    result_of(import_each(empty, found, {found[0]: Answers(date_order="mdy"), found[1]: Answers(date_order="dmy")}))
    assert sorted(chat.first for chat in chats.chats(empty)) == ["2024-01-02T09:00:00", "2024-02-01T09:00:00"]


def test_folder_of_exports_is_read_as_a_whole_and_says_what_was_not(empty, tmp_path, exports):
    (tmp_path / "drop" / "broken.zip").write_bytes(b"PK\x03\x04 and no more")
    report = result_of(import_found(empty, [tmp_path / "drop"]))
    assert report.formats == NAMES
    assert report.counts["kept"] == chats.message_count(empty)
    assert [failed.paths[0].name for failed in report.failed] == ["broken.zip"]


def test_export_with_a_question_is_left_for_later_among_others(empty, tmp_path, exports):
    unclear = tmp_path / "chat.txt"
    unclear.write_text(UNCLEAR, encoding="utf-8")
    report = result_of(import_found(empty, [unclear, tmp_path / "drop"]))
    assert report.formats == NAMES
    assert [(failed.paths, failed.why) for failed in report.failed] == [((unclear,), "It has a question for you: bring it in alone.")]


def test_question_of_a_single_export_is_asked(empty, tmp_path):
    unclear = tmp_path / "chat.txt"
    unclear.write_text(UNCLEAR, encoding="utf-8")
    with pytest.raises(OpenQuestion):
        result_of(import_found(empty, [unclear]))


def test_nothing_that_can_be_read_is_an_error(empty, tmp_path):
    for name in ("a.txt", "b.bin"):
        (tmp_path / name).write_bytes(b"\x00\x01 dear diary")
    with pytest.raises(SourceError):
        result_of(import_found(empty, [tmp_path / "a.txt", tmp_path / "b.bin"]))
    assert chats.sources(empty) == []
