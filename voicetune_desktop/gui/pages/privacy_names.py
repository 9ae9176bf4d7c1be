"""What stands for whom: made in the background, because a large project has many names and values that none may resemble."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from voicetune_desktop.errors import ProjectError, VoiceTuneError
from voicetune_desktop.gui.session import Session

if TYPE_CHECKING:
    from voicetune_desktop.operations.redacting import Redactor
    from voicetune_desktop.privacy.surrogates import Surrogates
    from voicetune_desktop.project.file import Project

_INPUTS = "SELECT id, new_name FROM person WHERE new_name IS NOT NULL ORDER BY id"
_CHOICES = "SELECT key, value FROM setting WHERE key IN ('replacement_style', 'replacements') ORDER BY key"
_SEED = "SELECT value FROM meta WHERE key = 'seed'"


class NewNames(QObject):
    """Keeps surrogates that fit the people, the new names and the findings of now; decisions do not touch them."""

    changed = Signal()
    """There are other surrogates than before."""
    failed = Signal(object)
    """A `VoiceTuneError`: a new name cannot be used."""
    _built = Signal(str, object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._asked = ""
        self._seed = ""
        self._redactor: Redactor | None = None
        self._labels: dict[int, str] = {}
        self._built.connect(self._on_built)
        session.project_changed.connect(self._forget)

    @property
    def redactor(self) -> "Redactor | None":
        """What knows all replacements; None for the moment that it takes to make it."""
        return self._redactor

    @property
    def surrogates(self) -> "Surrogates | None":
        """What replaces findings; None for the moment that it takes to make them."""
        return self._redactor.surrogates if self._redactor else None

    def label(self, person: int) -> str:
        """The new name of a person; nothing as long as it is not known."""
        return self._labels.get(person, "")

    def look(self) -> None:
        """Make them anew where something changed that they hang on."""
        project = self._session.project
        if project is None:
            return
        stamp, seed = _stamp(project), _seed(project)
        if (stamp, seed) == (self._asked, self._seed):
            return
        self._asked, self._seed = stamp, seed
        self._pool.start(lambda: self._build(stamp, project))

    def _build(self, stamp: str, project: "Project") -> None:
        """Runs in a thread, on a connection of its own; only a project that was closed meanwhile stays without an answer."""
        from voicetune_desktop.operations.redacting import Redactor
        from voicetune_desktop.project.file import open_project
        from voicetune_desktop.project.storage import storage_errors

        with suppress(RuntimeError):
            try:
                with storage_errors(), open_project(project.path, key=project.key) as own:
                    result = Redactor(own)
                    result.labels()
                self._built.emit(stamp, result)
            except VoiceTuneError as error:
                self._built.emit(stamp, error)

    def _on_built(self, stamp: str, result: "Redactor | VoiceTuneError") -> None:
        if stamp != self._asked:
            return
        if isinstance(result, ProjectError):
            self._asked = ""
            return
        if isinstance(result, VoiceTuneError):
            self.failed.emit(result)
            return
        self._redactor, self._labels = result, result.labels()
        if self._session.project is not None:
            self._seed = _seed(self._session.project)
        self.changed.emit()

    def _forget(self) -> None:
        self._asked = self._seed = ""
        self._redactor, self._labels = None, {}


def _stamp(project: "Project") -> str:
    from voicetune_desktop.operations.steps import scan_inputs

    chosen = [project.connection.execute(query).fetchall() for query in (_INPUTS, _CHOICES)]
    return repr((str(project.path), scan_inputs(project), project.fact("scanned"), chosen))


def _seed(project: "Project") -> str:
    """What the names are drawn with; a project gets one with its first names, and another when they are forgotten."""
    row = project.connection.execute(_SEED).fetchone()
    return row[0] if row else ""
