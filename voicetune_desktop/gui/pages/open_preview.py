"""The first messages of a chat as bubbles, and what of the exports was set aside and why."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.widgets.bubbles import Bubble, BubbleList
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.project.chats import ChatRow, MessageRow, SetAsideRow
    from voicetune_desktop.project.file import Project

FIRST = 40
"""Messages that the preview shows."""
PLACES = 5
"""Places named for each reason."""


class Preview(QWidget):
    """Two tabs: messages of the chosen chat, and the account of every import."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Heading("", "section")
        self.bubbles = BubbleList(self.tr("First messages"), identifier="vt.open.preview")
        self._account = QVBoxLayout()
        self._account.setSpacing(MEDIUM)
        self._shown: Any = None
        self._counted: Any = None
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Preview"))
        self.tabs.addTab(self.bubbles, self.tr("First messages"))
        page = QWidget()
        page.setLayout(self._account)
        self.tabs.addTab(scrolling(page), self.tr("What was read"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.title)
        column.addWidget(self.tabs, 1)

    def show_chat(self, project: "Project", chat: "ChatRow") -> None:
        """Show the beginning of a chat; the assistant's side, or the writer's own, stands on the right."""
        from voicetune_desktop.project.chats import messages
        from voicetune_desktop.project.people import people

        everyone = people(project)
        mine = {p.id for p in everyone if p.role == "assistant"} or {p.id for p in everyone if p.is_me}
        if self._shown == (project.path, chat.id, chat.messages, mine):
            return
        self._shown = project.path, chat.id, chat.messages, mine
        self.title.setText(chat.title)
        self.bubbles.show_bubbles([_bubble(row, mine=row.person_id in mine) for row in messages(project, chat.id, 0, FIRST)])

    def show_counts(self, project: "Project") -> None:
        """Show what was kept and what was set aside, by reason, with places a person can find."""
        from voicetune_desktop.project.chats import set_aside, sources

        found = sources(project)
        if self._counted == (project.path, found):
            return
        self._counted = project.path, found
        while item := self._account.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for source in found:
            self._account.addWidget(PlainLabel(source.name, strong=True, wrap=True))
            self._account.addWidget(PlainLabel(self._sum(source.counts), wrap=True))
            for text in _reasons(set_aside(project, source.id)):
                self._account.addWidget(PlainLabel(text, ink="quiet", wrap=True))
        self._account.addStretch()

    def _sum(self, counts: dict[str, int]) -> str:
        words: dict[str, Callable[[int], str]] = {
            "kept": lambda n: self.tr("%Ln message(s)", "", n),
            "system": lambda n: self.tr("%Ln notice(s) of the app", "", n),
            "media": lambda n: self.tr("%Ln without text, such as pictures", "", n),
            "deleted": lambda n: self.tr("%Ln deleted", "", n),
            "unsupported": lambda n: self.tr("%Ln of a kind that cannot be used", "", n),
            "unparsable": lambda n: self.tr("%Ln that could not be read", "", n),
        }
        parts = [say(counts[key]) for key, say in words.items() if counts.get(key)]
        return self.tr("%Ln row(s): %1.", "", sum(counts.values())).replace("%1", ", ".join(parts))


def _bubble(row: "MessageRow", *, mine: bool) -> Bubble:
    day = QDate.fromString((row.sent_at or "")[:10], "yyyy-MM-dd")
    shown = QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else ""
    return Bubble(row.sender, row.text, mine, (row.sent_at or "")[11:16], shown)


def _reasons(rows: "list[SetAsideRow]") -> list[str]:
    places: dict[str, list[str]] = {}
    for row in rows:
        places.setdefault(row.why, []).append(row.place)
    return [f"{why} {', '.join(found[:PLACES])}{' …' if len(found) > PLACES else ''}" for why, found in places.items()]
