"""Everything about one run, one card below the other."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE
from voicetune_desktop.gui.pages.job_buttons import JobButtons
from voicetune_desktop.gui.pages.job_checkpoints import JobCheckpoints
from voicetune_desktop.gui.pages.job_curve import JobCurve
from voicetune_desktop.gui.pages.job_events import JobEvents
from voicetune_desktop.gui.pages.job_head import JobHead
from voicetune_desktop.gui.pages.job_note import JobNote
from voicetune_desktop.gui.pages.job_settings import JobFiles, JobSettings
from voicetune_desktop.training.records import Run

if TYPE_CHECKING:
    from voicetune_desktop.gui.training import Training
    from voicetune_desktop.training.store.file import TrainingStore

_TICK_MS = 10_000
"""How often elapsed times are told anew."""


class JobDetail(QWidget):
    """Status and actions first, then the curves, checkpoints, events, settings and files."""

    note_written = Signal(str, str)

    def __init__(self, training: "Training") -> None:
        super().__init__()
        self._run: Run | None = None
        self.buttons = JobButtons(training)
        self.head = JobHead(self.buttons)
        self.note = JobNote()
        self.note.written.connect(self.note_written)
        self.curve = JobCurve()
        self.checkpoints = JobCheckpoints()
        self.events = JobEvents()
        self.settings = JobSettings()
        self.files = JobFiles()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        for card in (self.head, self.curve, self.checkpoints, self.events, self.settings, self.files, self.note):
            column.addWidget(card)

    def show_run(self, store: "TrainingStore", run: Run) -> None:
        """Show a run as it is now; what shows already stays where it is."""
        self._run = run
        self.head.show_run(run, time.time())
        self.buttons.show_run(run)
        self.note.show_note(run.id, run.note)
        self.curve.show_run(store, run.id)
        self.checkpoints.show_run(store, run.id)
        self.events.show_run(store, run.id)
        self.settings.show_run(run)
        self.files.show_run(run)

    def _on_tick(self) -> None:
        if self._run and not self._run.ended and self.isVisible():
            self.head.show_run(self._run, time.time())
