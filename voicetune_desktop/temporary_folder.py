"""A folder that is gone with its process, however that ends: what a killed one has left is removed by the next that makes one."""

import atexit
import os
import shutil
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from voicetune_desktop.file_lock import Error, locked

PREFIX = "voicetune-run-"
LOCK = "lock"
_YOUNG = 60
"""Seconds in which a folder may not have its lock yet."""


class TemporaryFolder:
    """An empty folder for this process alone."""

    def __init__(self) -> None:
        """Raises OSError."""
        _remove_left_behind()
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        try:
            self._lock = locked(self.path / LOCK)
        except BaseException:
            shutil.rmtree(self.path, ignore_errors=True)
            raise

    def remove(self) -> None:
        """Remove it with all that is in it, at the latest when the process ends.

        Windows deletes no file that is open, as a store is while an error that stopped a question is on its way.
        """
        self._lock.close()
        self._remove()
        if self.path.exists():
            atexit.register(self._remove)

    def _remove(self) -> None:
        shutil.rmtree(self.path, ignore_errors=True)


def _remove_left_behind() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with suppress(OSError, Error):
            if _is_old_and_ours(folder) and (folder / LOCK).exists():
                locked(folder / LOCK).close()
                shutil.rmtree(folder, ignore_errors=True)


def _is_old_and_ours(folder: Path) -> bool:
    about = folder.lstat()
    ours = sys.platform == "win32" or about.st_uid == os.getuid()
    return ours and abs(time.time() - about.st_mtime) > _YOUNG
