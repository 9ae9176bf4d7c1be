"""Opening the training store, and where it lies: apart from all projects where this computer keeps keys, else with the project."""

import secrets
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal, Self

from msgspec import Struct

from voicetune_desktop.errors import KeyringUnavailable, ProjectTooNew
from voicetune_desktop.keystore import KeyStore, SystemKeyStore
from voicetune_desktop.paths import user_data
from voicetune_desktop.project.file import Project, new_salt, read_salt
from voicetune_desktop.project.recovery import KEY_BYTES
from voicetune_desktop.project.sqlite import Connection, Error
from voicetune_desktop.project.storage import connect_with_key, transaction
from voicetune_desktop.replacing import put_in_place
from voicetune_desktop.training.store import schema
from voicetune_desktop.training.store.alone import alone, is_made
from voicetune_desktop.training.store.troubles import NAME, list_error, list_errors

Kept = Literal["computer", "project", "run"]


class Place(Struct, frozen=True):
    """Where the store lies and how it opens. `kept` says until when: for all projects, with one project, or until the app ends."""

    path: Path
    key: bytes
    kept: Kept = "computer"


class TrainingStore:
    """An open store: one connection, which only its own thread may use."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.connection = _connected(place)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _where: object) -> None:
        self.close()
        if isinstance(error, Error):
            raise list_error(error) from None

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing. Raises DiskFull, ProjectBusy or ProjectDamaged for what the store reports."""
        with list_errors(), transaction(self.connection):
            yield


def find_place(project: Project | None = None) -> Place:
    """Where runs are kept on this computer; the store itself is made when it is first opened. Raises KeyringUnavailable."""
    try:
        store = SystemKeyStore()
    except KeyringUnavailable:
        return _beside(project)
    return _of_the_computer(store)


def anything_there(project: Project | None = None) -> bool:
    """Whether a store exists that `find_place` could give; asks no key store."""
    folder = user_data()
    return (folder / NAME).exists() or (project is not None and not project.is_temporary and _of_project(project).exists())


def check_open(place: Place) -> None:
    """Say so where the computer's list exists and its key store does not answer: else it would look as if nothing had ever left.

    Raises KeyringUnavailable.
    """
    if place.kept == "run" and (user_data() / NAME).exists():
        raise KeyringUnavailable(
            "The list of what was sent and trained is locked: the key store with its key does not answer.",
            "Start or unlock the key store of this computer, then try again.",
        )


def place_for_one_run() -> Place:
    """A store that nobody can open again; remove it with `forget_place`."""
    return Place(Path(tempfile.mkdtemp(prefix="voicetune-")) / NAME, secrets.token_bytes(KEY_BYTES), "run")


def forget_place(place: Place) -> None:
    """Remove a store that was made for one run."""
    if place.kept == "run":
        shutil.rmtree(place.path.parent, ignore_errors=True)


def _of_the_computer(store: KeyStore) -> Place:
    path = user_data() / NAME
    key = store.get(NAME)
    if key is None:
        with alone(path.parent):
            key = store.get(NAME) or _new_key(store, path)
    return Place(path, key)


def _new_key(store: KeyStore, path: Path) -> bytes:
    if path.exists():
        _set_aside(path)
    key = secrets.token_bytes(KEY_BYTES)
    store.put(NAME, key)
    return key


def _set_aside(path: Path) -> None:
    """Nobody can open a store without its key: it stays, under another name, for the day when the key is found."""
    number = 1
    while (aside := path.with_name(f"{NAME}.locked-{number}")).exists():
        number += 1
    put_in_place(path, aside)
    with suppress(FileNotFoundError):  # what a process that died had not yet moved into the store
        put_in_place(path.with_name(f"{path.name}-wal"), aside.with_name(f"{aside.name}-wal"))


def _beside(project: Project | None) -> Place:
    """With no key store: a store with the key of an open project that is kept, else one for this run only."""
    if project is None or project.is_temporary:
        return place_for_one_run()
    return Place(_of_project(project), project.key, "project")


def _of_project(project: Project) -> Path:
    return user_data() / f"training-{read_salt(project.path).hex()}.store"


def _connected(place: Place) -> Connection:
    if is_made(place.path):
        return _opened(place)
    with alone(place.path.parent):
        return _opened(place)


def _opened(place: Place) -> Connection:
    new = not is_made(place.path)
    with list_errors():
        connection = connect_with_key(place.path, place.key, new_salt() if new else b"")
    try:
        _make_ready(connection)
    except BaseException:
        connection.close()
        raise
    if new:
        with suppress(OSError):
            place.path.chmod(0o600)
    return connection


def _make_ready(connection: Connection) -> None:
    with list_errors():
        if connection.execute("PRAGMA user_version").fetchone()[0] > schema.VERSION:
            raise ProjectTooNew("A newer version of VoiceTune wrote the list of training jobs.", "Install the newest version.")
        schema.migrate(connection)
