"""Which chats of an account are read: the person ticks them before anything is stored."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, ROW, SMALL, px
from voicetune_desktop.gui.pages.open_choose_model import ChooseModel, Column
from voicetune_desktop.gui.pages.open_choose_rows import are_many
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.check_delegate import CheckDelegate
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.fields import ListField, field, scrolling
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.search_field import SearchField
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from voicetune_desktop.operations.listing_chats import ListedChat

_ROWS = 6
"""Rows of the table at least, its head with them; the view scrolls where the window is lower."""


class ChooseView(QWidget):
    """A list to tick, with a search, kinds and an order."""

    chosen = Signal(object)
    """The ids of the ticked chats as a frozenset, or None for all."""
    put_off = Signal()
    """Not now."""

    def __init__(self) -> None:
        super().__init__()
        self.model = ChooseModel()
        self.search = SearchField(self.tr("Search chats and people"), self.tr("Search"))
        self.kinds = SegmentedChoice(
            self.tr("Kind of chats"), (("all", self.tr("All")), ("direct", self.tr("Direct")), ("group", self.tr("Groups"))), "all"
        )
        self.ways = SegmentedChoice(self.tr("Rows"), (("people", self.tr("By person")), ("chats", self.tr("Each chat"))), "chats")
        self.sort = ListField(
            (("messages", self.tr("Most messages")), ("newest", self.tr("Newest")), ("name", self.tr("Name"))), "messages"
        )
        self.table = self._table()
        self.all = button(self.tr("Tick all shown"), "quiet")
        self.none = button(self.tr("Untick all shown"), "quiet")
        self._count = PlainLabel(ink="quiet")
        self.read = button("", "primary", icon="import", identifier="vt.open.read_chats")
        self.later = button(self.tr("Not now"), identifier="vt.open.not_now")
        self._lay_out()
        self._connect()

    def ask(self, chats: "Sequence[ListedChat]") -> None:
        """Offer the chats of an account."""
        self.search.clear()
        self.kinds.set_value("all")
        many = are_many(chats)
        self.ways.setVisible(many)
        self.kinds.setVisible(not many)  # threads of mails have no kinds that people know
        self.ways.set_value("people" if many else "chats")
        self.model.show_chats(chats)
        self._show()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_off.emit()
            return
        super().keyPressEvent(event)

    def _table(self) -> FittingTable:
        table = FittingTable(
            self.tr("Chats of the account"),
            self.model,
            widths=(68, 0, 230, 108, 136),
            least=200,
            giving_way=(Column.PEOPLE, Column.LAST),
            identifier="vt.open.choose",
        )
        table.setIconSize(QSize(px(18), px(18)))
        self._ticks = CheckDelegate(table)
        table.setItemDelegateForColumn(Column.USE, self._ticks)
        return table

    def _lay_out(self) -> None:
        self.search.setMinimumWidth(px(220))
        top, row = QWidget(), FlowLayout()
        top.setLayout(row)
        for each in (self.search, self.ways, self.kinds, field(self.tr("Order"), self.sort, beside=True)):
            row.addWidget(each)
        ticks, marks = QWidget(), FlowLayout(across=SMALL)
        ticks.setLayout(marks)
        for each in (self.all, self.none, self._count):
            marks.addWidget(each)
        bottom, way = QWidget(), FlowLayout(across=SMALL)
        bottom.setLayout(way)
        for each in (self.read, self.later):
            way.addWidget(each)
        content = QWidget()
        column, inner = QVBoxLayout(self), QVBoxLayout(content)
        for each in (column, inner):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(MEDIUM)
        column.addWidget(scrolling(content), 1)
        column.addWidget(bottom)
        for each in (top, self.table, ticks):
            inner.addWidget(each, int(each is self.table))
        self.table.setMinimumHeight(px(ROW) * _ROWS)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_filter)
        self.ways.chosen.connect(self._on_filter)
        self.kinds.chosen.connect(self._on_filter)
        self.sort.picked.connect(self._on_filter)
        self.all.clicked.connect(lambda: self.model.tick_shown(True))
        self.none.clicked.connect(lambda: self.model.tick_shown(False))
        self.model.ticked.connect(self._show_count)
        self.table.activated.connect(self._on_activated)
        self.read.clicked.connect(self._on_read)
        self.later.clicked.connect(self.put_off)

    def _show(self) -> None:
        self.model.filter(self.search.text(), self.kinds.value, self.sort.value, by_people=self.ways.value == "people")
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, Column.USE))

    def _on_filter(self) -> None:
        self._show()
        announce(self, self.tr("%Ln chat(s) shown", "", self.model.chats_shown()))

    def _show_count(self) -> None:
        chosen = [chat for chat in self.model.chats if chat.id in self.model.chosen]
        of = self.tr("%1 of %2 ticked").replace("%1", QLocale().toString(len(chosen)))
        messages = self.tr("%Ln message(s)", "", sum(chat.messages for chat in chosen))
        self._count.setText(f"{of.replace('%2', QLocale().toString(len(self.model.chats)))} · {messages}")
        self.read.setText(self.tr("Read %Ln chat(s)", "", len(chosen)))
        self.read.setEnabled(bool(chosen))

    def _on_activated(self, index: QModelIndex) -> None:
        tick = self.model.index(index.row(), Column.USE)
        on = Qt.CheckState(tick.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        self.model.setData(tick, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    def _on_read(self) -> None:
        everything = {chat.id for chat in self.model.chats}
        self.chosen.emit(None if everything <= self.model.chosen else frozenset(self.model.chosen))
