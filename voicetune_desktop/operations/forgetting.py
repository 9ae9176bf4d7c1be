"""Deleting what the app keeps on this computer: projects that the person ticks, and everything that it remembers."""

import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from voicetune_desktop import crash
from voicetune_desktop.dataset.providers import services
from voicetune_desktop.errors import KeyringUnavailable, VoiceTuneError
from voicetune_desktop.keystore import KeyStore, SystemKeyStore
from voicetune_desktop.paths import leave_none_empty, user_config, user_data, user_state
from voicetune_desktop.project import one_window
from voicetune_desktop.project.file import BESIDE, read_salt, remove
from voicetune_desktop.project.file_refusals import SUFFIX
from voicetune_desktop.training.keys import key_name, key_store
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.store.alone import LOCK
from voicetune_desktop.training.store.troubles import NAME

REMEMBERED = {
    user_data: (f"{NAME}*", "training-*.store*", f"{LOCK}*"),
    user_config: ("preferences.json*", "detectors.json", "QtProject.conf*"),
    user_state: (crash.FOLDER, one_window.FOLDER),
}
"""What is ours in each folder. On Windows and macOS they are one folder, in which projects lie as well, so nothing else is touched."""


class KeptProject(Struct, frozen=True):
    """A project file on this computer."""

    path: Path
    bytes: int


class Left(Struct, frozen=True):
    """What could not be deleted: a file or folder, or the key of something in a key store."""

    what: str
    key_store: str = ""


def kept_projects(folders: Iterable[Path], recent: Iterable[Path] = ()) -> list[KeptProject]:
    """The projects in these folders and the last ones from elsewhere, each once, by name."""
    found = [path for folder in folders for path in _listed(folder)]
    real = {path.resolve(): path for path in (*found, *recent) if path.is_file()}
    return sorted((KeptProject(path, _size(path)) for path in real.values()), key=lambda kept: (kept.path.name.casefold(), str(kept.path)))


def forget_everything(projects: Sequence[Path], accounts: Sequence[Account]) -> list[Left]:
    """Delete these projects with their keys, the keys of these accounts, and all that the app remembers; gives what could not be.

    Everything must be closed before. Projects that are not named stay, and so do their keys.
    """
    left = [one for path in projects for one in _without(path)]
    left += _without_keys(accounts)
    left += [Left(str(path)) for place, names in REMEMBERED.items() for path in _found(place(), names) if not _gone(path)]
    leave_none_empty()
    return left


def _listed(folder: Path) -> list[Path]:
    with suppress(OSError):
        return list(folder.glob(f"*{SUFFIX}"))
    return []


def _size(path: Path) -> int:
    total = 0
    for suffix in BESIDE:
        with suppress(OSError):
            total += path.with_name(path.name + suffix).stat().st_size
    return total


def _without(path: Path) -> list[Left]:
    """Remove a project with its key; gives what could not be removed."""
    if one_window.is_held(path):
        return [Left(str(path))]
    name = ""
    with suppress(VoiceTuneError):
        name = read_salt(path).hex()
    remove(path)
    if path.exists():
        return [Left(str(path))]
    store = _project_keys()
    return [] if store is None or not name or _forgotten(store, name) else [Left(path.name, store.label)]


def _without_keys(accounts: Sequence[Account]) -> list[Left]:
    """Remove the keys of accounts and of the list of jobs; gives those that could not be."""
    own, api = _project_keys(), key_store()
    left = [Left(NAME, own.label)] if own and not _forgotten(own, NAME) else []
    names = {key_name(account): account_label(account) for account in accounts}
    return left + [Left(label, api.label) for name, label in names.items() if api and not _forgotten(api, name)]


def account_label(account: Account) -> str:
    """What a person calls an account: its service, and its own name where it has one."""
    service = next((known.label for known in services() if known.id == account.service), account.service)
    return f"{service} · {account.name}" if account.name else service


def _project_keys() -> KeyStore | None:
    try:
        return SystemKeyStore()
    except KeyringUnavailable:
        return None


def _forgotten(store: KeyStore, name: str) -> bool:
    try:
        store.forget(name)
    except KeyringUnavailable:
        return False
    return True


def _found(folder: Path, patterns: tuple[str, ...]) -> Iterable[Path]:
    return [path for pattern in patterns for path in folder.glob(pattern)]


def _gone(path: Path) -> bool:
    """Remove a file or a folder of ours. Notes of crashes that are still being written go with their process."""
    if path.name == crash.FOLDER:
        crash.delete()
        with suppress(OSError):
            path.rmdir()
        return not list(path.glob("*.txt"))
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink(missing_ok=True)
    return not path.exists()
