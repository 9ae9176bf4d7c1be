"""A small picture of figures with their ranges: a dot and a line for each voice, and where the person is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicetune_desktop.evaluation.ranges_picture import RangeRow, Ranges
from voicetune_desktop.gui.metrics import SMALL, TINY, px
from voicetune_desktop.gui.palette import Palette, current
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.bar_picture import small
from voicetune_desktop.gui.widgets.text import visible

_ROW, _WIDTH, _DOT = 26, 300, 5
_LABEL_SHARE = 0.34
"""Most of the width that the names of voices take."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
"""Pictures stand as they are in every language."""


class RangePicture(QWidget):
    """Draws `Ranges`; for screen readers it is a graphic with a name and its figures in words."""

    def __init__(self, name: str, identifier: str = "") -> None:
        super().__init__()
        self._ranges = Ranges()
        give_role(self, QAccessible.Role.Graphic)
        self.setAccessibleName(name)
        self.setAccessibleIdentifier(identifier)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def ranges(self) -> Ranges:
        """What it shows."""
        return self._ranges

    def show_ranges(self, ranges: Ranges, description: str) -> None:
        """Show other figures; `description` has them in words."""
        self._ranges = ranges
        self.setAccessibleDescription(description)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(_WIDTH), px(_ROW) * len(self._ranges.rows) + TINY)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small(self.font()))
        _draw(painter, QRectF(self.rect()), self._ranges, current())


def _draw(painter: QPainter, area: QRectF, ranges: Ranges, colours: Palette) -> None:
    if not ranges.rows:
        return
    metrics = QFontMetricsF(painter.font())
    labels = min(max(metrics.horizontalAdvance(row.label) for row in ranges.rows) + SMALL, area.width() * _LABEL_SHARE)
    words = max(metrics.horizontalAdvance(row.words) for row in ranges.rows) + SMALL
    dot = px(_DOT)
    plot = area.adjusted(labels + dot, 0, -words - dot, 0)
    high = area.height() / len(ranges.rows)
    if ranges.mark is not None:
        x = plot.left() + plot.width() * ranges.mark
        painter.setPen(QPen(QColor(colours.outline), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    for place, row in enumerate(ranges.rows):
        whole = QRectF(area.left(), area.top() + place * high, area.width(), high)
        _draw_words(painter, whole, row, labels, colours)
        if row.span:
            _draw_span(painter, QRectF(plot.left(), whole.top(), plot.width(), high), row, row.span, colours)


def _draw_words(painter: QPainter, whole: QRectF, row: RangeRow, labels: float, colours: Palette) -> None:
    font = painter.font()
    font.setBold(row.stands_out)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    label = painter.fontMetrics().elidedText(visible(row.label, one_line=True), Qt.TextElideMode.ElideRight, int(labels) - TINY)
    painter.drawText(whole, _MIDDLE | Qt.AlignmentFlag.AlignLeft, label)
    painter.setPen(QColor(colours.text if row.stands_out else colours.quiet))
    painter.drawText(whole, _MIDDLE | Qt.AlignmentFlag.AlignRight, row.words)
    font.setBold(False)
    painter.setFont(font)


def _draw_span(painter: QPainter, room: QRectF, row: RangeRow, span: tuple[float, float, float], colours: Palette) -> None:
    """A line from end to end and a dot at the value; the voice that stands out has a filled dot, the others a ring."""
    tone = QColor(colours.answer if row.stands_out else colours.prompt)
    low, value, high = (QPointF(room.left() + room.width() * share, room.center().y()) for share in span)
    painter.setPen(QPen(tone, px(3), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(low, high)
    painter.setPen(QPen(tone, px(2)))
    painter.setBrush(tone if row.stands_out else QColor(colours.surface))
    painter.drawEllipse(value, px(_DOT), px(_DOT))
