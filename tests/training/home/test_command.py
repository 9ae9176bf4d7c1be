"""What trains a folder: its trainer, its command, the Python that has it, and what to install where nothing has."""

import os
import shlex
import sys
from pathlib import Path

import pytest

from tests.targets.golden import REFERENCE
from tests.training.home.making import made_bundle, made_environment
from voicetune_desktop.training.home import command
from voicetune_desktop.training.home.command import home_command
from voicetune_desktop.training.home.surroundings import surroundings
from voicetune_desktop.training.home.trainers import TRAINERS, NoBundle

posix = pytest.mark.skipif(sys.platform == "win32", reason="Lines for the terminals of Linux and macOS.")


@pytest.fixture(autouse=True)
def nothing_on_path(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.parametrize("target_id", TRAINERS)
def test_the_command_ends_as_the_readme_says(target_id):
    """`python -m` in place of the program, so that the Python that was looked at is the one that runs."""
    last = {"trl": "train.py", "unsloth": "train.py", "llama-factory": "train.yaml"}.get(target_id, "config.yaml")
    assert home_command(REFERENCE / target_id).command[-1] == last
    assert (REFERENCE / target_id / last).is_file()


@pytest.mark.parametrize("content", ["", "unsloth-zoo==1\n", "\x00\xff", "# trl\n"])
def test_other_folders_are_refused(tmp_path, content):
    (tmp_path / "requirements.txt").write_text(content)
    with pytest.raises(NoBundle, match="was not made for training at home"):
        home_command(tmp_path)


def test_a_folder_for_another_trainer_is_refused():
    with pytest.raises(NoBundle, match="was not made for LLaMA-Factory"):
        home_command(REFERENCE / "trl", "llama-factory")


@pytest.mark.parametrize("target_id", ["openai-chat", "nothing"])
def test_a_name_that_no_trainer_has_is_refused(target_id):
    with pytest.raises(NoBundle, match="These are known: trl"):
        home_command(REFERENCE / "trl", target_id)


@pytest.mark.parametrize("typed", ["~nobody-has-this-home/x", "\0", "a" * 5000])
def test_places_that_cannot_be_are_no_crash(typed):
    with pytest.raises(NoBundle):
        home_command(Path(typed))
    assert home_command(REFERENCE / "trl", "trl", typed).missing.startswith("There is no Python in this place.")


def test_the_environment_in_the_folder_is_taken(tmp_path):
    folder = made_bundle(tmp_path / "trl")
    found = home_command(folder)
    assert (found.missing, found.command[0].startswith(str(folder / ".venv"))) == ("", True)


def test_looking_runs_nothing_that_lies_in_the_folder(tmp_path):
    folder = made_bundle(tmp_path / "trl", installed=False)
    program = folder / ".venv" / "bin" / "python3"
    program.parent.mkdir(parents=True)
    program.write_text(f"#!/bin/sh\ntouch {tmp_path}/was_run\n")
    program.chmod(0o755)
    (folder / ".venv/lib/python3.12/site-packages/trl").mkdir(parents=True)
    home_command(folder)
    assert not (tmp_path / "was_run").exists()


def test_an_environment_that_the_person_chose_is_asked(tmp_path):
    folder = made_bundle(tmp_path / "trl", installed=False)
    own = made_environment(tmp_path / "own", {"trl/__init__.py": "raise SystemExit('was imported')"})
    assert not home_command(folder, "trl", str(own)).missing


@posix
def test_the_python_beside_the_program_on_the_path_is_found(tmp_path, monkeypatch):
    folder = made_bundle(tmp_path / "trl", installed=False)
    own = made_environment(tmp_path / "own", {"trl/__init__.py": ""})
    program = own / "bin" / "accelerate"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(own / "bin"))
    assert home_command(folder).command[0] == str(own / "bin" / "python3")


def test_a_module_beside_the_working_folder_is_not_the_trainer(tmp_path, monkeypatch):
    folder = made_bundle(tmp_path / "trl", installed=False)
    own = made_environment(tmp_path / "own", {})
    (tmp_path / "trl.py").touch()
    monkeypatch.chdir(tmp_path)
    assert home_command(folder, "trl", str(own)).missing == "This Python does not have TRL (Hugging Face)."


@posix
def test_what_is_missing_comes_with_the_lines_that_install_it(tmp_path):
    folder = made_bundle(tmp_path / "my chats" / "trl", installed=False)
    found = home_command(folder)
    assert found.missing == "TRL (Hugging Face) is not installed on this computer."
    assert [shlex.split(line) for line in found.install.splitlines()] == [
        ["cd", str(folder)],
        ["python3", "-m", "venv", ".venv"],
        [".venv/bin/python", "-m", "pip", "install", "-r", "requirements.txt"],
    ]


@posix
def test_a_chosen_python_is_what_gets_the_trainer(tmp_path):
    folder = made_bundle(tmp_path / "trl", installed=False)
    own = made_environment(tmp_path / "own", {})
    line = home_command(folder, "trl", str(own)).install
    assert shlex.split(line) == [str(own / "bin/python3"), "-m", "pip", "install", "-r", str(folder / "requirements.txt")]


def test_a_place_without_a_python_is_said(tmp_path):
    assert home_command(REFERENCE / "trl", "trl", str(tmp_path)).missing.startswith("There is no Python in this place.")


def test_a_trainer_for_another_system_is_not_installed(monkeypatch):
    monkeypatch.setattr(command.platform, "machine", lambda: "x86_64")
    found = home_command(REFERENCE / "mlx")
    assert found.missing.startswith("MLX is made for Macs with Apple silicon.")
    assert not found.install


def test_torchtune_wants_its_base_model_first(tmp_path):
    own = made_environment(tmp_path / "own", {"torchtune/__init__.py": ""})
    found = home_command(REFERENCE / "torchtune", "torchtune", str(own))
    assert found.missing == "The base model does not lie in the folder base yet."
    assert "download Qwen/Qwen2.5-7B-Instruct --output-dir base" in found.install


def test_the_trainer_sees_no_key_and_nothing_of_ours():
    given = {
        "OPENAI_API_KEY": "a",
        "WANDB_API_KEY": "b",
        "OPENAI_LOG": "debug",
        "VOICETUNE_X": "c",
        "HOME": "/h",
        "HF_TOKEN": "mine",
        "PATH": "/p",
    }
    seen = surroundings("/env/bin/python", given)
    assert {name: seen[name] for name in ("HOME", "HF_TOKEN", "AXOLOTL_DO_NOT_TRACK", "PYTHONUNBUFFERED")} == {
        "HOME": "/h",
        "HF_TOKEN": "mine",
        "AXOLOTL_DO_NOT_TRACK": "1",
        "PYTHONUNBUFFERED": "1",
    }
    assert not [name for name in seen if "KEY" in name or name.startswith(("OPENAI", "VOICETUNE"))]
    assert seen["PATH"] == os.pathsep.join([str(Path("/env/bin")), "/p"])
