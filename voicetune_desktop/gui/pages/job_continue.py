"""Training a model further: what is new since its training is looked for, the person is asked, and the next order is filled."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog
from voicetune_desktop.training.records import Run

if TYPE_CHECKING:
    from voicetune_desktop.operations.continuing import WhatIsNew


class JobContinue(QObject):
    """Needs the project whose files the run was trained with."""

    ready = Signal(object)
    """The `Run` to fill the next order with."""
    said = Signal(str, str)
    """Why it does not go on, and what helps."""
    failed = Signal(object)
    """A `VoiceTuneError`."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._window = session, parent
        self.dialog: ConfirmDialog | None = None

    def begin(self, run: Run) -> None:
        """Look for what is new, in a child process."""
        if self._session.busy:
            return
        if self._session.project is None or (run.project and run.project != self._session.name):
            name = f" {run.project}" if run.project else ""
            self.said.emit(
                self.tr("Open the project%1 first.").replace("%1", name), self.tr("The model is trained further with its chats.")
            )
            return
        from voicetune_desktop.operations.continuing import what_is_new

        self._session.run(what_is_new, run, done=lambda new: self._on_new(run, new), failed=self.failed.emit)

    def _on_new(self, run: Run, new: "WhatIsNew") -> None:
        pairs = self._pairs()
        if not new.since and not pairs:
            hint = self.tr("Add a newer export on the page Open, or judge answers on the page Try it.")
            self.said.emit(self.tr("Nothing is new since this training."), hint)
            return
        sentences = self._sentences(new, pairs)
        act = self.tr("Use only what is new") if new.since else self.tr("Go on with the pairs")
        self.dialog = ConfirmDialog(
            self._window, self.tr("Train this model further?"), sentences, act, kind="primary", identifier="vt.jobs.continue"
        )
        self.dialog.accepted.connect(lambda: self._on_accepted(run, new))
        self.dialog.open()

    def _sentences(self, new: "WhatIsNew", pairs: int) -> list[str]:
        sentences: list[str] = []
        if new.since:
            count = self.tr("%Ln message(s) came in since.", "", new.messages)
            sentences.append(f"{count} {self.tr('The dataset will begin on %1; Ctrl+Z takes that back.').replace('%1', new.since)}")
        if pairs:
            sentences.append(self.tr("A training from preferences can use %Ln pair(s) of what you liked.", "", pairs))
        sentences.append(self.tr("Nothing is sent yet."))
        return sentences

    def _on_accepted(self, run: Run, new: "WhatIsNew") -> None:
        from voicetune_desktop.operations.continuing import further, only_new

        if new.since and not self._session.change(self.tr("Use only what is new"), lambda project: only_new(project, new)):
            return
        self.ready.emit(further(run))

    def _pairs(self) -> int:
        from voicetune_desktop.operations.feedback import feedback, uses
        from voicetune_desktop.project.storage import storage_errors

        project = self._session.project
        if project is None:
            return 0
        try:
            with storage_errors():
                return len(feedback(project).pairs) if uses(project) else 0
        except VoiceTuneError as error:
            self.failed.emit(error)
            return 0
