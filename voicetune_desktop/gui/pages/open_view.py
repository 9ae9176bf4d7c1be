"""What the page Open shows once there are chats: their table, a preview of the chosen one, and ways to add more."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, SMALL, scale
from voicetune_desktop.gui.pages.open_chats import ChatsModel
from voicetune_desktop.gui.pages.open_chats_table import ChatsTable
from voicetune_desktop.gui.pages.open_preview import Preview
from voicetune_desktop.gui.pages.open_same import SameChatsPanel
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.split import Split

if TYPE_CHECKING:
    from voicetune_desktop.project.chats import ChatRow, Overview
    from voicetune_desktop.project.file import Project


class ChatsView(Split):
    """Left the chats, right the first messages of one and the account of every import."""

    files_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, include: "Callable[[ChatRow, bool], None]", session: Session) -> None:
        """`include` is told what the person ticked."""
        super().__init__(Qt.Orientation.Horizontal if scale() < LARGE_TEXT else Qt.Orientation.Vertical)
        self._project: Project | None = None
        self._enabled = True
        self._known: Overview | None = None
        self._ids: Sequence[int] = ()
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

    def show_project(self, project: "Project", known: "Overview", *, enabled: bool) -> None:
        """Show the chats of which this is known; unless `enabled`, no tick can be changed."""
        from voicetune_desktop.project.chats import in_order, some_chats

        if known != self._known:
            self._known, self._ids = known, in_order(project)
        self._project, self._enabled = project, enabled
        self.model.show_chats(self._ids, partial(some_chats, project, merged=known.merged > 0), enabled=enabled)
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._on_chat(self.table.currentIndex())
        self.preview.show_counts(project)
        self.merge.setVisible(known.chats > 1)
        self.take_apart.setVisible(known.merged > 0)
        self._show_actions()
        self.same.show_chats(known)

    def forget_project(self) -> None:
        """Let go of a project that is closed."""
        self._project, self._known, self._ids = None, None, ()
        self.model.show_chats((), lambda _ids: ())
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
        self.merge.clicked.connect(lambda: self.same.merge([self.model.chat(row) for row in self._selected()]))
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

    def _selected(self) -> list[int]:
        """The rows that are selected, from the ranges of them: Qt asks for half a million one by one."""
        found = self.table.selectionModel().selection()
        ranges = [found.at(number) for number in range(found.count())]
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def _show_actions(self) -> None:
        chosen = self._selected() if self._enabled else []
        only = self.model.row(chosen[0]) if len(chosen) == 1 else None
        self.merge.setEnabled(len(chosen) > 1)
        self.take_apart.setEnabled(only is not None and only.exports > 1)

    def _on_take_apart(self) -> None:
        for row in self._selected():
            self.same.take_apart(self.model.chat(row))

    def _on_chat(self, current: QModelIndex) -> None:
        chat = self.model.row(current.row()) if current.isValid() else None
        if chat is not None and self._project is not None:
            self.preview.show_chat(self._project, chat)
