"""The limit in the histogram as a line that the mouse can move: where it stands, which length a place means, and its handle."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from voicetune_desktop.gui.metrics import SMALL, TINY
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.histogram_layout import HistogramData, position, tokens_at
from voicetune_desktop.gui.widgets.histogram_paint import Frame, number

_REACH = 7
"""Pixels beside the line that still take hold of it."""
_WIDTH, _HEIGHT = 12, 28


def limit_place(data: HistogramData, frame: Frame, tokens: int) -> float:
    """Where the line stands; at the right end for a limit beyond all bars."""
    return frame.plot.left() + frame.plot.width() * position(data.edges, tokens) / max(1, len(data.counts))


def holds(data: HistogramData, frame: Frame, tokens: int, point: QPointF) -> bool:
    """Whether the mouse takes hold of the line."""
    inside = frame.plot.top() <= point.y() <= frame.plot.bottom()
    return bool(data.counts) and inside and abs(point.x() - limit_place(data, frame, tokens)) <= _REACH


def limit_at(data: HistogramData, frame: Frame, x: float) -> int:
    """The limit that a place means; 0, which is none, at the right end."""
    return tokens_at(data.edges, (x - frame.plot.left()) / frame.plot.width() * len(data.counts))


def draw_handle(painter: QPainter, data: HistogramData, frame: Frame, tokens: int, moved: int | None) -> None:
    """Draw what can be taken hold of, and while it is moved the line with its length; `moved` is None while it rests, 0 for no limit."""
    x = limit_place(data, frame, (data.edges[-1] if moved == 0 else moved) or tokens)
    ink = QColor(current().danger)
    if moved:
        painter.setPen(QPen(ink, 1.5))
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()))
        _draw_length(painter, frame, x, number(moved))
    grip = QRectF(x - _WIDTH / 2, frame.plot.center().y() - _HEIGHT / 2, _WIDTH, _HEIGHT)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(QColor(current().surface))
    painter.drawRoundedRect(grip, _WIDTH / 2, _WIDTH / 2)
    for side in (-1.5, 1.5):
        painter.drawLine(QPointF(x + side, grip.top() + SMALL), QPointF(x + side, grip.bottom() - SMALL))


def _draw_length(painter: QPainter, frame: Frame, x: float, words: str) -> None:
    wide = painter.fontMetrics().horizontalAdvance(words) + 2 * SMALL
    left = x - wide - SMALL if x - wide - SMALL > frame.plot.left() else x + SMALL
    box = QRectF(left, frame.plot.top() + TINY, wide, frame.line + TINY)
    painter.setBrush(QColor(current().surface))
    painter.drawRoundedRect(box, TINY, TINY)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
