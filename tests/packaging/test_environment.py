"""When `.venv` is made, made anew, added to, or left alone."""

import subprocess
import sys
from pathlib import Path

import environment
import pytest
from environment import Environment, SetupFailed
from interpreter import Python

HERE = Python(sys.executable, sys.version_info[:2])


class Commands:
    """Stands in for the programs: notes each command, and makes what `python -m venv` would."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.status = 0
        self.seen: list[list[str]] = []

    def run(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        self.seen.append(command)
        if command[1:3] == ["-m", "venv"]:
            python = Environment(self.root).python
            python.parent.mkdir(parents=True)
            python.touch()
            (self.root / ".venv" / "pyvenv.cfg").touch()
        return subprocess.CompletedProcess(command, self.status, "", "no room on the disk")

    def names(self) -> list[str]:
        return [" ".join(Path(part).name for part in command[1:]) for command in self.seen]


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:
    """A working copy with its locks, and nothing installed."""
    locks = tmp_path / "packaging" / "requirements"
    locks.mkdir(parents=True)
    for name in ("run.lock", "dev.lock"):
        (locks / name).write_text("msgspec==0.22.0\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").touch()
    stand_in = Commands(tmp_path)
    monkeypatch.setattr(environment.subprocess, "run", stand_in.run)
    return stand_in


def prepare(commands: Commands, kind: str) -> list[str]:
    commands.seen.clear()
    Environment(commands.root).prepare(kind, lambda: HERE, lambda _: None)
    return commands.names()


def test_first_time_makes_an_environment_and_installs_the_lock_by_its_hashes(commands: Commands) -> None:
    made, locked, editable = prepare(commands, "run")
    assert made == "-m venv .venv"
    assert "--require-hashes" in locked
    assert locked.endswith("-r run.lock")
    assert "--no-deps --no-build-isolation --editable" in editable


def test_second_time_runs_nothing(commands: Commands) -> None:
    prepare(commands, "run")
    assert prepare(commands, "run") == []


def test_tools_of_a_developer_come_on_top(commands: Commands) -> None:
    prepare(commands, "run")
    added = prepare(commands, "dev")
    assert not any(name.startswith("-m venv") for name in added)
    assert added[0].endswith("-r run.lock -r dev.lock")
    assert prepare(commands, "run") == prepare(commands, "dev") == []


@pytest.mark.parametrize("changed", ["packaging/requirements/run.lock", "pyproject.toml", ".venv/pyvenv.cfg"])
def test_change_of_what_it_is_made_from_installs_again(commands: Commands, changed: str) -> None:
    prepare(commands, "run")
    (commands.root / changed).write_text("changed", encoding="utf-8")
    assert len(prepare(commands, "run")) == 2


def test_environment_left_half_made_is_made_anew(commands: Commands) -> None:
    commands.status = 1
    with pytest.raises(SetupFailed):
        prepare(commands, "run")
    (commands.root / ".venv" / "leftover").touch()
    commands.status = 0
    assert prepare(commands, "run")[0] == "-m venv .venv"
    assert not (commands.root / ".venv" / "leftover").exists()


def test_environment_whose_python_is_gone_is_made_anew(commands: Commands) -> None:
    prepare(commands, "run")
    Environment(commands.root).python.unlink()
    assert prepare(commands, "run")[0] == "-m venv .venv"


def test_copy_of_a_working_copy_does_not_trust_the_copied_environment(commands: Commands, tmp_path_factory: pytest.TempPathFactory) -> None:
    prepare(commands, "run")
    moved = commands.root.rename(tmp_path_factory.mktemp("elsewhere") / "copy")
    assert not Environment(moved).ready("run")
