"""What the page Open shows once there are chats: their table, a preview of the chosen one, and ways to add more."""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, SMALL, scale
from voicetune_desktop.gui.pages.open_chats import ChatsModel
from voicetune_desktop.gui.pages.open_chats_table import ChatsTable
from voicetune_desktop.gui.pages.open_preview import Preview
from voicetune_desktop.gui.pages.open_same import SameChatsPanel
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from pathlib import Path

    from voicetune_desktop.project.chats import ChatRow
    from voicetune_desktop.project.file import Project


class ChatsView(QSplitter):
    """Left the chats, right the first messages of one and the account of every import."""

    files_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, include: "Callable[[ChatRow, bool], None]", session: Session) -> None:
        """`include` is told what the person ticked."""
        super().__init__(Qt.Orientation.Horizontal if scale() < LARGE_TEXT else Qt.Orientation.Vertical)
        self._project: Project | None = None
        self._enabled = True
        self._shown: Path | None = None
        self.model = ChatsModel(include)
        self.same = SameChatsPanel(session)
        self.merge = button(self.tr("Merge chats"), "quiet", icon="merge", identifier="vt.open.merge_selected")
        self.take_apart = button(self.tr("Take apart"), "quiet", identifier="vt.open.take_apart")
        self.table = self._table()
        self.preview = Preview(session)
        card = Card(padding=LARGE)
        card.body.addWidget(self.preview)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(LARGE)
        self._right, self._chats = card, self._left()
        self.addWidget(self._chats)
        self.addWidget(card)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setSizes([580, 380])

    def show_project(self, project: "Project", rows: "list[ChatRow]", *, enabled: bool) -> None:
        """Show these chats; unless `enabled`, no tick can be changed."""
        if project.path != self._shown:
            self.model.show_rows([])
        self._project, self._shown, self._enabled = project, project.path, enabled
        self.model.show_rows(rows, enabled=enabled)
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._on_chat(self.table.currentIndex())
        self.preview.show_counts(project)
        self.merge.setVisible(len(rows) > 1)
        self.take_apart.setVisible(any(row.exports > 1 for row in rows))
        self._show_actions()
        self.same.show_chats(rows)

    def forget_project(self) -> None:
        """Let go of a project that is closed."""
        self._project = None
        self.preview.forget_project()

    def choose_first(self) -> None:
        """Choose the largest chat."""
        self.table.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_height()

    def _table(self) -> ChatsTable:
        table = ChatsTable(self.tr("Chats"), self.model)
        table.selectionModel().currentRowChanged.connect(self._on_chat)
        table.selectionModel().selectionChanged.connect(self._show_actions)
        return table

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.same)
        column.addWidget(self.table, 1)
        row = FlowLayout(across=SMALL)
        more = button(self.tr("Add another export…"), icon="plus", identifier="vt.open.more")
        folder = button(self.tr("Add a folder…"), "quiet", icon="folder")
        more.clicked.connect(self.files_wanted)
        folder.clicked.connect(self.folder_wanted)
        self.same.turned.connect(self._make_room)
        self.same.answered.connect(self.table.setFocus)
        self.merge.clicked.connect(lambda: self.same.merge([chat.id for chat in self._selected()]))
        self.take_apart.clicked.connect(self._on_take_apart)
        buttons = (more, folder, self.merge, self.take_apart)
        for each in buttons:
            row.addWidget(each)
        column.addLayout(row)
        for first, second in pairwise((self.same.card.merge, self.same.card.refuse, self.table, *buttons)):
            self.setTabOrder(first, second)
        return left

    def _make_room(self) -> None:
        """Large text leaves no room for a question and the preview."""
        self._right.setVisible(scale() < LARGE_TEXT or self.same.isHidden())
        self._give_height()

    def _give_height(self) -> None:
        """Let what wraps have all its lines: a splitter asks only for the least height of one."""
        column = self._chats.layout()
        if column is not None and self.orientation() == Qt.Orientation.Vertical:
            self._chats.setMinimumHeight(column.minimumHeightForWidth(self.width()))

    def _selected(self) -> "list[ChatRow]":
        return [self.model.row(index.row()) for index in self.table.selectionModel().selectedRows()]

    def _show_actions(self) -> None:
        chosen = self._selected()
        self.merge.setEnabled(self._enabled and len(chosen) > 1)
        self.take_apart.setEnabled(self._enabled and len(chosen) == 1 and chosen[0].exports > 1)

    def _on_take_apart(self) -> None:
        for chat in self._selected():
            self.same.take_apart(chat.id)

    def _on_chat(self, current: QModelIndex) -> None:
        if current.isValid() and self._project is not None:
            self.preview.show_chat(self._project, self.model.row(current.row()))
