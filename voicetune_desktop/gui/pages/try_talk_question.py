"""The question: typed here, sent by a button that says where it goes, and what is replaced in it said before that."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.metrics import SMALL, px
from voicetune_desktop.gui.shortcuts import DONE, tell_keys
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.fields import field
from voicetune_desktop.gui.widgets.flow import row_or_column
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel

REST_MS = 400
LONGEST = 20_000
"""Letters of a question."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class QuestionBox(QWidget):
    """Tells what the person types once it rests, and when they want it sent."""

    rested = Signal()
    """Typing rests on another text."""
    send_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = _Text()
        self.text.setAccessibleIdentifier("vt.try.question")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(px(64))
        self.note = PlainLabel("", strong=True, wrap=True)
        self.message = InlineMessage()
        self.send = button(self.tr("Send"), "primary", icon="send", identifier="vt.try.send")
        self.stop = button(self.tr("Stop"), icon="stop", identifier="vt.try.stop")
        tell_keys(self.send, DONE, "try")
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._lay_out()
        self._rest.timeout.connect(self.rested)
        self.text.textChanged.connect(self._on_text)
        self.text.sent.connect(self._on_send)
        self.text.left.connect(self.stop_wanted)
        self.send.clicked.connect(self._on_send)
        self.stop.clicked.connect(self.stop_wanted)

    @property
    def question(self) -> str:
        """What is typed, without blanks around it."""
        return self.text.toPlainText().strip()

    def say(self, words: str) -> None:
        """Say what becomes of the question; "" for nothing."""
        told = bool(words) and words != self.note.text()
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if told:
            announce(self, words)

    def say_error(self, error: VoiceTuneError) -> None:
        """Say why it cannot be sent."""
        self.say("")
        self.message.say_error(error)

    def show_state(self, words: str, *, can: bool, hiding: bool, answering: bool) -> None:
        """Show the button that sends with its words, or the one that stops; what is on its way is not changed any more."""
        had_focus = self.send.hasFocus() or self.stop.hasFocus()
        self.text.setReadOnly(hiding)
        self.send.setText(words)
        self.send.setEnabled(can and not hiding)
        self.send.setVisible(not answering)
        self.stop.setVisible(answering or hiding)
        if had_focus:
            (self.stop if answering or hiding else self.send if can else self.text).setFocus()

    def clear(self) -> None:
        """The question went out."""
        self.text.clear()
        self._rest.stop()
        self.say("")

    def _on_text(self) -> None:
        self.message.setVisible(False)
        self._rest.start()

    def _on_send(self) -> None:
        if self.send.isEnabled() and not self.send.isHidden():
            self.send_wanted.emit()

    def _lay_out(self) -> None:
        hint = self.tr("Ctrl+Enter sends it to the models above. Esc stops their answers.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.message)
        row = row_or_column()
        row.setSpacing(SMALL)
        row.addWidget(field(self.tr("Your question"), self.text, hint), 1)
        acts = QVBoxLayout()
        acts.addSpacing(px(20))
        acts.addWidget(self.send)
        acts.addWidget(self.stop)
        acts.addStretch()
        row.addLayout(acts)
        column.addLayout(row)
        column.addWidget(self.note)
        self.note.setVisible(False)
        self.stop.setVisible(False)


class _Text(QPlainTextEdit):
    sent = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
