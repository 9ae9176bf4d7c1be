"""A project belongs to one window at a time: two would undo each other's decisions."""

import os
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Self
from unicodedata import normalize

from voicetune_desktop.errors import ProjectBusy
from voicetune_desktop.file_lock import Connection, Error, locked
from voicetune_desktop.paths import user_state

FOLDER = "open"
"""Where the locks lie, under names that tell nothing of the projects."""


class Held:
    """The hold on a project: `with hold(path) as held` lets go again unless `held.keep()` was called."""

    def __init__(self, lock: Path | None = None, connection: Connection | None = None) -> None:
        self._lock = lock
        self._connection = connection
        self._kept = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if not self._kept:
            self.release()

    def keep(self) -> Self:
        """Hold it until `release`."""
        self._kept = True
        return self

    def release(self) -> None:
        """Let others have it."""
        if self._connection:
            self._connection.close()
        if self._lock:
            with suppress(OSError):
                self._lock.unlink(missing_ok=True)
        self._connection = self._lock = None


def hold(path: Path) -> Held:
    """Take a project for this window. Raises ProjectBusy.

    Where no lock can be written, two windows may have it.
    """
    try:
        folder = user_state() / FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return Held()
    lock = folder / f"{_name(path)}.lock"
    try:
        return Held(lock, locked(lock))
    except Error as error:
        if "locked" not in str(error):
            return Held()
        raise ProjectBusy("This project is open in another window.", "Go to that window, or close it and try again.") from None


def is_held(path: Path) -> bool:
    """Whether some window has a project open."""
    try:
        with hold(path):
            return False
    except ProjectBusy:
        return True


def _name(path: Path) -> str:
    """The same for every way of writing a path, if the system tells them: some drives of Windows do not."""
    real = str(path.absolute())
    with suppress(OSError):
        real = os.path.realpath(path)
    real = os.path.normcase(real)
    if sys.platform == "darwin":  # small and large letters are the same there, and accents in one sign or in two
        real = normalize("NFC", real).casefold()
    return sha256(real.encode("utf-8", "surrogatepass")).hexdigest()[:32]
