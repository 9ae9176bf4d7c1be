"""Messages as people know them: bubbles, the assistant's on the right (on the left where the window reads from right to left)."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL, TINY, WIDE, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.marked import Marked, Span, is_right_to_left, lay_out
from voicetune_desktop.gui.widgets.mirroring import placed
from voicetune_desktop.gui.widgets.text import visible

Index = QModelIndex | QPersistentModelIndex
_WIDEST = 460
_CORNER = 14
_AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute
_LONGEST = 4000
_MOST_HEIGHTS = 2000
"""Heights of messages that are remembered; a view asks for all of them whenever one changes."""


class Bubble(NamedTuple):
    """One message to show; `time` and `day` are words in the person's own way of writing them."""

    sender: str
    text: str
    mine: bool = False
    """Whether the assistant writes it: it stands on the right."""
    time: str = ""
    day: str = ""
    spans: Sequence[Span] = ()
    faint: bool = False
    """Whether it only stands around what counts: it is dashed and grey."""


class BubbleModel(QAbstractListModel):
    """Up to some hundred messages in chat order."""

    def __init__(self) -> None:
        super().__init__()
        self._bubbles: Sequence[Bubble] = ()

    def show_bubbles(self, bubbles: Sequence[Bubble]) -> None:
        """Show other messages."""
        self.beginResetModel()
        self._bubbles = tuple(bubbles)
        self.endResetModel()

    def grow(self, bubbles: Sequence[Bubble]) -> None:
        """Show messages of which the first ones are there already; only what differs is drawn anew, and a reader keeps its place."""
        before, after = self._bubbles, tuple(bubbles)
        same = next((row for row, (old, new) in enumerate(zip(before, after, strict=False)) if old != new), min(len(before), len(after)))
        if len(after) < len(before):
            self.beginRemoveRows(QModelIndex(), len(after), len(before) - 1)
            self._bubbles = before[: len(after)]
            self.endRemoveRows()
        both = len(self._bubbles)
        self._bubbles = after[:both]
        if same < both:
            self.dataChanged.emit(self.index(same), self.index(both - 1))
        if both < len(after):
            self.beginInsertRows(QModelIndex(), both, len(after) - 1)
            self._bubbles = after
            self.endInsertRows()

    def bubble(self, row: int) -> Bubble:
        """A message."""
        return self._bubbles[row]

    def begins_day(self, row: int) -> bool:
        """Whether a line with the day stands above a message."""
        day = self._bubbles[row].day
        return bool(day) and (row == 0 or self._bubbles[row - 1].day != day)

    def begins_turn(self, row: int) -> bool:
        """Whether the sender's name stands above a message."""
        return self.begins_day(row) or row == 0 or self._bubbles[row - 1].sender != self._bubbles[row].sender

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._bubbles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        bubble = self._bubbles[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(bubble.text[:_LONGEST])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            origin = ", ".join(filter(None, (bubble.sender, bubble.day, bubble.time)))
            return visible(": ".join(filter(None, (origin, bubble.text[:_LONGEST]))), one_line=True)
        return None


class BubbleList(QListView):
    """A chat as bubbles, for a preview or an example; for all messages of a project there is a table."""

    def __init__(self, name: str, *, identifier: str = "") -> None:
        """`name` is what screen readers say: "First messages"."""
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleIdentifier(identifier)
        self.setProperty("kind", "talk")
        self._model = BubbleModel()
        self.setModel(self._model)
        self.setItemDelegate(BubbleDelegate(self._model, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._grows, self._at_end = False, True
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def show_bubbles(self, bubbles: Sequence[Bubble]) -> None:
        """Show other messages, from the first."""
        self._grows = False
        self._model.show_bubbles(bubbles)
        self.scrollToTop()

    def follow(self, bubbles: Sequence[Bubble]) -> None:
        """Show a talk that grows: the end stays in view for whoever looks at it."""
        self._grows = True
        self._model.grow(bubbles)
        self._on_range()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_scrolled(self, value: int) -> None:
        self._at_end = value >= self.verticalScrollBar().maximum() - px(LARGE)

    def _on_range(self) -> None:
        if self._grows and self._at_end:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())


class BubbleDelegate(QStyledItemDelegate):
    """Draws one message: the day and the name where they change, then the bubble with its text and time."""

    def __init__(self, model: BubbleModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._heights: dict[tuple[object, ...], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width, row = self._view.viewport().width(), index.row()
        known = (self._model.bubble(row)[:5], self._model.begins_day(row), self._model.begins_turn(row), width, option.font.key())
        if known not in self._heights:
            if len(self._heights) > _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[known] = round(self._place(option.font, row, QRect(0, 0, width, 0)).bottom) + 1
        return QSize(width, self._heights[known])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._place(option.font, index.row(), option.rect)
        _draw_heads(painter, place, self._model.bubble(index.row()), option.font)
        current_item = bool(option.state & QStyle.StateFlag.State_HasFocus)
        _draw_bubble(painter, place, self._model.bubble(index.row()), option.font, focus=current_item)
        painter.restore()

    def _place(self, font: QFont, row: int, rect: QRect) -> "_Place":
        found = _place(self._model.bubble(row), font, rect, day=self._model.begins_day(row), name=self._model.begins_turn(row))
        return found._replace(bubble=placed(found.bubble, QRectF(rect), self._view.layoutDirection()))


class _Place(NamedTuple):
    """Where the parts of a message stand; a part that is not shown has no height."""

    day: QRectF
    name: QRectF
    bubble: QRectF
    text: QTextLayout
    bottom: float


def _small(font: QFont) -> QFont:
    result = QFont(font)
    result.setPixelSize(px(12))
    return result


def _place(bubble: Bubble, font: QFont, rect: QRect, *, day: bool, name: bool) -> _Place:
    line = QFontMetricsF(_small(font)).height()
    top = rect.top() + (SMALL if name else 2.0)
    day_box = QRectF(rect.left(), top + SMALL if day else top, rect.width(), line + SMALL if day else 0)
    name_box = QRectF(rect.left() + WIDE, day_box.bottom() + (TINY if day else 0), rect.width() - 2 * WIDE, line + 2 if name else 0)
    text, size = _body(bubble, font, rect.width())
    left = rect.left() + rect.width() - MEDIUM - size.width() if bubble.mine else rect.left() + MEDIUM
    box = QRectF(QPointF(left, name_box.bottom() + (2 if name else 0)), size)
    return _Place(day_box, name_box, box, text, box.bottom() + 2)


def _body(bubble: Bubble, font: QFont, width: float) -> tuple[QTextLayout, QSizeF]:
    """The text of a bubble and the bubble's size; the time stands beside the last line where there is room, else below."""
    marked = Marked(bubble.text[:_LONGEST], bubble.spans)
    room = min(px(_WIDEST), (width - 2 * MEDIUM) * 0.78) - 2 * MEDIUM
    text = lay_out(marked, font, room)
    widths = [text.lineAt(line).naturalTextWidth() for line in range(text.lineCount())] or [0.0]
    small = QFontMetricsF(_small(font))
    time = small.horizontalAdvance(bubble.time)
    beside = widths[-1] + LARGE + time
    below = bool(bubble.time) and (beside > room or is_right_to_left(bubble.text))
    inner = max(*widths, time, beside if bubble.time and not below else 0.0) + 1
    text = lay_out(marked, font, inner)
    return text, QSizeF(inner + 2 * MEDIUM, text.boundingRect().height() + 2 * SMALL + (small.height() if below else 0))


def _draw_heads(painter: QPainter, place: _Place, bubble: Bubble, font: QFont) -> None:
    colours = current()
    painter.setFont(_small(font))
    painter.setPen(QColor(colours.quiet))
    if place.day.height():
        painter.drawText(place.day, Qt.AlignmentFlag.AlignCenter, visible(bubble.day, one_line=True))
    if place.name.height():
        side = Qt.AlignmentFlag.AlignRight if bubble.mine else Qt.AlignmentFlag.AlignLeft
        words = painter.fontMetrics().elidedText(
            visible(bubble.sender, one_line=True), Qt.TextElideMode.ElideRight, int(place.name.width())
        )
        painter.drawText(place.name, side | Qt.AlignmentFlag.AlignVCenter, words)


def _draw_bubble(painter: QPainter, place: _Place, bubble: Bubble, font: QFont, *, focus: bool) -> None:
    colours = current()
    edge = QColor(colours.outline if bubble.faint else colours.tint_line if bubble.mine else colours.line)
    stroke = Qt.PenStyle.DashLine if bubble.faint else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(colours.accent), 2, stroke) if focus else QPen(edge, 1, stroke))
    painter.setBrush(QColor(colours.tint if bubble.mine and not bubble.faint else colours.raised))
    painter.drawRoundedRect(place.bubble, _CORNER, _CORNER)
    painter.setPen(QColor(colours.quiet if bubble.faint else colours.text))
    place.text.draw(painter, QPointF(place.bubble.left() + MEDIUM, place.bubble.top() + SMALL))
    if bubble.time:
        painter.setFont(_small(font))
        painter.setPen(QColor(colours.quiet))
        painter.drawText(place.bubble.adjusted(0, 0, -MEDIUM, -SMALL), _AT_END, bubble.time)
