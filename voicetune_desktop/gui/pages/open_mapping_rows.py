"""The first rows of a table, with what each column is taken for in its head."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QSizePolicy

from voicetune_desktop.gui.metrics import ROW, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import plain_tooltip, visible

if TYPE_CHECKING:
    from voicetune_desktop.operations.table_looks import Look

Index = QModelIndex | QPersistentModelIndex
_NARROW, _WIDE = 90, 300
"""Widths of a column, at the least and at the most."""
_ROWS = 4
"""Rows that are always in view."""


class PreviewModel(QAbstractTableModel):
    """Cells as text; columns that hold something say so, the others are quiet."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._words: Mapping[str, str] = {}

    def show_look(self, look: "Look", words: Mapping[str, str]) -> None:
        """Show a table; `words` say what columns are, by their names."""
        if (look.columns, look.rows) != (self._columns, self._rows):
            self.beginResetModel()
            self._columns, self._rows, self._words = look.columns, look.rows, words
            self.endResetModel()
            return
        self._words = words
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._columns and self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return None if self._columns[index.column()] in self._words else QColor(current().quiet)
        row = self._rows[index.row()]
        cell = row[index.column()] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(cell)
        return visible(cell, one_line=True) if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        name = self._columns[section]
        words = " — ".join(filter(None, (visible(name, one_line=True), self._words.get(name))))
        return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words


class PreviewTable(Table):
    """The rows, as wide as they need to be within bounds."""

    def __init__(self, name: str) -> None:
        self.rows = PreviewModel()
        super().__init__(name, self.rows, identifier="vt.open.mapping.rows")
        self.setMinimumHeight(px(ROW) * (_ROWS + 1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.horizontalHeader().setStretchLastSection(True)

    def show_look(self, look: "Look", words: Mapping[str, str]) -> None:
        """Show a table, what its columns are, and give each its width."""
        self.rows.show_look(look, words)
        header = self.horizontalHeader()
        for column in range(self.rows.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            wanted = max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            header.resizeSection(column, min(max(wanted, px(_NARROW)), px(_WIDE)))
