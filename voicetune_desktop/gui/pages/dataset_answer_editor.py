"""Writing another answer in the place of one: plain text, Ctrl+Enter keeps it and Esc lets it go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import SMALL, px
from voicetune_desktop.gui.shortcuts import DONE, tell_keys
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.fields import field
from voicetune_desktop.gui.widgets.text import PlainLabel

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class AnswerEditor(QWidget):
    """Hidden until it is asked to edit a text."""

    saved = Signal(str)
    """The new text."""
    closed = Signal()
    """Editing has ended, with or without a new text."""

    def __init__(self) -> None:
        super().__init__()
        self.text = _Text()
        self.text.setAccessibleIdentifier("vt.example.answer")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(px(72))
        self.text.setMaximumHeight(px(120))
        self.text.kept.connect(self.save)
        self.text.left.connect(self.close_text)
        self.keep = button(self.tr("Keep this answer"), icon="check", identifier="vt.example.keep")
        self.keep.clicked.connect(self.save)
        tell_keys(self.keep, DONE, "dataset")
        self.cancel = button(self.tr("Cancel"), "quiet")
        self.cancel.clicked.connect(self.close_text)
        self._refusal = PlainLabel("", ink="danger", wrap=True)
        self._lay_out()
        self.setVisible(False)

    def edit(self, text: str) -> None:
        """Edit a text."""
        self._refusal.setVisible(False)
        self.text.setPlainText(text)
        self.setVisible(True)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.selectAll()

    def save(self) -> None:
        """Tell the new text; one without words is refused."""
        text = self.text.toPlainText().strip()
        if not text:
            self._refusal.setText(self.tr("An answer needs at least one word. To get rid of it, leave the example out."))
            self._refusal.setVisible(True)
            announce(self, self._refusal.text())
            return
        self.saved.emit(text)
        self.close_text()

    def close_text(self) -> None:
        """Let the text go; it is kept nowhere."""
        if self.isHidden():
            return
        self.closed.emit()  # the focus is moved before it would go by itself to whatever comes next
        self.setVisible(False)
        self.text.setPlainText("")

    def _lay_out(self) -> None:
        hint = self.tr("Names and numbers that you type are replaced, too. Ctrl+Enter keeps the answer, Esc cancels.")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(field(self.tr("Your answer"), self.text, hint))
        column.addWidget(self._refusal)
        column.addLayout(row)


class _Text(QPlainTextEdit):
    kept = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
