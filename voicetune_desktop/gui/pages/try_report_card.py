"""One measure of the style report: its sentence, a picture of the voices with their ranges, and the same as tables."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from voicetune_desktop.evaluation.comparison_words import SMALL as FEW
from voicetune_desktop.evaluation.comparison_words import VOICE_HEADERS, Labels, described, share_table, voice_rows
from voicetune_desktop.evaluation.comparison_words import Table as Figures
from voicetune_desktop.evaluation.ranges_picture import ranges_of
from voicetune_desktop.evaluation.records import MeasureFigure, Row
from voicetune_desktop.gui.core_words import said, share_said
from voicetune_desktop.gui.figure_words import table_said
from voicetune_desktop.gui.metrics import LARGE, SMALL, scale
from voicetune_desktop.gui.widgets.bar_picture import BarPicture, Bars
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.focus_order import follow_layout
from voicetune_desktop.gui.widgets.legend import Legend
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.range_picture import RangePicture
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel

_ROWS_SHOWN = 6
_FIRST, _ROOM = 110, 28


class MeasureCard(Card):
    """Shows a measure; a button changes between picture and tables, which are made when they are first wanted."""

    def __init__(self, measure: MeasureFigure, labels: Labels) -> None:
        super().__init__(measure.title)
        self._measure, self._labels = measure, labels
        self.picture = RangePicture(measure.title, f"vt.style.{measure.id}")
        self.picture.show_ranges(ranges_of(measure, labels), said(described(measure, labels)))
        self.tables: list[Table] = []
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stack.addWidget(self._pictures())
        self.switch = button("", "quiet", icon="table", identifier=f"vt.style.{measure.id}.switch")
        self._name_switch(self.tr("Show as table"))
        self.switch.clicked.connect(self._on_switch)
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.addWidget(PlainLabel(self._measure.verdict, wrap=True))
        if self._measure.standing_words:
            self.body.addWidget(PlainLabel(self._measure.standing_words, strong=True, wrap=True))
        if self._measure.small:
            self.body.addWidget(PlainLabel(said(FEW), ink="quiet", wrap=True))
        self.body.addWidget(self._stack)
        below = QHBoxLayout()
        below.setSpacing(LARGE)
        below.addStretch()
        below.addWidget(self.switch)
        self.body.addLayout(below)
        self.body.addStretch()

    def _pictures(self) -> QWidget:
        """The voices with their ranges, and below them how often the person and the model use what is counted."""
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.picture)
        sides = self._sides()
        rows = [row for row in self._measure.rows if any(row.shares[side] for side in sides)]
        if rows:
            bars = BarPicture(self.tr("%1, by kind").replace("%1", self._measure.title))
            bars.show_bars(_bars(rows, sides), _in_words(rows, [self._labels[self._measure.voices[side].voice] for side in sides], sides))
            keys = QHBoxLayout()
            keys.setSpacing(LARGE)
            for side, tone in zip(sides, ("answer", "prompt"), strict=False):
                keys.addWidget(Legend(self._labels[self._measure.voices[side].voice], tone))
            keys.addStretch()
            column.addWidget(bars)
            column.addLayout(keys)
        return both

    def _sides(self) -> list[int]:
        """The places of the two voices that the bars show: the model and the person, or else the person and the others."""
        names = [one.voice for one in self._measure.voices]
        pairs = (("model", "you"), ("you", "others"), ("you", "held_out"))
        return next(([names.index(one), names.index(other)] for one, other in pairs if one in names and other in names), list[int]())

    def _as_tables(self) -> QWidget:
        figures = [table_said(Figures(self._measure.title, "", VOICE_HEADERS, voice_rows(self._measure, self._labels)))]
        if self._measure.rows:
            figures.append(table_said(share_table(self._measure, self._labels)))
        self.tables = [figures_table(one, f"vt.style.{self._measure.id}.table.{place}") for place, one in enumerate(figures)]
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        for table in self.tables:
            column.addWidget(table)
        column.addWidget(PlainLabel(self.tr("Distance: %1.").replace("%1", self._measure.distance), size="small", ink="quiet", wrap=True))
        column.addStretch()
        return both

    def _on_switch(self) -> None:
        if self._stack.count() == 1:
            made = self._as_tables()
            self._stack.addWidget(made)
            follow_layout(_stop_before(self.switch), made)
        as_table = self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(int(as_table))
        self._name_switch(self.tr("Show as picture") if as_table else self.tr("Show as table"))

    def _name_switch(self, words: str) -> None:
        self.switch.setText(words)
        self.switch.setAccessibleName(f"{words}: {self._measure.title}")


def _stop_before(widget: QWidget) -> QWidget:
    """Where Tab stops before a widget."""
    each = widget.previousInFocusChain()
    while each and each is not widget and not each.focusPolicy() & Qt.FocusPolicy.TabFocus:
        each = each.previousInFocusChain()
    return each or widget


def figures_table(figures: Figures, identifier: str) -> Table:
    """Figures as a table that is as high as its first rows; columns are as wide as what stands in them."""
    columns = [Column[tuple[str, ...]](header, partial(_cell, place), number=place > 0) for place, header in enumerate(figures.headers)]
    model = PagedModel[tuple[str, ...]](columns)
    model.show_rows(len(figures.rows), lambda start, count: figures.rows[start : start + count])
    widths = [0, *(_width(figures, place) for place in range(1, len(columns)))]
    table = FittingTable(figures.title, model, widths=widths, least=_FIRST, identifier=identifier)
    table.fit_rows(_ROWS_SHOWN)
    model.setParent(table)
    return table


def _width(figures: Figures, place: int) -> int:
    """What a column needs, before it grows with the text."""
    font = QFont(QApplication.font())
    font.setBold(True)
    words = (figures.headers[place], *(row[place] for row in figures.rows))
    return round(max(map(QFontMetricsF(font).horizontalAdvance, words)) / scale()) + _ROOM


def _cell(place: int, row: tuple[str, ...]) -> str:
    return row[place]


def _bars(rows: Sequence[Row], sides: Sequence[int]) -> Bars:
    most = max((row.shares[side] for row in rows for side in sides), default=0.0) or 1.0
    lengths = [[row.shares[side] / most for row in rows] for side in sides]
    return Bars([row.label for row in rows], lengths, lying=True)


def _in_words(rows: Sequence[Row], names: Sequence[str], sides: Sequence[int]) -> str:
    return " ".join(
        f"{row.label}: {', '.join(f'{name} {share_said(row.shares[side])}' for name, side in zip(names, sides, strict=True))}."
        for row in rows
    )
