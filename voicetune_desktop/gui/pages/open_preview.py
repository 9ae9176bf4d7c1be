"""The first messages of a chat as bubbles, and what of the exports was set aside and why."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from voicetune_desktop.gui.called import called
from voicetune_desktop.gui.metrics import LARGE_TEXT, SMALL, scale
from voicetune_desktop.gui.pages.open_answers import SourcesView
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.bubbles import Bubble, BubbleList
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.text import Heading

if TYPE_CHECKING:
    from voicetune_desktop.project.chats import ChatRow, MessageRow
    from voicetune_desktop.project.file import Project

FIRST = 40
"""Messages that the preview shows."""


class Preview(QWidget):
    """Two tabs: messages of the chosen chat, and the account of every import."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.title = Heading("", "section")
        self.bubbles = BubbleList(self.tr("First messages"), identifier="vt.open.preview")
        self.sources = SourcesView(session)
        self._shown: Any = None
        self._waiting: Project | None = None
        """The project whose sources are shown when somebody looks at them: a block for each of hundreds takes a while to make."""
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Preview"))
        self.tabs.setUsesScrollButtons(scale() >= LARGE_TEXT)  # else the preview is as wide as both tabs
        self.tabs.addTab(self._talk(), self.tr("First messages"))
        self._read = scrolling(self.sources)
        self.tabs.addTab(self._read, self.tr("What was read"))
        self.tabs.currentChanged.connect(self._on_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    def _talk(self) -> QWidget:
        """The chat's name over its messages."""
        talk = QWidget()
        column = QVBoxLayout(talk)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.title)
        column.addWidget(self.bubbles, 1)
        return talk

    def show_chat(self, project: "Project", chat: "ChatRow") -> None:
        """Show the beginning of a chat; the assistant's side, or the writer's own, stands on the right."""
        from voicetune_desktop.project.chats import messages
        from voicetune_desktop.project.people import own_side
        from voicetune_desktop.project.source_answers import REWRITTEN

        mine = own_side(project)
        shown = project.path, chat, project.fact(REWRITTEN), mine
        if self._shown == shown:
            return
        self._shown = shown
        self.title.setText(chat.title)
        self.bubbles.show_bubbles([_bubble(row, mine=row.person_id in mine) for row in messages(project, chat.id, 0, FIRST)])

    def show_counts(self, project: "Project") -> None:
        """Show what was kept and what was set aside, by reason, with places a person can find."""
        self._waiting = project
        self._on_tab()

    def forget_project(self) -> None:
        """Let go of a project that is closed."""
        self._waiting = None

    def _on_tab(self) -> None:
        if self._waiting is not None and self.tabs.currentWidget() is self._read:
            project, self._waiting = self._waiting, None
            self.sources.show_sources(project)


def _bubble(row: "MessageRow", *, mine: bool) -> Bubble:
    day = QDate.fromString((row.sent_at or "")[:10], "yyyy-MM-dd")
    shown = QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else ""
    return Bubble(called(row.sender), row.text, mine, (row.sent_at or "")[11:16], shown)
