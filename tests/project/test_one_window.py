"""A project belongs to one window; a window that died holds nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.running import environment
from voicetune_desktop.errors import ProjectBusy
from voicetune_desktop.paths import user_state
from voicetune_desktop.project import one_window
from voicetune_desktop.project.one_window import hold, is_held

HOLDING = """
import sys
from pathlib import Path
from voicetune_desktop.project.one_window import hold
held = hold(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "Letters.voicetune"


@pytest.fixture
def other(path):
    """Another process that has the project."""
    command = [sys.executable, "-c", HOLDING, str(path)]
    with subprocess.Popen(command, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline().strip() == b"held"
        yield process
        process.kill()


def test_second_window_is_refused_with_a_sentence(other, path):
    with pytest.raises(ProjectBusy, match="open in another window"):
        hold(path)
    assert is_held(path)


def test_another_way_of_writing_the_path_is_the_same_project(other, path, tmp_path):
    assert is_held(tmp_path / "folder" / ".." / path.name)
    assert not is_held(tmp_path / "Others.voicetune")


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_to_a_project_is_the_same_project(other, path, tmp_path):
    link = tmp_path / "here"
    link.symlink_to(tmp_path)
    assert is_held(link / path.name)


def test_window_that_was_killed_holds_nothing(other, path):
    other.kill()
    other.wait()
    assert not is_held(path)


def test_what_was_let_go_leaves_nothing_behind(path):
    with hold(path) as held:
        held.keep()
    assert is_held(path)
    held.release()
    assert not is_held(path)
    assert list((user_state() / one_window.FOLDER).iterdir()) == []


def test_names_of_locks_tell_nothing(path):
    with hold(path):
        assert "Letters" not in " ".join(lock.name for lock in (user_state() / one_window.FOLDER).iterdir())


def test_where_nothing_can_be_written_the_project_opens_all_the_same(path, monkeypatch):
    monkeypatch.setattr(one_window, "user_state", lambda: Path("/proc/nowhere"))
    with hold(path):
        assert not is_held(path)


def test_on_macos_letters_of_any_case_and_accents_in_any_form_are_the_same_project(tmp_path, monkeypatch):
    monkeypatch.setattr(one_window.sys, "platform", "darwin")
    with hold(tmp_path / "Caf\u00e9.voicetune"), pytest.raises(ProjectBusy):
        hold(tmp_path / "CAFE\u0301.voicetune")


def test_a_drive_that_tells_no_real_paths_is_none_to_fail_on(tmp_path, monkeypatch):
    def refuse(_):
        raise OSError(22, "no such function")

    monkeypatch.setattr(one_window.os.path, "realpath", refuse)
    path = tmp_path / "p.voicetune"
    with hold(path):
        assert is_held(path)
        assert not is_held(tmp_path / "q.voicetune")
