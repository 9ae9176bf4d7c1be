"""A language in which every translated text stands between marks, and a look at what a person can read in a window."""

import re
from collections.abc import Iterator

from core_texts import core_texts
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)

from voicetune_desktop.gui.english import plural

MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
SEPARATORS = re.compile(r"[\s]*[·,:;()\[\]–—|/\n\t→“”\"]+[\s]*|(?<=\w)[.…?!](?=\s|$)")


class Marks(QTranslator):
    """Puts ⟦ and ⟧ around every text, and makes it longer by `longer` parts of a hundred."""

    def __init__(self, parent: QCoreApplication, longer: int = 0) -> None:
        super().__init__(parent)
        self._longer = longer
        self._core = {text.source for text in core_texts()}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: N803
        if not sourceText.strip() or (context == "core" and sourceText not in self._core):
            return None
        text = plural(sourceText, n) if n >= 0 else sourceText
        return f"⟦{text}{_more(len(text) * self._longer // 100 - 2)}⟧"


def _more(length: int) -> str:
    """Words that are long together."""
    return "".join(" ~"[place % 6 > 0] for place in range(length))


def read(window: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    """Every text of the widgets that are shown: the widget, where it stands, and the text."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and not isinstance(widget, QMenu):
            yield from ((widget, place, text) for place, text in _texts(widget) if text)
    for menu in window.findChildren(QMenu):
        yield from ((menu, "menu", action.text()) for action in menu.actions() if action.text())


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QGroupBox():
            yield "text", widget.title()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from (("choice", widget.itemText(row)) for row in range(min(widget.count(), 60)))
        case QTabWidget():
            yield from (("tab", widget.tabText(number)) for number in range(widget.count()))
        case QTableView():
            yield from _cells(widget)
        case _:
            pass


def _cells(table: QTableView) -> Iterator[tuple[str, str]]:
    model = table.model()
    for column in range(model.columnCount()) if model else ():
        yield "header", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 12)):
            yield "cell", str(model.index(row, column).data() or "")


def bare(text: str) -> list[str]:
    """The pieces of a text that stand outside all marks and have letters."""
    while MARKED.search(text):
        text = MARKED.sub(" · ", text)
    return [piece for piece in map(str.strip, SEPARATORS.split(text)) if re.search(r"[^\W\d_]{2}", piece)]
