"""Who can open a project: moving between a passphrase and the key store, and forgetting.

Each change gives the file a new key and a new salt, so its entry in the key store has a new name: whenever the change is cut
short, the salt that stands in the file leads to the key that fits. Recovery codes written down before are void afterwards.
"""

import secrets
from contextlib import suppress
from pathlib import Path

from voicetune_desktop.errors import KeyringUnavailable
from voicetune_desktop.keystore import KeyStore
from voicetune_desktop.project import surrogates
from voicetune_desktop.project.file import Project, new_salt, read_salt, remove
from voicetune_desktop.project.recovery import KEY_BYTES, key_from_passphrase
from voicetune_desktop.project.storage import copy_with_key, storage_errors


def is_kept(path: Path, keystore: KeyStore) -> bool:
    """Whether the key store opens this project. Raises KeyringUnavailable."""
    return keystore.get(read_salt(path).hex()) is not None


def use_passphrase(project: Project, passphrase: str, keystore: KeyStore | None = None) -> None:
    """From now on this passphrase opens the project, and nothing in the key store does."""
    salt = new_salt()
    use_made_key(project, key_from_passphrase(passphrase, salt), salt, keystore)


def use_made_key(project: Project, key: bytes, salt: bytes, keystore: KeyStore | None = None) -> None:
    """`use_passphrase` with the key that was made from it and a new salt."""
    _change(project, key, salt, keystore)


def use_key_store(project: Project, keystore: KeyStore) -> None:
    """From now on a fresh random key in the key store opens the project."""
    salt, key = new_salt(), secrets.token_bytes(KEY_BYTES)
    keystore.put(salt.hex(), key)
    try:
        _change(project, key, salt, keystore)
    except BaseException:
        if read_salt(project.path) != salt:
            keystore.forget(salt.hex())
        raise


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


def _change(project: Project, key: bytes, salt: bytes, keystore: KeyStore | None) -> None:
    """Write a copy under the new key beside the file, then let it take its place: killed before, the old one is still whole."""
    former = read_salt(project.path)
    copy = project.path.with_name(f".{project.path.name}.part")
    remove(copy)
    try:
        with storage_errors():
            copy_with_key(project.connection, copy, key, salt)
        with suppress(OSError):
            copy.chmod(0o600)
        project.become(copy, key)
    except BaseException:
        remove(copy)
        raise
    if keystore:
        with suppress(KeyringUnavailable):  # the project has its new key; what stays there opens nothing but older copies
            keystore.forget(former.hex())
