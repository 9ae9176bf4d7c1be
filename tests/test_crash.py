"""Crash reports name kinds and places, and nothing that a person wrote."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.commands.running import environment
from voicetune_desktop import crash, crash_watch

SECRET = "the yellowfeather flies"


def failed():
    """An error with a secret in its message, its notes, its cause and its variables."""
    where = SECRET
    try:
        try:
            int(where)
        except ValueError as cause:
            raise KeyError(SECRET) from cause
    except KeyError as error:
        error.add_note(where)
        return error


@pytest.fixture
def hooks(monkeypatch):
    """The hooks of this process, put back at the end."""
    for place, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(place, name, getattr(place, name))
    monkeypatch.setattr(crash_watch, "forbid_core_dumps", lambda: None)


def test_report_names_kinds_and_places():
    text = crash.report(failed(), "window")
    assert "KeyError\n  tests/test_crash.py:" in text
    assert "in failed\nafter ValueError\n" in text
    assert ", window, " in text


def test_report_holds_no_message_note_or_variable():
    assert "yellowfeather" not in crash.report(failed(), "window")


def test_report_does_not_name_the_folders_of_the_person():
    assert crash.place_of("/home/anna kanariev/.venv/lib/python3.11/site-packages/msgspec/json.py") == "msgspec/json.py"
    assert crash.place_of("/home/anna kanariev/lib/python3.11/json/decoder.py") == "json/decoder.py"
    assert crash.place_of("/home/anna kanariev/thing.py") == "thing.py"
    assert crash.place_of(crash.__file__) == "voicetune_desktop/crash.py"


def test_error_that_is_its_own_cause_ends():
    error = failed()
    error.__cause__.__cause__ = error
    assert crash.report(error, "window").count("KeyError") == 1


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps others out by the folder of the user.")
def test_report_can_be_read_by_its_owner_alone():
    file = crash.record(failed(), "window")
    assert (file.stat().st_mode & 0o077, file.parent.stat().st_mode & 0o077) == (0, 0)


def test_reports_wait_until_they_are_deleted():
    crash.record(failed(), "window")
    crash.record(failed(), "work")
    assert crash.waiting().count("KeyError") == 2
    crash.delete()
    assert crash.waiting() == ""


def test_error_that_comes_again_and_again_does_not_fill_the_disk():
    for _ in range(crash.MOST + 5):
        crash.record(failed(), "window")
    assert crash.waiting().count("KeyError") == crash.MOST


def test_report_that_cannot_be_written_is_no_second_error(own_home):
    for place in own_home.iterdir():
        place.rename(own_home.parent / "away")
    own_home.rmdir()
    own_home.write_text("a file in place of the home")
    assert crash.record(failed(), "window") is None
    assert crash.waiting() == ""


def test_uncaught_errors_of_threads_are_recorded_and_told(hooks):
    told = []
    crash_watch.watch("window", lambda: told.append(1))
    thread = threading.Thread(target=lambda: int(SECRET))
    thread.start()
    thread.join()
    assert "ValueError" in crash.waiting()
    assert told == [1]


def test_stopping_is_no_crash(hooks):
    crash_watch.watch("window")
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert crash.waiting() == ""


DYING = """
import faulthandler, sys
from voicetune_desktop.crash_watch import watch, watch_faults
watch("work"); watch_faults("work")
def innermost(secret):
    faulthandler._sigabrt() if sys.argv[1] == "abort" else int(secret)
innermost("the yellowfeather flies")
"""


def died(how):
    return subprocess.run([sys.executable, "-c", DYING.strip(), how], env=environment(), capture_output=True, check=False)


def test_process_that_is_killed_by_a_library_leaves_a_report():
    done = died("abort")
    text = crash.waiting()
    assert done.returncode != 0
    assert "Aborted\n  <string>:5 in innermost\n" in text
    assert ", work, " in text
    assert [file.suffix for file in crash.folder().iterdir()] == [".txt"]


def test_process_that_dies_of_an_error_prints_nothing():
    done = died("error")
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
    assert "ValueError\n  <string>:6 in <module>\n  <string>:5 in innermost\n" in crash.waiting()
    assert "yellowfeather" not in crash.waiting()


def test_process_that_ends_well_leaves_no_folder():
    asked = "from voicetune_desktop.crash_watch import watch, watch_faults; watch('work'); watch_faults('work')"
    subprocess.run([sys.executable, "-c", asked], env=environment(), check=True)
    assert list(Path(os.environ["HOME"]).rglob("VoiceTune")) == []


def test_note_of_a_process_that_still_runs_is_left_alone():
    mine = crash.fault_file("work")
    gone = mine.with_name("fault-work-999999999")
    gone.touch()
    with mine.open("w"):
        assert crash.waiting() == ""
        assert (mine.exists(), gone.exists()) == (True, False)


def test_note_that_cannot_go_is_told_later(monkeypatch):
    """On Windows it stays while its process runs, and has errors in it that a library got over."""
    note = crash.fault_file("window")
    note.write_text("Windows fatal exception: code 0x8001010d\n")
    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", refuse)
        assert crash.waiting() == ""
    assert "code 0x8001010d" in crash.waiting()
    assert not note.exists()


def refuse(*_: object, **__: object) -> None:
    raise PermissionError


@pytest.mark.skipif(os.name != "posix", reason="Windows has no core files.")
def test_no_image_of_the_memory_is_saved():
    asked = (
        "from voicetune_desktop.crash_watch import watch; watch('work'); import resource; print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run([sys.executable, "-c", asked], env=environment(), capture_output=True, check=True)
    assert done.stdout == b"(0, 0)\n"


def test_report_of_a_fault_tells_where_the_thread_was_that_died(tmp_path, monkeypatch):
    monkeypatch.setattr(crash, "folder", lambda: tmp_path)
    other = 'Thread 0x01 (most recent call first):\n  File "/elsewhere/waiting.py", line 1 in wait\n'
    died = 'Current thread 0x02 (most recent call first):\n  File "/elsewhere/dying.py", line 2 in die\n'
    (tmp_path / "fault-window-999999999").write_text(f"Fatal Python error: Aborted\n\n{other}\n{died}\n{other}")
    crash.collect()
    assert "Aborted\n  dying.py:2 in die\n" in crash.waiting()
    assert "waiting.py" not in crash.waiting()


def test_code_of_the_packed_app_keeps_its_place():
    assert crash.place_of("voicetune_desktop/gui/jobs.py") == "voicetune_desktop/gui/jobs.py"
