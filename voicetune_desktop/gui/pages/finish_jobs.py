"""The jobs of all projects and services: the list, everything about the chosen one, and several side by side."""

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.metrics import LARGE, MEDIUM, ROW, SMALL, px
from voicetune_desktop.gui.pages.job_compare import JobCompare
from voicetune_desktop.gui.pages.job_continue import JobContinue
from voicetune_desktop.gui.pages.job_detail import JobDetail
from voicetune_desktop.gui.pages.job_list import MOST_COMPARED, RunList
from voicetune_desktop.gui.pages.job_status import ended_in_words
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import EmptyState
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.reading import to_read
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.training.records import Run

if TYPE_CHECKING:
    from voicetune_desktop.gui.training import Training
    from voicetune_desktop.training.store.file import TrainingStore

_FEWEST, _MOST, _SHARE = 3, 10, 0.3
"""Rows of the list, and its share of the height."""


class JobsTab(QWidget):
    """Reads the store in small pieces, and only while it can be seen."""

    retry_wanted = Signal(object)
    """The `Run` that is to be tried again with changes."""
    try_wanted = Signal(object)
    """The `Run` whose model is to be tried."""

    def __init__(self, session: Session, training: "Training", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._wanted = ""
        self.message = InlineMessage()
        self.empty = EmptyState("send", self.tr("No jobs yet"), self.tr("Jobs at training services and trainings at home show here."))
        self.list = RunList()
        self.detail = JobDetail(training)
        self.further = JobContinue(session, self)
        self.comparison = JobCompare()
        self.count = PlainLabel(ink="quiet", wrap=True)
        self.compare = button("", icon="merge", identifier="vt.jobs.compare")
        self._connect()
        self._lay_out()
        session.project_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is in the store now; selection, scroll and focus stay where they are."""
        if self.isVisible():
            self._with_store(self._show)

    def select_run(self, run_id: str) -> None:
        """Show a run, and say how it stands: who listens comes from another tab."""
        self._wanted = run_id
        self._stack.setCurrentWidget(self._jobs)
        self.refresh()
        if self.isVisible():
            self.list.table.setFocus()
            announce(self, self.detail.head.sentence.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.show_rows(max(_FEWEST, min(_MOST, int(self.height() * _SHARE / px(ROW)))))

    def _connect(self) -> None:
        self._training.changed.connect(self.refresh)
        self._training.upload_started.connect(self.refresh)
        self._training.run_ended.connect(self._on_run_ended)
        self.list.chosen.connect(self._on_chosen)
        self.list.model.marked_changed.connect(self._show_marked)
        self.list.model.too_many.connect(self._on_too_many)
        self.compare.clicked.connect(self._on_compare)
        self.comparison.back_wanted.connect(self._on_back)
        self.detail.note_written.connect(self._on_note)
        self.detail.buttons.retry_wanted.connect(self.retry_wanted)
        self.detail.buttons.try_wanted.connect(self.try_wanted)
        self.detail.buttons.continue_wanted.connect(self._on_continue)
        self.further.ready.connect(self.retry_wanted)
        self.further.said.connect(partial(self.message.say, "info"))
        self.further.failed.connect(self.message.say_error)
        self.detail.buttons.forget_wanted.connect(self._on_forget)

    def _on_continue(self, run: "Run") -> None:
        self.message.setVisible(False)
        self.further.begin(run)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.message)
        self._stack = QStackedWidget(self)
        column.addWidget(self._stack, 1)
        content = QWidget()
        self._nothing, self._jobs = to_read(self.empty, self.tr("No jobs yet")), scrolling(content)
        self._compared = scrolling(self.comparison)
        for page in (self._nothing, self._jobs, self._compared):
            self._stack.addWidget(page)
        self._fill(content)
        self._show_marked()

    def _fill(self, content: QWidget) -> None:
        """Fill the page of jobs once it has its place: what moves to another parent is styled anew."""
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(self.count, 1)
        head.addWidget(self.compare)
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, SMALL, LARGE)
        rows.setSpacing(LARGE)
        rows.addLayout(head)
        rows.addWidget(self.list)
        rows.addWidget(self.detail)
        rows.addStretch()

    def _show(self, store: "TrainingStore") -> None:
        from voicetune_desktop.training.store.runs import run_count

        jobs = run_count(store)
        if not jobs:
            self._show_nothing()
            return
        if self._stack.currentWidget() is self._nothing:
            self._stack.setCurrentWidget(self._jobs)
        self.count.setText(self.tr("%Ln job(s), the newest first. Tick two to four of them to compare them.", "", jobs))
        wanted, self._wanted = self._wanted, ""
        self.list.show_store(store, wanted)
        if self._stack.currentWidget() is self._compared:
            self.comparison.show_runs(store, self.list.model.marked)

    def _show_nothing(self) -> None:
        self.list.model.show_rows(0, lambda _start, _count: ())
        self._stack.setCurrentWidget(self._nothing)

    def _with_store(self, act: "Callable[[TrainingStore], None]") -> None:
        """Do something with the store where one is there; what goes wrong is said on the page."""
        if not self._training.in_use:
            self._show_nothing()
            return
        from voicetune_desktop.project.storage import storage_errors

        try:
            with storage_errors():
                act(self._training.store)
        except VoiceTuneError as error:
            self.message.say_error(error)

    def _on_chosen(self, run: Run | None) -> None:
        self.detail.setVisible(run is not None)
        if run is not None:
            self._with_store(lambda store: self.detail.show_run(store, run))

    def _show_marked(self) -> None:
        marked = len(self.list.model.marked)
        self.compare.setText(self.tr("Compare %Ln job(s)", "", marked) if marked > 1 else self.tr("Compare jobs"))
        self.compare.setEnabled(marked > 1)

    def _on_too_many(self) -> None:
        text = self.tr("Only %Ln job(s) fit side by side.", "", MOST_COMPARED)
        self.message.say("info", text, self.tr("Untick another one first."))

    def _on_compare(self) -> None:
        self._stack.setCurrentWidget(self._compared)
        self._with_store(lambda store: self.comparison.show_runs(store, self.list.model.marked))
        self.comparison.back.setFocus()

    def _on_back(self) -> None:
        self._stack.setCurrentWidget(self._jobs)
        self.compare.setFocus()

    def _on_note(self, run_id: str, note: str) -> None:
        from voicetune_desktop.training.store.runs import change_run, run

        def keep(store: "TrainingStore") -> None:
            if found := run(store, run_id):
                change_run(store, found, note=note)
                self.list.model.refresh()

        self._with_store(keep)

    def _on_forget(self, run: Run) -> None:
        from voicetune_desktop.training.store.runs import forget_run

        self._with_store(lambda store: forget_run(store, run.id))
        if run.id in self.list.model.marked:
            self.list.model.unmark(run.id)
        self._training.changed.emit()
        self.list.table.setFocus()

    def _on_run_ended(self, run: Run) -> None:
        if self.isVisible():
            announce(self, ended_in_words(run, time.time()))
