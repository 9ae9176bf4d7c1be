"""A table that stays readable in a narrow window: its main column keeps a least width, and what matters less makes room."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy

from voicetune_desktop.gui.metrics import ROW, px
from voicetune_desktop.gui.widgets.tables import Table


class FittingTable(Table):
    """Columns of `giving_way` are hidden one after the other, as many as must be; then the table scrolls sideways."""

    def __init__(
        self,
        name: str,
        model: QAbstractItemModel,
        *,
        widths: Sequence[int],
        least: int,
        giving_way: Sequence[int] = (),
        identifier: str = "",
    ) -> None:
        """The column with width 0 takes the room that is left, `least` at least."""
        super().__init__(name, model, widths=widths, identifier=identifier)
        self._widths, self._least, self._giving_way = tuple(widths), least, tuple(giving_way)
        self._most: int | None = None
        self._main = self._widths.index(0)
        self.horizontalHeader().setSectionResizeMode(self._main, QHeaderView.ResizeMode.Interactive)

    def fit_rows(self, most: int) -> None:
        """Be as high as all rows, or as `most` of them."""
        self._most = most
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in self._giving_way:
            self.setColumnHidden(column, False)  # the head of a hidden one tells no width
        room = self.viewport().width()
        shown = [column for column in range(len(self._widths)) if column != self._main]
        for column in self._giving_way:
            if room - self._taken(shown) < px(self._least):
                shown.remove(column)
        for column in range(len(self._widths)):
            self.setColumnHidden(column, column not in (*shown, self._main))
        self.setColumnWidth(self._main, max(px(self._least), room - self._taken(shown)))
        if self._most is not None:
            self._fit_height()

    def _fit_height(self) -> None:
        """Be as high as the rows, and the bar below them where the table scrolls sideways."""
        rows = min(self.model().rowCount(), self._most or 0)
        wide = sum(self.columnWidth(column) for column in range(len(self._widths)) if not self.isColumnHidden(column))
        bar = self.horizontalScrollBar().sizeHint().height() if wide > self.viewport().width() else 2
        self.setFixedHeight(px(ROW) * (rows + 1) + 2 * self.frameWidth() + bar)

    def _taken(self, columns: Sequence[int]) -> int:
        head = self.horizontalHeader()
        return sum(max(px(self._widths[column]), head.sectionSizeHint(column)) for column in columns)
