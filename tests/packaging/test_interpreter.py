"""Which Python `packaging/dev.py` chooses."""

import sys
from pathlib import Path

import interpreter
import pytest
from interpreter import Python, find_python

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="stand-in programs are shell scripts")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on PATH."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def stand_in(folder: Path, name: str, version: tuple[int, int], status: int = 0) -> None:
    program = folder / name
    program.write_text(f"#!/bin/sh\necho {program}\necho {version[0]}\necho {version[1]}\nexit {status}\n", encoding="utf-8")
    program.chmod(0o755)


def at_work(monkeypatch: pytest.MonkeyPatch, version: tuple[int, int]) -> None:
    monkeypatch.setattr(interpreter.sys, "version_info", (*version, 0))


def test_the_python_behind_the_environment_at_work_is_taken_when_it_is_tested(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work(monkeypatch, (3, 12))
    assert find_python() == Python(sys._base_executable, (3, 12))


@posix_only
def test_an_old_python_finds_a_newer_one(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work(monkeypatch, (3, 9))
    stand_in(programs, "python3", (3, 10))
    stand_in(programs, "python3.12", (3, 12))
    assert find_python() == Python(str(programs / "python3.12"), (3, 12))


@posix_only
def test_a_tested_python_goes_before_one_that_is_too_new_to_be_tested(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work(monkeypatch, (3, 19))
    stand_in(programs, "python3.11", (3, 11))
    assert find_python() == Python(str(programs / "python3.11"), (3, 11))


def test_a_python_too_new_to_be_tested_is_better_than_none(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work(monkeypatch, (3, 19))
    assert find_python() == Python(sys._base_executable, (3, 19))


@posix_only
def test_a_stand_in_without_a_python_behind_it_is_passed_over(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work(monkeypatch, (3, 9))
    silent = programs / "python3.13"
    silent.write_text("#!/bin/sh\necho 'python3.13: not set' >&2\nexit 127\n", encoding="utf-8")
    silent.chmod(0o755)
    assert find_python() is None
