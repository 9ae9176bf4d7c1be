"""Tabs on a page that scrolls: a tall one makes the page longer, another scrolls by itself as long as the page leaves it room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QScrollArea, QTabWidget, QToolButton, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE

_TALL = "tall"
_SETTLES_MS = 1000
"""How long the area may still change after a tab was chosen or filled."""
_BARS = {True: Qt.ScrollBarPolicy.ScrollBarAlwaysOff, False: Qt.ScrollBarPolicy.ScrollBarAsNeeded}


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
        for arrow in self.tabBar().findChildren(QToolButton):
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys move along the tabs themselves
        self._parts: list[_Part] = []
        self._around: QScrollArea | None = None
        self._scrolled = False
        """Whether somebody scrolled since the tab was chosen."""
        self._settling = QTimer(self, interval=_SETTLES_MS, singleShot=True)

    def lie_in(self, area: QScrollArea) -> None:
        """Have tabs that scroll do so only where this area, the page, need not: where it leaves them their least height.

        Where what a chosen tab shows does not fit, the tabs come to the top of the area.
        """
        self._around = area
        area.viewport().installEventFilter(self)
        area.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        area.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.currentChanged.connect(self._on_chosen)

    def show_what_came(self) -> None:
        """What the chosen tab shows came only now: bring it into view, too, unless somebody scrolled meanwhile."""
        self.updateGeometry()
        if not self._scrolled:
            self._settling.start()
            QTimer.singleShot(0, self, self._come_to_the_top)

    def add(self, content: QWidget, words: str, *, scroll: bool = False, tall: bool = False) -> None:
        """Add a tab; with `scroll` its content gets a scroll area."""
        page = QWidget()
        page.setProperty(_TALL, tall)
        column = _column(page, LARGE)
        self.addTab(page, words)
        if scroll:
            part = _Part(page, self)
            self._parts.append(part)
            column.addWidget(part)
            column = _column(part.content)
        column.addWidget(content)  # last: an area that is put somewhere styles what it holds

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._share_room()
        return super().eventFilter(watched, event)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        if self._around is None:
            return
        whole = self._around.viewport().height() - self.y() < self.minimumHeight()
        for part in self._parts:
            part.show_whole(whole)
        self.updateGeometry()

    def _on_scrolled(self) -> None:
        self._scrolled = True
        self._settling.stop()

    def _on_range(self) -> None:
        """What shows how far work is goes once it is done, which makes the area higher."""
        if self._settling.isActive():
            self._show_all()

    def _on_chosen(self) -> None:
        self._scrolled = False
        self._settling.start()
        QTimer.singleShot(0, self, self._come_to_the_top)

    def _come_to_the_top(self) -> None:
        page = self.parentWidget()
        layout = page.layout() if page else None
        if self._around is None or layout is None or not self.isVisible():
            return
        layout.activate()
        self._around.setWidgetResizable(True)  # has it look at once how high its content became
        self._show_all()

    def _show_all(self) -> None:
        if self._around is None:
            return
        bar = self._around.verticalScrollBar()
        if self.geometry().bottom() > bar.value() + self._around.viewport().height():
            bar.setValue(self.y())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        page = self.widget(self.currentIndex())
        if page is None or not page.property(_TALL):
            return self.minimumHeight()
        return max(self.minimumHeight(), self.tabBar().sizeHint().height() + _height(page, width))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())


class _Part(QScrollArea):
    """What a tab holds: it scrolls, or it is shown whole and the page scrolls. No stop for Tab."""

    def __init__(self, page: QWidget, tabs: QTabWidget) -> None:
        super().__init__(page)
        self._page, self._tabs = page, tabs
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(_BARS[True])
        self.content = QWidget()
        self.content.setProperty("ground", "none")
        self.setWidget(self.content)

    def show_whole(self, whole: bool) -> None:
        """Whether the page scrolls, and not this."""
        self._page.setProperty(_TALL, whole)
        self.setVerticalScrollBarPolicy(_BARS[whole])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it holds became higher or lower: so do the tabs, where it is shown whole."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._tabs.updateGeometry()  # Qt's own do not pass it on
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _height(self.content, width)


def _height(content: QWidget, width: int) -> int:
    return content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()


def _column(inside: QWidget, above: int = 0) -> QVBoxLayout:
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, above, 0, 0)
    return column
