"""Tables of the house: even rows, no vertical lines, every choice within reach of the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from voicetune_desktop.gui.metrics import ROW, px
from voicetune_desktop.gui.palette import current

_WIDTH = 110
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Table(QTableView):
    """A table with rows of one height. F2, Enter, Space or a click on a chosen cell opens its choice."""

    def __init__(
        self,
        name: str,
        model: QAbstractItemModel,
        *,
        stretch: int = 0,
        widths: Sequence[int] = (),
        row_height: int = ROW,
        identifier: str = "",
    ) -> None:
        """`name` is what screen readers say. Column `stretch` takes the room that is left, or all that have width 0 in `widths`."""
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleIdentifier(identifier)
        self.setModel(model)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.SelectedClicked | triggers.DoubleClicked)
        self._pointed = -1
        self.entered.connect(self._on_entered)
        self.viewportEntered.connect(self._on_left)
        self._set_headers(stretch, widths, row_height)

    def selectRow(self, row: int) -> None:
        """As Qt's own, which finds no column where the table reads from right to left and fills its room."""
        self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        editable = index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        if event.key() in _OPENS and editable and self.state() != QAbstractItemView.State.EditingState:
            self.edit(index)
            return
        if event.key() in _OPENS - {Qt.Key.Key_Space} and index.isValid():
            self.activated.emit(index)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show which row is under the mouse, on the ground below its cells."""
        if self._pointed >= 0:
            painter = QPainter(self.viewport())
            painter.fillRect(self._band(self._pointed), QColor(current().hover))
            painter.end()
        super().paintEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._on_left()
        super().leaveEvent(event)

    def _on_entered(self, index: QModelIndex) -> None:
        self._point_at(index.row())

    def _on_left(self) -> None:
        self._point_at(-1)

    def _point_at(self, row: int) -> None:
        for changed in {self._pointed, row} - {-1}:
            self.viewport().update(self._band(changed))
        self._pointed = row

    def _band(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _set_headers(self, stretch: int, widths: Sequence[int], row_height: int) -> None:
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(px(row_height))
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setMinimumSectionSize(px(48))
        columns.setFixedHeight(px(ROW))
        for column in range(columns.count()):
            width = widths[column] if widths else 0 if column == stretch else _WIDTH
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            columns.setSectionResizeMode(column, mode)
            columns.resizeSection(column, max(px(width), columns.sectionSizeHint(column)) if width else 0)
