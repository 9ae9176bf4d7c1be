"""Several views in one place, one of them shown; unlike in a stack, those that are hidden claim no room."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import TINY
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.scrolling import bring_into_view


class Views(QWidget):
    """Shows the first view until another is chosen."""

    def __init__(self, *views: QWidget) -> None:
        super().__init__()
        self._views = views
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for view in views:
            column.addWidget(view)
        self.current = views[0]
        self.show_view(views[0])

    def show_view(self, view: QWidget) -> None:
        """Show one view and hide the others."""
        self.current = view
        for each in self._views:
            each.setVisible(each is view)


class Tabs(QWidget):
    """Views with a tab each, some of which may be away."""

    changed = Signal()
    """The person, or a program, opened another tab."""

    def __init__(self, name: str, *tabs: tuple[QWidget, str]) -> None:
        """`tabs` are views with their words."""
        super().__init__()
        self._pages = [page for page, _ in tabs]
        self._views = Views(*self._pages)
        self.bar = QTabBar()
        self.bar.setAccessibleName(name)
        self.bar.setExpanding(False)
        for _, words in tabs:
            self.bar.addTab(words)
        self.bar.currentChanged.connect(self._on_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = FlowLayout(across=TINY, to_the_end=True)
        self._row.addWidget(self.bar)
        column.addLayout(self._row)
        column.addWidget(self._views, 1)
        self._beside: dict[QWidget, QWidget] = {}

    def put_beside(self, page: QWidget, controls: QWidget) -> None:
        """Have controls of a page at the end of the line of tabs, or below that where they have no room."""
        self._beside[page] = controls
        self._row.addWidget(controls)

    @property
    def current(self) -> QWidget:
        """The view that is open."""
        return self._views.current

    def open(self, page: QWidget) -> None:
        """Open a tab."""
        self.bar.setCurrentIndex(self._pages.index(page))

    def offer(self, *pages: QWidget, first: QWidget) -> None:
        """Have only these tabs, and open one of them without telling `changed`."""
        self.bar.blockSignals(True)
        for number, page in enumerate(self._pages):
            if self.bar.isTabVisible(number) != (page in pages):  # Qt forgets to lay out the tabs where one that stays comes last
                self.bar.setTabVisible(number, page in pages)
        self.open(first)
        self.bar.blockSignals(False)
        self._show(first)

    def _show(self, page: QWidget) -> None:
        self._views.show_view(page)
        for owner, controls in self._beside.items():
            controls.setVisible(owner is page)

    def _on_tab(self, number: int) -> None:
        self._show(self._pages[number])
        self.changed.emit()
        QTimer.singleShot(0, self, lambda: bring_into_view(self.current, self.bar))  # in a small window it opened below the edge
