"""One measure of the style report: its sentence, a picture of the voices with their ranges, and the same as tables."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from voicetune_desktop.evaluation.comparison_words import SMALL as FEW
from voicetune_desktop.evaluation.comparison_words import VOICE_HEADERS, Labels, described, share_table, voice_rows
from voicetune_desktop.evaluation.comparison_words import Table as Figures
from voicetune_desktop.evaluation.ranges_picture import ranges_of
from voicetune_desktop.evaluation.records import MeasureFigure
from voicetune_desktop.gui.metrics import LARGE, ROW, SMALL, px
from voicetune_desktop.gui.widgets.bar_picture import BarPicture, Bars
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.legend import Legend
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.range_picture import RangePicture
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel

_ROWS_SHOWN = 6
_FIRST, _OTHER = 150, 92


class MeasureCard(Card):
    """Shows a measure; a button changes between picture and tables, which are made when they are first wanted."""

    def __init__(self, measure: MeasureFigure, labels: Labels) -> None:
        super().__init__(measure.title)
        self._measure, self._labels = measure, labels
        self.picture = RangePicture(measure.title, f"vt.style.{measure.id}")
        self.picture.show_ranges(ranges_of(measure, labels), described(measure, labels))
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
            self.body.addWidget(PlainLabel(FEW, ink="quiet", wrap=True))
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
        if self._measure.rows and sides:
            bars = BarPicture(self.tr("%1, by kind").replace("%1", self._measure.title))
            bars.show_bars(_bars(self._measure, sides), _in_words(self._measure, self._labels, sides))
            keys = QHBoxLayout()
            keys.setSpacing(LARGE)
            for side, tone in zip(sides, ("answer", "prompt"), strict=False):
                keys.addWidget(Legend(self._labels[self._measure.voices[side].voice], tone))
            keys.addStretch()
            column.addWidget(bars)
            column.addLayout(keys)
        return both

    def _sides(self) -> list[int]:
        """The places of the two voices that the bars show: the person, and the model or else the others."""
        names = [one.voice for one in self._measure.voices]
        other = next((name for name in ("model", "others", "held_out") if name in names), None)
        return [names.index(name) for name in ("you", other) if name in names]

    def _as_tables(self) -> QWidget:
        figures = [Figures(self._measure.title, "", VOICE_HEADERS, voice_rows(self._measure, self._labels))]
        if self._measure.rows:
            figures.append(share_table(self._measure, self._labels))
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
            self._stack.addWidget(self._as_tables())
        as_table = self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(int(as_table))
        self._name_switch(self.tr("Show as picture") if as_table else self.tr("Show as table"))

    def _name_switch(self, words: str) -> None:
        self.switch.setText(words)
        self.switch.setAccessibleName(f"{words}: {self._measure.title}")


def figures_table(figures: Figures, identifier: str) -> Table:
    """Figures as a table that is as high as its first rows."""
    columns = [Column[tuple[str, ...]](header, partial(_cell, place), number=place > 0) for place, header in enumerate(figures.headers)]
    model = PagedModel[tuple[str, ...]](columns)
    model.show_rows(len(figures.rows), lambda start, count: figures.rows[start : start + count])
    table = Table(figures.title, model, widths=(0, *(_OTHER for _ in columns[1:])), identifier=identifier)
    table.setFixedHeight(px(ROW) * (min(len(figures.rows), _ROWS_SHOWN) + 1) + table.horizontalScrollBar().sizeHint().height())
    table.horizontalHeader().setMinimumSectionSize(px(_OTHER))
    model.setParent(table)
    return table


def _cell(place: int, row: tuple[str, ...]) -> str:
    return row[place]


def _bars(measure: MeasureFigure, sides: list[int]) -> Bars:
    most = max((row.shares[side] for row in measure.rows for side in sides), default=0.0) or 1.0
    lengths = [[row.shares[side] / most for row in measure.rows] for side in sides]
    return Bars([row.label for row in measure.rows], lengths, lying=True)


def _in_words(measure: MeasureFigure, labels: Labels, sides: list[int]) -> str:
    def one(side: int) -> str:
        return labels[measure.voices[side].voice]

    return " ".join(f"{row.label}: {', '.join(f'{one(side)} {100 * row.shares[side]:.1f} %' for side in sides)}." for row in measure.rows)
