"""A table model for a million rows that holds a few pages of them."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from voicetune_desktop.gui.widgets.marked import Marked
from voicetune_desktop.gui.widgets.text import plain_tooltip, visible

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int], Sequence[Row]]
"""Gives the rows from a start, as many as asked for or as there are."""

MARKED_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Marked` text of a cell."""
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
"""The whole row behind a cell."""

_PAGE, _PAGES = 128, 24
_TOOLTIP = 600
_NUMBERS = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Column(NamedTuple, Generic[Row]):
    """A column: its title, and what of a row it shows."""

    title: str
    show: Callable[[Row], str | Marked]
    number: bool = False


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Rows that are fetched page by page when they come into view, and forgotten again when they have long been out of it."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._rows = 0
        self._fetch: Fetch[Row] = lambda _start, _count: ()
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()

    def show_rows(self, rows: int, fetch: Fetch[Row]) -> None:
        """Show `rows` other rows; `fetch(start, count)` gives a part of them."""
        self.beginResetModel()
        self._rows, self._fetch = rows, fetch
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Fetch again what is in view: the rows are the same, what they show has changed."""
        self._pages.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, len(self._columns) - 1))

    def row(self, number: int) -> Row | None:
        """A row; None where there is none any more."""
        page, place = divmod(number, _PAGE)
        rows = self._page(page)
        return rows[place] if place < len(rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ANSWERS:
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if column.number else None
        row = self.row(index.row())
        if row is None or role == ROW_ROLE:
            return row
        shown = column.show(row)
        return _ANSWERS[role](shown if isinstance(shown, Marked) else Marked(shown))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole and self._columns[section].number:
            return _NUMBERS
        return None

    def _page(self, number: int) -> Sequence[Row]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        start = number * _PAGE
        rows = self._pages[number] = self._fetch(start, min(_PAGE, self._rows - start))
        if len(self._pages) > _PAGES:
            self._pages.popitem(last=False)
        return rows


def _words(marked: Marked) -> str:
    return visible(marked.text[:2000], one_line=True)


_ANSWERS: dict[int, Callable[[Marked], Any]] = {
    Qt.ItemDataRole.DisplayRole: _words,
    Qt.ItemDataRole.AccessibleTextRole: _words,
    Qt.ItemDataRole.ToolTipRole: lambda marked: plain_tooltip(marked.text[:_TOOLTIP]),
    Qt.ItemDataRole.TextAlignmentRole: lambda _marked: None,
    MARKED_ROLE: lambda marked: marked,
    ROW_ROLE: lambda _marked: None,
}
