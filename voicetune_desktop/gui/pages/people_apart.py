"""The question which entry of a person is somebody else, answered in place."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from voicetune_desktop.gui.called import called
from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.pages.app_words import app_name
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.buttons import Kind, button
from voicetune_desktop.gui.widgets.card import IconView
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel, cut, visible
from voicetune_desktop.project.people import EntryRow, PersonRow

_LONGEST = 24
"""Characters of a name on a button."""


class ApartCard(QFrame):
    """A button for each entry, one for all of them, and a way back; hidden until somebody is to be taken apart."""

    entry_chosen = Signal(int)
    """The id of the entry that becomes a person of its own."""
    all_chosen = Signal(int)
    """The id of the person whose entries become people of their own."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "message")
        give_role(self, QAccessible.Role.Grouping)
        self.buttons: list[QPushButton] = []
        """From left to right."""
        self._question = PlainLabel(wrap=True, strong=True)
        self._actions = FlowLayout(across=SMALL, down=SMALL)
        words = QVBoxLayout()
        words.setSpacing(SMALL)
        words.addWidget(self._question)
        words.addLayout(self._actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(MEDIUM)
        row.addWidget(IconView("people", 20, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setVisible(False)

    def ask(self, person: PersonRow, entries: Sequence[EntryRow]) -> None:
        """Ask which of these entries is somebody else."""
        self._question.setText(self.tr("Which entry of %1 is somebody else?").replace("%1", visible(called(person.name), one_line=True)))
        self.setAccessibleName(self._question.text())
        self._clear()
        for entry in entries:
            self._add(self._words(entry)).clicked.connect(partial(self._on_entry, entry.id))
        self._add(self.tr("All are different people")).clicked.connect(partial(self._on_all, person.id))
        self._add(self.tr("Cancel"), "quiet").clicked.connect(self.close_card)
        for first, second in pairwise(self.buttons):
            self.setTabOrder(first, second)
        self.setVisible(True)
        self.buttons[0].setFocus()

    def close_card(self) -> None:
        """Ask no more."""
        if not self.isHidden():
            self.setVisible(False)
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    def _on_entry(self, entry: int) -> None:
        self.close_card()
        self.entry_chosen.emit(entry)

    def _on_all(self, person: int) -> None:
        self.close_card()
        self.all_chosen.emit(person)

    def _add(self, text: str, kind: Kind = "secondary") -> QPushButton:
        made = button(text.replace("&", "&&"), kind)
        self.buttons.append(made)
        self._actions.addWidget(made)
        return made

    def _clear(self) -> None:
        for old in self.buttons:
            self._actions.removeWidget(old)
            old.deleteLater()
        self.buttons = []

    def _words(self, entry: EntryRow) -> str:
        """As "Ada on WhatsApp (1,204 messages)"."""
        name = cut(visible(called(entry.name), one_line=True), _LONGEST)
        words = self.tr("%1 on %2 (%Ln message(s))", "", entry.messages)
        return words.replace("%2", app_name(entry.platform), 1).replace("%1", name, 1)
