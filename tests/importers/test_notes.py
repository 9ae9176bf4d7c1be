"""Notes and journals."""

import json
from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.notes import google_keep_files, keep_note
from tests.importers.reading import detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

KEEP = importer("google-keep")


def test_a_note_of_keep_answers_its_title_or_its_day(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", google_keep_files()), KEEP)
    asked = [one.text for one in found.messages if not one.is_me]
    assert sorted(set(asked)) == ["2020-05-20", "Compras 🛒", "Praia"]
    assert [one.text for one in found.messages if one.is_me and one.chat_title == "Compras 🛒"] == ["- leche"]
    assert sorted(found.reasons) == [Reason.DELETED, Reason.MEDIA]


def test_a_note_of_keep_is_known_by_itself(tmp_path: Path) -> None:
    note = json.dumps(keep_note("Ideas", textContent="A hat for bees."), indent=1)
    folder = make_folder(tmp_path / "x", {"anything.json": note})
    assert (detected(folder), read_export(folder, KEEP).texts) == ("google-keep", ["Ideas", "A hat for bees."])


def test_a_damaged_note_in_the_folder_of_keep_is_told_of(tmp_path: Path) -> None:
    files = {**google_keep_files(), "Takeout/Keep/half.json": '{"color":'}
    found = read_export(make_folder(tmp_path / "x", files), KEEP)
    assert [one.file for one in found.set_aside if one.reason == Reason.UNPARSABLE] == ["Takeout/Keep/half.json"]


def test_a_title_that_only_repeats_the_beginning_is_no_question(tmp_path: Path) -> None:
    text = "I went to see the lighthouse today, and it was closed."
    note = json.dumps(keep_note("I went to see the lighthouse today…", textContent=text))
    assert read_export(make_folder(tmp_path / "x", {"a.json": note}), KEEP).texts == ["2020-05-20", text]
