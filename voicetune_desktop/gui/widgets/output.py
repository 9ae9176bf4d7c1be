"""What a program says, as a terminal shows it: plain text that follows the end, its last lines only."""

import re

from PySide6.QtGui import QFontDatabase, QTextCursor
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
        self._rest = ""
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setMaximumBlockCount(MOST_LINES)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setAccessibleName(name)
        self.setAccessibleIdentifier(identifier)
        self.setMinimumHeight(px(180))

    def begin(self) -> None:
        """Show nothing yet."""
        self._rest = ""
        self.clear()

    def add(self, text: str) -> None:
        """Show more of what was said; a line that is not at its end is drawn again."""
        lines, self._rest = drawn(self._rest + text)
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("\n".join([*lines[-MOST_LINES:], _line(self._rest)]))
        if follows:
            bar.setValue(bar.maximum())


def drawn(text: str) -> tuple[list[str], str]:
    """The whole lines of a text as a terminal leaves them, and what of the last line is still to be drawn over."""
    *lines, last = text.split("\n")
    return [_line(line) for line in lines], last[-LONGEST:]


def _line(line: str) -> str:
    """What stands in a line after everything that was drawn over it."""
    parts = (_COLOURS.sub("", part).rstrip() for part in reversed(line.split("\r")))
    return visible(next(filter(None, parts), "")[:LONGEST])
