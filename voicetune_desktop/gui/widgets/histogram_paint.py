"""Draws the token-length histogram into a rectangle; a picture takes about a millisecond."""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from voicetune_desktop.gui.metrics import HUGE, MEDIUM, RADIUS, SMALL, TINY
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.histogram_layout import (
    HistogramData,
    Label,
    Mark,
    count_ticks,
    edge_ticks,
    height,
    position,
    stack_labels,
)

_LINES = {
    "limit": ("danger", Qt.PenStyle.SolidLine),
    "p5": ("text", Qt.PenStyle.DotLine),
    "median": ("text", Qt.PenStyle.DashLine),
    "p95": ("text", Qt.PenStyle.DotLine),
}
"""Colour and stroke of each kind of mark; the stroke tells them apart without colour."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
"""Axes stand as they are in every language."""


class Frame(NamedTuple):
    """Where everything of a picture stands."""

    plot: QRectF
    ticks: Sequence[int]
    edges: Sequence[int]
    """Which edges have a number."""
    labels: Sequence[Label]
    line: float
    """How high a line of text is."""

    @property
    def rows_above(self) -> float:
        """How high the words of the marks stand above their first row."""
        return max((label.row for label in self.labels), default=0) * (self.line + SMALL)

    def bar_at(self, point: QPointF, bars: int) -> int:
        """The bar whose column holds a point; -1 outside."""
        reach = self.plot.adjusted(0, -self.plot.top(), 0, self.line)
        if not bars or not reach.contains(point):
            return -1
        return min(bars - 1, int((point.x() - self.plot.left()) / self.plot.width() * bars))


class Look(NamedTuple):
    """What is shown of the data: the scale, the bar that is read out and the one that is chosen (-1 for none)."""

    logarithmic: bool
    read: int
    chosen: int


def number(value: int) -> str:
    """A whole number as the person writes it."""
    return QLocale().toString(value)


def measure(data: HistogramData, size: QSize, font: QFont, *, logarithmic: bool) -> Frame:
    """Lay a picture out."""
    metrics = QFontMetricsF(font)
    line = metrics.height()
    ticks = count_ticks(max(data.counts, default=1), logarithmic=logarithmic)
    left = SMALL + max(metrics.horizontalAdvance(number(tick)) for tick in ticks) + SMALL
    numbers = [metrics.horizontalAdvance(number(edge)) for edge in data.edges]
    width = max(10.0, size.width() - left - max(MEDIUM, max(numbers, default=0) / 2 + TINY))
    centres = [left + width * _share(data, mark.tokens) for mark in data.marks]
    widths = [metrics.horizontalAdvance(_words(data, mark)) + 2 * SMALL for mark in data.marks]
    labels = stack_labels(centres, widths, left, left + width)
    rows = 1 + max((label.row for label in labels), default=-1)
    top = TINY + 1 + rows * (line + SMALL)
    plot = QRectF(left, top, width, max(10.0, size.height() - top - 2 * line - 2 * SMALL - TINY))
    return Frame(plot, ticks, edge_ticks(data.edges, max(numbers, default=0) + HUGE, width), labels, line)


def draw(painter: QPainter, data: HistogramData, frame: Frame, look: Look, axis: str) -> None:
    """Draw everything but the focus ring. `axis` names the lengths."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_axes(painter, data, frame, look, axis)
    for bar in range(len(data.counts)):
        _draw_bar(painter, data, frame, look, bar)
    painter.setPen(QPen(QColor(current().outline), 1))
    painter.drawLine(frame.plot.bottomLeft(), frame.plot.bottomRight())
    _draw_marks(painter, data, frame)


def _share(data: HistogramData, tokens: int) -> float:
    return position(data.edges, tokens) / max(1, len(data.counts))


def _column(data: HistogramData, frame: Frame, bar: int) -> QRectF:
    width = frame.plot.width() / len(data.counts)
    return QRectF(frame.plot.left() + bar * width, frame.plot.top(), width, frame.plot.height())


def _draw_axes(painter: QPainter, data: HistogramData, frame: Frame, look: Look, axis: str) -> None:
    colours, plot, line = current(), frame.plot, frame.line
    painter.setPen(QColor(colours.quiet))
    painter.drawText(QRectF(plot.left(), plot.bottom() + line + SMALL + TINY, plot.width(), line), Qt.AlignmentFlag.AlignHCenter, axis)
    apart = max(1, ceil(line * len(frame.ticks) / plot.height()))
    for tick in frame.ticks[::-apart]:
        y = plot.bottom() - plot.height() * height(tick, frame.ticks[-1], logarithmic=look.logarithmic)
        painter.setPen(QColor(colours.quiet))
        painter.drawText(QRectF(0, y - line / 2, plot.left() - SMALL, line), _RIGHT, number(tick))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    painter.setPen(QColor(colours.quiet))
    for edge in frame.edges:
        x = plot.left() + plot.width() * edge / max(1, len(data.counts))
        painter.drawText(QRectF(x - 60, plot.bottom() + TINY, 120, line), Qt.AlignmentFlag.AlignHCenter, number(data.edges[edge]))


def _draw_bar(painter: QPainter, data: HistogramData, frame: Frame, look: Look, bar: int) -> None:
    colours, column = current(), _column(data, frame, bar)
    if bar == look.chosen:
        painter.fillRect(column, QColor(colours.tint))
        _draw_pointer(painter, column)
    elif bar == look.read:
        painter.fillRect(column, QColor(colours.hover))
    tall = column.height() * height(data.counts[bar], frame.ticks[-1], logarithmic=look.logarithmic)
    if not tall:
        return
    gap = 1.0 if column.width() > 5 else 0.25
    body = QRectF(column.left() + gap, column.bottom() - max(2.0, tall), column.width() - 2 * gap, max(2.0, tall))
    _draw_tones(painter, body, data.prompt_share[bar])
    if bar == look.read:
        painter.setPen(QPen(QColor(colours.text), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body.adjusted(0, -1, 0, 1), 2, 2)


def _draw_tones(painter: QPainter, body: QRectF, prompt_share: float) -> None:
    """Fill a bar: the answer below, the prompt above, a slit of the ground between, so that no colour is needed."""
    colours = current()
    shape = QPainterPath()
    radius = min(3.0, body.width() / 3, body.height() / 2)
    shape.addRoundedRect(body.adjusted(0, 0, 0, radius), radius, radius)
    painter.save()
    painter.setClipRect(body)
    painter.fillPath(shape, QColor(colours.answer))
    prompt = QRectF(body.left(), body.top(), body.width(), body.height() * prompt_share)
    painter.setClipRect(prompt)
    painter.fillPath(shape, QColor(colours.prompt))
    painter.restore()
    if 2 < prompt.height() < body.height() - 2:
        painter.fillRect(QRectF(body.left(), prompt.bottom() - 0.5, body.width(), 1), QColor(colours.surface))


def _draw_pointer(painter: QPainter, column: QRectF) -> None:
    """Draw a triangle under the chosen bar."""
    middle, top = column.center().x(), column.bottom() + 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().accent))
    painter.drawPolygon([QPointF(middle, top), QPointF(middle - 5, top + 6), QPointF(middle + 5, top + 6)])


def _draw_marks(painter: QPainter, data: HistogramData, frame: Frame) -> None:
    colours, plot = current(), frame.plot
    boxes = [_label_box(frame, label, painter, _words(data, mark)) for mark, label in zip(data.marks, frame.labels, strict=True)]
    for mark, box in zip(data.marks, boxes, strict=True):
        ink, stroke = _LINES[mark.kind]
        x = plot.left() + plot.width() * _share(data, mark.tokens)
        painter.setPen(QPen(QColor(getattr(colours, ink)), 1.5, stroke))
        if not _beyond(data, mark):
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x, plot.bottom()))
    for mark, box in zip(data.marks, boxes, strict=True):
        painter.setPen(QPen(QColor(getattr(colours, _LINES[mark.kind][0])), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(box, RADIUS / 2, RADIUS / 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _words(data, mark))


def _label_box(frame: Frame, label: Label, painter: QPainter, words: str) -> QRectF:
    top = frame.plot.top() - TINY - (label.row + 1) * (frame.line + SMALL)
    return QRectF(label.left, top, QFontMetricsF(painter.font()).horizontalAdvance(words) + 2 * SMALL, frame.line + TINY)


def _beyond(data: HistogramData, mark: Mark) -> bool:
    return bool(data.edges) and mark.tokens > data.edges[-1]


def _words(data: HistogramData, mark: Mark) -> str:
    """The label of a mark, with an arrow where its place is right of the picture."""
    return f"{mark.label} →" if _beyond(data, mark) else mark.label
