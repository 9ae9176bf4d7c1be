"""What stands for whom: made in the background, because a large project has many names and values that none may resemble."""

from threading import RLock
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal

from voicetune_desktop.errors import ProjectError, VoiceTuneError
from voicetune_desktop.gui.background import InBackground
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

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._background = InBackground(session, redactors(session).of, self)
        self._background.made.connect(self._on_made)
        self._background.failed.connect(self._on_failed)
        self._read: object = None
        self._asked = self._seed = ""
        self._redactor: Redactor | None = None
        self._labels: dict[int, str] = {}
        session.project_changed.connect(self._forget)

    @property
    def redactor(self) -> "Redactor | None":
        """What knows all replacements; None for the moment that it takes to make it."""
        return self._redactor

    @property
    def surrogates(self) -> "Surrogates | None":
        """What replaces findings; None for the moment that it takes to make them."""
        return self._redactor.surrogates if self._redactor else None

    @property
    def surrogates_of_now(self) -> "Surrogates | None":
        """The same, but None while other ones are being made."""
        return self.surrogates if self._background.ready else None

    def label(self, person: int) -> str:
        """The new name of a person; nothing as long as it is not known."""
        return self._labels.get(person, "")

    def look(self) -> None:
        """Make them anew where something changed that they hang on."""
        project = self._session.project
        if project is None or self._read == self._session.stamp:
            return
        self._read = self._session.stamp
        stamp, seed = _stamp(project), _seed(project)
        if (stamp, seed) == (self._asked, self._seed):
            return
        self._asked, self._seed = stamp, seed
        self._background.look(repr((stamp, seed)))

    def _on_made(self, redactor: "Redactor") -> None:
        self._redactor, self._labels = redactor, redactor.labels()
        if self._session.project is not None:
            self._seed = _seed(self._session.project)
        self.changed.emit()

    def _on_failed(self, error: VoiceTuneError) -> None:
        """A project that was closed meanwhile is asked again when it is back; what else fails is said."""
        if isinstance(error, ProjectError):
            self._read, self._asked = None, ""
            self._background.forget()
        else:
            self.failed.emit(error)

    def _forget(self) -> None:
        self._read, self._asked, self._seed = None, "", ""
        self._redactor, self._labels = None, {}


class Redactors(QObject):
    """What knows all replacements, those that a build stored among them: made once for all pages, as long as one holds it.

    With half a million chats it takes 60 MB.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._making = RLock()
        self._stamp: object = None
        self._alive = WeakSet["Redactor"]()

    def of(self, project: "Project") -> "Redactor":
        """One with the decisions of some moment. Runs in threads: the second waits for what the first makes. Raises NameTaken."""
        from voicetune_desktop.operations.redacting import Redactor

        with self._making:
            made, stamp = next(iter(self._alive), None), f"{project.fact('built')} {_stamp(project)}"
            if made is None or self._stamp != (stamp, _seed(project)):
                made = Redactor(project)
                made.labels()
                self._alive, self._stamp = WeakSet((made,)), (stamp, _seed(project))
            return made

    def decided(self, project: "Project") -> "Redactor":
        """As `of`, one with the decisions of now."""
        with self._making:
            made = self.of(project).with_decisions_of(project)
            self._alive.add(made)
            return made


def redactors(session: Session) -> Redactors:
    """The ones of a window."""
    return session.findChild(Redactors) or Redactors(session)


def _stamp(project: "Project") -> str:
    from voicetune_desktop.operations.steps import scan_inputs

    chosen = [project.connection.execute(query).fetchall() for query in (_INPUTS, _CHOICES)]
    return repr((str(project.path), scan_inputs(project), project.fact("scanned"), chosen))


def _seed(project: "Project") -> str:
    """What the names are drawn with; a project gets one with its first names, and another when they are forgotten."""
    row = project.connection.execute(_SEED).fetchone()
    return row[0] if row else ""
