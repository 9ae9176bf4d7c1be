"""Lines to copy: plain text that can be selected, with a button that copies all of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from voicetune_desktop.gui.clipboard import copy_for_good
from voicetune_desktop.gui.metrics import SMALL, px
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.text import visible

_MOST_LINES = 4


class CopyBox(QWidget):
    """A command or some lines for a terminal; nothing from chats."""

    def __init__(self, name: str, copy: str, identifier: str, *, most_lines: int = _MOST_LINES) -> None:
        """`copy` is the text of the button; longer lines than `most_lines` scroll."""
        super().__init__()
        self._exact = ""
        self._most_lines = most_lines
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(name)
        self.text.setAccessibleIdentifier(identifier)
        self.text.setProperty("kind", "code")
        self.copy = button(copy, icon="copy", identifier=f"{identifier}.copy")
        self.copy.clicked.connect(self._on_copy)
        self.setFocusProxy(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.text, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Show other lines."""
        self._exact = text
        self.text.setPlainText(visible(text))
        self.copy.setEnabled(bool(text))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Be as high as the lines, which may wrap once."""
        lines = min(max(2, self._exact.count("\n") + 1), self._most_lines)
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + px(22))

    def _on_copy(self) -> None:
        copy_for_good(self._exact)
        announce(self, self.tr("Copied"))
