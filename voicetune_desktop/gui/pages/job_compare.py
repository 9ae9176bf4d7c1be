"""Two to four runs side by side: a table of all that was chosen and came of it, and one chart with the curves of all."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, ROW, px
from voicetune_desktop.gui.pages.job_compare_table import CompareModel, compared
from voicetune_desktop.gui.pages.job_curve import CURVES
from voicetune_desktop.gui.pages.job_words import title_of
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.curve import CurveView, Series
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import Heading
from voicetune_desktop.training.records import METRICS, Run

if TYPE_CHECKING:
    from voicetune_desktop.training.store.file import TrainingStore

_COLUMNS, _LEAST = (204, 84), 180


class JobCompare(QWidget):
    """Shows runs by their ids, as they are in the store."""

    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._store: TrainingStore | None = None
        self._runs: list[Run] = []
        self.title = Heading("", "section")
        self.back = button(self.tr("Back to all jobs"), icon="arrow-left", identifier="vt.jobs.back")
        self.back.clicked.connect(self.back_wanted)
        self.model = CompareModel()
        self.table = Table(self.tr("Jobs side by side"), self.model, identifier="vt.jobs.compared")
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kinds = [("train", self.tr("Loss on what it learns from")), ("valid", self.tr("Loss on what was held out"))]
        self.kind = SegmentedChoice(self.tr("Which loss the chart shows"), kinds, "train")
        self.kind.chosen.connect(self._show_curves)
        self.view = CurveView(self.tr("Loss of these jobs"), "vt.jobs.compared.curve", controls=[self.kind])
        self._lay_out()

    def show_runs(self, store: "TrainingStore", ids: list[str]) -> None:
        """Compare the runs with these ids."""
        from voicetune_desktop.training.store.curves import outcome
        from voicetune_desktop.training.store.runs import run

        found = (run(store, one) for one in ids)
        self._store, self._runs = store, [one for one in found if one]
        outcomes = [{name: end for name in METRICS if (end := outcome(store, one.id, name))} for one in self._runs]
        self.model.show_runs(self._runs, compared(self._runs, outcomes, time.time()))
        self.title.setText(self.tr("%Ln job(s) side by side", "", len(self._runs)))
        self._fit()
        self._show_curves()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_curves(self) -> None:
        if self._store is None:
            return
        from voicetune_desktop.training.store.curves import curve, figure_names

        names = CURVES["loss"][1:] if self.kind.value == "valid" else CURVES["loss"][:1]
        series: list[Series] = []
        for one in self._runs:
            there = figure_names(self._store, one.id)
            name = next((name for name in names if name in there), names[0])
            series.append(Series(title_of(one), curve(self._store, one.id, name)))
        self.view.show_curves(series)

    def _fit(self) -> None:
        for column, width in enumerate(self._widths()):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.table.setColumnWidth(column, width)
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(px(ROW) * (self.model.rowCount() + 1) + 2 * self.table.frameWidth() + bar)

    def _widths(self) -> list[int]:
        """The columns share the width; where it is too narrow, the table scrolls sideways."""
        first = [px(width) for width in _COLUMNS]
        runs = max(1, self.model.columnCount() - len(first))
        room = self.width() - 2 * self.table.frameWidth() - sum(first)
        return [*first, *[max(px(_LEAST), room // runs)] * runs][: self.model.columnCount()]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        curves = Card(self.tr("How the trainings went"))
        curves.body.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        column.addLayout(head)
        column.addWidget(curves)
        column.addWidget(self.table)
        column.addStretch()
