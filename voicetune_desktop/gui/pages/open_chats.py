"""The chats of the project as a table with a tick for each one to use."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt

from voicetune_desktop.gui.icons import app_mark, icon
from voicetune_desktop.gui.widgets.paged_model import Column as PagedColumn
from voicetune_desktop.gui.widgets.paged_model import Index, PagedModel
from voicetune_desktop.gui.widgets.text import visible

if TYPE_CHECKING:
    from voicetune_desktop.project.chats import ChatRow

Fetch = Callable[[Sequence[int]], "Sequence[ChatRow]"]
"""Gives the chats with these ids, in the same order."""


class Column(IntEnum):
    """The columns, in order."""

    USE = 0
    TITLE = 1
    PEOPLE = 2
    MESSAGES = 3
    YEARS = 4


class ChatsModel(PagedModel["ChatRow"]):
    """One row a chat, read when it comes into view; a tick uses the chat or leaves it out."""

    def __init__(self, include: "Callable[[ChatRow, bool], None]") -> None:
        super().__init__(())
        self._columns = (
            PagedColumn(self.tr("Use"), _nothing),
            PagedColumn(self.tr("Chat"), self._title),
            PagedColumn(self.tr("People"), _people, number=True),
            PagedColumn(self.tr("Messages"), _messages, number=True),
            PagedColumn(self.tr("Years"), _years),
        )
        self._ids: Sequence[int] = ()
        self._include = include
        self._enabled = True

    def show_chats(self, ids: Sequence[int], fetch: Fetch, *, enabled: bool = True) -> None:
        """Show these chats; the selection survives while the chats are the same. Unless `enabled`, no tick can be changed."""
        self._enabled = enabled
        if ids and ids == self._ids:
            self.refresh()
        else:
            self._ids = ids
            self.show_rows(len(ids), lambda start, count: fetch(ids[start : start + count]))

    def chat(self, place: int) -> int:
        """The id of the chat in a row."""
        return self._ids[place]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._enabled and index.column() == Column.USE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        ticked = index.isValid() and index.column() == Column.USE
        if ticked and role in (Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._tick(self.row(index.row()), role)
        if index.isValid() and role == Qt.ItemDataRole.DecorationRole and index.column() == Column.TITLE:
            chat = self.row(index.row())
            return icon(app_mark(chat.platform)) if chat else None
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        chat = self.row(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.USE or chat is None:
            return False
        self._include(chat, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _tick(self, chat: "ChatRow | None", role: int) -> Any:
        used = chat is not None and chat.included
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if used else Qt.CheckState.Unchecked
        return self.tr("used") if used else self.tr("left out")

    def _title(self, chat: "ChatRow") -> str:
        title = visible(chat.title, one_line=True)
        if chat.exports == 1:
            return title
        return self.tr("%1 · %Ln export(s)", "", chat.exports).replace("%1", title, 1)


def _nothing(_chat: "ChatRow") -> str:
    return ""


def _people(chat: "ChatRow") -> str:
    return QLocale().toString(chat.people)


def _messages(chat: "ChatRow") -> str:
    return QLocale().toString(chat.messages)


def _years(chat: "ChatRow") -> str:
    return " – ".join(dict.fromkeys(filter(None, ((chat.first or "")[:4], (chat.last or "")[:4]))))
