"""Things side by side that wrap into the next row where the width ends."""

from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import Shiboken

from voicetune_desktop.gui.metrics import LARGE_TEXT, SMALL, WIDE, scale
from voicetune_desktop.gui.widgets.mirroring import placed


def row_or_column(parent: QWidget | None = None) -> QBoxLayout:
    """Things side by side, or below each other where the text is large."""
    directions = QBoxLayout.Direction
    direction = directions.TopToBottom if scale() >= LARGE_TEXT else directions.LeftToRight
    return QBoxLayout(direction, parent) if parent else QBoxLayout(direction)


class FlowLayout(QLayout):
    """Lays its widgets out like words of a text, each in its own preferred size; what is wider than a row shrinks if it can."""

    def __init__(self, parent: QWidget | None = None, *, across: int = WIDE, down: int = SMALL, to_the_end: bool = False) -> None:
        """With `to_the_end`, the last of several in a row stands at its end."""
        super().__init__(parent)
        self._to_the_end = to_the_end
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.destroyed.connect(partial(_let_go, self._items))
        self.setContentsMargins(0, 0, 0, 0)
        self._across, self._down = across, down

    def addWidget(self, widget: QWidget) -> None:
        """As Qt's own, with an item that goes with this layout: one that Qt makes would belong to nobody."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Measure again: Qt asks for the same heights hundreds of times while a page opens."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place everything in a width, each row on one middle line; gives the height that it takes."""
        top = rect.top()
        for row in self._rows(rect.width()):
            sizes = [self._size(item, rect.width()) for item in row]
            height = max(size.height() for size in sizes)
            left = rect.left()
            for item, size in zip(row, sizes, strict=True):
                if self._to_the_end and item is row[-1] and item is not row[0]:
                    left = rect.left() + rect.width() - size.width()
                if move:
                    box = QRect(QPoint(left, top + (height - size.height()) // 2), size)
                    item.setGeometry(placed(box, rect, self._direction()))
                left += size.width() + self._across
            top += height + self._down
        return max(0, top - self._down - rect.top())

    def _size(self, item: QLayoutItem, room: int) -> QSize:
        """What an item takes of a row of its own; one that wraps is higher where it has to shrink."""
        hint = _hint(item)
        width = min(hint.width(), max(room, item.minimumSize().width()))
        shrinks = width < hint.width() and item.hasHeightForWidth()
        return QSize(width, item.heightForWidth(width) if shrinks else hint.height())

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        room = -1
        for item in self._items:
            if item.isEmpty():
                continue
            wide = _hint(item).width()
            if room < wide:
                rows.append([])
                room = width
            rows[-1].append(item)
            room -= wide + self._across
        return rows


class EvenColumns(FlowLayout):
    """Lays its widgets out in as many columns as the widest leaves room for, all of one width, which together fill the row."""

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        shown, columns = self._shown(), self._columns(width)
        return [shown[start : start + columns] for start in range(0, len(shown), columns)]

    def _size(self, item: QLayoutItem, room: int) -> QSize:
        columns = self._columns(room)
        width = (room + self._across) // columns - self._across
        return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height())

    def _columns(self, width: int) -> int:
        widest = max((item.sizeHint().width() for item in self._shown()), default=1)
        return max(1, (width + self._across) // (widest + self._across))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]


def _hint(item: QLayoutItem) -> QSize:
    """What an item would like to have; words that can wrap would like one line, and not the block that Qt makes of them."""
    label, hint = item.widget(), item.sizeHint()
    if not isinstance(label, QLabel) or not label.wordWrap():
        return hint
    words = label.fontMetrics().size(0, label.text())
    return QSize(max(hint.width(), words.width() + 1), words.height())


def _let_go(items: list[QLayoutItem]) -> None:
    """Delete the items of a layout that is gone: one that was filled before it got into another has given them away to nobody."""
    while items:
        Shiboken.delete(items.pop())
