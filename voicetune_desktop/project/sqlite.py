"""SQLite as we use it everywhere: SQLCipher, which has the interface (and the types) of the standard library's module."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite3 import Connection, Error, connect
else:
    from sqlcipher3.dbapi2 import Connection, Error, connect

__all__ = ["Connection", "Error", "connect", "insert"]


def insert(connection: Connection, sql: str, values: Sequence[Any]) -> int:
    """Run an INSERT and give the id of the new row."""
    return connection.execute(sql, values).lastrowid or 0
