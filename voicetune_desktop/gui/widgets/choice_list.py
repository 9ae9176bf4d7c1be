"""Lets a cell of a table be one of a few choices.

The open list is part of the window and no popup: Qt leaves popups and the editors of a table out of the tree that screen readers see.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from voicetune_desktop.gui.icons import paint_icon
from voicetune_desktop.gui.metrics import ROW, SMALL, WIDE, px
from voicetune_desktop.gui.widgets.marked import Marked
from voicetune_desktop.gui.widgets.mirroring import placed
from voicetune_desktop.gui.widgets.text import visible
from voicetune_desktop.gui.widgets.text_delegate import draw_cell, draw_words

Index = QModelIndex | QPersistentModelIndex
_KEY = Qt.ItemDataRole.UserRole
_PICKS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Tab}


class ChoiceList(QListWidget):
    """The choices below a cell, on top of the window."""

    picked = Signal()
    left_behind = Signal()
    """The table went out of sight, and the list has no cell to stand at."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(name)
        self.setProperty("kind", "choices")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key, words in choices:
            item = QListWidgetItem(visible(words, one_line=True), self)
            item.setData(_KEY, key)
        self.itemEntered.connect(self.setCurrentItem)
        self.itemClicked.connect(self.picked)

    @property
    def value(self) -> str:
        """The key of the choice that is marked."""
        return str(self.currentItem().data(_KEY)) if self.currentItem() else ""

    def set_value(self, key: str) -> None:
        """Mark a choice."""
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                self.setCurrentRow(row)

    def go_with(self, viewport: QWidget) -> None:
        """Tell when the rows of the table are hidden."""
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.left_behind.emit()
        return super().eventFilter(watched, event)

    def place(self, cell: QRect) -> None:
        """Stand below a cell (in the window's coordinates), or above it where there is no room."""
        edge = 2 * self.frameWidth()
        width = max(cell.width(), self.sizeHintForColumn(0) + WIDE + edge)
        height = self.count() * max(px(ROW), self.sizeHintForRow(0)) + edge
        room = self.window().rect()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = cell.right() - width if mirrored else min(cell.left(), room.right() - width - SMALL)
        top = cell.bottom() + 1 if cell.bottom() + height < room.bottom() else cell.top() - height
        self.setGeometry(QRect(QPoint(max(0, left), max(0, top)), QPoint(max(0, left) + width - 1, max(0, top) + height - 1)))
        self.raise_()


class ChoiceDelegate(QStyledItemDelegate):
    """The model's EditRole is the key, its DisplayRole the words; `setData` gets the key."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """`name` is what screen readers call the open list; `choices` are (key, words)."""
        super().__init__(parent)
        self._name = name
        self._choices = tuple(choices)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = ChoiceList(self._name, self._choices, parent.window())
        editor.picked.connect(lambda: self._finish(editor))
        editor.left_behind.connect(lambda: self.closeEditor.emit(editor))
        editor.go_with(parent)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        table = option.widget  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownVariableType]
        if isinstance(editor, ChoiceList) and isinstance(table, QAbstractItemView):
            editor.place(_in_window(table.viewport(), option.rect))  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownArgumentType]

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, ChoiceList):
            editor.set_value(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ChoiceList):
            model.setData(index, editor.value, Qt.ItemDataRole.EditRole)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keys pick; a list that loses the focus closes without a choice."""
        if isinstance(editor, ChoiceList):
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _PICKS:
                self._finish(editor)
                return True
            if event.type() == QEvent.Type.FocusOut:
                self.closeEditor.emit(editor)
                return False
        return super().eventFilter(editor, event)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        size = px(16)
        draw_cell(painter, option)
        draw_words(painter, option, Marked(str(index.data(Qt.ItemDataRole.DisplayRole) or "")), room_right=size)
        mark = option.rect.adjusted(option.rect.width() - size - SMALL, 0, -SMALL, 0)
        paint_icon(painter, placed(mark, option.rect, option.direction), "chevron-down", "quiet")

    def _finish(self, editor: ChoiceList) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


def _in_window(viewport: QWidget, cell: QRect) -> QRect:
    return QRect(viewport.mapTo(viewport.window(), cell.topLeft()), cell.size())
