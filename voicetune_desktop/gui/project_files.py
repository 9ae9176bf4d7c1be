"""Project files as the window opens them, begins them, and gives up those that nobody used."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from voicetune_desktop.errors import KeyringUnavailable, ProjectLocked, VoiceTuneError
from voicetune_desktop.gui import preferences

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project


def opened(path: Path, secret: str | bytes | None) -> "Project":
    """A project, opened with what the person typed or what the key store has. Raises VoiceTuneError."""
    from voicetune_desktop.keystore import SystemKeyStore
    from voicetune_desktop.project.file import open_project, open_with_secret

    if isinstance(secret, bytes):
        return open_project(path, key=secret)
    if secret is not None:
        return open_with_secret(path, secret)
    try:
        keystore = SystemKeyStore()
    except KeyringUnavailable:
        raise ProjectLocked("The key of this project is not on this computer.", "Type its passphrase or its recovery code.") from None
    return open_project(path, keystore=keystore)


def prepared(project: "Project") -> "Project":
    """A new project with what the person wants in every new one."""
    from voicetune_desktop.gui.new_projects import give_defaults

    give_defaults(project)
    return project


def is_empty(project: "Project") -> bool:
    """Whether nothing was ever brought into it."""
    from voicetune_desktop.project.source_answers import told
    from voicetune_desktop.project.storage import storage_errors

    try:
        with storage_errors():
            return not told(project)
    except VoiceTuneError:
        return False


def discard(path: Path) -> None:
    """Remove the file of a project, its key and its place in the list; what cannot be removed stays."""
    from voicetune_desktop.keystore import SystemKeyStore
    from voicetune_desktop.project.file import read_salt

    preferences.forget_project(path)
    with suppress(VoiceTuneError, OSError):
        salt = read_salt(path)
        path.unlink()
        SystemKeyStore().forget(salt.hex())
