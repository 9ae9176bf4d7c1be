"""The chats of an account as a table with a tick for each one to read, or for all with the same people."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal

from voicetune_desktop.gui.icons import icon
from voicetune_desktop.gui.pages.open_choose_rows import KINDS, SORTS, Row, rows_of
from voicetune_desktop.gui.widgets.text import visible
from voicetune_desktop.operations.listing_chats import NAMED, ListedChat

Index = QModelIndex | QPersistentModelIndex

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """The columns, in order."""

    USE = 0
    TITLE = 1
    PEOPLE = 2
    MESSAGES = 3
    LAST = 4


class ChooseModel(QAbstractTableModel):
    """Shows the chats that fit a search; a tick stays whatever is shown."""

    ticked = Signal()
    """Other chats are ticked than before."""

    def __init__(self) -> None:
        super().__init__()
        self.chats: tuple[ListedChat, ...] = ()
        self.chosen: set[str] = set()
        self._shown: list[Row] = []
        self._by_people = False

    def show_chats(self, chats: Sequence[ListedChat]) -> None:
        """Offer these chats: all ticked, or those that are in the project already where there are some."""
        self.chats = tuple(chats)
        self.chosen = {chat.id for chat in chats if chat.here} or {chat.id for chat in chats}
        self.ticked.emit()

    def filter(self, search: str, kind: str, sort: str, *, by_people: bool = False) -> None:
        """Show the chats whose name or people hold a text, of one of KINDS or of any, in one of SORTS, perhaps by people."""
        words, kinds = search.casefold().split(), KINDS.get(kind)
        found = (chat for chat in self.chats if (kinds is None or chat.kind in kinds) and _fits(chat, words))
        self.beginResetModel()
        self._by_people = by_people
        self._shown = sorted(rows_of(found, by_people=by_people), key=SORTS[sort])
        self.endResetModel()

    def chats_shown(self) -> int:
        """How many chats stand behind the rows."""
        return sum(len(row.ids) for row in self._shown)

    def tick_shown(self, on: bool) -> None:
        """Tick all that are shown, or none of them."""
        shown = {chat for row in self._shown for chat in row.ids}
        self.chosen = self.chosen | shown if on else self.chosen - shown
        self._tell(0, len(self._shown) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole and self._is_number(section):
            return _RIGHT
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        what = (self.tr("People"), self.tr("Chats")) if self._by_people else (self.tr("Chat"), self.tr("People"))
        return (self.tr("Read"), *what, self.tr("Messages"), self.tr("Last message"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.USE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == Column.USE:
            return self._state(row)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == Column.USE:
            return self._state_words(self._state(row))
        if role == Qt.ItemDataRole.DecorationRole and column == Column.TITLE:
            return icon("group" if row.is_group else "person", "quiet")
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_number(column):
            return _RIGHT
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.USE:
            return False
        wanted = set(self._shown[index.row()].ids)
        self.chosen = self.chosen | wanted if Qt.CheckState(value) == Qt.CheckState.Checked else self.chosen - wanted
        self._tell(index.row(), index.row())
        return True

    def _is_number(self, column: int) -> bool:
        return column == Column.MESSAGES or (column == Column.PEOPLE and self._by_people)

    def _state(self, row: Row) -> Qt.CheckState:
        ticked = sum(chat in self.chosen for chat in row.ids)
        if 0 < ticked < len(row.ids):
            return Qt.CheckState.PartiallyChecked
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked

    def _state_words(self, state: Qt.CheckState) -> str:
        if state == Qt.CheckState.PartiallyChecked:
            return self.tr("partly read")
        return self.tr("read") if state == Qt.CheckState.Checked else self.tr("not read")

    def _text(self, row: Row, column: Column) -> str:
        match column:
            case Column.USE:
                return ""
            case Column.TITLE:
                return visible(row.title, one_line=True)
            case Column.PEOPLE if self._by_people:
                return QLocale().toString(len(row.ids))
            case Column.PEOPLE:
                return visible(", ".join(row.people) + (", …" if len(row.people) == NAMED else ""), one_line=True)
            case Column.MESSAGES:
                return QLocale().toString(row.messages)
            case Column.LAST:
                day = QDate.fromString(row.last[:10], Qt.DateFormat.ISODate)
                return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else ""

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, Column.USE), self.index(last, Column.USE))
        self.ticked.emit()


def _fits(chat: ListedChat, words: Sequence[str]) -> bool:
    text = " ".join((chat.title, *chat.people, *chat.others)).casefold()
    return all(word in text for word in words)
