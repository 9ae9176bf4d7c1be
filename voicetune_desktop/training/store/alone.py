"""Making a store is for one process at a time: two would each make a key, or a salt, and one of them could never open it again."""

from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from voicetune_desktop.project.sqlite import connect
from voicetune_desktop.training.store.troubles import list_errors

LOCK = "training.lock"


@contextmanager
def alone(folder: Path) -> Generator[None]:
    """Wait until no other process makes a store in this folder; a lock of SQLite ends with its process on every system.

    Raises DiskFull, ProjectBusy or ProjectError.
    """
    with list_errors(), closing(connect(str(folder / LOCK), isolation_level=None, timeout=10)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


def is_made(path: Path) -> bool:
    """Whether somebody has made the store: a file without a byte is one that is about to be."""
    return path.exists() and path.stat().st_size > 0
