"""The store below a project file: SQLCipher with a key, and sentences for what it reports."""

from collections.abc import Generator
from contextlib import contextmanager
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
    if "readonly" in text:
        return ProjectError("The project file cannot be written.", "Check the permissions of the file and its folder.")
    return ProjectDamaged("The project file is damaged.", "Restore it from a backup copy, or import the chats again.")


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


def encrypt_anew(connection: Connection, key: bytes, salt: bytes) -> None:
    """Give every page another key and the file another salt, all or nothing. Raises SQLite's own errors.

    With a rollback journal the salt at the start of the file changes in the same moment as the pages; with WAL it would come later.
    """
    if connection.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
        raise Error("database is locked")
    try:
        connection.execute(f"PRAGMA rekey = {_quoted(key + salt)}")
    finally:
        connection.execute("PRAGMA journal_mode = WAL")


def _quoted(raw: bytes) -> str:
    return f"\"x'{raw.hex()}'\""
