"""A question about two entries that look like one person, answered in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from voicetune_desktop.gui.called import called
from voicetune_desktop.gui.metrics import MEDIUM, SMALL, px
from voicetune_desktop.gui.pages.app_words import app_name
from voicetune_desktop.gui.pages.people_suggestions import known_by
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import IconView
from voicetune_desktop.gui.widgets.text import PlainLabel, visible
from voicetune_desktop.project.people import PersonRow

if TYPE_CHECKING:
    from voicetune_desktop.people.suggestions import Reason

_BESIDE_FROM, _THREE_BESIDE_FROM = 560, 800
"""Width from which two buttons, or three, stand beside the question."""


class MergeCard(QFrame):
    """Shows one suggestion at a time; hidden while there is none."""

    merged = Signal(int, int)
    """Two people are one: ids of the one to keep and of the other."""
    refused = Signal(int, int)
    all_merged = Signal()
    """The same holds for all pairs with this reason."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "message")
        give_role(self, QAccessible.Role.Grouping)
        self._pair = (0, 0)
        self._question = PlainLabel(wrap=True, strong=True)
        self._why = PlainLabel(wrap=True)
        self._more = PlainLabel(ink="quiet", wrap=True)
        self.merge = button(self.tr("Merge"), icon="merge", identifier="vt.people.merge")
        self.refuse = button(self.tr("Not the same"), identifier="vt.people.not_the_same")
        self.merge_all = button("", icon="merge", identifier="vt.people.merge_all")
        self.merge_all.clicked.connect(self.all_merged)
        self.merge.clicked.connect(lambda: self.merged.emit(*self._pair))
        self.refuse.clicked.connect(lambda: self.refused.emit(*self._pair))
        self._words_and_buttons = self._lay_out()
        self.setVisible(False)

    def ask(self, keep: PersonRow, other: PersonRow, reason: "Reason", total: int, *, alike: int, enabled: bool) -> None:
        """Ask about a pair, the first of `total`, and say why; `alike` so many can be merged at once for that reason."""
        self._pair = keep.id, other.id
        one, two = _described(self, keep), _described(self, other)
        if one == two:
            one, two = _told_apart(self, keep), _told_apart(self, other)
        self._question.setText(self.tr("%1 and %2 look like one person.").replace("%2", two, 1).replace("%1", one, 1))
        self._why.setText(_why(self, reason))
        self._more.setText(self.tr("%Ln more suggestion(s) after this one.", "", total - 1))
        self._more.setVisible(total > 1)
        self.setAccessibleName(f"{self._question.text()} {self._why.text()}")
        self.merge_all.setText(self.tr("Merge all %Ln like this", "", alike))
        self.merge_all.setVisible(alike > 1)
        for each in self.buttons:
            each.setEnabled(enabled)
            each.setAccessibleDescription(self.accessibleName())
        self._turn()
        self.setVisible(True)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What answers the question, in the order of Tab."""
        return self.merge, self.refuse, self.merge_all

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        beside = self.width() >= px(_BESIDE_FROM if self.merge_all.isHidden() else _THREE_BESIDE_FROM)
        self._words_and_buttons.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _lay_out(self) -> QBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(MEDIUM)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._question)
        words.addWidget(self._why)
        words.addWidget(self._more)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for each in self.buttons:
            buttons.addWidget(each)
        buttons.addStretch()
        both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        both.setSpacing(SMALL)
        both.addLayout(words, 1)
        both.addLayout(buttons)
        row.addWidget(IconView("people", 20, "accent"))
        row.addLayout(both, 1)
        return both


def _described(card: MergeCard, person: PersonRow) -> str:
    """As "Mum on WhatsApp"."""
    return _on_apps(card, person, called(person.name))


def _told_apart(card: MergeCard, person: PersonRow) -> str:
    """As "Mum (mum@example.org) on E-mail", or with the number of messages where the app knows nothing else of them."""
    return _on_apps(card, person, f"{called(person.name)} ({known_by(person) or card.tr('%Ln message(s)', '', person.messages)})")


def _on_apps(card: MergeCard, person: PersonRow, name: str) -> str:
    apps = ", ".join(map(app_name, person.platforms))
    return card.tr("%1 on %2").replace("%2", apps, 1).replace("%1", visible(name, one_line=True), 1)


def _why(card: MergeCard, reason: "Reason") -> str:
    words: dict[Reason, str] = {
        "wrote the same messages": card.tr("They wrote the same messages in two exports of one chat."),
        "same phone number": card.tr("They have the same phone number."),
        "same e-mail address": card.tr("They have the same e-mail address."),
        "same name": card.tr("They have the same name."),
        "same handle": card.tr("They have the same user name."),
        "both made an export": card.tr("Both made an export: each may be you."),
        "handle made of the name": card.tr("The user name of one is made of the name of the other."),
        "short form of the name": card.tr("The name of one is a short form of the name of the other."),
        "nearly the same name": card.tr("Their names are nearly the same."),
    }
    return words[reason]
