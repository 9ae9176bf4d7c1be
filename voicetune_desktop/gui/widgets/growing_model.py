"""A paged table whose newest rows come on top: what is chosen and in view stays where it is."""

from typing import TypeVar

from PySide6.QtCore import QModelIndex

from voicetune_desktop.gui.widgets.paged_model import Fetch, PagedModel
from voicetune_desktop.gui.widgets.tables import Table

Row = TypeVar("Row")


class GrowingModel(PagedModel[Row]):
    """Rows, the newest first."""

    def grow_to(self, rows: int, fetch: Fetch[Row]) -> int:
        """Show `rows` rows of the same list as before; gives how many came on top. With fewer than before all are new."""
        new = rows - self._rows
        if new < 0 or not self._rows:
            self.show_rows(rows, fetch)
            return 0
        self._fetch = fetch
        if new:
            self.beginInsertRows(QModelIndex(), 0, new - 1)
            self._pages.clear()
            self._rows = rows
            self.endInsertRows()
        self.refresh()
        return new


def stay(table: Table, new: int) -> None:
    """Keep in view what was in view before `new` rows came on top; who looks at the top sees them."""
    bar = table.verticalScrollBar()
    if new and bar.value() > bar.minimum():
        bar.setValue(bar.value() + new)
