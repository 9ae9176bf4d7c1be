"""Opening and making the encrypted project file."""

import json
import os
import secrets
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Self

from voicetune_desktop.errors import (
    ProjectBusy,
    ProjectError,
    ProjectLocked,
    ProjectMissing,
)
from voicetune_desktop.in_the_cloud import why_in_the_cloud
from voicetune_desktop.keystore import KeyStore
from voicetune_desktop.project import schema
from voicetune_desktop.project.file_refusals import LONGEST_PATH, foreign, gone, not_opened, refuse_foreign, refuse_unwritable
from voicetune_desktop.project.recovery import KEY_BYTES, key_from_code, key_from_passphrase
from voicetune_desktop.project.sqlite import Connection, Error
from voicetune_desktop.project.storage import connect_with_key, storage_errors, transaction, wait_at_most
from voicetune_desktop.project.told import Told
from voicetune_desktop.project.undo import UndoHistory
from voicetune_desktop.replacing import put_in_place
from voicetune_desktop.temporary_folder import TemporaryFolder

SALT_BYTES = 16
SMALLEST = 4096
"""Bytes of an SQLCipher file with one page."""

BESIDE = ("", "-wal", "-shm", "-journal")
"""What the names of a project file, and of those that SQLite keeps beside it, end in."""

FOREIGN_STARTS = (b"SQLite format 3\x00", b"PK\x03\x04", b"%PDF-", b"\x1f\x8b", b"\x89PNG", b"\xff\xd8\xff", b"{", b"[", b"<")


class Project:
    """An open project: one connection, its undo history, and where its file lies."""

    def __init__(self, path: Path, key: bytes, connection: Connection, *, temporary: TemporaryFolder | None = None) -> None:
        self.path = path
        self.key = key
        self.connection = connection
        self.undo = UndoHistory(connection, self._check_there)
        self._temporary = temporary
        self._told = Told(connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def is_temporary(self) -> bool:
        """Whether nobody can open it again."""
        return self._temporary is not None or not self.key

    def close(self) -> None:
        """Close the file; a temporary project disappears with it."""
        self.connection.close()
        if self._temporary:
            self._temporary.remove()

    def become(self, copy: Path, key: bytes) -> None:
        """Put a copy of this project, under another key, in the place of its file; what could be undone is not any more.

        Raises ProjectBusy where another program holds the file, which then stays as it was.
        """
        (patience,) = self.connection.execute("PRAGMA busy_timeout").fetchone()
        self.connection.close()
        try:
            put_in_place(copy, self.path.resolve())
            self.key = key
        except OSError:
            raise ProjectBusy("Another program holds the project file.", "Close it there, then try again.") from None
        finally:
            self.connection = connect_with_key(self.path, self.key)
            wait_at_most(self.connection, patience)
            self.undo = UndoHistory(self.connection, self._check_there)
            self._told = Told(self.connection)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing. Raises DiskFull, ProjectBusy or ProjectDamaged for what the store reports, and ProjectMissing."""
        self._check_there()
        with storage_errors(), transaction(self.connection):
            yield

    def _check_there(self) -> None:
        """Refuse to write into a file that was deleted: systems let that happen, and all of it would be lost."""
        if self.key and not self.path.exists():
            raise gone()

    def meta(self, key: str, default: Callable[[], str]) -> str:
        """A fact of the project that never changes, made and stored when first asked for."""
        if not self.fact(key):
            sql = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING"
            with storage_errors():
                self.connection.execute(sql, (key, default()))
        return self.fact(key)

    def fact(self, key: str) -> str:
        """A fact stored with `set_fact`, or an empty string."""
        row = self.connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return row[0] if row else ""

    def told(self, name: str, tell: Callable[[], str], tables: tuple[str, ...] = ()) -> str:
        """What `tell` says of the project; it is asked again after somebody wrote, and with `tables` only where it reads."""
        return self._told.ask(name, tell, tables)

    def set_fact(self, key: str, value: str) -> None:
        """Store something that the app, not the person, needs to know again."""
        sql = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
        with storage_errors():
            self.connection.execute(sql, (key, value))

    def setting(self, key: str, default: Any = None) -> Any:
        """What the person chose, as JSON types."""
        row = self.connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        return json.loads(row[0]) if row else default

    def set_setting(self, key: str, value: Any) -> None:
        """Store a choice; inside `undo.step` it can be taken back."""
        sql = "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        with storage_errors():
            self.connection.execute(sql, (key, json.dumps(value, ensure_ascii=False)))


def create(
    path: Path, *, key: bytes | None = None, passphrase: str | None = None, keystore: KeyStore | None = None, salt: bytes | None = None
) -> Project:
    """Make a new project file, encrypted from its first byte.

    The key is the one given, made with `salt` or by chance, or comes from the passphrase, or is 32 random bytes kept in `keystore`
    under the file's salt.
    Raises ProjectError where a file is already there or none can be made, and NameRefused.
    """
    refuse_unwritable(path)
    salt = salt or new_salt()
    if passphrase is not None:
        key = key_from_passphrase(passphrase, salt)
    key = key or secrets.token_bytes(KEY_BYTES)
    if keystore:
        keystore.put(salt.hex(), key)
    try:
        with storage_errors(), ExitStack() as undo:
            connection = connect_with_key(path, key, salt)
            undo.callback(connection.close)
            schema.migrate(connection)
            undo.pop_all()
    except BaseException:
        remove(path)
        if keystore:
            keystore.forget(salt.hex())
        raise
    with suppress(OSError):
        path.chmod(0o600)
    return Project(path, key, connection)


def remove(path: Path) -> None:
    """Delete a project file that is not open, and what SQLite keeps beside it; of a link, what it leads to as well."""
    for file in (path.resolve(), path):
        for suffix in BESIDE:
            with suppress(OSError):
                file.with_name(file.name + suffix).unlink(missing_ok=True)


def new_salt() -> bytes:
    """Random bytes that no other kind of file begins with: they are the first of the file."""
    while (salt := secrets.token_bytes(SALT_BYTES)).startswith(FOREIGN_STARTS):
        pass
    return salt


def open_project(path: Path, *, key: bytes | None = None, passphrase: str | None = None, keystore: KeyStore | None = None) -> Project:
    """Open a project with the key given, its passphrase, or what `keystore` holds for it.

    Raises ProjectMissing, ProjectForeign, ProjectLocked, ProjectDamaged, ProjectTooNew or ProjectBusy.
    """
    salt = read_salt(path)
    if passphrase is not None:
        key = key_from_passphrase(passphrase, salt)
    stored = None if key or not keystore else keystore.get(salt.hex())
    if not (key or stored):
        raise ProjectLocked("The key of this project is not on this computer.", "Type its passphrase or its recovery code.")
    try:
        connection = connect_with_key(path, key or stored or b"")
    except Error as error:
        raise not_opened(str(error), key_is_certain=stored is not None) from None
    try:
        refuse_foreign(connection)
        with storage_errors():
            schema.migrate(connection)
        return Project(path, key or stored or b"", connection)
    except BaseException:
        connection.close()
        raise


def open_again(path: Path, key: bytes) -> Project:
    """Open a project that is open elsewhere; where its file was deleted since, or its disk taken out, ProjectMissing says that."""
    if not path.exists():
        raise gone()
    return open_project(path, key=key)


def open_with_secret(path: Path, secret: str) -> Project:
    """Open a project with what a person typed: its recovery code or its passphrase. Raises as `open_project` does."""
    try:
        key = key_from_code(secret)
    except ProjectLocked:
        return open_project(path, passphrase=secret)
    return open_project(path, key=key)


def read_salt(path: Path) -> bytes:
    """The first 16 bytes of a project file, under which its key is kept. Raises ProjectMissing or ProjectForeign."""
    try:
        with path.open("rb") as file:
            head = file.read(SALT_BYTES)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        raise ProjectMissing("There is no such project file.", "Check the name, or make a new project.") from None
    except OSError:
        away = why_in_the_cloud([path])
        why = (away.message, away.hint) if away else ("The project file cannot be read.", "Check its permissions.")
        raise ProjectError(*why) from None
    if len(os.fsencode(path.absolute())) > LONGEST_PATH:
        raise ProjectError("The path of the project is too long.", "Move the file to a folder that lies less deep.")
    if size < SMALLEST or head.startswith(FOREIGN_STARTS):
        raise foreign()
    return head
