"""The page "What left this computer": every request with its time, its host and its size, and never what was in it."""

import time
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.metrics import MEDIUM, px
from voicetune_desktop.gui.pages.job_words import stamp
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.pages.sent_words import purpose_words, result_words, to_whom
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.sizes import size_words
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import EmptyState
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.flow import row_or_column
from voicetune_desktop.gui.widgets.growing_model import GrowingModel, stay
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.paged_model import Column
from voicetune_desktop.gui.widgets.reading import to_read
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.training.records import Sent

_WIDTHS, _LEAST = (146, 0, 150, 96, 94, 116), 170
_RECEIVED = 4
_TABLE = 160
"""How high the list is at least; a lower window scrolls."""
"""Column that makes room first: how much was received stands above the table, too."""


class SentPage(Page):
    """The ledger as a table that scrolls through any number of requests."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.say(
            self.tr("What left this computer"),
            self.tr("Every request that VoiceTune made. What was in it is never written down here."),
        )
        columns = [
            Column(self.tr("When"), _when),
            Column(self.tr("To whom"), to_whom),
            Column(self.tr("What for"), purpose_words),
            Column(self.tr("Sent"), _up, number=True),
            Column(self.tr("Received"), _down, number=True),
            Column(self.tr("Result"), _result),
        ]
        self.message = InlineMessage()
        self.model = GrowingModel[Sent](columns)
        self.table = FittingTable(
            self.tr("What left this computer"), self.model, widths=_WIDTHS, least=_LEAST, giving_way=(_RECEIVED,), identifier="vt.sent"
        )
        self.total = PlainLabel("", size="lead", wrap=True)
        self.export = button(self.tr("Save as a table…"), icon="save", identifier="vt.sent.export")
        self.export.clicked.connect(self._on_export)
        note = self.tr("Not in this list: pages that you open in your browser, and what a trainer at home loads.")
        self.empty = EmptyState("offline", self.tr("Nothing has left this computer."), self.tr("VoiceTune sends only what you tell it to."))
        self._filled = QWidget()
        self._lay_out(PlainLabel(note, ink="quiet", wrap=True))
        session.training.changed.connect(self._on_changed)

    def refresh(self) -> None:
        training = self.session.training
        total, unreadable = training.sent, training.unreadable
        self._stack.setCurrentWidget(self._shown if total else self._nothing)
        self._stack.setVisible(bool(total) or unreadable is None)
        if unreadable:
            self.message.say_error(unreadable)
        if total is None:
            return
        from voicetune_desktop.training.store.requests import requests

        store = training.store
        stay(self.table, self.model.grow_to(total.requests, lambda start, count: requests(store, newest=count, offset=start)))
        words = self.tr("%Ln request(s): %1 sent, %2 received.", "", total.requests)
        self.total.setText(words.replace("%1", size_words(total.bytes_up)).replace("%2", size_words(total.bytes_down)))

    def _lay_out(self, note: PlainLabel) -> None:
        head = row_or_column()
        head.setSpacing(MEDIUM)
        head.addWidget(self.total, 1)
        head.addWidget(self.export)
        rows = QVBoxLayout(self._filled)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(MEDIUM)
        rows.addLayout(head)
        self.table.setMinimumHeight(px(_TABLE))
        rows.addWidget(self.table, 1)
        rows.addWidget(note)
        self._stack = QStackedWidget()
        self._nothing = to_read(self.empty, self.tr("Nothing has left this computer."))
        self._stack.addWidget(self._nothing)
        self._shown = scrolling(self._filled)
        self._stack.addWidget(self._shown)
        self.body.addWidget(self.message)
        self.body.addWidget(self._stack, 1)
        self.body.addStretch()  # for what stands above an empty place

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_export(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / self.tr("What left this computer.csv"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as a table"), proposed, self.tr("Table (*.csv)"))
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Write the table into a file, in a child process."""
        from voicetune_desktop.operations.sent_export import export_sent

        self.export.setEnabled(False)
        path = path if path.suffix else path.with_suffix(".csv")
        self.session.training.act(export_sent, path, done=lambda rows: self._on_written(path, rows), failed=self._on_failed)

    def _on_written(self, path: Path, rows: int) -> None:
        self.export.setEnabled(True)
        self.message.say("success", self.tr("%Ln request(s) are in the table.", "", rows), str(path))

    def _on_failed(self, error: VoiceTuneError) -> None:
        self.export.setEnabled(True)
        self.message.say_error(error)


def _when(sent: Sent) -> str:
    return stamp(sent.at)


def _up(sent: Sent) -> str:
    return size_words(sent.bytes_up)


def _down(sent: Sent) -> str:
    return size_words(sent.bytes_down)


def _result(sent: Sent) -> str:
    return result_words(sent, time.time())
