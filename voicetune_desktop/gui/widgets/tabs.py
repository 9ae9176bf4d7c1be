"""Tabs on a page that scrolls: a tall one makes the page longer, any other one scrolls by itself in the room that is left."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE
from voicetune_desktop.gui.widgets.fields import scrolling

_TALL = "tall"


class Tabs(QTabWidget):
    """Takes the height of the tab that is shown where that is a tall one, else its least height and what room there is.

    Qt's own tabs take the height of the tallest of all.
    """

    def __init__(self, name: str, least: int, parent: QWidget | None = None) -> None:
        """`least` is the height that the tabs have at least, the bar included."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumHeight(least)
        self.currentChanged.connect(self.updateGeometry)

    def add(self, content: QWidget, words: str, *, scroll: bool = False, tall: bool = False) -> None:
        """Add a tab; with `scroll` its content gets a scroll area."""
        page = QWidget()
        page.setProperty(_TALL, tall)
        column = _column(page, LARGE)
        self.addTab(page, words)
        if scroll:
            inner = QWidget()
            column.addWidget(scrolling(inner))
            column = _column(inner)
        column.addWidget(content)  # last: an area that is put somewhere styles what it holds

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        page = self.widget(self.currentIndex())
        if page is None or not page.property(_TALL):
            return self.minimumHeight()
        content = page.heightForWidth(width) if page.hasHeightForWidth() else page.sizeHint().height()
        return max(self.minimumHeight(), self.tabBar().sizeHint().height() + content)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())


def _column(inside: QWidget, above: int = 0) -> QVBoxLayout:
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, above, 0, 0)
    return column
