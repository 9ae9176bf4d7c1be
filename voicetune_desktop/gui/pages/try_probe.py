"""The leak probe on the page Try it: does a model say what it must not know?"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.pages.try_probe_canaries import CanaryCard
from voicetune_desktop.gui.pages.try_probe_found import ProbeFound
from voicetune_desktop.gui.pages.try_probe_source import ProbeSource
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card, readable
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.leak_probe import ProbeReport, ProbeText, Source


class ProbeTab(QWidget):
    """Searching happens in a child process on this computer; nothing is sent."""

    step_wanted = Signal(str)
    """Something is to be done in another step."""

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__()
        self._session = session
        self._waiting: list[ProbeText] = []
        self.message = InlineMessage()
        self.source = ProbeSource()
        self.search = button(self.tr("Search these answers"), "primary", icon="search", identifier="vt.probe.search")
        self.found = ProbeFound()
        self.canaries = CanaryCard(session, training)
        self._lay_out()
        self.source.changed.connect(self._show_search)
        self.search.clicked.connect(self._on_search)
        self.found.leave_out_wanted.connect(self._on_leave_out)
        self.found.step_wanted.connect(self.step_wanted)
        self.canaries.answered.connect(self._look_through)
        session.project_changed.connect(self._forget)
        for signal in (session.work_started, session.work_ended):
            signal.connect(self._show_search)
        session.work_ended.connect(self._on_work_ended)
        self._show_search()

    def refresh(self) -> None:
        """Offer what there is now, and say what was left out meanwhile, or is used again."""
        project = self._session.project
        if project is None or not self.isVisible():
            return
        from voicetune_desktop.operations.probe_texts import talk_texts
        from voicetune_desktop.project.replays import replays
        from voicetune_desktop.project.storage import storage_errors
        from voicetune_desktop.project.turn_edits import every

        try:
            with storage_errors():
                self.source.offer(replays(project), len(talk_texts(project)))
                self.canaries.refresh()
                self.found.show_left_out({(edit.first, edit.last) for edit in every(project) if edit.excluded})
        except VoiceTuneError as error:
            self.message.say_error(error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _lay_out(self) -> None:
        card = Card(self.tr("Does it give anything away?"))
        text = self.tr(
            "Searches answers for hidden names and values in every way of writing them, and for long passages from your examples."
        )
        buttons = QWidget()
        FlowLayout(buttons, across=SMALL).addWidget(self.search)
        hint = PlainLabel(self.tr("This happens on this computer. Nothing is sent."), ink="quiet", wrap=True)
        for part in (PlainLabel(text, wrap=True), self.source, buttons, hint):
            card.body.addWidget(part)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.message)
        column.addLayout(readable(card))
        column.addWidget(self.found)
        column.addLayout(readable(self.canaries))
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = scrolling(inner)
        whole.addWidget(self._area, 1)

    def _show_search(self) -> None:
        self.search.setEnabled(self.source.usable and self._session.project is not None and not self._session.busy)

    def _on_search(self) -> None:
        from voicetune_desktop.project.storage import storage_errors

        project = self._session.project
        if project is None or not self.search.isEnabled():
            return
        self.message.setVisible(False)
        try:
            with storage_errors():
                texts = self.source.texts(project)
        except VoiceTuneError as error:
            self._on_failed(error)
            return
        self._look_through(texts)

    def _look_through(self, texts: "list[ProbeText]") -> None:
        from voicetune_desktop.operations.leak_probe import probe

        if self._session.busy:
            self._waiting = texts
            return
        self._session.run(probe, texts, done=self._on_found, failed=self._on_failed)

    def _on_work_ended(self) -> None:
        """Look through what came while other work ran."""
        texts, self._waiting = self._waiting, []
        if texts:
            self._look_through(texts)

    def _on_found(self, report: "ProbeReport") -> None:
        self.found.show_report(report)
        self.refresh()
        QTimer.singleShot(0, self, self._scroll_to_found)
        announce(self, self.found.lead.text())

    def _scroll_to_found(self) -> None:
        """Bring what was found to the top, once it is laid out."""
        bar = self._area.verticalScrollBar()
        bar.setValue(self.found.y())

    def _on_leave_out(self, source: "Source") -> None:
        from voicetune_desktop.operations.leak_probe import leave_out

        if self._session.change(self.tr("Leave out an answer"), lambda project: leave_out(project, source)):
            self.refresh()
            announce(self, self.tr("The answer is left out. Ctrl+Z uses it again."))

    def _on_failed(self, error: VoiceTuneError) -> None:
        self.message.say_error(error)

    def _forget(self) -> None:
        self._waiting = []
        self.message.setVisible(False)
        self.source.offer((), 0)
        self.found.show_report(None)
