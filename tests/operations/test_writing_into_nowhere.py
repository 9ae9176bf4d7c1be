"""The folder for the files goes away while they are written, or does not let older files go."""

import shutil
import stat
import sys

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.errors import OutputError, ProjectBusy
from voicetune_desktop.operations.building import build_dataset
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.output_parts import Parts
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project.file import open_project
from voicetune_desktop.targets.containers import LINES

keeps_open_files = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets no folder go in which a file is open")


@pytest.fixture
def built(project):
    result_of(scan_privacy(project))
    result_of(build_dataset(project))
    return project


@keeps_open_files
def test_a_folder_that_goes_while_it_is_written_is_a_sentence(built, tmp_path):
    work = write_files(built, tmp_path / "out")
    while not any((tmp_path / "out").glob("*")):
        next(work)
    shutil.rmtree(tmp_path / "out")
    with pytest.raises(OutputError, match="could not be written"):
        result_of(work)
    assert built.connection.execute("SELECT count(*) FROM file_written").fetchone() == (0,)


@pytest.mark.parametrize("step", [pytest.param("close", marks=keeps_open_files), "set_aside", "put_in_place"])
def test_a_folder_that_goes_before_a_step_is_a_sentence(built, tmp_path, monkeypatch, step):
    usual = getattr(Parts, step)

    def late(parts):
        shutil.rmtree(parts.folder, ignore_errors=True)
        return usual(parts)

    monkeypatch.setattr(Parts, step, late)
    with pytest.raises(OutputError, match="could not be written"):
        result_of(write_files(built, tmp_path / "out"))
    assert built.connection.execute("SELECT count(*) FROM file_written").fetchone() == (0,)
    assert not (tmp_path / "out").exists()


def test_a_failure_in_the_middle_gives_the_older_files_back(built, tmp_path, monkeypatch):
    out = tmp_path / "out"
    result_of(write_files(built, out))
    before = {file.name: file.read_bytes() for file in out.iterdir()}
    usual = Parts.put_in_place

    def half(parts):
        (out / ".valid.jsonl.part").replace(out / "valid.jsonl")
        raise PermissionError(13, "Another program has it open")

    monkeypatch.setattr(Parts, "put_in_place", half)
    with pytest.raises(OutputError):
        result_of(write_files(built, out))
    assert {file.name: file.read_bytes() for file in out.iterdir()} == before
    monkeypatch.setattr(Parts, "put_in_place", usual)
    result_of(write_files(built, out))
    assert sorted(file.name for file in out.iterdir()) == ["train.jsonl", "valid.jsonl"]


def test_a_first_writing_that_fails_in_the_middle_leaves_no_file(tmp_path):
    parts = Parts(tmp_path / "out", {"train": "train.jsonl", "valid": "valid.jsonl"}, LINES)
    for side in ("train", "valid"):
        parts.write(side, b"{}\n")
    parts.close()
    (tmp_path / "out" / ".train.jsonl.part").unlink()
    parts.set_aside()
    with pytest.raises(FileNotFoundError):
        parts.put_in_place()
    parts.clear()
    assert not (tmp_path / "out").exists()


def test_a_project_that_is_busy_at_the_end_keeps_the_older_files(built, tmp_path):
    out = tmp_path / "out"
    result_of(write_files(built, out))
    before = {file.name: file.read_bytes() for file in out.iterdir()}
    built.connection.execute("PRAGMA busy_timeout = 20")
    with open_project(built.path, key=built.key) as other, other.transaction(), pytest.raises(ProjectBusy):
        result_of(write_files(built, out))
    assert {file.name: file.read_bytes() for file in out.iterdir()} == before


def test_write_protected_files_are_replaced_again_and_again(built, tmp_path):
    out = tmp_path / "out"
    for _ in range(3):
        result_of(write_files(built, out))
        assert sorted(file.name for file in out.iterdir()) == ["train.jsonl", "valid.jsonl"]
        for file in out.iterdir():
            file.chmod(stat.S_IREAD)
