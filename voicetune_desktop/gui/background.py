"""Reading much of the project without holding up the window: in a thread, on a connection of its own."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.session import Session

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project


class InBackground(QObject):
    """One thing that is made from the project, and made anew when its stamp changes. `make` runs in the thread."""

    made = Signal(object)
    """What was made for the last stamp."""
    failed = Signal(object)
    """A `VoiceTuneError`."""
    _ended = Signal(object, object)

    def __init__(self, session: Session, make: "Callable[[Project], Any]", parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._make = make
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._asked: Any = None
        self._there = False
        self._ended.connect(self._on_ended)
        session.project_changed.connect(self.forget)

    @property
    def ready(self) -> bool:
        """Whether nothing is being made."""
        return self._asked is None or self._there

    def look(self, stamp: str) -> None:
        """Have the thing made for a stamp; a stamp that was asked for before does nothing."""
        project = self._session.project
        if project is None or self._asked == (project.path, stamp):
            return
        asked = self._asked = project.path, stamp
        self._there = False
        path, key = project.path, project.key
        self._pool.start(lambda: self._run(asked, path, key))

    def _run(self, asked: Any, path: Any, key: bytes) -> None:
        from voicetune_desktop.project.file import open_again
        from voicetune_desktop.project.storage import storage_errors

        if asked != self._asked:
            return
        try:
            with storage_errors(), open_again(path, key) as project:
                result = self._make(project)
        except VoiceTuneError as error:
            result = error
        with suppress(RuntimeError):  # the page is gone
            self._ended.emit(asked, result)

    def _on_ended(self, asked: Any, result: Any) -> None:
        if asked != self._asked:
            return
        self._there = True
        if isinstance(result, VoiceTuneError):
            self.failed.emit(result)
        else:
            self.made.emit(result)

    def forget(self) -> None:
        """Make it anew at the next look, whatever the stamp."""
        self._asked, self._there = None, False
