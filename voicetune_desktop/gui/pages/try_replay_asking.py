"""A replay under way: a child process asks the models, and the window shows how far it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.pages.try_replay_words import outcome_words
from voicetune_desktop.gui.pages.try_talk_trouble import TalkTrouble
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.progress import ProgressPanel

if TYPE_CHECKING:
    from voicetune_desktop.gui.jobs import Job
    from voicetune_desktop.model import Progress
    from voicetune_desktop.operations.replaying import Outcome


class Asking(QObject):
    """One replay at a time; Cancel keeps what came, and it can go on. Its message and its panel stand on the page by themselves."""

    came = Signal()
    """Another answer is there."""
    ended = Signal()

    def __init__(self, session: Session, training: Training, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._training = session, training
        self._job: Job | None = None
        self.message = TalkTrouble()
        self.panel = ProgressPanel()
        self.panel.cancel_requested.connect(self._on_cancel)

    @property
    def under_way(self) -> bool:
        """Whether models are being asked."""
        return self._job is not None

    def go_on(self, number: int) -> None:
        """Ask what has no answer yet."""
        project = self._session.project
        if project is None or self._job is not None:
            return
        from voicetune_desktop.operations.replaying import go_on_in_file

        self.message.setVisible(False)
        self._job = self._training.act(go_on_in_file, project.path, project.key, number, done=self._on_done, failed=self._on_failed)
        if self._job is None:
            return
        self._job.progressed.connect(self._on_progress)
        self._job.cancelled.connect(self._on_cancelled)
        self._job.ended.connect(self._on_ended)
        self.panel.start(self.tr("Asking the models"), self.tr("Cancel replay"))

    def stop(self) -> None:
        """Ask nothing more."""
        if self._job:
            self._job.cancel()

    def _on_progress(self, progress: "Progress") -> None:
        self.panel.show_progress(progress)
        self.came.emit()

    def _on_cancel(self) -> None:
        self.stop()

    def _on_done(self, found: "Outcome") -> None:
        self.message.clear_actions()
        words = outcome_words(found)
        if found.troubles:
            self.message.say("warning", words, " ".join(dict.fromkeys(found.troubles.values())))
            self.message.add_action(self.tr("Ask again")).clicked.connect(self.message.again_wanted)
        else:
            announce(self.panel, words)

    def _on_failed(self, error: VoiceTuneError) -> None:
        self.message.say_error(error)

    def _on_cancelled(self) -> None:
        self.message.clear_actions()
        self.message.say("info", self.tr("The replay is stopped. What came is kept, and it can go on."))

    def _on_ended(self) -> None:
        self._job = None
        self.panel.finish()
        self.ended.emit()
