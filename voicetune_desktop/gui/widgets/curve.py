"""Curves of a training: the chart, its legend, a line that reads it out, and its twin as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, SMALL, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.curve_chart import CurveChart
from voicetune_desktop.gui.widgets.curve_layout import Series, Unit, finite
from voicetune_desktop.gui.widgets.curve_paint import draw_sample
from voicetune_desktop.gui.widgets.curve_table import CurveModel
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel, visible

__all__ = ["CurveView", "Series"]

_SAMPLE = 28


class CurveView(QWidget):
    """A chart of curves with its legend, a line that reads it out, and the same as a table."""

    def __init__(self, name: str, identifier: str = "vt.curve", *, controls: Sequence[QWidget] = ()) -> None:
        """`name` is what screen readers call the chart; `controls` of the page may stand above it."""
        super().__init__()
        self.chart = CurveChart(name, identifier)
        self.chart.step_read.connect(self._on_read)
        self._model = CurveModel()
        self.table = Table(self.tr("%1, as a table").replace("%1", name), self._model, widths=(90, 0), identifier=f"{identifier}.table")
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.switch = button(self.tr("Show as table"), "quiet", icon="table", identifier=f"{identifier}.switch")
        self.switch.clicked.connect(self._on_switch)
        self._reading = PlainLabel(ink="quiet", elide=True)
        self._names: list[str] = []
        self._lay_out(controls)
        self._on_read("")

    def show_curves(self, curves: Sequence[Series], unit: Unit = "") -> None:
        """Show other curves, at most four; values that are no numbers are left out."""
        drawn = finite(curves)
        self.chart.show_curves(drawn, unit)
        self._model.show_curves(drawn, unit)
        names = [series.name for series in drawn]
        if names != self._names:
            self._names = names
            self._show_legend()
            header = self.table.horizontalHeader()
            for column in range(1, self._model.columnCount()):
                header.setSectionResizeMode(column, header.ResizeMode.Stretch)
        self.switch.setEnabled(bool(drawn) or self._as_table)

    def rename(self, name: str) -> None:
        """Call the chart something else: it shows other figures."""
        self.chart.setAccessibleName(name)
        self.table.setAccessibleName(self.tr("%1, as a table").replace("%1", name))

    @property
    def _as_table(self) -> bool:
        return self._stack.currentWidget() is self.table

    def _lay_out(self, controls: Sequence[QWidget]) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        above = QWidget()
        self._above = FlowLayout(above, across=LARGE)
        for control in (*controls, self.switch):
            self._above.addWidget(control)
        self._legend = QWidget()
        self._legends = FlowLayout(self._legend, across=LARGE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(above)
        column.addWidget(self._legend)
        column.addWidget(self._stack, 1)
        column.addWidget(self._reading)

    def _show_legend(self) -> None:
        while item := self._legends.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for number, name in enumerate(self._names):
            self._legends.addWidget(_Sample(name, number))
        self._legend.updateGeometry()

    def _on_switch(self) -> None:
        self._stack.setCurrentWidget(self.chart if self._as_table else self.table)
        self.switch.setText(self.tr("Show as picture") if self._as_table else self.tr("Show as table"))
        self._reading.setVisible(not self._as_table)

    def _on_read(self, words: str) -> None:
        self._reading.setText(words or self.tr("Point at the chart or use the arrow keys to read it."))


class _Sample(QWidget):
    """A piece of a curve, and what it stands for."""

    def __init__(self, name: str, number: int) -> None:
        super().__init__()
        self._words, self._number = visible(name, one_line=True), number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        give_role(self, QAccessible.Role.StaticText)
        self.setAccessibleName(self._words)

    def sizeHint(self) -> QSize:
        return QSize(px(_SAMPLE) + SMALL + self.fontMetrics().horizontalAdvance(self._words) + 2, px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_sample(painter, QRectF(0, 0, px(_SAMPLE), self.height()), self._number)
        painter.setPen(QColor(current().text))
        painter.drawText(self.rect().adjusted(px(_SAMPLE) + SMALL, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._words)
