"""Draws curves into a rectangle."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from voicetune_desktop.gui.metrics import MEDIUM, SMALL, TINY
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.curve_layout import Point, Ranges, Series, Unit, values_at

STROKES = (
    ("answer", Qt.PenStyle.SolidLine),
    ("warn", Qt.PenStyle.DashLine),
    ("text", Qt.PenStyle.DotLine),
    ("prompt", Qt.PenStyle.DashDotLine),
)
"""Colour and stroke of each curve, in order; the stroke tells them apart without colour."""
_WIDTH = 2.0
_DOT = 3.0
_FEW = 24
"""Up to so many points each has a dot."""


class Plot(NamedTuple):
    """Where the curves stand, and how steps and values become places."""

    area: QRectF
    ranges: Ranges
    line: float
    """How high a line of text is."""

    def place(self, point: Point) -> QPointF:
        """Where a point stands."""
        first, last = self.ranges.steps
        low, high = self.ranges.values
        x = self.area.left() + self.area.width() * (point[0] - first) / (last - first)
        return QPointF(x, self.area.bottom() - self.area.height() * (point[1] - low) / (high - low))

    def step_at(self, x: float) -> float:
        """The step below a place."""
        first, last = self.ranges.steps
        return first + (last - first) * (x - self.area.left()) / self.area.width()


def written(value: float, unit: Unit) -> str:
    """A value as a person reads it."""
    locale = QLocale()
    if unit == "share":
        return f"{locale.toString(value * 100, 'f', 1)} %"
    return locale.toString(value, "f", 3) if 0.001 <= abs(value) < 10_000 or not value else locale.toString(value, "g", 3)


def plot(ranges: Ranges, size: QSize, font: QFont, unit: Unit) -> Plot:
    """Lay a picture out."""
    metrics = QFontMetricsF(font)
    line = metrics.height()
    left = SMALL + max(metrics.horizontalAdvance(_tick(tick, ranges, unit)) for tick in ranges.value_ticks) + SMALL
    right = MEDIUM + metrics.horizontalAdvance(QLocale().toString(ranges.steps[1])) / 2
    top = SMALL + line / 2
    area = QRectF(left, top, max(10.0, size.width() - left - right), max(10.0, size.height() - top - 2 * line - 2 * SMALL - TINY))
    return Plot(area, ranges, line)


def draw(painter: QPainter, frame: Plot, curves: Sequence[Series], read: int | None, words: tuple[str, Unit]) -> None:
    """Draw axes and curves; `read` is the step that is read out, `words` the name of the steps and the unit of the values."""
    _draw_axes(painter, frame, *words)
    if read is not None:
        x = frame.place((read, frame.ranges.values[0])).x()
        painter.setPen(QPen(QColor(current().outline), 1))
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()))
    for number, series in enumerate(curves):
        _draw_curve(painter, frame, series, number)
        for _, value in values_at([series], read) if read is not None else ():
            _dot(painter, frame.place((read or 0, value)), number, _DOT + 2)


def draw_sample(painter: QPainter, area: QRectF, number: int) -> None:
    """Draw what a curve looks like, for the legend."""
    middle = area.center().y()
    painter.setPen(_pen(number))
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))


def _draw_axes(painter: QPainter, frame: Plot, name: str, unit: Unit) -> None:
    colours, area, line = current(), frame.area, frame.line
    for tick in frame.ranges.value_ticks:
        y = frame.place((frame.ranges.steps[0], tick)).y()
        painter.setPen(QColor(colours.quiet))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(0, y - line / 2, area.left() - SMALL, line), right, _tick(tick, frame.ranges, unit))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    painter.setPen(QPen(QColor(colours.outline), 1))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.setPen(QColor(colours.quiet))
    centre = Qt.AlignmentFlag.AlignHCenter
    for tick in frame.ranges.step_ticks:
        x = frame.place((tick, frame.ranges.values[0])).x()
        painter.drawText(QRectF(x - 60, area.bottom() + TINY, 120, line), centre, QLocale().toString(tick))
    painter.drawText(QRectF(area.left(), area.bottom() + line + SMALL, area.width(), line), centre, name)


def _tick(value: float, ranges: Ranges, unit: Unit) -> str:
    """A round number with as many digits as its neighbours need."""
    factor = 100 if unit == "share" else 1
    step = abs(ranges.value_ticks[1] - ranges.value_ticks[0]) * factor
    digits = next((digits for digits in range(8) if step * 10**digits >= 1 - 1e-9), 8)
    return QLocale().toString(value * factor, "f", digits) + (" %" if unit == "share" else "")


def _draw_curve(painter: QPainter, frame: Plot, series: Series, number: int) -> None:
    places = [frame.place(point) for point in series.points]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(number))
    painter.drawPolyline(QPolygonF(places))
    for place in places if len(places) <= _FEW else ():
        _dot(painter, place, number, _DOT)


def _dot(painter: QPainter, place: QPointF, number: int, size: float) -> None:
    painter.setPen(QPen(QColor(current().surface), 1))
    painter.setBrush(QColor(getattr(current(), STROKES[number % len(STROKES)][0])))
    painter.drawEllipse(place, size, size)


def _pen(number: int) -> QPen:
    ink, stroke = STROKES[number % len(STROKES)]
    pen = QPen(QColor(getattr(current(), ink)), _WIDTH, stroke)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
