"""One figure about the chats: its sentence, a small picture, and the same as a table."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from voicetune_desktop.dataset.figures import Figure, Row, described
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import LARGE, ROW, px
from voicetune_desktop.gui.widgets.bar_picture import BarPicture, Bars
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.legend import Legend
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel

_TONES = ("answer", "prompt")
_ROWS_SHOWN = 5


class FigureCard(Card):
    """Shows a figure; a button changes between picture and table."""

    def __init__(self, figure: Figure) -> None:
        super().__init__(figure.title)
        self.picture = BarPicture(figure.title)
        self.picture.setAccessibleIdentifier(f"vt.figure.{figure.id}")
        self.picture.show_bars(picture_of(figure), described(figure, said))
        self.table = _table(figure)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.picture)
        self._stack.addWidget(self.table)
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.switch = button(self.tr("Show as table"), "quiet", icon="table", identifier=f"vt.figure.{figure.id}.switch")
        self._title = figure.title
        self._name_switch(self.tr("Show as table"))
        self.switch.clicked.connect(self._on_switch)
        sentence = PlainLabel(figure.sentence, wrap=True)
        self.body.addWidget(sentence)
        self.body.addWidget(self._stack)
        self._lay_below(figure)
        self.body.addStretch()

    def _lay_below(self, figure: Figure) -> None:
        if not figure.sides:
            self.body.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignRight)
            return
        row = FlowLayout(across=LARGE, to_the_end=True)
        for side, tone in zip(figure.sides, _TONES, strict=False):
            row.addWidget(Legend(side, tone))
        row.addWidget(self.switch)
        self.body.addLayout(row)

    def _on_switch(self) -> None:
        as_table = self._stack.currentWidget() is self.picture
        self._stack.setCurrentWidget(self.table if as_table else self.picture)
        self._name_switch(self.tr("Show as picture") if as_table else self.tr("Show as table"))

    def _name_switch(self, words: str) -> None:
        self.switch.setText(words)
        self.switch.setAccessibleName(f"{words}: {self._title}")


def picture_of(figure: Figure) -> Bars:
    """What is drawn of a figure."""
    sides = tuple(zip(*(row.shares for row in figure.rows), strict=True))
    ends = [row.cells[0] for row in figure.rows] if figure.lying and not figure.sides else ()
    return Bars([row.label for row in figure.rows], sides, figure.lying, ends, (figure.mark,) if figure.mark else ())


def _table(figure: Figure) -> Table:
    cells = [Column[Row](header, partial(_cell, place), number=True) for place, header in enumerate(figure.headers[1:])]
    model = PagedModel[Row]([Column[Row](figure.headers[0], _label), *cells])
    model.show_rows(len(figure.rows), lambda start, count: figure.rows[start : start + count])
    table = Table(figure.title, model, widths=(0,) * len(figure.headers))
    table.setAccessibleIdentifier(f"vt.figure.{figure.id}.table")
    table.setFixedHeight(px(ROW) * (min(len(figure.rows), _ROWS_SHOWN) + 1) + 2)
    model.setParent(table)
    return table


def _label(row: Row) -> str:
    return row.label


def _cell(place: int, row: Row) -> str:
    return row.cells[place]
