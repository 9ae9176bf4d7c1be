"""A trainer as a process of its own: started once, found again, ended with all that it started."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.training.home.making import CRASHES, DEAF, LONG, POLITE, WELL, made_bundle, wait_until
from voicetune_desktop.training.home import process
from voicetune_desktop.training.home.command import home_command
from voicetune_desktop.training.home.process import CannotStart, ask_to_end, lives, start, story

posix = pytest.mark.skipif(sys.platform == "win32", reason="Groups of processes as Linux and macOS have them.")
CHILD = "import subprocess, sys, pathlib\n"
CHILD += "one = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(100)'], start_new_session=True)\n"
CHILD += "pathlib.Path('child').write_text(str(one.pid))\n"


@pytest.fixture
def begin(tmp_path):
    """Starts a script as the trainer of a folder; what still runs at the end of the test is ended."""
    folder = tmp_path / "trl"

    def begin(script, patience=0.3):
        made_bundle(folder, script)
        return folder, start(folder, "a1b2", home_command(folder).command, patience)

    yield begin
    if lives(folder):
        ask_to_end(folder)
        wait_until(lambda: not lives(folder))


def ended(folder):
    wait_until(lambda: not lives(folder))
    return story(folder, "a1b2")


def said(folder):
    return (folder / process.LOG).read_text("utf-8")


def test_the_exit_status_is_kept(begin):
    folder, begun = begin(CRASHES)
    assert (begun.exit, ended(folder).exit) == (None, 7)


def test_the_log_has_what_was_said_and_is_the_persons_alone(begin):
    folder, _ = begin(WELL)
    ended(folder)
    assert "loading the base model" in said(folder)
    if sys.platform != "win32":
        assert {(folder / name).stat().st_mode & 0o777 for name in (process.LOG, process.STATE)} == {0o600}


@posix
def test_a_polite_trainer_ends_by_itself_when_asked(begin):
    folder, _ = begin(POLITE, patience=20)
    wait_until(lambda: "under way" in said(folder))
    ask_to_end(folder)
    found = ended(folder)
    assert (found.exit, found.asked) == (0, True)
    assert said(folder).endswith("saving\n")


@posix
def test_a_deaf_trainer_is_ended(begin):
    folder, _ = begin(DEAF)
    wait_until(lambda: "under way" in said(folder))
    ask_to_end(folder)
    assert ended(folder).exit == -signal.SIGKILL


@posix
def test_what_the_trainer_started_ends_with_it_even_in_a_group_of_its_own(begin):
    folder, _ = begin(CHILD + LONG)
    wait_until(lambda: "under way" in said(folder))
    child = int((folder / "child").read_text())
    ask_to_end(folder)
    ended(folder)
    wait_until(lambda: not _runs(child))


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@posix
def test_the_system_that_shuts_down_ends_the_trainer_too(begin):
    folder, begun = begin(POLITE, patience=20)
    wait_until(lambda: "under way" in said(folder))
    os.kill(begun.pid, signal.SIGTERM)
    assert ended(folder).asked


@posix
def test_a_keeper_that_is_killed_does_not_hide_its_trainer(begin, tmp_path):
    folder, begun = begin("import os, pathlib\npathlib.Path('pid').write_text(str(os.getpid()))\n" + LONG)
    wait_until(lambda: "under way" in said(folder))
    os.kill(begun.pid, signal.SIGKILL)
    trainer = int((folder / "pid").read_text())
    wait_until(lambda: not _runs(begun.pid))
    assert lives(folder)
    os.kill(trainer, signal.SIGKILL)
    assert ended(folder).exit is None


def test_another_process_finds_the_training_again(begin):
    folder, _ = begin(LONG)
    asks = f"from pathlib import Path; from voicetune_desktop.training.home.process import lives, story; f = Path({str(folder)!r}); "
    asks += "print(lives(f), story(f, 'a1b2').exit, story(f, 'other'))"
    done = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "None", "None"]


def test_one_folder_trains_once_at_a_time(begin):
    folder, _ = begin(LONG)
    with pytest.raises(CannotStart, match="already runs"):
        start(folder, "c3d4", home_command(folder).command)
    assert story(folder, "a1b2")


def test_a_second_training_takes_the_place_of_the_first(begin):
    folder, _ = begin(WELL)
    ended(folder)
    start(folder, "c3d4", home_command(folder).command)
    assert (story(folder, "a1b2"), story(folder, "c3d4").mark) == (None, "c3d4")
    wait_until(lambda: not lives(folder))


def test_a_program_that_cannot_run_is_said(tmp_path):
    folder = made_bundle(tmp_path / "trl", installed=False)
    with pytest.raises(CannotStart, match="cannot be started"):
        start(folder, "a1b2", [str(tmp_path / "missing")])


@posix
def test_a_link_in_the_place_of_the_log_is_not_written_through(begin, tmp_path):
    mine = tmp_path / "mine"
    mine.write_text("precious")
    made_bundle(tmp_path / "trl", WELL)
    (tmp_path / "trl" / process.LOG).symlink_to(mine)
    start(tmp_path / "trl", "a1b2", home_command(tmp_path / "trl").command)
    ended(tmp_path / "trl")
    assert mine.read_text() == "precious"


@pytest.mark.parametrize("noise", [b"", b"[]", b"\xff", b'{"mark": 3}', b'{"mark": "a1b2"'])
def test_a_state_that_is_none_tells_nothing(tmp_path, noise):
    (tmp_path / process.STATE).write_bytes(noise)
    assert (story(tmp_path, "a1b2"), lives(tmp_path)) == (None, False)
