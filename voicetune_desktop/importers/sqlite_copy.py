"""Databases inside a source: read from a copy of their own, as the app that writes one may have it open.

The copy is the one thing that importers unpack to disk: into a folder that only the person may open, and gone at the end. Where
the system allows it, its name goes as soon as it is open. What a killed process left goes with the next copy.

What the database says about itself is not trusted: only plain tables are read, nothing of its schema may run, and every step
has a time limit (sqlite.org/security.html).
"""

import shutil
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, BinaryIO

from msgspec import Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.folders import open_file
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sources.streams import CHUNK, TOTAL
from voicetune_desktop.temporary_folder import TemporaryFolder

if TYPE_CHECKING:
    import sqlite3 as sqlite
else:
    from sqlcipher3 import dbapi2 as sqlite

LONGEST = 1_000_000
"""Bytes of the longest text that is read; longer ones are given as None."""
BATCH = 2_000
SECONDS, BYTES_A_SECOND = 5.0, 2**22
"""Time that one step may take: some seconds, and more for a large database."""
_NAME = "copy.db"
_LARGEST_PAGE = 65_536
"""Bytes of a page whose size is written as 1 (sqlite.org/fileformat.html)."""
_VERSION_VALID_FOR = 92
"""Where a database says for which of its versions the size that it tells is right."""
_INSTRUCTIONS = 20_000
"""Steps of SQLite's machine between two looks at the clock."""

_FUNCTIONS = frozenset({"coalesce", "octet_length", "min"})
_OWN = frozenset({sqlite.SQLITE_INSERT, sqlite.SQLITE_UPDATE, sqlite.SQLITE_CREATE_TEMP_TABLE, sqlite.SQLITE_CREATE_TEMP_INDEX})
_HARDENED = ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY")

_FAULTS = (sqlite.Error, sqlite.Warning, ValueError, OverflowError, MemoryError)
"""What the driver raises on damage; a message of SQLite's that quotes damaged names is a ValueError."""

Columns = Mapping[str, frozenset[str]]
"""The plain columns of each table that is there."""


class Database(Struct, frozen=True, eq=False):
    """An open copy; `columns` tells what can be asked for, `lost` where rows could not be read."""

    columns: Columns
    _connection: sqlite.Connection
    _clock: "_Clock"
    lost: list[str] = field(default_factory=list[str])

    def run(self, sql: str) -> None:
        """Make or fill a temporary table. Raises SourceError."""
        with _told():
            self._clock.start()
            self._connection.execute(sql)

    def fill(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Put rows of ours into a temporary table. Raises SourceError."""
        with _told():
            self._clock.start()
            self._connection.executemany(sql, rows)

    def batches(self, sql: str, values: Sequence[Any] = (), size: int = BATCH) -> Iterator[list[tuple[Any, ...]]]:
        """The rows of a question, some thousand at a time. Raises SourceError where the database is damaged or too slow."""
        with _told():
            self._clock.start()
            cursor = self._connection.execute(sql, values)
        while batch := self._next(cursor, size):
            yield batch

    def rows(self, sql: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a question, one by one. Raises SourceError."""
        for batch in self.batches(sql, values):
            yield from batch

    def is_late(self) -> bool:
        """Whether the last step took all the time that it had."""
        return self._clock.is_over()

    def _next(self, cursor: sqlite.Cursor, size: int) -> list[tuple[Any, ...]]:
        with _told():
            self._clock.start()
            return cursor.fetchmany(size)


class _Clock:
    """Ends a step that takes too long."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._until = seconds, 0.0

    def start(self) -> None:
        self._until = monotonic() + self._seconds

    def is_over(self) -> bool:
        return monotonic() > self._until


def selected(columns: Columns, table: str, alias: str, wanted: Sequence[str]) -> str:
    """The columns of a table for a SELECT; NULL for those that this version of the app does not have."""
    return ", ".join(f'{alias}."{name}"' if name in columns[table] else "NULL" for name in wanted)


def breaks_off(source: Source, entry: Entry) -> bool:
    """Whether a database is shorter than it says: SQLite reads what is missing as rows without values, or as none."""
    head = source.head(entry)
    size, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")
    return head[24:28] == head[92:96] and entry.size < pages * (_LARGEST_PAGE if size == 1 else size)


@contextmanager
def opened_copy(source: Source, entry: Entry, tables: Sequence[str]) -> Generator[Database]:
    """The database of an entry, with what its app has not yet put into it (`-wal`). Raises SourceError."""
    with ExitStack() as undo:
        try:
            folder = TemporaryFolder()
            undo.callback(folder.remove)
            has_log = _copied(source, entry, folder.path)
        except (OSError, sqlite.Error):
            raise _no_room() from None
        connection = _connected(folder.path / _NAME, has_log=has_log)
        undo.callback(connection.close)
        clock = _Clock(SECONDS + entry.size / BYTES_A_SECOND)
        yield _guarded(connection, clock, tables)


def _copied(source: Source, entry: Entry, folder: Path) -> bool:
    if entry.size > min(TOTAL, shutil.disk_usage(folder).free):
        raise _no_room()
    _copy(source.open(entry), folder / _NAME)
    if breaks_off(source, entry):
        _take_its_size(folder / _NAME)
    log = _log(source, entry)
    if log:
        _copy(log, folder / f"{_NAME}-wal")
    return log is not None


def _no_room() -> SourceError:
    return SourceError("There is no room for a copy of the database.", "Free some space on the disk and try again.")


def _log(source: Source, entry: Entry) -> BinaryIO | None:
    """What the app noted beside the database: an entry of the source, or a file beside the one that was chosen."""
    name = f"{entry.name}-wal"
    found = next((other for other in source.entries if other.name == name), None)
    if found:
        return source.open(found)
    beside = [path.with_name(f"{path.name}-wal") for path in source.paths if path.is_file() and path.name == entry.name]
    return open_file(str(beside[0])) if beside and beside[0].is_file() else None


def _copy(stream: BinaryIO, to: Path) -> None:
    copied = 0
    with stream, to.open("xb") as file:
        while piece := stream.read(CHUNK):
            copied += len(piece)
            if copied > TOTAL:
                raise SourceError("This database is larger than this program reads.", "Choose another copy of it.")
            file.write(piece)


def _take_its_size(copy: Path) -> None:
    """Let SQLite go by the size of a file that is shorter than it says: with two different counters in its head it does."""
    with copy.open("r+b") as file:
        file.seek(_VERSION_VALID_FOR)
        first = file.read(1)
        file.seek(_VERSION_VALID_FOR)
        file.write(bytes((first[0] ^ 1,)))


def _connected(path: Path, *, has_log: bool) -> sqlite.Connection:
    address = f"{path.as_uri()}?mode=ro" + ("" if has_log else "&immutable=1")
    with _told(), ExitStack() as undo:
        connection = sqlite.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        undo.callback(connection.close)  # or Windows would not let the copy go
        connection.text_factory = _text
        for setting in _HARDENED:
            connection.execute(f"PRAGMA {setting}")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        undo.pop_all()
    for file in path.parent.glob(f"{_NAME}*"):
        with suppress(OSError):
            file.unlink()
    return connection


def _text(data: bytes) -> str:
    return str(data, "utf-8", "replace")


def _guarded(connection: sqlite.Connection, clock: _Clock, tables: Sequence[str]) -> Database:
    clock.start()
    connection.set_progress_handler(clock.is_over, _INSTRUCTIONS)
    with _told():
        plain = {table for table in tables if _is_plain(connection, table)}
        columns = {name: _columns(connection, name) for name in plain}
    connection.set_authorizer(_allowance(plain))
    return Database(columns, connection, clock)


def _is_plain(connection: sqlite.Connection, table: str) -> bool:
    """Whether it is a table of its own, neither a view nor made by an extension."""
    kinds = connection.execute("SELECT type FROM pragma_table_list(?) WHERE schema = 'main'", (table,)).fetchall()
    return kinds == [("table",)]


def _columns(connection: sqlite.Connection, table: str) -> frozenset[str]:
    """Columns that hold what they hold; those that are computed when they are read are left alone."""
    found = connection.execute("SELECT name, hidden FROM pragma_table_xinfo(?)", (table,)).fetchall()
    return frozenset(name for name, hidden in found if not hidden)


def _allowance(tables: set[str]) -> Callable[..., int]:
    """What a question may do: read these tables, and write to tables of our own in memory."""

    def allowed(action: int, one: str | None, two: str | None, place: str | None, _by: str | None) -> int:
        if action == sqlite.SQLITE_READ:
            is_fine = place == "temp" or (one or "").lower() in tables
        elif action == sqlite.SQLITE_FUNCTION:
            is_fine = two in _FUNCTIONS
        else:
            is_fine = action == sqlite.SQLITE_SELECT or (action in _OWN and place == "temp")
        return sqlite.SQLITE_OK if is_fine else sqlite.SQLITE_DENY

    return allowed


@contextmanager
def _told() -> Generator[None]:
    """Every fault of the database as one that a person can read."""
    try:
        yield
    except _FAULTS:
        raise SourceError(
            "This database is damaged or takes too long to read.", "Copy it again while the app that writes it is closed."
        ) from None
