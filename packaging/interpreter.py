"""Finds a Python that the app runs on: the one at work, the launcher of Windows, then the names on PATH."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import Iterator, NamedTuple

OLDEST = (3, 11)
TESTED = ((3, 13), (3, 12), (3, 11), (3, 14))
"""Versions that every locked package has ready-made files for, best first."""

ASK_VERSION = "import sys; print(sys.executable, *sys.version_info[:2], sep='\\n')"


class Python(NamedTuple):
    """One Python on this computer."""

    path: str
    version: tuple[int, int]


def find_python() -> Python | None:
    """A tested version if there is one, else any that is new enough, else None."""
    newer: Python | None = None
    for python in _pythons():
        if python.version in TESTED:
            return python
        if python.version >= OLDEST:
            newer = newer or python
    return newer


def _pythons() -> Iterator[Python]:
    """The one at work first; where that is the one in `.venv`, which may be made anew, the one behind it."""
    yield Python(getattr(sys, "_base_executable", sys.executable), sys.version_info[:2])
    for command in _commands():
        python = _ask(command)
        if python:
            yield python


def _commands() -> Iterator[list[str]]:
    names = [f"{major}.{minor}" for major, minor in TESTED]
    if os.name == "nt":
        yield from (["py", f"-{name}"] for name in names)
    yield from ([f"python{name}"] for name in names)
    yield from (["python3"], ["python"])


def _ask(command: list[str]) -> Python | None:
    """What a command starts; None where it starts nothing, as pyenv's and the Windows Store's stand-ins do."""
    program = shutil.which(command[0])
    if not program:
        return None
    try:
        answer = subprocess.run([program, *command[1:], "-c", ASK_VERSION], capture_output=True, text=True, timeout=20, check=False)
        path, major, minor = answer.stdout.splitlines()
        return Python(path, (int(major), int(minor)))
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
