"""An upload while it lasts: how many bytes are there, how fast it goes, how long it will take, and a button to stop it."""

import time
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.sizes import size_words
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.flow import row_or_column
from voicetune_desktop.gui.widgets.progress import Bar
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.gui.jobs import Job
    from voicetune_desktop.model import Progress

LOOKED_BACK_SECONDS = 5.0
"""The speed is that of the last seconds."""
_SPEED_AFTER = 0.5
_MINUTE = 60


class UploadPanel(Card):
    """Hidden while nothing is sent."""

    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Sending"))
        self._seen: deque[tuple[float, int]] = deque()
        self.note = PlainLabel("", strong=True, wrap=True)
        self.bar = Bar()
        self.bar.setAccessibleIdentifier("vt.send.progress")
        self.count = PlainLabel("", ink="quiet", wrap=True)
        self.stop = button(self.tr("Stop sending…"), icon="stop", identifier="vt.send.stop")
        self.stop.clicked.connect(self._on_stop)
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        for widget in (self.note, self.bar, self.count):
            left.addWidget(widget)
        row = row_or_column()
        row.setSpacing(MEDIUM)
        row.addLayout(left, 1)
        row.addWidget(self.stop)
        self.body.addLayout(row)
        self.setVisible(False)

    def follow(self, job: "Job") -> None:
        """Show an upload from now on."""
        self._seen.clear()
        self.stop.setText(self.tr("Stop sending…"))
        self._say(self.tr("Starting…"))
        self.count.setText("")
        job.progressed.connect(self.show_progress)
        self.setVisible(True)

    def finish(self) -> None:
        """It ended, whatever came of it."""
        self.setVisible(False)

    def show_progress(self, progress: "Progress") -> None:
        """Say how far it is."""
        self._say(said(progress.note))
        self.bar.show_progress(progress)
        if progress.total:
            now = time.monotonic()
            if self._seen and progress.done < self._seen[-1][1]:
                self._seen.clear()
            self._seen.append((now, progress.done))
            while now - self._seen[0][0] > LOOKED_BACK_SECONDS:
                self._seen.popleft()
            self.count.setText(self._counted(progress.done, progress.total))

    def _say(self, note: str) -> None:
        self.note.setText(note)
        self.bar.setAccessibleName(note)

    def _counted(self, done: int, total: int) -> str:
        """How much of how much, how fast, and how long it will still take."""
        parts = [self.tr("%1 of %2").replace("%1", size_words(done)).replace("%2", size_words(total))]
        (first, sent), (last, now) = self._seen[0], self._seen[-1]
        if last - first > _SPEED_AFTER and now > sent:
            speed = (now - sent) / (last - first)
            parts += [self.tr("%1 a second").replace("%1", size_words(int(speed))), self._left((total - done) / speed)]
        return " · ".join(parts)

    def _left(self, seconds: float) -> str:
        if seconds < _MINUTE:
            return self.tr("%Ln second(s) left", "", max(1, round(seconds)))
        return self.tr("%Ln minute(s) left", "", round(seconds / _MINUTE))

    def _on_stop(self) -> None:
        self.stop.setText(self.tr("Stopping…"))
        self.stop_wanted.emit()
