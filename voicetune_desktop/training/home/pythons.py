"""Finding the Python that has a trainer. A Python in a folder that came from somewhere is not run before the person starts it."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from voicetune_desktop.frozen import without_our_libraries
from voicetune_desktop.training.home.places import is_file
from voicetune_desktop.training.home.surroundings import surroundings

PLACES = ("bin/python", "Scripts/python.exe")
"""Where an environment has its Python, on Windows the second."""
_PROGRAMS = ("bin/python3", *PLACES, "python.exe")
_SECONDS = 20
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Keeps Windows from opening a console."""
_ASK = (
    "import sys; sys.path[:] = [place for place in sys.path if place]; import importlib.util; "
    "sys.exit(importlib.util.find_spec(sys.argv[1]) is None)"
)


def program_at(place: Path) -> str:
    """The Python that a person points to: its program, or the folder of an environment; empty where there is none."""
    return next((str(path) for path in (place, *(place / program for program in _PROGRAMS)) if is_file(path)), "")


def environment_holds(environment: Path, module: str) -> bool:
    """Whether a package lies in an environment, without running anything in it."""
    places = (f"lib*/python3*/site-packages/{module}", f"Lib/site-packages/{module}")
    return any(True for place in places for _ in environment.glob(place))


def on_path(program: str) -> Iterator[str]:
    """Pythons of this computer that may have a trainer: the one beside its program, then the usual ones."""
    found = shutil.which(program)
    for folder in dict.fromkeys((Path(found).parent, Path(found).resolve().parent)) if found else ():
        yield from filter(None, [program_at(folder / "python3") or program_at(folder / "python") or program_at(folder / "python.exe")])
    yield from filter(None, dict.fromkeys(shutil.which(name) for name in ("python3", "python")))


def has_module(python: str, module: str) -> bool:
    """Whether a Python finds a package; it is asked, and imports nothing of it."""
    try:
        with without_our_libraries():
            done = subprocess.run(  # noqa: S603 - a Python of this computer or one that the person chose, without a shell
                [python, "-B", "-c", _ASK, module],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=surroundings(python),
                creationflags=_NO_WINDOW,
                timeout=_SECONDS,
                check=False,
            )
    except (OSError, subprocess.TimeoutExpired, ValueError):
        return False
    return done.returncode == 0
