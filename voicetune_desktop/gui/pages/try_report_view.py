"""A style report as it is read: what was compared, the measures in groups, and what stands beside them."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from voicetune_desktop.evaluation.comparison import Comparison, grouped
from voicetune_desktop.evaluation.comparison_words import LEAD, RANGES, Table, beside
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.figure_words import labels_said, measure_said, table_said
from voicetune_desktop.gui.metrics import LARGE, MEDIUM, px
from voicetune_desktop.gui.pages.try_report_card import MeasureCard, figures_table
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.facts import Fact, Facts
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel

_TWO_COLUMNS = 680
"""From this width on, cards stand side by side."""


class ReportView(QWidget):
    """Builds one card after the other, so that the window never waits for all of them."""

    built = Signal()
    """Everything stands there."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: Comparison | None = None
        self.cards: list[MeasureCard] = []
        self._groups: list[_Group] = []
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_step)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(LARGE)

    @property
    def ready(self) -> bool:
        """Whether everything stands there."""
        return not self._timer.isActive()

    def show_report(self, comparison: Comparison | None) -> None:
        """Show another report, or none."""
        if comparison == self.shown:
            return
        self._clear()
        self.shown = comparison
        if comparison:
            self._steps = self._build(comparison)
            self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for group in self._groups:
            group.arrange(self._columns())

    def _columns(self) -> int:
        return 2 if self.width() >= px(_TWO_COLUMNS) else 1

    def _on_step(self) -> None:
        if next(self._steps, self) is self:
            self._timer.stop()
            self.built.emit()

    def _build(self, comparison: Comparison) -> Iterator[None]:
        self._column.addWidget(self._head(comparison))
        yield
        for title, measures in grouped(comparison.style.measures):
            group = self._group(said(title))
            for measure in measures:
                card = MeasureCard(measure_said(measure), labels_said(comparison.style.labels))
                self.cards.append(card)
                group.add(card, self._columns())
                yield
        tables = list(map(table_said, beside(comparison)))
        group = self._group(self.tr("Beside the measures")) if tables else None
        for place, table in enumerate(tables):
            if group:
                group.add(_table_card(table, f"vt.style.beside.{place}"), self._columns())
            yield

    def _head(self, comparison: Comparison) -> Card:
        card = Card(self.tr("What was compared"))
        card.body.addWidget(PlainLabel(said(f"{LEAD} {RANGES}"), ink="quiet", wrap=True))
        for note in comparison.style.notes:
            card.body.addWidget(PlainLabel(said(note), wrap=True, strong=True))
        compared = self.tr("Answers of each voice that are held against yours")
        facts = Facts(self.tr("What was compared"))
        counted = Fact(compared, QLocale().toString(comparison.style.compared))
        facts.show_facts([counted, *(Fact(said(label), said(value)) for label, value in comparison.about)])
        card.body.addWidget(facts)
        return card

    def _group(self, title: str) -> "_Group":
        group = _Group(title)
        self._groups.append(group)
        self._column.addWidget(group)
        return group

    def _clear(self) -> None:
        self._timer.stop()
        self.cards, self._groups = [], []
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()


class _Group(QWidget):
    """A heading with cards below it, in one column or two."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._cards: list[QWidget] = []
        self._across = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(MEDIUM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(Heading(title))
        column.addLayout(self._grid)

    def add(self, card: QWidget, across: int) -> None:
        """Add a card."""
        self._cards.append(card)
        self._across = 0
        self.arrange(across)

    def arrange(self, across: int) -> None:
        """Stand in so many columns."""
        if across == self._across:
            return
        self._across = across
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // across, place % across)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < across))


def _table_card(table: Table, identifier: str) -> Card:
    card = Card(table.title)
    if table.sentence:
        card.body.addWidget(PlainLabel(table.sentence, wrap=True))
    card.body.addWidget(figures_table(table, identifier))
    card.body.addStretch()
    return card
