"""The store below a project file: SQLCipher with a key, and sentences for what it reports."""

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from voicetune_desktop.errors import DiskFull, ProjectBusy, ProjectDamaged, ProjectError, VoiceTuneError
from voicetune_desktop.project.sqlite import Connection, Error, connect

SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA cache_size = -16000",
    "PRAGMA busy_timeout = 5000",
)

_OF_THE_DISK = ("readonly", "disk I/O error", "unable to open database file")
"""What SQLite says where it has no permission, where the disk went away, or where there is no room for the files beside a project."""


@contextmanager
def storage_errors() -> Generator[None]:
    """Turn what SQLite reports into sentences; the original text may name values, so it is dropped."""
    try:
        yield
    except Error as error:
        raise storage_error(str(error)) from None


def storage_error(text: str) -> VoiceTuneError:
    """The sentence for what SQLite reported."""
    if "full" in text:
        return DiskFull("The disk is full.", "Free some space and try again; the project is as it was before.")
    if "locked" in text or "busy" in text:
        return ProjectBusy("Another window or command is writing to this project.", "Wait until it is done, then try again.")
    if any(mark in text for mark in _OF_THE_DISK):
        return ProjectError(
            "The project file cannot be read or written.",
            "Check whether its disk is there and has room, and the permissions of the file and its folder.",
        )
    return ProjectDamaged("The project file is damaged.", "Restore it from a backup copy, or import the chats again.")


@contextmanager
def transaction(connection: Connection) -> Generator[None]:
    """All or nothing. Raises SQLite's own errors."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(Error):
            connection.execute("ROLLBACK")
        raise


def connect_with_key(path: Path, key: bytes, salt: bytes = b"") -> Connection:
    """Open the store, or make it with a salt. Raises SQLite's own errors; a wrong key is "file is not a database"."""
    connection = connect(str(path), isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = {_quoted(key + salt)}")
        for statement in SETTINGS:
            connection.execute(statement)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except Error:
        connection.close()
        raise
    return connection


def wait_at_most(connection: Connection, milliseconds: int) -> None:
    """How long to wait where another program is writing, before that is an error: a window freezes meanwhile."""
    connection.execute(f"PRAGMA busy_timeout = {milliseconds}")


def copy_with_key(path: Path, key: bytes, copy: Path, new_key: bytes, salt: bytes) -> None:
    """Write the whole store, as it is at one moment, into a new file under another key. Raises SQLite's own errors."""
    source, target = connect_with_key(path, key), connect(str(copy), isolation_level=None)
    try:
        target.execute("PRAGMA cipher_log_level = NONE")
        target.execute(f"PRAGMA key = {_quoted(new_key + salt)}")
        source.backup(target)
    finally:
        target.close()
        source.close()


def state(connection: Connection) -> tuple[int, int]:
    """Equal as long as neither others nor this connection write; to be compared with what the same connection said before."""
    (others,) = connection.execute("PRAGMA data_version").fetchone()
    return others, connection.total_changes


def hold_alone(connection: Connection, since: tuple[int, int]) -> None:
    """Keep every other program out of the file until it is closed, and see that nothing was written since it was in that `state`.

    Raises SQLite's own errors; then the file is open to others again.
    """
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        with transaction(connection):  # has the whole file, or fails
            _locked_unless(state(connection) == since)
        _locked_unless(connection.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",))
    except BaseException:
        for statement in ("PRAGMA locking_mode = NORMAL", "SELECT count(*) FROM meta", "PRAGMA journal_mode = WAL"):
            connection.execute(statement).fetchone()
        raise


def _locked_unless(mine: bool) -> None:  # noqa: FBT001
    if not mine:
        raise Error("database is locked")


def _quoted(raw: bytes) -> str:
    return f"\"x'{raw.hex()}'\""
