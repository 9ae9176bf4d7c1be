"""The table of chats, in which a narrow window leaves the titles their room."""

from PySide6.QtCore import QItemSelectionModel, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from voicetune_desktop.gui.metrics import ROW, px
from voicetune_desktop.gui.pages.open_chats import ChatsModel, Column
from voicetune_desktop.gui.widgets.check_delegate import CheckDelegate
from voicetune_desktop.gui.widgets.tables import Table

_WIDE, _MEDIUM, _NARROW = 460, 340, 290
"""Widths from which on there is room beside a title for the number of people, for the years, and for the number of messages."""
_FEWEST_ROWS = 3
_TICK_WIDTH = 56
_MEASURED_ROWS = 50
"""How many rows tell how wide a column must be: the largest chats come first."""


class ChatsTable(Table):
    """Several rows can be chosen; the first column is ticked in place."""

    def __init__(self, name: str, model: ChatsModel) -> None:
        super().__init__(name, model, stretch=Column.TITLE, identifier="vt.open.chats")
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(model, header))  # one that stays empty: else it asks all rows of each column
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.USE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(Column.USE, px(_TICK_WIDTH))
        self.setIconSize(QSize(px(16), px(16)))
        self._ticks = CheckDelegate(self)
        self.setItemDelegateForColumn(Column.USE, self._ticks)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMinimumHeight(px(ROW) * (_FEWEST_ROWS + 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(Column.PEOPLE, event.size().width() < px(_WIDE))
        self.setColumnHidden(Column.YEARS, event.size().width() < px(_MEDIUM))
        self.setColumnHidden(Column.MESSAGES, event.size().width() < px(_NARROW))
