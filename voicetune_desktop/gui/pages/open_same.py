"""Chats that are one: the question about the likeliest pair, merging, taking apart, and what came of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.pages.app_words import format_name
from voicetune_desktop.gui.pages.open_same_card import SameChatsCard
from voicetune_desktop.gui.pages.open_same_search import SameChatsSearch
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import visible

if TYPE_CHECKING:
    from voicetune_desktop.operations.merging_chats import MergeReport
    from voicetune_desktop.project.chats import ChatRow, Overview
    from voicetune_desktop.project.file import Project


class SameChatsPanel(QWidget):
    """Stands above the chats and takes no room while it has nothing to say."""

    turned = Signal()
    """It has something to say, or nothing any more."""
    answered = Signal()
    """The question was answered, or what was asked for is done."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.message = InlineMessage()
        self.card = SameChatsCard()
        self.search = SameChatsSearch(session, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.message)
        column.addWidget(self.card)
        self.search.found.connect(self._show_card)
        self.card.merged.connect(lambda: self.merge(self._pair()))
        self.card.refused.connect(self._on_refused)
        self.message.dismissed.connect(self._show_or_hide)
        session.project_changed.connect(self._on_project_changed)
        self.setVisible(False)

    def show_chats(self, known: "Overview") -> None:
        """Look for pairs among the chats of which this is known."""
        self.search.look(known)
        self._show_card()

    def merge(self, chats: Sequence[int]) -> None:
        """Make these chats one."""
        from voicetune_desktop.operations.merging_chats import merge_chats

        self._say_nothing()
        if len(chats) > 1:
            self._session.run(merge_chats, tuple(chats), done=self._on_merged, failed=self._on_failed)

    def take_apart(self, chat: int) -> None:
        """Make a chat several again."""
        from voicetune_desktop.operations.merging_chats import take_chat_apart

        self._say_nothing()
        self._session.run(take_chat_apart, chat, done=self._on_taken_apart, failed=self._on_failed)

    def _pair(self) -> tuple[int, ...]:
        return next(((pair.keep, pair.other) for pair in self.search.pairs), ())

    def _show_card(self) -> None:
        from voicetune_desktop.project.chats import some_chats

        project, pair = self._session.project, self._pair()
        both = {chat.id: chat for chat in some_chats(project, pair)} if project is not None and pair else {}
        if project is not None and len(both) > 1:
            keep, other = (self._described(project, both[chat]) for chat in pair)
            words = self.tr("%1 and %2.").replace("%2", other, 1).replace("%1", keep, 1)
            pairs = self.search.pairs
            self.card.ask(words, pairs[0], len(pairs) - 1, enabled=not self._session.busy)
        else:
            self.card.setVisible(False)
        self._show_or_hide()

    def _described(self, project: "Project", chat: "ChatRow") -> str:
        """As “Mum” (Messenger, 1,204 messages)."""
        from voicetune_desktop.project.chats import format_of

        words = self.tr("“%1” (%2, %Ln message(s))", "", chat.messages)
        name = format_name(format_of(project, chat.id) or chat.platform)
        return words.replace("%2", name, 1).replace("%1", visible(chat.title, one_line=True), 1)

    def _show_or_hide(self) -> None:
        self.setVisible(not (self.card.isHidden() and self.message.isHidden()))
        self.turned.emit()

    def _say(self, text: str, hint: str = "") -> None:
        self.message.say("success", text, hint)
        self._show_or_hide()
        self.answered.emit()

    def _say_nothing(self) -> None:
        self.message.setVisible(False)
        self._show_or_hide()

    def _on_refused(self) -> None:
        from voicetune_desktop.project.same_chats import refuse

        if pair := self._pair():
            self._session.change(self.tr("Keep two chats apart"), lambda project: refuse(project, *pair))
            self.answered.emit()

    def _on_merged(self, report: "MergeReport") -> None:
        self._forget_undo()
        hint = self.tr("%Ln message(s) were in both.", "", report.both)
        if report.added:
            hint += " " + self.tr("%Ln message(s) came in from the other.", "", report.added)
        if report.people:
            hint += " " + self.tr("%Ln pair(s) of people wrote the same messages: merge them on the page People.", "", report.people)
        self._say(self.tr("Merged into one chat."), hint)

    def _on_taken_apart(self, chats: int) -> None:
        self._forget_undo()
        self._say(self.tr("Taken apart: %Ln chat(s) again.", "", chats))

    def _on_failed(self, error: VoiceTuneError) -> None:
        self.message.say_error(error)
        self._show_or_hide()

    def _forget_undo(self) -> None:
        """What undoes a decision names messages as they were before."""
        if self._session.project is not None:
            self._session.project.undo.forget()

    def _on_project_changed(self) -> None:
        self._say_nothing()
        self._show_card()
