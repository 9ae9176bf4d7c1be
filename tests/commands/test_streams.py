"""What goes where: answers in UTF-8 to standard output, everything else to standard error."""

import json
import os
import shlex
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.commands.exports import POEM, write_account
from tests.commands.running import COMMAND, environment, run
from tests.operations.chat import write_chat

ODD_PLACES = [
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"},
    {"PYTHONIOENCODING": "latin-1"},
    {"PYTHONIOENCODING": "utf-16"},
]
"""Environments in which Python would write something else than UTF-8."""


@pytest.fixture
def export(tmp_path):
    return write_chat(tmp_path, talk=(("Böla \U0001f600", "grüße"), ("Ада", POEM.replace("\n", " "))))


@pytest.mark.parametrize("place", ODD_PLACES, ids=str)
def test_answers_are_utf_8_whatever_the_locale(export, place):
    ran = run("messages", export, "--jsonl", env=environment(**place))
    assert ran.status == 0
    assert {message["sender"] for message in ran.rows} == {"Böla \U0001f600", "Ада"}


@pytest.mark.parametrize("place", ODD_PLACES[1:], ids=str)
def test_tables_and_sentences_are_utf_8_whatever_the_locale(export, tmp_path, place):
    table = run("inspect", export, env=environment(**place))
    assert "Böla \U0001f600 30, Ада 30" in table.text
    nobody = run("prepare", export, "--assistant", "Zoë", "--out", tmp_path / "out", env=environment(**place))
    assert (nobody.status, "Böla \U0001f600" in nobody.err) == (1, True)


def test_help_goes_to_standard_output_and_names_every_command():
    ran = run("--help")
    assert (ran.status, ran.err) == (0, "")
    assert all(name in ran.text for name in ("inspect", "messages", "scan", "prepare", "check", "project"))


def test_help_cuts_no_sentence_off():
    assert "..." not in run("--help", env=environment(COLUMNS="80")).text.split("Commands:")[1]


def test_version_is_told():
    assert run("--version").text.startswith("voicetune ")


@pytest.mark.parametrize("arguments", [[], ["fly"], ["inspect"], ["inspect", "--fly"], ["prepare", "x"]])
def test_wrong_use_ends_with_status_2_and_a_way_on(voicetune, arguments):
    ran = voicetune(*arguments)
    assert ran.status == 2
    assert "Usage" in ran.text + ran.err


def test_without_a_terminal_there_is_no_progress_bar(export, tmp_path):
    ran = run("prepare", export, "--assistant", "Ада", "--out", tmp_path / "out", "--json")
    assert (ran.status, ran.err) == (0, "")


def seen_on(terminal):
    """What is written to it, until nobody can write any more."""
    with suppress(OSError):
        while written := os.read(terminal, 65_536):
            yield written


def shown_on_a_terminal(export, out, kind):
    """What a terminal shows while files are prepared."""
    ours, theirs = os.openpty()
    words = [*COMMAND, "prepare", export, "--assistant", "Ада", "--out", out, "--json"]
    with subprocess.Popen(words, stderr=theirs, stdout=subprocess.PIPE, env=environment(TERM=kind, COLUMNS="100")) as process:
        os.close(theirs)
        shown = b"".join(seen_on(ours)).decode()
        done = json.loads(process.communicate()[0])
    os.close(ours)
    assert (process.returncode, done["messages"]) == (0, 60)
    return shown


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals of this kind.")
def test_on_a_terminal_a_bar_shows_how_far_it_is(export, tmp_path):
    shown = shown_on_a_terminal(export, tmp_path / "out", "xterm")
    assert "Writing examples" in shown or "Looking for private data" in shown


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals of this kind.")
def test_a_terminal_that_draws_nothing_says_each_step_once(export, tmp_path):
    lines = shown_on_a_terminal(export, tmp_path / "out", "dumb").splitlines()
    assert "Looking for private data" in lines
    assert len(lines) == len(set(lines))
    assert all(line.isprintable() for line in lines)


@pytest.mark.skipif(sys.platform == "win32", reason="Needs a shell with pipes.")
@pytest.mark.parametrize("command", ["messages --jsonl", "messages", "inspect", "scan --jsonl"])
def test_reader_that_has_enough_ends_the_command_in_silence(tmp_path, command):
    name, *options = command.split()
    export = write_chat(tmp_path, 2000)
    words = " ".join([f"'{word}'" for word in (*COMMAND, name, str(export), *options)])
    done = subprocess.run(["bash", "-c", f"{words} | head -n 1"], env=environment(), capture_output=True, check=False)
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Needs a shell that closes streams.")
@pytest.mark.parametrize("closing", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_streams_are_no_obstacle(tmp_path, closing):
    words = (*COMMAND, "prepare", str(write_chat(tmp_path)), "--assistant", "Ada Byron", "--out", str(tmp_path / "out"))
    script = f"exec {shlex.join(words)} {closing}"
    done = subprocess.run(["bash", "-c", script], env=environment(), capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "out" / "train.jsonl").is_file()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Needs a device that is always full.")
@pytest.mark.parametrize("command", ["messages --jsonl", "messages", "inspect --json", "inspect", "scan --jsonl", "scan"])
def test_full_disk_behind_standard_output_is_a_sentence(tmp_path, command):
    name, *options = command.split()
    export = write_chat(tmp_path)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COMMAND, name, export, *options], stdout=full, stderr=subprocess.PIPE, env=environment(), check=False)
    assert done.returncode == 1
    assert b"The disk is full. Free some space" in done.stderr
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="Other systems allow text alone in names of files.")
def test_an_option_that_is_no_text_is_a_wrong_use(tmp_path):
    ran = run(
        "prepare", write_chat(tmp_path, 2), "--assistant", "Ada Byron", "--out", tmp_path / "out", "--system", os.fsdecode(b"Be br\xe8ve")
    )
    assert (ran.status, ran.out) == (2, b"")
    assert "UTF-8" in ran.err


@pytest.mark.skipif(sys.platform != "linux", reason="Other systems allow text alone in names of files.")
def test_names_of_files_need_not_be_text(tmp_path):
    export = Path(os.fsdecode(bytes(tmp_path) + b"/WhatsApp Chat with B\xff.txt"))
    write_chat(tmp_path).rename(export)
    out = Path(os.fsdecode(bytes(tmp_path) + b"/out\xff"))
    assert run("inspect", export, "--json").json["sources"][0]["path"].endswith("/WhatsApp Chat with B?.txt")
    ran = run("prepare", export, "--assistant", "Ada Byron", "--out", out, "--json")
    assert (ran.status, len(ran.json["files"])) == (0, 2)
    assert (out / "train.jsonl").stat().st_size == ran.json["files"][0]["bytes"]


def test_paths_may_hold_any_letters(voicetune, tmp_path):
    folder = tmp_path / "Экспорт \U0001f4e6 100%"
    folder.mkdir()
    ran = voicetune("prepare", write_account(folder), "--assistant", "Ada Byron", "--out", folder / "aus", "--json")
    assert ran.json["files"][0]["path"] == str(folder / "aus" / "train.jsonl")
