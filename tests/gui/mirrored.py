"""An interface language for tests that runs from right to left: English words in Hebrew letters, a little longer than they were.

`python -m tests.gui.mirrored FOLDER` draws every page in it.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from voicetune_desktop.gui.english import plural

LETTERS = str.maketrans(
    dict(zip("abcdefghijklmnopqrstuvwxyz", "אבצדעפגהיחכלמנוךקרשתוםסץיז", strict=True))
    | dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "אבצדעפגהיחכלמנוךקרשתוםסץיז", strict=True))
)
KEPT = re.compile(r"%L?n|%\d|\{\w+\}|&&?|[A-Z]\b|\b(?:Ctrl|Shift|Enter|Esc|Space|Delete|F1)\b")
"""Places for values, and keys of the keyboard."""


def in_hebrew_letters(text: str) -> str:
    """The same text in other letters; values keep their places."""
    kept = [match.span() for match in KEPT.finditer(text)]
    parts, at = [], 0
    for start, end in kept:
        parts += [text[at:start].translate(LETTERS), text[start:end]]
        at = end
    return "".join([*parts, text[at:].translate(LETTERS)])


class HebrewLetters(QTranslator):
    """Translates everything that the window asks to be translated."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: N803
        return in_hebrew_letters(plural(sourceText, n) if n >= 0 else sourceText)


@contextmanager
def mirrored() -> Iterator[None]:
    """Windows that are made now read from right to left."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    translator = HebrewLetters(app)
    app.installTranslator(translator)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def main(folder: Path) -> None:
    """Draw every page."""
    from tests.gui.page_gallery import pictures
    from tests.gui.screenshots import dress
    from voicetune_desktop.gui.jobs import workers
    from voicetune_desktop.gui.main_window import MainWindow
    from voicetune_desktop.gui.session import Session

    QApplication.instance() or QApplication([])
    with mirrored():
        for text in (1, 2):
            window = MainWindow(Session(), dress("light", text))
            for path in pictures(window, folder, text):
                print(path)
            window.close()
    workers().close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
