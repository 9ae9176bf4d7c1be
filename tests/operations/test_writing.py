import json
from pathlib import Path

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.errors import DiskFull, NothingToTrain, OutputError
from voicetune_desktop.model import Action
from voicetune_desktop.operations import proving, saving
from voicetune_desktop.operations.building import set_settings
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.rendering import preview
from voicetune_desktop.operations.saving import save_files
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project import decisions, examples


@pytest.fixture
def built(project):
    result_of(refresh_dataset(project))
    return project


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_files_are_remembered_with_what_they_hold(built, out):
    report = result_of(write_files(built, out))
    rows = built.connection.execute("SELECT path, target, bytes, sha256, examples FROM file_written ORDER BY id").fetchall()
    assert [tuple(getattr(file, name) for name in file.__struct_fields__) for file in report.files] == rows


def test_same_project_writes_the_same_bytes(built, out, tmp_path):
    result_of(write_files(built, out))
    result_of(write_files(built, tmp_path / "other"))
    assert contents(out) == contents(tmp_path / "other")


def test_without_examples_nothing_is_written(project, out):
    with pytest.raises(NothingToTrain):
        result_of(write_files(project, out))
    assert not out.exists()


def test_both_files_are_put_in_place_or_none(built, out, monkeypatch):
    out.mkdir()
    (out / "train.jsonl").write_bytes(b"older")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("voicetune_desktop.operations.output_parts.os.fsync", full)
    with pytest.raises(DiskFull):
        result_of(write_files(built, out))
    assert contents(out) == {"train.jsonl": b"older"}


def test_work_that_is_broken_off_leaves_no_part(built, out):
    work = write_files(built, out)
    next(at for at in work if at.total)
    assert len(list(out.iterdir())) == 1
    work.close()
    assert not out.exists()


def test_part_of_a_run_that_was_killed_is_written_over(built, out):
    out.mkdir()
    (out / ".train.jsonl.part").write_bytes(b"left behind" * 10_000)
    result_of(write_files(built, out))
    assert sorted(contents(out)) == ["train.jsonl", "valid.jsonl"]


def test_held_out_file_of_an_earlier_run_goes_when_nothing_is_held_out(built, out):
    result_of(write_files(built, out))
    set_settings(built, Settings(valid_share=0))
    result_of(refresh_dataset(built))
    result_of(write_files(built, out))
    assert list(contents(out)) == ["train.jsonl"]


@pytest.mark.parametrize("side", ["train", "valid"])
def test_folder_in_the_place_of_a_file_stops_the_writing(built, out, side):
    (out / f"{side}.jsonl").mkdir(parents=True)
    with pytest.raises(OutputError, match=f"{side}.jsonl"):
        result_of(write_files(built, out))
    assert [path.name for path in out.iterdir()] == [f"{side}.jsonl"]


def test_preview_of_an_example_is_what_is_written(built, out):
    result_of(write_files(built, out))
    written = [json.loads(line)["messages"] for line in (out / "train.jsonl").read_bytes().split(b"\n")[:-1]]
    rows = [row for row in examples.examples(built) if row.split == "train"]
    redactor = Redactor(built)
    for row, messages in zip(rows, written, strict=True):
        assert [(turn.role, turn.content) for turn in preview(built, redactor, row).turns] == [(m["role"], m["content"]) for m in messages]


def test_what_the_person_keeps_is_written_and_is_no_leak(built, out):
    decisions.decide_kind(built, "email", Action.KEEP)
    result_of(refresh_dataset(built))
    result_of(write_files(built, out))
    written = contents(out)["train.jsonl"]
    assert b"bo.larsen@example.org" in written
    assert b"900123" not in written


def test_new_names_stay_the_same_in_every_build(built, out, tmp_path):
    result_of(write_files(built, out))
    set_settings(built, Settings(gap_minutes=90))
    result_of(refresh_dataset(built))
    result_of(write_files(built, tmp_path / "other"))
    assert contents(out) == contents(tmp_path / "other")


def test_saving_reports_what_the_check_finds(built, out):
    report = result_of(save_files(built, out))
    assert (report.folder, report.errors, report.warnings, report.findings) == (out, 0, 0, ())
    assert report.examples_written == report.examples_trained == 30
    assert [Path(file.path) for file in report.files] == [out / "train.jsonl", out / "valid.jsonl"]


def test_saving_too_few_examples_says_so(project, out):
    set_settings(project, Settings(gap_minutes=7 * 24 * 60, max_tokens=2000))
    result_of(refresh_dataset(project))
    report = result_of(save_files(project, out))
    assert report.errors >= 1
    assert "too few examples (1)" in report.findings


class Digest:
    def hexdigest(self):
        return "4ada7" * 12 + "beef"


def test_the_sum_of_a_file_is_no_text_whatever_name_it_seems_to_hold(built, out, monkeypatch):
    monkeypatch.setattr("voicetune_desktop.operations.writing.hashlib.file_digest", lambda *_: Digest())
    assert built.connection.execute("SELECT count(*) FROM person WHERE name LIKE 'Ada%'").fetchone()[0]
    result_of(write_files(built, out, "trl"))
    assert Digest().hexdigest() in (out / "DATASET_CARD.md").read_text("utf-8")


def test_saving_tells_how_many_rows_are_counted_and_checked(built, out, monkeypatch):
    for verb in (proving, saving):
        monkeypatch.setattr(verb, "AT_A_TIME", 10)
    seen = []
    result_of(save_files(built, out), seen)
    told = [(one.note, one.done) for one in seen if one.total == 30]
    assert [done for note, done in told if note == "Counting what will be trained"] == [0, 10, 20, 27]
    assert [done for note, done in told if note == "Checking the files"] == [0, 10, 20]
