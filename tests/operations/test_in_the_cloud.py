"""Files that OneDrive or iCloud has not brought to this computer, or that a disk does not give, are told with a way on."""

import errno
from pathlib import Path

import pytest

from tests.importers.failing_disk import let_disk_fail
from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.errors import ProjectError
from voicetune_desktop.importers.sources import folders
from voicetune_desktop.operations.finding import find_exports
from voicetune_desktop.operations.inspecting import why_unknown
from voicetune_desktop.project.file import read_salt

ONEDRIVE, ICLOUD = {"st_file_attributes": 0x0040_0020}, {"st_flags": 0x4000_0020}


class About:
    """What the system says of a file, and more."""

    def __init__(self, about, more):
        self._about, self._more = about, more

    def __getattr__(self, name):
        return self._more[name] if name in self._more else getattr(self._about, name)


@pytest.fixture
def away(tmp_path, monkeypatch):
    """Makes every file unreadable, and says more of each."""
    stat, readers = Path.stat, {Path: "open", folders: "PlainFile"}

    def make(more):
        def refusing(usual):
            def refuse(path, *rest, **how):
                if tmp_path in Path(path).parents:
                    raise OSError(errno.EINVAL, "The cloud file provider is not running.")
                return usual(path, *rest, **how)

            return refuse

        for where, name in readers.items():
            monkeypatch.setattr(where, name, refusing(getattr(where, name)))
        monkeypatch.setattr(Path, "stat", lambda path, **how: About(stat(path, **how), more))

    return make


@pytest.mark.parametrize(("more", "hint"), [(ONEDRIVE, "“Always keep on this device”"), (ICLOUD, "cloud beside it")])
@pytest.mark.parametrize("whole_folder", [False, True], ids=["file", "folder"])
def test_a_file_that_is_not_here_is_told_with_a_way_on(tmp_path, away, more, hint, whole_folder):
    chat = write_chat(tmp_path)
    away(more)
    (other,) = result_of(find_exports([chat.parent if whole_folder else chat])).others
    assert "still in the cloud" in other.why
    assert hint in why_unknown(other).hint


@pytest.mark.parametrize(("more", "says"), [(ONEDRIVE, "Always keep"), (ICLOUD, "cloud beside it"), ({}, "permissions")])
def test_a_project_that_is_not_here_is_told_so(tmp_path, away, more, says):
    (tmp_path / "a.voicetune").write_bytes(bytes(8192))
    away(more)
    with pytest.raises(ProjectError, match=says):
        read_salt(tmp_path / "a.voicetune")


def test_a_file_that_is_here_and_cannot_be_read_is_not_said_to_be_elsewhere(tmp_path, away):
    chat = write_chat(tmp_path)
    away({"st_file_attributes": 0x20})
    (other,) = result_of(find_exports([chat])).others
    assert "cloud" not in other.why


@pytest.mark.parametrize("name", ["result.json", "table.csv", "notes.txt"])
def test_a_file_that_fails_while_it_is_looked_at_stops_no_other(tmp_path, monkeypatch, name):
    good, bad = write_chat(tmp_path), tmp_path / "bad" / name
    bad.parent.mkdir()
    bad.write_text("[]")
    let_disk_fail(monkeypatch, 0, lambda path: path == bad)
    findings = result_of(find_exports([good, bad.parent]))
    assert [export.paths for export in findings.exports] == [(good,)]
    (other,) = findings.others
    assert why_unknown(other).hint
