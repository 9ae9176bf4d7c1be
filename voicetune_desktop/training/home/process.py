"""A trainer as a process of its own: it lives on when the app is closed, and is found again by a lock that only it can hold.

Between the app and the trainer stands a keeper (resources/home/keeper.py), run by the trainer's own Python. It holds the lock, waits for
the end, keeps the exit status, and ends the trainer with all that it started. A number of a process is never trusted: it may be somebody
else's by now.
"""

import os
import stat
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.frozen import without_our_libraries
from voicetune_desktop.paths import resource
from voicetune_desktop.training.home.surroundings import surroundings

LOG, STATE, STOP = "training.log", "training.state", "training.stop"
"""Files in the folder of a training; the keeper knows them by the same names."""
PATIENCE = 15.0
"""Seconds that a trainer has to end when it is asked to."""
_SECONDS_TO_START = 60
_WIDTH = 512
_LOCKED_AT = 1 << 30
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class CannotStart(VoiceTuneError):
    """A trainer was not started."""


class Story(Struct, frozen=True):
    """What the keeper notes: `mark` is the run's id; `ended` and `exit` are None while it runs; `asked` when it was asked to end."""

    mark: str
    pid: int
    started: float
    ended: float | None = None
    exit: int | None = None
    asked: bool = False


def start(folder: Path, mark: str, command: Sequence[str], patience: float = PATIENCE) -> Story:
    """Start a trainer in a folder, apart from this process, with its output in LOG. Raises CannotStart."""
    if lives(folder):
        raise CannotStart("A training already runs in this folder.", "Wait for its end, or stop it first.")
    keeper = [command[0], "-I", "-B", "-X", "utf8", str(resource("home/keeper.py")), "start", mark, str(patience), *command]
    try:
        _clear(folder)
        with without_our_libraries():
            done = subprocess.run(  # noqa: S603 - the program that the person said yes to, without a shell
                keeper,
                cwd=folder,
                env=surroundings(command[0]),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=_NO_WINDOW,
                timeout=_SECONDS_TO_START,
                check=False,
            )
    except OSError:
        raise CannotStart("The trainer cannot be started in this folder.", "Check the folder, its permissions and the Python.") from None
    except subprocess.TimeoutExpired:
        done = None
    found = story(folder, mark)
    if found is None or done is None or done.returncode:
        raise CannotStart("The trainer did not start.", f"The file {LOG} in the folder says why.")
    return found


def story(folder: Path, mark: str) -> Story | None:
    """What is noted of a training; None where nothing is, or of another one."""
    try:
        with (folder / STATE).open("rb") as file:
            found = msgspec.json.decode(file.read(_WIDTH), type=Story)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    return found if found.mark == mark else None


def lives(folder: Path) -> bool:
    """Whether a training runs in a folder."""
    try:
        file = os.open(folder / STATE, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return False
    try:
        _lock_and_release(file)
    except OSError:
        return not _over(folder)
    finally:
        os.close(file)
    return False


def ask_to_end(folder: Path) -> None:
    """Ask a training to end; what does not listen is ended after PATIENCE. Raises CannotStart where nothing can be written."""
    try:
        (folder / STOP).touch()
    except OSError:
        raise CannotStart("The training cannot be asked to end.", "Check the permissions of its folder.") from None


def _over(folder: Path) -> bool:
    """Whether the trainer has ended, and only something that it left behind still holds the lock."""
    try:
        with (folder / STATE).open("rb") as file:
            return msgspec.json.decode(file.read(_WIDTH), type=Story).exit is not None
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return False


def _clear(folder: Path) -> None:
    """Take away what an earlier training left, and make a log that nobody else reads; a link that lies there is never followed."""
    for name in (LOG, STATE, STOP):
        path = folder / name
        with suppress(FileNotFoundError):
            if stat.S_ISDIR(path.lstat().st_mode):
                raise NotADirectoryError
            path.unlink()
    os.close(os.open(folder / LOG, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _lock_and_release(file: int) -> None:
    """Have the lock for a moment. Raises OSError where a training has it."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(file, _LOCKED_AT, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, _LOCKED_AT, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
