"""One section of the page Settings."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from voicetune_desktop.errors import OutputError
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel


class Section(Card):
    """A card with a title, a sentence that says what it is for, and its controls."""

    step_wanted = Signal(str)
    """The section asks to go to another page."""
    tour_wanted = Signal()
    """The section asks for the tour."""

    def __init__(self, session: Session, title: str, text: str) -> None:
        super().__init__(title)
        self.session = session
        self.body.addWidget(PlainLabel(text, ink="quiet", wrap=True))

    def keep(self, preference: str, value: Any) -> None:
        """Remember a choice for the next start, and say so where it cannot be."""
        if not preferences.change(preference, value):
            hint = self.tr("The disk is full, or VoiceTune may not write into its folder for settings.")
            self.session.failed.emit(OutputError(self.tr("Your choice could not be kept."), hint))

    def refresh(self) -> None:
        """Show what holds now; called when the page is shown and when the project changes."""


def row_of(*buttons: QPushButton) -> QWidget:
    """Buttons side by side, below each other where there is no room."""
    result = QWidget()
    row = FlowLayout(result, across=SMALL)
    for each in buttons:
        row.addWidget(each)
    return result
