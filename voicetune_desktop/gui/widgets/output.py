"""What a program says, as a terminal shows it: plain text that follows the end, its last lines only."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.widgets.text import visible

MOST_LINES = 2000
LONGEST = 2000
"""Characters of a line that are shown."""
_COLOURS = re.compile(r"\x1b\[[0-9;?]{0,20}[A-Za-z]")


class OutputView(QPlainTextEdit):
    """Grows with `add`; stays where the person reads, unless that is the end."""

    def __init__(self, name: str, identifier: str) -> None:
        super().__init__()
        self._rest, self._follows = "", True
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setMaximumBlockCount(MOST_LINES)
        self.setProperty("kind", "code")
        self.setAccessibleName(name)
        self.setAccessibleIdentifier(identifier)
        self.setMinimumHeight(px(180))
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)

    def begin(self) -> None:
        """Show nothing yet."""
        self._rest = ""
        self.clear()

    def add(self, text: str) -> None:
        """Show more of what was said; a line that is not at its end is drawn again."""
        lines, self._rest = drawn(self._rest + text)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("\n".join([*lines[-MOST_LINES:], _line(self._rest)]))
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self._on_scrolled()

    def _follow(self) -> None:
        if self._follows:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _on_scrolled(self, _: int = 0) -> None:
        """The person reads somewhere; at the end, they want to see what comes."""
        bar = self.verticalScrollBar()
        self._follows = bar.sliderPosition() >= bar.maximum() - 1


def drawn(text: str) -> tuple[list[str], str]:
    """The whole lines of a text as a terminal leaves them, and what of the last line is still to be drawn over."""
    *lines, last = text.split("\n")
    return [_line(line) for line in lines], last[-LONGEST:]


def _line(line: str) -> str:
    """What stands in a line after everything that was drawn over it."""
    parts = (_COLOURS.sub("", part).rstrip() for part in reversed(line.split("\r")))
    return visible(next(filter(None, parts), "")[:LONGEST])
