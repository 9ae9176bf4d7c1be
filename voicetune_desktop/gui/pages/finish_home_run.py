"""The training at home that belongs to a folder: how it is, its curve, what the trainer says, and a button that stops it."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from voicetune_desktop.gui.metrics import SMALL, px
from voicetune_desktop.gui.pages.job_status import status_of
from voicetune_desktop.gui.phases import look_of
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card, StatusPill
from voicetune_desktop.gui.widgets.curve import CurveView, Series
from voicetune_desktop.gui.widgets.output import OutputView
from voicetune_desktop.gui.widgets.progress import Bar
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.training.records import Run
    from voicetune_desktop.training.store.file import TrainingStore

_LISTEN_MS = 400


class HomeRunCard(Card):
    """Shows one run; hidden while there is none."""

    stop_wanted = Signal(str)
    """The id of the run that the person wants to stop."""

    def __init__(self) -> None:
        super().__init__(self.tr("The training in this folder"))
        self._run: Run | None = None
        self._place, self._stopping = 0, False
        self.pill = StatusPill("")
        self.sentence = PlainLabel("", wrap=True)
        self.error = PlainLabel("", ink="danger", wrap=True)
        self.bar = Bar()
        self.bar.setAccessibleName(self.tr("Progress of the training at home"))
        self.stop = button(self.tr("Stop training…"), "danger", icon="stop", identifier="vt.home.stop")
        self.stop.clicked.connect(self._on_stop)
        self.curve = CurveView(self.tr("Loss during the training"), "vt.home.curve")
        self.curve.setMinimumHeight(px(260))
        self.output = OutputView(self.tr("What the trainer says"), "vt.home.output")
        self._lay_out()
        self._listening = QTimer(self, interval=_LISTEN_MS)
        self._listening.timeout.connect(self._listen)
        self.setVisible(False)

    def show_run(self, run: "Run | None", store: "TrainingStore | None") -> None:
        """Show a run as it is in the store now."""
        other = run is None or self._run is None or run.id != self._run.id
        self._run = run
        self.setVisible(run is not None)
        if other:
            self._place = 0
            self.output.begin()
            self.offer_stop()
        if run is None or store is None:
            self._listening.stop()
            return
        self._show_state(run)
        self._show_curve(run, store)
        self._listen()

    def say_stopping(self) -> None:
        """The trainer was asked to end, and may take some seconds."""
        self._stopping = True
        self.stop.setText(self.tr("Stopping…"))

    def offer_stop(self) -> None:
        """Nobody is stopping it, or that did not work."""
        self._stopping = False
        self.stop.setText(self.tr("Stop training…"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.pill)
        row.addStretch()
        row.addWidget(self.stop)
        self.body.addLayout(row)
        for each in (self.sentence, self.bar, self.error, self.curve):
            self.body.addWidget(each)
        self.body.addWidget(PlainLabel(self.tr("What the trainer says"), strong=True))
        self.body.addWidget(self.output)

    def _show_state(self, run: "Run") -> None:
        from voicetune_desktop.model import Progress

        look = look_of(run)
        self.pill.set_state(look.words, look.tone, look.icon)
        status = status_of(run, time.time())
        self.sentence.setText(" ".join(filter(None, (status.sentence, status.hint))))
        self.error.setText(status.said)
        self.error.setVisible(bool(status.said))
        done, _, total = run.status.partition("/")
        self.bar.setVisible(not run.ended)
        self.bar.show_progress(Progress(int(done), int(total), "") if done.isdigit() and total.isdigit() else Progress(0, None, ""))
        if run.ended and self.stop.hasFocus():
            self.output.setFocus()
        self.stop.setVisible(not run.ended)

    def _show_curve(self, run: "Run", store: "TrainingStore") -> None:
        from voicetune_desktop.training.store.curves import curve

        trained, held_out = (curve(store, run.id, name) for name in ("train_loss", "valid_loss"))
        self.curve.setVisible(bool(trained or held_out))
        self.curve.show_curves([Series(self.tr("Trained rows"), trained), Series(self.tr("Held-out rows"), held_out)])

    def _listen(self) -> None:
        """Show what the trainer said since the last time."""
        from voicetune_desktop.operations.home_training import log_of
        from voicetune_desktop.training.home.watching import tail

        log = log_of(self._run) if self._run else None
        if self._run is None or log is None:
            return
        added, place = tail(log, self._place)
        if place < self._place:
            self.output.begin()
        self._place = place
        if added:
            self.output.add(added)
        self._listen_on()

    def _listen_on(self) -> None:
        """Listen from time to time while somebody looks and there may be more."""
        if self._run is not None and not self._run.ended and self.isVisible():
            self._listening.start()
        else:
            self._listening.stop()

    def _on_stop(self) -> None:
        if self._run and not self._stopping:
            self.say_stopping()
            self.stop_wanted.emit(self._run.id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._listen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._listening.stop()
