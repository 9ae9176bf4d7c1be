"""Who can open a project: moving between a passphrase and the key store, and forgetting.

Each change gives the file a new key and a new salt, so its entry in the key store has a new name: whenever the change is cut
short, the salt that stands in the file leads to the key that fits. Recovery codes written down before are void afterwards.
"""

import secrets
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, TypeVar

from voicetune_desktop.errors import KeyringUnavailable
from voicetune_desktop.keystore import KeyStore
from voicetune_desktop.project import surrogates
from voicetune_desktop.project.file import Project, new_salt, read_salt, remove
from voicetune_desktop.project.recovery import KEY_BYTES, key_from_passphrase
from voicetune_desktop.project.storage import copy_with_key, hold_alone, state, storage_errors

LOOK_SECONDS = 0.1

Store = TypeVar("Store", bound=KeyStore)


class NewKey(NamedTuple):
    """What opens a project from now on; `keep` puts it into the key store."""

    key: bytes
    salt: bytes
    keep: bool = False


def is_kept(path: Path, keystore: KeyStore) -> bool:
    """Whether the key store opens this project. Raises KeyringUnavailable."""
    return keystore.get(read_salt(path).hex()) is not None


def random_key() -> NewKey:
    """A key for the key store."""
    return NewKey(secrets.token_bytes(KEY_BYTES), new_salt(), keep=True)


def use_passphrase(project: Project, passphrase: str, keystore: KeyStore | None = None) -> None:
    """From now on this passphrase opens the project, and nothing in the key store does."""
    salt = new_salt()
    _change(project, NewKey(key_from_passphrase(passphrase, salt), salt), keystore)


def use_key_store(project: Project, keystore: KeyStore) -> None:
    """From now on a fresh random key in the key store opens the project."""
    _change(project, random_key(), keystore)


def copied(project: Project, new: NewKey) -> Generator[tuple[int, int]]:
    """Write a copy under the new key beside the file, and tell how many of how many bytes are written."""
    copy = _copy_of(project.path)
    remove(copy)
    try:
        with ThreadPoolExecutor(1) as pool:
            copying = pool.submit(copy_with_key, project.path, project.key, copy, new.key, new.salt)
            while not wait((copying,), LOOK_SECONDS).done:
                yield _size(copy), _size(project.path)
        with storage_errors():
            copying.result()
        with suppress(OSError):
            copy.chmod(0o600)
    except BaseException:
        remove(copy)
        raise


def take_over(project: Project, new: NewKey, since: tuple[int, int], keystore: KeyStore | None = None) -> None:
    """Let the copy take the place of the file, which nobody may have written since it was in that `state`.

    Killed before, the old file is still whole. Raises ProjectBusy where somebody wrote or has it open, KeyringUnavailable where nobody
    would keep the key, or what the key store raises.
    """
    former = read_salt(project.path)
    try:
        if new.keep:
            needed(keystore).put(new.salt.hex(), new.key)
        with storage_errors():
            hold_alone(project.connection, since)
        project.become(_copy_of(project.path), new.key)
    except BaseException:
        remove_copy(project.path)
        if keystore and new.keep and read_salt(project.path) != new.salt:
            with suppress(KeyringUnavailable):
                keystore.forget(new.salt.hex())
        raise
    if keystore:
        with suppress(KeyringUnavailable):  # the project has its new key; what stays there opens nothing but older copies
            keystore.forget(former.hex())


def needed(keystore: Store | None) -> Store:
    """The key store that is to keep a key. Raises KeyringUnavailable where there is none."""
    if keystore is None:
        raise KeyringUnavailable("This computer has no key store that VoiceTune trusts.", "The project stays as it was.")
    return keystore


def remove_copy(path: Path) -> None:
    """Delete what a change of the key left that was killed."""
    remove(_copy_of(path))


def forget_key(path: Path, keystore: KeyStore) -> bool:
    """Remove the key of a project from the key store; False where there was none. Raises KeyringUnavailable."""
    if not is_kept(path, keystore):
        return False
    keystore.forget(read_salt(path).hex())
    return True


def forget_names(project: Project) -> int:
    """Destroy the table of new names, and what it could be made from again; how many names it held.

    Names are drawn by chance from now on, so nobody can read from the project who is who in files written before.
    """
    with project.transaction():
        (drawn,) = project.connection.execute("SELECT count(*) FROM surrogate").fetchone()
        surrogates.forget(project)
        project.set_fact(surrogates.SEED, secrets.token_hex(KEY_BYTES))
    project.undo.forget()
    with storage_errors():
        project.connection.execute("VACUUM")
        project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return drawn


def _change(project: Project, new: NewKey, keystore: KeyStore | None) -> None:
    since = state(project.connection)
    for _ in copied(project, new):
        pass
    take_over(project, new, since, keystore)


def _copy_of(path: Path) -> Path:
    """Beside the file itself, on its disk, where the path is a link to it."""
    file = path.resolve()
    return file.with_name(f".{file.name}.part")


def _size(path: Path) -> int:
    """The bytes of a file, 0 where there is none yet."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
