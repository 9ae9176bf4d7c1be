"""Hides what is asked, in a child process that is ready for it while the page is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from voicetune_desktop.gui.live import Live
from voicetune_desktop.gui.session import Session
from voicetune_desktop.operations.asking import Basis, Ready, Wanted, opened_for_asking

if TYPE_CHECKING:
    from voicetune_desktop.errors import VoiceTuneError


class Asker(QObject):
    """Nothing is sent from here. `basis` is None until the first answer."""

    ready = Signal(object)
    """The `Ready` of the newest question."""
    begun = Signal()
    """The `basis` is there, or is another one."""
    failed = Signal(object)
    """A `VoiceTuneError`."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._stamp: object = None
        self.basis: Basis | None = None
        self._live = Live(opened_for_asking, self)
        self._live.answered.connect(self._on_answered)
        self._live.failed.connect(self._on_failed)
        session.project_changed.connect(self.forget)

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._live.waiting

    def prepare(self) -> None:
        """Get ready for what is decided now; does nothing where it is ready for that."""
        from voicetune_desktop.operations.steps import inputs_beside_edits

        project = self._session.project
        if project is None:
            return
        stamp = (project.path, inputs_beside_edits(project))
        if stamp == self._stamp:
            return
        self._stamp, self.basis = stamp, None
        self._live.prepare(project.path, project.key, stamp[1])
        self._live.ask(Wanted(basis=True))

    def ask(self, texts: tuple[str, ...], *, sent: bool = False) -> None:
        """Have texts hidden; a question before it is forgotten."""
        self.prepare()
        self._live.ask(Wanted(texts, sent, basis=self.basis is None))

    def close(self) -> None:
        """Nobody asks for now: give back what the child holds."""
        self._live.close()
        self._stamp = None

    def forget(self) -> None:
        """Another project: nothing of the one before is known any more."""
        self.close()
        self.basis = None

    def _on_answered(self, ready: Ready) -> None:
        if ready.basis is not None:
            self.basis = ready.basis
            self.begun.emit()
        self.ready.emit(ready)

    def _on_failed(self, error: "VoiceTuneError") -> None:
        if not self._live.waiting and self.basis is None:
            self._stamp = None
        self.failed.emit(error)
