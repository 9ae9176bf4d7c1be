"""`voicetune home`, as the command that a person types."""

import json
import os
import shlex
import signal
import subprocess
import sys

import pytest

from tests.commands.running import environment
from tests.training.home.making import CRASHES, LONG, WELL, made_bundle, wait_until
from voicetune_desktop.commands.training_home import Wanted, home_command
from voicetune_desktop.training.home.process import ask_to_end, lives

HOME = "import sys, msgspec; from voicetune_desktop import terminal; from voicetune_desktop.commands.training_home import *; "
HOME += "terminal.run(lambda: home_command(msgspec.json.decode(sys.argv[1], type=Wanted, dec_hook=lambda kind, value: kind(value))))"

SIGNALS = pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals.")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where the bundle of a test lies; what still runs at its end is ended."""
    monkeypatch.setenv("PATH", os.pathsep.join([str(tmp_path), "/usr/bin", "/bin"]))
    folder = tmp_path / "trl"
    yield folder
    if lives(folder):
        ask_to_end(folder)
        wait_until(lambda: not lives(folder))


def start(folder, **more):
    words = [sys.executable, "-c", HOME, json.dumps({"folder": str(folder), **more})]
    return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(), text=True, encoding="utf-8")


def ran(folder, **more):
    with start(folder, **more) as program:
        out, err = program.communicate(timeout=60)
    assert "Traceback" not in err
    return program.returncode, out, err


def test_show_gives_the_command_and_runs_nothing(folder, capsys):
    made_bundle(folder)
    assert home_command(Wanted(folder, show=True)) == 0
    assert shlex.split(capsys.readouterr().out)[1:] == ["-m", "accelerate.commands.launch", "train.py"]
    assert not (folder / "training.log").exists()


def test_show_as_json_says_what_is_missing(folder, capsys):
    made_bundle(folder, installed=False)
    assert home_command(Wanted(folder, python=str(folder), show=True, as_json=True)) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["missing"].startswith("There is no Python in this place.")
    assert answer["command"][-1] == "train.py"


def test_wait_passes_on_what_the_trainer_says(folder):
    status, out, err = ran(made_bundle(folder, WELL), wait=True)
    assert status == 0
    assert "loading the base model" in err
    assert out.endswith("on this computer has succeeded (10/10).\n")


def test_a_training_that_fails_gives_status_1(folder):
    status, out, _ = ran(made_bundle(folder, CRASHES), wait=True, as_json=True)
    assert (status, json.loads(out)["phase"]) == (1, "failed")


def test_a_trainer_that_is_missing_is_said_with_the_lines_to_install_it(folder):
    status, out, err = ran(made_bundle(folder, installed=False), python="/usr/bin")
    assert (status, out) == (1, "")
    assert "pip install -r requirements.txt" in err


@pytest.mark.parametrize("wait", [pytest.param(True, marks=SIGNALS), False])
def test_the_training_goes_on_without_the_command(folder, wait):
    with start(made_bundle(folder, LONG), wait=wait) as program:
        if wait:
            assert any("under way" in line for line in iter(program.stderr.readline, ""))
            program.send_signal(signal.SIGINT)
        err = program.communicate(timeout=60)[1]
    assert (program.returncode, "goes on without this command" in err) == (130 if wait else 0, True)
    assert lives(folder)


def test_letters_that_would_steer_the_terminal_are_left_out(folder):
    made_bundle(folder, "print('\\x1b]0;mine\\x07 \\x9b2J ok')")
    assert "]0;mine" in (err := ran(folder, wait=True)[2])
    assert not {"\x1b", "\x07", "\x9b"} & set(err)
