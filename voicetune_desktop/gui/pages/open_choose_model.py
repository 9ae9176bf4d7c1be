"""The chats of an account as a table with a tick for each one to read."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal

from voicetune_desktop.gui.icons import icon
from voicetune_desktop.gui.widgets.text import visible
from voicetune_desktop.operations.listing_chats import NAMED, ListedChat

Index = QModelIndex | QPersistentModelIndex

KINDS = {"direct": frozenset({"dm", "self", "assistant"}), "group": frozenset({"group", "channel"})}
"""Kinds of chats that are shown together."""
SORTS: dict[str, Callable[[ListedChat], Any]] = {
    "messages": lambda chat: (-chat.messages, chat.title.casefold()),
    "newest": lambda chat: tuple(-ord(letter) for letter in chat.last or " "),
    "name": lambda chat: chat_name(chat).casefold(),
}
"""Ways to order the chats; times are ISO 8601, so their letters order them."""


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
        self._shown: list[ListedChat] = []

    def show_chats(self, chats: Sequence[ListedChat]) -> None:
        """Offer these chats: all ticked, or those that are in the project already where there are some."""
        self.chats = tuple(chats)
        self.chosen = {chat.id for chat in chats if chat.here} or {chat.id for chat in chats}
        self.ticked.emit()

    def filter(self, search: str, kind: str, sort: str) -> None:
        """Show the chats whose name or people hold a text, of one of KINDS or of any, in one of SORTS."""
        words, kinds = search.casefold().split(), KINDS.get(kind)
        found = [chat for chat in self.chats if (kinds is None or chat.kind in kinds) and _fits(chat, words)]
        self.beginResetModel()
        self._shown = sorted(found, key=SORTS[sort])
        self.endResetModel()

    def tick_shown(self, on: bool) -> None:
        """Tick all that are shown, or none of them."""
        shown = {chat.id for chat in self._shown}
        self.chosen = self.chosen | shown if on else self.chosen - shown
        self._tell(0, len(self._shown) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Read"), self.tr("Chat"), self.tr("People"), self.tr("Messages"), self.tr("Last message"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.USE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        chat, column = self._shown[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(chat, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == Column.USE:
            return Qt.CheckState.Checked if chat.id in self.chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and column == Column.USE:
            return self.tr("read") if chat.id in self.chosen else self.tr("not read")
        if role == Qt.ItemDataRole.DecorationRole and column == Column.TITLE:
            return icon("group" if chat.kind in KINDS["group"] else "person", "quiet")
        if role == Qt.ItemDataRole.TextAlignmentRole and column == Column.MESSAGES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.USE:
            return False
        wanted = {self._shown[index.row()].id}
        self.chosen = self.chosen | wanted if Qt.CheckState(value) == Qt.CheckState.Checked else self.chosen - wanted
        self._tell(index.row(), index.row())
        return True

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, Column.USE), self.index(last, Column.USE))
        self.ticked.emit()


def chat_name(chat: ListedChat) -> str:
    """The title of a chat, or its people where it has none."""
    return chat.title or ", ".join(chat.people)


def _fits(chat: ListedChat, words: Sequence[str]) -> bool:
    text = " ".join((chat.title, *chat.people)).casefold()
    return all(word in text for word in words)


def _text(chat: ListedChat, column: Column) -> str:
    match column:
        case Column.USE:
            return ""
        case Column.TITLE:
            return visible(chat_name(chat), one_line=True)
        case Column.PEOPLE:
            return visible(", ".join(chat.people) + (", …" if len(chat.people) == NAMED else ""), one_line=True)
        case Column.MESSAGES:
            return QLocale().toString(chat.messages)
        case Column.LAST:
            day = QDate.fromString((chat.last or "")[:10], Qt.DateFormat.ISODate)
            return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else ""
