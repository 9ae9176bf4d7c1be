"""What the window says of training while the person is elsewhere: in the rail how much left this computer, in a notice which job ended."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from voicetune_desktop.gui.notices import Notices
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.sizes import size_words
from voicetune_desktop.gui.widgets.rail import Rail

if TYPE_CHECKING:
    from voicetune_desktop.gui.training import Training
    from voicetune_desktop.training.records import Run

LATER_MS = 1500
"""When jobs of days ago are first looked for: after the window is up and its pages are loaded."""


class LineState(QObject):
    """Brings what training does to the rail and the notices; until there was any, nothing of training is loaded."""

    def __init__(self, session: Session, rail: Rail, notices: Notices) -> None:
        super().__init__(rail)
        self._session = session
        self._rail = rail
        self._notices = notices
        self._training: Training | None = None
        self._start = QTimer(self, interval=LATER_MS, singleShot=True)
        self._start.timeout.connect(self._on_time)
        self._start.start()
        session.training_begun.connect(self.begin)
        session.project_changed.connect(self._start.start)
        rail.show_aside("jobs", shown=False)

    def _on_time(self) -> None:
        """Begin where something was sent or tried before, here or with the project that was just opened."""
        from voicetune_desktop.training.store.file import anything_there

        if anything_there(self._session.project):
            self.begin()

    def begin(self) -> None:
        """Look after the jobs that are under way, and listen from now on."""
        training = self._session.training  # when it is made now, it calls this again
        if self._training is not None:
            return
        from voicetune_desktop.gui.desktop_notice import DesktopNotice

        self._training = training
        self._desktop = DesktopNotice(training)
        training.run_ended.connect(self._on_run_ended)
        training.changed.connect(self.show)
        training.upload_started.connect(self.show)
        training.upload_ended.connect(self.show)
        training.look_after_jobs()
        self.show()

    def show(self) -> None:
        """Say how it is."""
        training = self._training
        if training is None:
            return
        sent = training.sent
        self._rail.show_aside("jobs", shown=training.has_runs)
        if training.upload:
            self._rail.show_line("sending")
        elif training.locked:
            self._rail.show_line("locked")
        elif sent:
            self._rail.show_line("sent", size_words(sent.bytes_up))
        else:
            self._rail.show_line("offline")

    def _on_run_ended(self, run: "Run") -> None:
        message = self._notices.message
        message.clear_actions()
        message.say("success" if run.phase == "succeeded" else "warning", self._desktop.words(run))
        if run.tuned_model and not run.at_home and self._rail.is_reachable("try"):
            message.add_action(self.tr("Try it")).clicked.connect(lambda: self._on_try(run))
        message.add_action(self.tr("Show the jobs")).clicked.connect(lambda: self._rail.choose("jobs"))

    def _on_try(self, run: "Run") -> None:
        if self._training:
            self._training.trial = run
        self._notices.message.setVisible(False)
        self._rail.choose("try")

    def close(self) -> None:
        """Let the children of training end with the window."""
        self._start.stop()
        if self._training:
            self._training.close()
