"""The chats of the project as a table with a tick for each one to use."""

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from voicetune_desktop.gui.icons import app_mark, icon
from voicetune_desktop.gui.widgets.text import plain_tooltip, visible

if TYPE_CHECKING:
    from voicetune_desktop.project.chats import ChatRow

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in order."""

    USE = 0
    TITLE = 1
    PEOPLE = 2
    MESSAGES = 3
    YEARS = 4


class ChatsModel(QAbstractTableModel):
    """One row a chat; a tick uses the chat or leaves it out."""

    def __init__(self, include: "Callable[[ChatRow, bool], None]") -> None:
        super().__init__()
        self._rows: list[ChatRow] = []
        self._include = include
        self._enabled = True

    def show_rows(self, rows: "list[ChatRow]", *, enabled: bool = True) -> None:
        """Show these chats; the selection survives while the chats are the same. Unless `enabled`, no tick can be changed."""
        self._enabled = enabled
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if same and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> "ChatRow":
        """The chat in a row."""
        return self._rows[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Use"), self.tr("Chat"), self.tr("People"), self.tr("Messages"), self.tr("Years"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._enabled and index.column() == Column.USE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        chat, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(chat, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == Column.TITLE:
            return plain_tooltip(self._title(chat))
        if role == Qt.ItemDataRole.CheckStateRole and column == Column.USE:
            return Qt.CheckState.Checked if chat.included else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and column == Column.USE:
            return self.tr("used") if chat.included else self.tr("left out")
        if role == Qt.ItemDataRole.DecorationRole and column == Column.TITLE:
            return icon(app_mark(chat.platform))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (Column.PEOPLE, Column.MESSAGES):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.USE:
            return False
        self._include(self._rows[index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _title(self, chat: "ChatRow") -> str:
        title = visible(chat.title, one_line=True)
        if chat.exports == 1:
            return title
        return self.tr("%1 · %Ln export(s)", "", chat.exports).replace("%1", title, 1)

    def _text(self, chat: "ChatRow", column: Column) -> str:
        locale = QLocale()
        match column:
            case Column.USE:
                return ""
            case Column.TITLE:
                return self._title(chat)
            case Column.PEOPLE:
                return locale.toString(chat.people)
            case Column.MESSAGES:
                return locale.toString(chat.messages)
            case Column.YEARS:
                return " – ".join(dict.fromkeys(filter(None, ((chat.first or "")[:4], (chat.last or "")[:4]))))
