"""SQLite as we use it everywhere: SQLCipher, which has the interface (and the types) of the standard library's module."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite3 import Connection, Error
    from sqlite3 import connect as _connect
else:
    from sqlcipher3.dbapi2 import Connection, Error
    from sqlcipher3.dbapi2 import connect as _connect

__all__ = ["Connection", "Error", "connect", "insert"]

connect = partial(_connect, cached_statements=1_000)
"""Open a file. All our statements stay prepared: of more than a hundred, the latest would be prepared anew for every chat."""


def insert(connection: Connection, sql: str, values: Sequence[Any]) -> int:
    """Run an INSERT and give the id of the new row."""
    return connection.execute(sql, values).lastrowid or 0
