"""What files mean that come from outside: dropped, named at the start, or handed over by the system."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QUrl

from voicetune_desktop.errors import ProjectError, SourceError, VoiceTuneError
from voicetune_desktop.gui.pages.open_page import OpenPage
from voicetune_desktop.gui.pages.open_projects import SUFFIX
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.text import visible

translate = QCoreApplication.translate


class Coming(NamedTuple):
    """Files, by what is done with them."""

    projects: list[Path]
    exports: list[Path]
    missing: list[Path]


def place_of(argument: str) -> Path:
    """The file that a word of the command line means: a path, or an address of a file as some desktops give it."""
    url = QUrl(argument)
    return Path(url.toLocalFile() if url.isLocalFile() else argument).absolute()


def sorted_out(paths: Iterable[Path]) -> Coming:
    """Which of these are projects, exports, or not there; each once. A project that is not there has a sentence of its own."""
    coming = Coming([], [], [])
    for path in dict.fromkeys(paths):
        kind = coming.projects if _is_project(path) else coming.exports if _is_there(path) else coming.missing
        kind.append(path)
    return coming


def bring_in(session: Session, page: OpenPage, paths: Iterable[Path]) -> None:
    """Open the project among these files, and bring the exports in; what cannot be done is said."""
    if session.busy:
        wait = translate("Opening", "Wait until it is done, then open the file again.")
        session.failed.emit(VoiceTuneError(translate("Opening", "VoiceTune is still working."), wait))
        return
    coming = sorted_out(paths)
    if coming.projects:
        page.open_project(coming.projects[0])
    if coming.exports and (not coming.projects or _is_open(session, coming.projects[0])):
        page.import_paths(coming.exports)
    if trouble := _trouble(coming):
        tell = session.failed.emit if coming.projects or coming.exports else page.message.say_error
        tell(trouble)


def _trouble(coming: Coming) -> VoiceTuneError | None:
    if coming.missing:
        text = translate("Opening", "%Ln file(s) could not be found.", "", len(coming.missing))
        where = visible(str(coming.missing[0]), one_line=True)
        return SourceError(text, translate("Opening", "Check where this one is: %1").replace("%1", where))
    if len(coming.projects) > 1:
        later = translate("Opening", "Open the others later, one at a time.")
        return ProjectError(translate("Opening", "Only the first project was opened."), later)
    return None


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _is_project(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX and not (_is_there(path) and path.is_dir())


def _is_open(session: Session, path: Path) -> bool:
    return session.project is not None and session.project.path.resolve() == path.resolve()
