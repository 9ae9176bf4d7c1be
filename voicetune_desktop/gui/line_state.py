"""What the rail says of the line to the outside: offline until the first request, "Sending…" while files leave, then how much left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.rail import Rail

if TYPE_CHECKING:
    from voicetune_desktop.gui.training import Training

LATER_MS = 1500
"""When jobs of days ago are first looked for: after the window is up and its pages are loaded."""


class LineState(QObject):
    """Brings what training does to the rail; until there was any, nothing of training is loaded."""

    def __init__(self, session: Session, rail: Rail) -> None:
        super().__init__(rail)
        self._session = session
        self._rail = rail
        self._training: Training | None = None
        self._start = QTimer(self, interval=LATER_MS, singleShot=True)
        self._start.timeout.connect(self.begin)
        self._start.start()
        rail.show_aside("jobs", shown=False)

    def begin(self) -> None:
        """Look after the jobs that are under way, and listen from now on."""
        if self._training is None:
            self._training = self._session.training
            self._training.changed.connect(self.show)
            self._training.upload_started.connect(self.show)
            self._training.upload_ended.connect(self.show)
            self._training.look_after_jobs()
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
        elif sent:
            self._rail.show_line("sent", QLocale().formattedDataSize(sent.bytes_up, 1))
        else:
            self._rail.show_line("offline")

    def close(self) -> None:
        """Let the children of training end with the window."""
        self._start.stop()
        if self._training:
            self._training.close()
