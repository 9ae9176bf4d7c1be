"""The question whether two chats are one, answered in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import IconView
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.project.same_chats import SameChats


class SameChatsCard(QFrame):
    """Shows one pair at a time; hidden while there is none."""

    merged = Signal()
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "message")
        give_role(self, QAccessible.Role.Grouping)
        self._question = PlainLabel(wrap=True, strong=True)
        self._chats = PlainLabel(wrap=True)
        self._more = PlainLabel(ink="quiet", wrap=True)
        self.merge = button(self.tr("Merge"), icon="merge", identifier="vt.open.merge")
        self.refuse = button(self.tr("Not the same"), identifier="vt.open.not_the_same")
        self.merge.clicked.connect(self.merged)
        self.refuse.clicked.connect(self.refused)
        self._lay_out()
        self.setVisible(False)

    def ask(self, chats: str, pair: "SameChats", more: int, *, enabled: bool) -> None:
        """Ask about two chats in words; `more` pairs come after them."""
        if pair.goes_on:
            why = self.tr("They have the same title and the same two people, and one goes on where the other ends.")
        else:
            why = self.tr("%Ln message(s) are in both.", "", pair.both) if pair.both else self.tr("Many messages are in both.")
        self._question.setText(self.tr("These two look like the same chat"))
        self._chats.setText(f"{chats} {why}")
        self._more.setText(self.tr("%Ln more pair(s) after this one.", "", more))
        self._more.setVisible(more > 0)
        self.setAccessibleName(f"{self._question.text()}: {self._chats.text()}")
        for each in (self.merge, self.refuse):
            each.setEnabled(enabled)
            each.setAccessibleDescription(self._chats.text())
        self.setVisible(True)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        row.setSpacing(MEDIUM)
        words = QVBoxLayout()
        words.setSpacing(SMALL)
        for label in (self._question, self._chats, self._more):
            words.addWidget(label)
        buttons = FlowLayout(across=SMALL)
        buttons.addWidget(self.merge)
        buttons.addWidget(self.refuse)
        words.addLayout(buttons)
        row.addWidget(IconView("merge", 20, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
