"""Why a project file cannot be made or opened: everything that can be wrong with one has its own sentence."""

import os
from pathlib import Path

from voicetune_desktop.errors import ProjectError, ProjectForeign, ProjectLocked, ProjectMissing, ProjectTooNew, VoiceTuneError
from voicetune_desktop.project import schema
from voicetune_desktop.project.sqlite import Connection
from voicetune_desktop.project.storage import storage_error
from voicetune_desktop.replacing import refuse_odd_name

SUFFIX = ".voicetune"
LONGEST_PATH = 500
"""Bytes; SQLite takes 512 with what it appends for the files beside."""


def foreign() -> ProjectForeign:
    """The file is of another kind."""
    return ProjectForeign("This file is not a VoiceTune project.", f"Choose a file that ends in {SUFFIX}.")


def gone() -> ProjectMissing:
    """The file of an open project was deleted, or its disk taken out."""
    return ProjectMissing("The project file is not there any more.", "Put it back, or connect its disk again; then open it anew.")


def not_opened(text: str, *, key_is_certain: bool) -> VoiceTuneError:
    """The error behind SQLite's words: without the certain key, a damaged file looks as one that is opened with a wrong key."""
    if "not a database" not in text:
        return storage_error(text)
    if key_is_certain:
        return storage_error("malformed")
    return ProjectLocked("The passphrase or recovery code is wrong, or the file is damaged.", "Type it again.")


def refuse_foreign(connection: Connection) -> None:
    """Raises ProjectTooNew, or ProjectForeign for a database that another program made."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if schema.version(connection) > schema.VERSION:
        raise ProjectTooNew("A newer version of VoiceTune wrote this project.", "Install the newest version to open it.")
    if application != schema.APPLICATION_ID and not _is_bare(connection):
        raise foreign()


def refuse_unwritable(path: Path) -> None:
    """Raises ProjectError or NameRefused where no new project can be made."""
    refuse_odd_name(path)
    if len(os.fsencode(path.absolute())) > LONGEST_PATH:
        raise ProjectError("The path of the project would be too long.", "Choose a shorter name, or a folder that lies less deep.")
    if path.exists():
        raise ProjectError("There is already a file with this name.", "Choose another name, or open the project.")
    if not path.parent.is_dir():
        raise ProjectError("The folder for the project does not exist.", "Choose another folder.")
    if not os.access(path.parent, os.W_OK):
        raise ProjectError("The folder for the project cannot be written.", "Choose another folder.")


def _is_bare(connection: Connection) -> bool:
    """Whether there is nothing in it: whoever made it was killed before its first table."""
    return not connection.execute("SELECT EXISTS (SELECT 1 FROM sqlite_schema)").fetchone()[0]
