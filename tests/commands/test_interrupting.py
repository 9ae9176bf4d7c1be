"""Stopping a long job at any moment: status 130, and nothing half-written is left."""

import os
import signal
import sys
import time
from contextlib import suppress

import pytest

from tests.commands.running import ON_DISK, environment, start
from tests.operations.chat import write_chat
from voicetune_desktop.commands import preparing
from voicetune_desktop.operations.preparing import prepare
from voicetune_desktop.project.file import open_project

STEPS = ("Reading messages", "Saving", "Looking for private data", "Making examples", "Writing examples")
WRITTEN = 200_000
"""Bytes of a project after which its import is under way."""
STOPPED = "voicetune: Stopped. Nothing half-written is left.\n"


def stop_at(step):
    """`prepare` as it runs when Ctrl+C arrives in a step."""

    def stopped(*arguments):
        work = prepare(*arguments)
        for progress in work:
            if progress.note == step:
                work.throw(KeyboardInterrupt)
            yield progress

    return stopped


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """The folder for temporary files, on which every project is made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    monkeypatch.setattr("voicetune_desktop.project.for_one_run.IN_MEMORY_BYTES", 0)
    return folder


@pytest.mark.parametrize("step", STEPS)
def test_stopped_job_leaves_nothing(voicetune, monkeypatch, temporary, tmp_path, step):
    monkeypatch.setattr(preparing, "prepare", stop_at(step))
    ran = voicetune("prepare", write_chat(tmp_path), "--assistant", "Ada Byron", "--out", tmp_path / "out", "--json")
    assert ran == (130, b"", STOPPED)
    assert list(temporary.iterdir()) == []
    assert list((tmp_path / "out").glob("*")) == []


@pytest.mark.parametrize("step", STEPS)
def test_stopped_job_leaves_older_files_as_they_were(voicetune, monkeypatch, tmp_path, step):
    arguments = ["prepare", write_chat(tmp_path), "--assistant", "Ada Byron", "--out", tmp_path / "out"]
    voicetune(*arguments)
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    monkeypatch.setattr(preparing, "prepare", stop_at(step))
    assert voicetune(*arguments, "--system", "Be brief.").status == 130
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


@pytest.mark.parametrize("step", STEPS)
def test_stopped_job_leaves_a_project_with_the_whole_import_or_none(into_project, monkeypatch, keys, file, step):
    monkeypatch.setattr(preparing, "prepare", stop_at(step))
    assert into_project().status == 130
    if step in STEPS[:2]:
        assert (file.exists(), keys.stored) == (False, {})
    else:
        with open_project(file, keystore=keys) as project:
            assert project.connection.execute("SELECT count(*) FROM message").fetchone() == (210,)


def written(folder):
    """Bytes of the longest log of a project in a folder; logs come and go."""
    sizes = [0]
    for file in folder.glob("*/*-wal"):
        with suppress(FileNotFoundError):
            sizes.append(file.stat().st_size)
    return max(sizes)


@pytest.fixture
def running(temporary, tmp_path):
    """A process with `prepare` in full swing."""
    export = write_chat(tmp_path, 6000)
    arguments = ["prepare", export, "--assistant", "Ada Byron", "--out", tmp_path / "out", "--json"]
    process = start(*arguments, command=(sys.executable, "-c", ON_DISK), env=environment(TMPDIR=str(temporary)))
    end = time.monotonic() + 60
    while written(temporary) < WRITTEN and time.monotonic() < end:
        time.sleep(0.01)
    yield process
    process.kill()
    process.communicate()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals.")
@pytest.mark.parametrize(("name", "status", "words"), [("SIGINT", 130, STOPPED), ("SIGTERM", 143, ""), ("SIGHUP", 129, "")])
def test_signal_ends_the_command_after_it_has_cleaned_up(running, temporary, tmp_path, name, status, words):
    running.send_signal(getattr(signal, name))
    out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err.decode()) == (status, b"", words)
    assert list(temporary.iterdir()) == []
    assert list((tmp_path / "out").glob("*")) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals.")
def test_ctrl_c_works_where_a_script_has_started_the_command_in_the_background(temporary, tmp_path):
    export = write_chat(tmp_path, 6000)
    ignored = {"preexec_fn": lambda: signal.signal(signal.SIGINT, signal.SIG_IGN)}
    process = start("messages", export, "--jsonl", env=environment(), **ignored)
    assert process.stdout
    process.stdout.read(10)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert process.returncode == 130
