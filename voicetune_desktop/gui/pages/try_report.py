"""The style report on the page Try it: of a replay, of the person beside others, or of pasted text."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.in_language import in_language
from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.pages.saved_report import ask_where, say_saved
from voicetune_desktop.gui.pages.try_report_choice import ComparedChoice
from voicetune_desktop.gui.pages.try_report_pasted import PastedTexts
from voicetune_desktop.gui.pages.try_report_rounds import RoundsCard, begun
from voicetune_desktop.gui.pages.try_report_view import ReportView
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card, readable
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.focus_order import follow_layout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.evaluation.comparison import Comparison
    from voicetune_desktop.operations.style_reports import Kept
    from voicetune_desktop.training.records import Run


class StyleTab(QWidget):
    """Shows the report that was made last for what is chosen; making one is a button."""

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__()
        self._session, self._training = session, training
        self._pasted: Comparison | None = None
        self.message = InlineMessage()
        self.choice = ComparedChoice()
        self.make = button("", "primary", icon="chart", identifier="vt.style.make")
        self.save = button(self.tr("Save report…"), icon="save", identifier="vt.style.save")
        self.state = PlainLabel(ink="quiet", wrap=True)
        self.pasted = PastedTexts()
        self.view = ReportView()
        self.rounds = RoundsCard()
        self._lay_out()
        self._connect()

    @property
    def ready(self) -> bool:
        """Whether everything that it is to show stands there."""
        return self.view.ready

    def refresh(self) -> None:
        """Offer the replays of now, and show the report of the one that is chosen."""
        project = self._session.project
        if project is None or not self.isVisible():
            return
        from voicetune_desktop.operations.rounds import rounds
        from voicetune_desktop.project.replays import replays
        from voicetune_desktop.project.storage import storage_errors

        try:
            with storage_errors():
                self.choice.offer([row for row in replays(project) if row.replies])
                found = [one for one in rounds(project) if one.row.replies]
        except VoiceTuneError as error:
            self.message.say_error(error)
            return
        self.rounds.show_rounds(found, self._runs())
        self._show_choice()
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _connect(self) -> None:
        self.choice.chosen.connect(self._show_choice)
        self.make.clicked.connect(self._on_make)
        self.save.clicked.connect(self._on_save)
        self.pasted.compare_wanted.connect(self._on_compare)
        self.pasted.failed.connect(partial(self.message.say, "error"))
        self.view.built.connect(self._follow)
        self._session.changed.connect(self.refresh)
        self._session.project_changed.connect(self._forget)

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = FlowLayout(buttons, across=SMALL)
        row.addWidget(self.make)
        row.addWidget(self.save)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, MEDIUM, 0)
        column.setSpacing(MEDIUM)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(MEDIUM)
        for part in (self.pasted, self.view, self.rounds):
            below.addWidget(part)
        card = Card()
        for part in (self.choice, self.state, buttons):
            card.body.addWidget(part)
        column.addWidget(self.message)
        column.addLayout(readable(card))
        column.addWidget(self._below)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inner), 1)

    def _show_choice(self) -> None:
        """Show what there is for the choice, and what the buttons would do."""
        pasted = self.choice.pasted
        kept = None if pasted else self._kept()
        self.pasted.setVisible(pasted)
        self.make.setVisible(not pasted)
        self.make.setText(self.tr("Make the report again") if kept else self.tr("Make the report"))
        self.make.setEnabled(not self._session.busy)
        self.state.setText(self._state(kept, pasted=pasted))
        self.view.show_report(self._pasted if pasted else kept.comparison if kept else None)
        self.save.setEnabled(self.view.shown is not None and not self._session.busy)

    def _state(self, kept: "Kept | None", *, pasted: bool) -> str:
        if pasted:
            return self.tr("Compare any texts, without any model. Nothing is sent.")
        row = self.choice.replay
        if kept is None:
            return self.tr("No report yet. It is made on this computer, and nothing is sent.")
        made = self.tr("Made on %1, on this computer.").replace("%1", begun(kept.made_at))
        if row and kept.replies != row.replies:
            return f"{made} {self.tr('More answers have come since.')}"
        return made

    def _kept(self) -> "Kept | None":
        from voicetune_desktop.operations.style_reports import kept_style
        from voicetune_desktop.project.storage import storage_errors

        if self._session.project is None:
            return None
        try:
            with storage_errors():
                return kept_style(self._session.project, self._replay)
        except VoiceTuneError as error:
            self.message.say_error(error)
            return None

    @property
    def _replay(self) -> int | None:
        row = self.choice.replay
        return row.id if row else None

    def _runs(self) -> "list[Run]":
        if not self._training.in_use:
            return []
        from voicetune_desktop.project.storage import storage_errors
        from voicetune_desktop.training.store.runs import runs

        try:
            with storage_errors():
                return runs(self._training.store)
        except VoiceTuneError:
            return []

    def _on_make(self) -> None:
        from voicetune_desktop.operations.style_reports import style_of_project

        self.message.setVisible(False)
        self._session.run(style_of_project, self._replay, *self.choice.places, done=self._on_made, failed=self.message.say_failure)
        self._show_choice()

    def _follow(self) -> None:
        """Let Tab go down what was made later."""
        follow_layout(self.save, self._below)

    def _on_made(self, _kept: "Kept") -> None:
        announce(self, self.tr("The report is there"))

    def _on_compare(self) -> None:
        from voicetune_desktop.operations.style_reports import style_of_pasted

        self.message.setVisible(False)
        self._session.run(style_of_pasted, self.pasted.texts, done=self._on_pasted, failed=self.message.say_failure)

    def _on_pasted(self, found: "Comparison") -> None:
        self._pasted = found
        self._show_choice()
        announce(self, self.tr("The report is there"))

    def _on_save(self) -> None:
        if self.view.shown is None:
            return
        from voicetune_desktop.operations.style_reports import save_style

        kinds = {self.tr("Web page (*.html)"): ".html", self.tr("Figures (*.json)"): ".json"}
        path = ask_where(self, "style.html", kinds)
        if path is None:
            return
        saved, failed = partial(say_saved, self.message), self.message.say_failure
        self._session.run(in_language, save_style, path, self.view.shown, done=saved, failed=failed)

    def _forget(self) -> None:
        self._pasted = None
        self.pasted.forget()
        self.choice.forget()
        self.message.setVisible(False)
        self.view.show_report(None)
        self.rounds.show_rounds((), ())
