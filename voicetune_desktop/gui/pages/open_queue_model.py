"""The queue as a table: one row an export."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from voicetune_desktop.gui.icons import icon
from voicetune_desktop.gui.pages.app_words import app_of
from voicetune_desktop.gui.pages.open_queue_row import QueueRow
from voicetune_desktop.gui.pages.open_queue_words import app_icon, file_name, state_look
from voicetune_desktop.gui.widgets.text import plain_tooltip, visible

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in order."""

    EXPORT = 0
    APP = 1
    STATE = 2


class QueueModel(QAbstractTableModel):
    """Shows the rows of the queue; what is chosen stays chosen while the exports are the same."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[QueueRow] = []

    def show_rows(self, rows: Sequence[QueueRow]) -> None:
        """Show these rows; of the same exports only what changed is drawn anew."""
        before, self._rows = self._rows, list(rows)
        if [row.export for row in before] != [row.export for row in rows]:
            self.beginResetModel()
            self.endResetModel()
            return
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old is not new:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def row(self, place: int) -> QueueRow:
        """The export in a row."""
        return self._rows[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Export"), self.tr("App"), self.tr("State"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(_text(row, column))
        if role == Qt.ItemDataRole.DecorationRole:
            return _picture(row, column)
        return None


def _text(row: QueueRow, column: Column) -> str:
    match column:
        case Column.EXPORT:
            return file_name(row)
        case Column.APP:
            return app_of(row.export.format)
        case Column.STATE:
            return visible(state_look(row).words, one_line=True)


def _picture(row: QueueRow, column: Column) -> Any:
    match column:
        case Column.EXPORT:
            return icon(app_icon(row.export.format))
        case Column.STATE:
            look = state_look(row)
            return icon(look.icon, look.ink)
        case _:
            return None
