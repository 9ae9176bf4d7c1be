"""The queue of exports: a table with the state of each, what to do about the chosen one, and the way on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE_TEXT, MEDIUM, SMALL, px, scale
from voicetune_desktop.gui.pages.open_queue_model import Column, QueueModel
from voicetune_desktop.gui.pages.open_queue_row import UNREAD, WELL, QueueRow, State
from voicetune_desktop.gui.pages.open_queue_words import state_look
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


class QueueView(QWidget):
    """Shows the rows of a queue; asks the page for everything else."""

    asked = Signal(object)
    """The `QueueRow` that the person wants to answer."""
    rest_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = QueueModel()
        self.table = FittingTable(
            self.tr("Exports"),
            self.model,
            widths=(210 if scale() >= LARGE_TEXT else 250, 190, 0),
            least=200,
            giving_way=(Column.APP,),
            identifier="vt.open.queue",
        )
        self.table.setIconSize(QSize(px(18), px(18)))
        self._why = PlainLabel(ink="quiet", wrap=True)
        self.answer = button("", icon="help", identifier="vt.open.answer")
        self.rest = button(self.tr("Read the rest"), "primary", icon="play", identifier="vt.open.rest")
        self.close_queue = button(self.tr("Show the chats"), icon="chat", identifier="vt.open.close")
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.table.activated.connect(self._on_activated)
        self.answer.clicked.connect(lambda: self._on_activated(self.table.currentIndex()))
        self.rest.clicked.connect(self.rest_wanted)
        self.close_queue.clicked.connect(self.closed)

    def show_rows(self, rows: "Sequence[QueueRow]", *, busy: bool) -> None:
        """Show the queue; while `busy` it is being read."""
        self.model.show_rows(rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.rest.setVisible(not busy and any(row.state in UNREAD for row in rows))
        self.close_queue.setText(self.tr("Show the chats") if any(row.state in WELL for row in rows) else self.tr("Close"))
        self._show_chosen()

    def choose(self, row: QueueRow) -> None:
        """Select the row of an export."""
        for place in range(self.model.rowCount()):
            if self.model.row(place).export == row.export:
                self.table.selectRow(place)

    def _lay_out(self) -> None:
        actions = QWidget()
        row = FlowLayout(actions, across=SMALL)
        for each in (self.answer, self.rest, self.close_queue):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.table, 1)
        column.addWidget(self._why)
        column.addWidget(actions)

    def _show_chosen(self) -> None:
        place = self.table.currentIndex().row()
        row = self.model.row(place) if 0 <= place < self.model.rowCount() else None
        words = {
            State.QUESTION: self.tr("Answer its question…"),
            State.COLUMNS: self.tr("Name its columns…"),
            State.CHATS: self.tr("Choose its chats…"),
        }
        self.answer.setVisible(row is not None and row.asks)
        if row is not None:
            self.answer.setText(words.get(row.state, ""))
        self._why.setText(state_look(row).words if row is not None and row.why else "")
        self._why.setVisible(bool(self._why.text()))

    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid() and self.model.row(index.row()).asks:
            self.asked.emit(self.model.row(index.row()))
