"""Where exports come from, where a person keeps what they save, and where new projects lie."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from voicetune_desktop.gui import preferences
from voicetune_desktop.paths import user_config, user_data

PROJECTS, FILES = "projects_folder", "files_folder"
"""Names of preferences."""

CLOUDS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "proton drive": "Proton Drive",
}
"""Services by what the names of their folders begin with; the rest is the name of an account."""


def cloud_of(folder: Path) -> str:
    """The service that copies a folder to its computers, as far as names tell; empty where none does. Windows puts documents into such."""
    names = [part.casefold() for part in folder.parts]
    return next((CLOUDS[start] for name in names for start in CLOUDS if name == start or name.startswith((f"{start} ", f"{start}-"))), "")


def documents() -> Path:
    """The folder that they chose for files, else the one of their documents; their home where they have none."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return preferences.folder(FILES) or Path(found or Path.home())


def downloads() -> Path:
    """The folder where browsers put exports; their home where there is none."""
    found = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
    return found if found.is_dir() else Path.home()


def projects() -> Path:
    """The folder for new projects: the one that they chose, else the app's own. Raises OSError where that cannot be made."""
    return preferences.folder(PROJECTS) or user_data()


def keep_visited() -> None:
    """Have Qt's own file dialog note the last folders beside our settings: what it notes is no concern of other programs."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(user_config()))
