"""The histogram with all that belongs to it: legend, scale switch, reading line, caption and its twin as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, SMALL, scale
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.histogram import Histogram
from voicetune_desktop.gui.widgets.histogram_layout import HistogramData
from voicetune_desktop.gui.widgets.histogram_table import HistogramModel
from voicetune_desktop.gui.widgets.legend import Legend
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel


class HistogramPanel(QWidget):
    """How long the examples are, as a picture or as a table."""

    bar_chosen = Signal(int, int)
    """The shortest and the longest length of the examples to show."""
    choice_cleared = Signal()

    def __init__(self, controls: Sequence[QWidget] = ()) -> None:
        """Controls of the page stand above the picture, or below it where the text is large."""
        super().__init__()
        self.chart = Histogram()
        self.chart.bar_chosen.connect(self.bar_chosen)
        self.chart.choice_cleared.connect(self.choice_cleared)
        self.chart.bar_read.connect(self._on_bar_read)
        self._model = HistogramModel()
        self.table = Table(self.tr("Token lengths"), self._model, identifier="vt.histogram.table")
        self.table.activated.connect(self._on_row)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._legends = {"prompt": Legend(self.tr("Prompt"), "prompt"), "answer": Legend(self.tr("Answer"), "answer")}
        self._caption = PlainLabel(size="lead", wrap=True)
        self._reading = _Reading(
            self.tr("A token is a piece of a word. Point at a bar or use the arrow keys to read it. Enter shows its examples.")
        )
        self._scale = QCheckBox(self.tr("Logarithmic scale"))
        self._scale.toggled.connect(self.chart.set_logarithmic)
        self._switch = button(self.tr("Show as table"), "quiet", icon="table", identifier="vt.histogram.switch")
        self._switch.clicked.connect(self._on_switch)
        self._lay_out(controls)

    def show_data(self, data: HistogramData, caption: str) -> None:
        """Show other bars; `caption` is a sentence about them, empty where it stands elsewhere."""
        self.chart.show_data(data)
        self._model.show_data(data)
        for tone, legend in self._legends.items():
            legend.setVisible(data.counted in {"total", tone})
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))

    def say(self, words: str) -> None:
        """Say something in place of a bar that is read; "" for what it says at rest."""
        self._reading.setText(words or self._reading.rest)

    def _lay_out(self, controls: Sequence[QWidget]) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        head = _row([PlainLabel(self.chart.counts, size="small", ink="quiet"), *self._legends.values(), self._scale, self._switch])
        above = _row(controls)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for part in (self._caption, head, self._stack, self._reading):
            column.addWidget(part, 1 if part is self._stack else 0)
        column.insertWidget(column.count() if scale() >= LARGE_TEXT else 0, above)
        self._on_bar_read(-1)

    def _on_switch(self) -> None:
        as_table = self._stack.currentWidget() is self.chart
        self._stack.setCurrentWidget(self.table if as_table else self.chart)
        self._switch.setText(self.tr("Show as picture") if as_table else self.tr("Show as table"))

    def _on_row(self, index: QModelIndex) -> None:
        self.bar_chosen.emit(*self.chart.data.span(index.row()))

    def _on_bar_read(self, bar: int) -> None:
        self.say(self.chart.reading(bar) if bar >= 0 else "")


class _Reading(PlainLabel):
    """What a bar says, or a sentence as long as none is read; as high as that one, so that nothing jumps."""

    def __init__(self, rest: str) -> None:
        super().__init__(rest, ink="quiet", wrap=True)
        self.rest = rest

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width, 0)
        rest = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.rest).height()
        return max(rest, super().heightForWidth(width))


def _row(parts: Sequence[QWidget]) -> QWidget:
    result = QWidget()
    flow = FlowLayout(result, across=LARGE)
    for part in parts:
        flow.addWidget(part)
    return result
