"""A small picture of bars: standing ones for a scale, lying ones for a list; one side beside the other."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicetune_desktop.gui.metrics import SMALL, TINY, px
from voicetune_desktop.gui.palette import Palette, current
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.text import visible

_HEIGHT, _ROW, _WIDTH = 132, 24, 300
_LIST_SHARE = 0.42
"""Most of the width that the words of a list take."""
_MOST_LINES = 1.9
"""How high a row of a list is at most, in lines of text."""
_SMALL = 0.88
_LEAST = 1.5
"""Pixels of a bar that is not empty."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
"""Pictures stand as they are in every language."""


class Bars(NamedTuple):
    """What is drawn: a label for each bar, and for each side the share, 0 to 1, that its bar has of the longest.

    Of the labels of standing bars as many are written as fit. `marks` are places, counted in bars, with words.
    """

    labels: Sequence[str] = ()
    sides: Sequence[Sequence[float]] = ()
    lying: bool = False
    ends: Sequence[str] = ()
    """Words at the end of each lying bar."""
    marks: Sequence[tuple[float, str]] = ()


class BarPicture(QWidget):
    """Draws `Bars` in the colours of the palette; for screen readers it is a chart with a name and its figures in words."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._bars = Bars()
        give_role(self, QAccessible.Role.Chart)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> Bars:
        """What it shows."""
        return self._bars

    def show_bars(self, bars: Bars, description: str) -> None:
        """Show other bars; `description` has the figures in words."""
        self._bars = bars
        self.setAccessibleDescription(description)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(_WIDTH), round(height_of(self._bars, px(1))) if self._bars.lying else px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small(self.font()))
        draw(painter, QRectF(self.rect()), self._bars, current())


def small(font: QFont) -> QFont:
    """The font of labels beside a text in `font`."""
    result = QFont(font)
    if font.pixelSize() > 0:
        result.setPixelSize(max(9, round(font.pixelSize() * _SMALL)))
    else:
        result.setPointSizeF(font.pointSizeF() * _SMALL)
    return result


def height_of(bars: Bars, unit: float = 1) -> float:
    """How high a picture wants to be, `unit` being one device-independent pixel."""
    return (len(bars.labels) * _ROW if bars.lying else _HEIGHT) * unit


def draw(painter: QPainter, area: QRectF, bars: Bars, colours: Palette) -> None:
    """Draw bars into an area."""
    if bars.labels:
        (_draw_lying if bars.lying else _draw_standing)(painter, area, bars, colours)


def _draw_standing(painter: QPainter, area: QRectF, bars: Bars, colours: Palette) -> None:
    line = QFontMetricsF(painter.font()).height()
    plot = area.adjusted(1, line + SMALL if bars.marks else SMALL, -1, -line - TINY)
    column = plot.width() / len(bars.labels)
    width = max(1.0, column * 0.76 / len(bars.sides))
    for side, shares in enumerate(bars.sides):
        for bar, share in enumerate(shares):
            tall = max(plot.height() * share, _LEAST) if share else 0.0
            left = plot.left() + column * (bar + 0.12) + side * width
            _fill(painter, QRectF(left, plot.bottom() - tall, width - 0.5, tall), side, colours)
    painter.setPen(QPen(QColor(colours.outline), 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    _draw_labels(painter, plot, bars.labels, colours)
    for place, words in bars.marks:
        _draw_mark(painter, plot, plot.left() + column * place, words, colours)


def _draw_labels(painter: QPainter, plot: QRectF, labels: Sequence[str], colours: Palette) -> None:
    """Write every label that fits: all of them, every second, third …"""
    metrics = QFontMetricsF(painter.font())
    column = plot.width() / len(labels)
    widest = max(map(metrics.horizontalAdvance, labels)) + SMALL
    every = next((step for step in (1, 2, 3, 4, 6, 8, 12) if column * step >= widest), len(labels))
    painter.setPen(QColor(colours.quiet))
    free = plot.left()
    for bar in range(0, len(labels), every):
        width = metrics.horizontalAdvance(labels[bar]) + 2
        left = min(max(plot.left() + column * (bar + 0.5) - width / 2, plot.left()), plot.right() - width)
        if left >= free:
            painter.drawText(QPointF(left, plot.bottom() + TINY + metrics.ascent()), labels[bar])
            free = left + width + TINY


def _draw_mark(painter: QPainter, plot: QRectF, x: float, words: str, colours: Palette) -> None:
    metrics = QFontMetricsF(painter.font())
    painter.setPen(QPen(QColor(colours.text), 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, plot.top() - TINY), QPointF(x, plot.bottom()))
    width = metrics.horizontalAdvance(words) + 2
    left = min(max(x - width / 2, plot.left()), plot.right() - width)
    painter.setPen(QColor(colours.text))
    painter.drawText(QRectF(left, plot.top() - TINY - metrics.height(), width, metrics.height()), Qt.AlignmentFlag.AlignHCenter, words)


def _draw_lying(painter: QPainter, area: QRectF, bars: Bars, colours: Palette) -> None:
    metrics = QFontMetricsF(painter.font())
    labels = [visible(label, one_line=True) for label in bars.labels]
    words = min(max(map(metrics.horizontalAdvance, labels)) + SMALL, area.width() * _LIST_SHARE)
    ends = max((metrics.horizontalAdvance(end) for end in bars.ends), default=0) + SMALL
    high = min(area.height() / len(labels), _MOST_LINES * metrics.height())
    for bar, label in enumerate(labels):
        row = QRectF(area.left(), area.top() + bar * high, area.width(), high)
        painter.setPen(QColor(colours.text))
        shown = metrics.elidedText(label, Qt.TextElideMode.ElideRight, words - TINY)
        painter.drawText(row, _MIDDLE, shown)
        long = _draw_row(painter, row.adjusted(words, 0, -ends, 0), [shares[bar] for shares in bars.sides], colours)
        if bars.ends:
            painter.setPen(QColor(colours.quiet))
            painter.drawText(row.adjusted(words + long + TINY, 0, 0, 0), _MIDDLE, bars.ends[bar])


def _draw_row(painter: QPainter, room: QRectF, shares: Sequence[float], colours: Palette) -> float:
    """Draw the bars of a row, one below the other; gives the length of the longest."""
    thick = room.height() * 0.64 / len(shares)
    longs = [max(room.width() * share, _LEAST) if share else 0.0 for share in shares]
    for side, long in enumerate(longs):
        _fill(painter, QRectF(room.left(), room.top() + room.height() * 0.18 + side * thick, long, thick - 0.5), side, colours)
    return max(longs)


def _fill(painter: QPainter, body: QRectF, side: int, colours: Palette) -> None:
    """Fill a bar: the first side in the tone of answers, the second in that of prompts."""
    if body.isEmpty():
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.prompt if side else colours.answer))
    painter.drawRect(body)
