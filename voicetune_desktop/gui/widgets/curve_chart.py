"""A chart of curves that mouse and arrow keys read out."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicetune_desktop.gui.metrics import RADIUS, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.accessible import announce, give_role
from voicetune_desktop.gui.widgets.curve_layout import Series, Unit, all_steps, nearest, ranges, values_at
from voicetune_desktop.gui.widgets.curve_paint import Plot, draw, plot, written
from voicetune_desktop.gui.widgets.text import visible

_HEIGHT = 220
_STRIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class CurveChart(QWidget):
    """Draws curves. Hover or arrow keys read out a step; for screen readers it is a chart with its figures in words."""

    step_read = Signal(str)
    """The step under the mouse or the keyboard in words; empty for none."""

    def __init__(self, name: str, identifier: str = "") -> None:
        super().__init__()
        self._curves: Sequence[Series] = ()
        self._steps: Sequence[int] = ()
        self._unit: Unit = ""
        self._read = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        give_role(self, QAccessible.Role.Chart)
        self.setAccessibleName(name)
        self.setAccessibleIdentifier(identifier)
        self._describe()

    def show_curves(self, curves: Sequence[Series], unit: Unit) -> None:
        """Show other curves; the step that is read out stays where it is."""
        step = self._steps[self._read] if self._read >= 0 else None
        self._curves, self._unit = curves, unit
        self._steps = all_steps(curves)
        self._read = self._steps.index(step) if step in self._steps else -1
        self._describe()
        self.update()

    def reading(self, place: int) -> str:
        """A step in words: "Step 120: Trained on 1.234 · Held out 1.301"."""
        step = self._steps[place]
        values = " · ".join(f"{visible(name, one_line=True)} {written(value, self._unit)}" for name, value in values_at(self._curves, step))
        return f"{self.tr('Step %1').replace('%1', QLocale().toString(step))}: {values}"

    def sizeHint(self) -> QSize:
        return QSize(px(480), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(160))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self._steps) - 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if last >= 0 and key in _STRIDES:
            self._read_out(max(0, min(last, self._read + _STRIDES[key])))
        elif last >= 0 and key in ends:
            self._read_out(ends[key])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._steps:
            self._show_read(nearest(self._steps, self._plot().step_at(event.position().x())))

    def leaveEvent(self, event: QEvent) -> None:
        self._show_read(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._read < 0 and self._steps and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._read_out(len(self._steps) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_read(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if self._steps:
            read = self._steps[self._read] if self._read >= 0 else None
            draw(painter, self._plot(), self._curves, read, (self.tr("Training steps"), self._unit))
        else:
            painter.setFont(self.font())
            painter.setPen(QColor(colours.quiet))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._nothing())

    def _plot(self) -> Plot:
        return plot(ranges(self._curves), self.size(), self._small(), self._unit)

    def _read_out(self, place: int) -> None:
        self._show_read(place)
        announce(self, self.reading(place))

    def _show_read(self, place: int) -> None:
        if place != self._read:
            self._read = place
            self.update()
            self.step_read.emit(self.reading(place) if place >= 0 else "")

    def _describe(self) -> None:
        self.setAccessibleDescription(" ".join(map(self._in_words, self._curves)) or self._nothing())

    def _in_words(self, series: Series) -> str:
        (first, begun), (last, ended) = series.points[0], series.points[-1]
        one = self.tr("%1: %2 at step %3.")
        text = one if first == last else self.tr("%1: from %2 at step %3 to %4 at step %5, between %6 and %7.")
        values = [value for _, value in series.points]
        begin, end, least, most = (written(value, self._unit) for value in (begun, ended, min(values), max(values)))
        figures = (begin, QLocale().toString(first), end, QLocale().toString(last), least, most)
        for number, figure in enumerate(figures, 2):
            text = text.replace(f"%{number}", figure)
        return text.replace("%1", visible(series.name, one_line=True))

    def _nothing(self) -> str:
        return self.tr("There are no figures yet.")

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(12))
        return font
