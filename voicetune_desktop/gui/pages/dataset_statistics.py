"""What a person cares to know about their chats, as cards with small pictures, and a report of it to keep."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.figure_words import figure_said
from voicetune_desktop.gui.in_language import in_language
from voicetune_desktop.gui.metrics import LARGE, MEDIUM, px
from voicetune_desktop.gui.pages.dataset_statistics_card import FigureCard
from voicetune_desktop.gui.pages.saved_report import ask_where, say_saved
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.dataset.figures import Figure
    from voicetune_desktop.dataset.report.record import Report
    from voicetune_desktop.project.file import Project

_TWO_COLUMNS = 680
"""From this width on, cards stand side by side."""
_NAMES = "SELECT id, new_name FROM person ORDER BY id"


class StatisticsTab(QWidget):
    """Has the figures counted in a child process when it is looked at, and shows them until something changes."""

    counted = Signal()
    """The figures are shown now."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._tried = ""
        self.cards: list[FigureCard] = []
        self._columns = 0
        self.message = InlineMessage()
        self._lead = PlainLabel(self.tr("Counted on this computer, in the messages of the chats you use."), ink="quiet", wrap=True)
        self.save = button(self.tr("Save report…"), icon="save", identifier="vt.report.save")
        self.save.clicked.connect(self._on_save)
        self._figures = InBackground(session, _read, self)
        self._figures.made.connect(self._show_figures)
        self._figures.failed.connect(self.message.say_error)
        session.project_changed.connect(self._forget)
        self._lay_out()

    @property
    def ready(self) -> bool:
        """Whether it shows what it was asked to show."""
        return self._figures.ready

    def catch_up(self) -> None:
        """Show the figures of now, having them counted where that is needed; nothing happens while nobody looks."""
        project = self._session.project
        self.save.setEnabled(project is not None and not self._session.busy)
        if project is None or self._session.busy or not self.isVisible():
            return
        from voicetune_desktop.operations.statistics import statistics, statistics_inputs, stored_statistics

        inputs = statistics_inputs(project)
        if stored_statistics(project):
            self._tried = ""
            self._figures.look(inputs + _names(project))
        elif self._tried == inputs:
            self._offer_count()
        else:
            self._tried = inputs
            self.message.setVisible(False)
            self._session.run(statistics, done=lambda _found: None, failed=self.message.say_failure, yields=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(LARGE)
        head.addWidget(self._lead, 1)
        head.addWidget(self.save)
        self._grid = QGridLayout()
        self._grid.setSpacing(MEDIUM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.message)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addStretch()

    def _show_figures(self, figures: "tuple[Figure, ...]") -> None:
        for card in self.cards:
            self._grid.removeWidget(card)
            card.setParent(None)
            card.deleteLater()
        self.cards = [FigureCard(figure) for figure in figures]
        self._columns = 0
        self._arrange()
        self.counted.emit()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= px(_TWO_COLUMNS) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))

    def _offer_count(self) -> None:
        """Let the person begin what failed or was stopped; an error that is shown says why and stays."""
        if self.message.isVisible():
            return
        self.message.clear_actions()
        self.message.say("info", self.tr("The figures are not up to date."))
        self.message.add_action(self.tr("Count now")).clicked.connect(self._count_again)

    def _count_again(self) -> None:
        self._tried = ""
        self.catch_up()

    def _on_save(self) -> None:
        if self._session.project is None or self._session.busy:
            return
        from voicetune_desktop.operations.reporting import make_report, save_report

        kinds = {self.tr("Web page (*.html)"): ".html", self.tr("PDF (*.pdf)"): ".pdf"}
        path = ask_where(self, "report.html", kinds)
        if path is None:
            return
        self.message.setVisible(False)
        if path.suffix.lower() == ".pdf":
            self._session.run(make_report, done=partial(self._print, path), failed=self.message.say_failure)
        else:
            self._session.run(in_language, save_report, path, done=partial(say_saved, self.message), failed=self.message.say_failure)

    def _print(self, path: Path, report: "Report") -> None:
        from voicetune_desktop.gui.report_paper import write_pdf

        try:
            write_pdf(report, path)
        except VoiceTuneError as error:
            self.message.say_failure(error)
        else:
            say_saved(self.message, path)

    def _forget(self) -> None:
        self._tried = ""
        self.message.setVisible(False)
        self._show_figures(())


def _read(project: "Project") -> "tuple[Figure, ...]":
    """The figures of the stored statistics, people by their new names."""
    from voicetune_desktop.dataset.figures import figures
    from voicetune_desktop.operations.building import settings
    from voicetune_desktop.operations.redacting import Redactor
    from voicetune_desktop.operations.statistics import stored_statistics

    found = stored_statistics(project)
    made = figures(found, Redactor(project).labels(), settings(project).gap_minutes) if found else ()
    return tuple(map(figure_said, made))


def _names(project: "Project") -> str:
    return str(project.connection.execute(_NAMES).fetchall())
