"""What is asked about one export of the queue, with a way to leave it for later."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM
from voicetune_desktop.gui.pages.open_questions import QuestionCard
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.focus_order import follow_layout

if TYPE_CHECKING:
    from voicetune_desktop.model import Question


class AskView(QWidget):
    """Holds the card of a question; scrolls where the text is large."""

    put_off = Signal()
    """Not now."""

    def __init__(self) -> None:
        super().__init__()
        self.question = QuestionCard()
        self.later = button(self.tr("Not now"))
        self.later.clicked.connect(self.put_off)
        self._content = QWidget()
        self._lay_out()

    def ask(self, question: "Question") -> None:
        """Ask; the focus goes to the guess."""
        self.question.ask(question)
        follow_layout(self, self._content)
        guess = self.question.findChild(QPushButton)
        if isinstance(guess, QPushButton):
            guess.setFocus()
        announce(self, self.question.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_off.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(MEDIUM)
        inner.addWidget(self.question)
        row = QHBoxLayout()
        row.addWidget(self.later)
        row.addStretch()
        inner.addLayout(row)
        inner.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling(self._content))
