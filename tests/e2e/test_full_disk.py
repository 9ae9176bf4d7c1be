"""A disk without room, or one that nobody may write: a sentence, and the project as it was before."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from tests.operations.chat import TALK, write_chat
from tests.operations.driving import result_of
from tests.small_disk import fill, on_a_disk, read_only, writable
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.errors import DiskFull, OutputError, ProjectError, VoiceTuneError
from voicetune_desktop.operations.building import build_dataset, set_settings
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.merging_chats import merge_chats, take_chat_apart
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project.file import Project, create, open_project

KEY = bytes(32)
LONG = tuple((name, f"{text} " * 40) for name, text in TALK)


def digest(project: Project) -> str:
    """One figure for all rows of all tables."""
    rows = hashlib.sha256()
    tables = project.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1").fetchall()
    for (table,) in tables:
        rows.update(repr(project.connection.execute(f"SELECT * FROM {table}").fetchall()).encode())
    return rows.hexdigest()


def refusal(act) -> VoiceTuneError:
    with pytest.raises(VoiceTuneError) as caught:
        act()
    return caught.value


def made(disk: Path) -> Project:
    """A project with two chats, on the disk."""
    project = create(disk / "p.voicetune", key=KEY)
    outside = disk.parent / "exports"
    outside.mkdir()
    result_of(import_exports(project, [write_chat(outside)]))
    result_of(import_exports(project, [write_chat(outside, name="WhatsApp Chat with Bo Larsen.txt")]))
    choose_assistant(project, "Ada Byron")
    return project


def unharmed(project: Project, act) -> None:
    """Check that an act on a full disk is told as such, changes nothing, and works when there is room."""
    disk = project.path.parent
    project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = digest(project)
    filler = fill(disk)
    error = refusal(act)
    assert isinstance(error, DiskFull), error
    assert digest(project) == before
    project.close()
    filler.unlink()
    with open_project(project.path, key=KEY) as again:
        assert again.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert digest(again) == before


def import_on_a_full_disk(disk: Path) -> None:
    project = made(disk)
    export = write_chat(disk.parent, days=200, talk=LONG, name="WhatsApp Chat with Cleo.txt")
    unharmed(project, lambda: result_of(import_exports(project, [export])))


def scan_on_a_full_disk(disk: Path) -> None:
    project = made(disk)
    unharmed(project, lambda: result_of(scan_privacy(project)))


def build_on_a_full_disk(disk: Path) -> None:
    project = made(disk)
    result_of(scan_privacy(project))
    unharmed(project, lambda: result_of(build_dataset(project)))


def merge_on_a_full_disk(disk: Path) -> None:
    project = made(disk)
    unharmed(project, lambda: result_of(merge_chats(project, [1, 2])))


def take_apart_on_a_full_disk(disk: Path) -> None:
    project = made(disk)
    result_of(merge_chats(project, [1, 2]))
    unharmed(project, lambda: result_of(take_chat_apart(project, 1)))


def change_on_a_full_disk(disk: Path) -> None:
    project = made(disk)

    def change() -> None:
        with project.transaction():
            set_settings(project, Settings(system="Be brief. " * 5000))

    unharmed(project, change)


def write_on_a_full_disk(disk: Path) -> None:
    project = made(disk)
    result_of(scan_privacy(project))
    result_of(build_dataset(project))
    unharmed(project, lambda: result_of(write_files(project, disk / "out")))
    assert not (disk / "out").exists()


def make_on_a_full_disk(disk: Path) -> None:
    fill(disk)
    assert isinstance(refusal(lambda: create(disk / "q.voicetune", key=KEY)), DiskFull)
    assert [path.name for path in disk.iterdir()] == ["filler"]


def open_on_a_full_disk(disk: Path) -> None:
    made(disk).close()
    fill(disk)
    error = refusal(lambda: open_project(disk / "p.voicetune", key=KEY))
    assert "has room" in error.hint


def undo_on_a_full_disk(disk: Path) -> None:
    project = made(disk)
    with project.undo.step("Hide everything"):
        project.set_setting("words", "Kestrel " * 20_000)
    project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    filler = fill(disk)
    with pytest.raises(Exception, match="full"):
        project.undo.undo()
    filler.unlink()
    assert project.undo.undo() == "Hide everything"
    assert project.setting("words") is None


def open_on_a_read_only_disk(disk: Path) -> None:
    made(disk).close()
    before = (disk / "p.voicetune").read_bytes()
    read_only(disk)
    error = refusal(lambda: open_project(disk / "p.voicetune", key=KEY))
    assert (type(error), "cannot be read or written" in error.message) == (ProjectError, True)
    assert isinstance(refusal(lambda: create(disk / "q.voicetune", key=KEY)), ProjectError)
    writable(disk)
    assert [path.name for path in disk.iterdir()] == ["p.voicetune"]
    assert (disk / "p.voicetune").read_bytes() == before


def write_into_a_read_only_disk(disk: Path) -> None:
    elsewhere = disk.parent / "elsewhere"
    elsewhere.mkdir()
    project = made(elsewhere)
    result_of(scan_privacy(project))
    result_of(build_dataset(project))
    read_only(disk)
    error = refusal(lambda: result_of(write_files(project, disk / "out")))
    assert (type(error), error.message) == (OutputError, "The folder for the files cannot be written.")


def pull_the_disk_out(disk: Path) -> None:
    project = made(disk)
    subprocess.run(["umount", "--lazy", str(disk)], check=True)

    def decide() -> None:
        with project.undo.step("Choose"):
            choose_assistant(project, "Bo Larsen")

    for act in (decide, lambda: result_of(scan_privacy(project))):
        assert "not there any more" in refusal(act).message


SCENES = [
    name for name, found in dict(globals()).items() if name.endswith(("_disk", "_out")) and getattr(found, "__module__", "") == __name__
]


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a disk")
@pytest.mark.parametrize("scene", SCENES)
def test_a_disk_in_trouble_is_a_sentence_and_harms_nothing(tmp_path, scene):
    on_a_disk("3m", tmp_path / "disk", __name__, scene)
