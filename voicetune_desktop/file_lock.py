"""A lock on a file that ends with its process, on every system: the one that SQLite has."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite3 import Connection, Error, connect
else:
    from sqlcipher3.dbapi2 import Connection, Error, connect

__all__ = ["Connection", "Error", "locked"]


def locked(file: Path) -> Connection:
    """Hold a file until this is closed, by whatever thread. Raises Error where somebody else has it."""
    connection = connect(str(file), isolation_level=None, timeout=0, check_same_thread=False)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except Error:
        connection.close()
        raise
    return connection
