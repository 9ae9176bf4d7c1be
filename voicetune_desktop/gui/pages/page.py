"""What all pages have in common: a title, a line below it, and being told when to look again."""

from typing import TYPE_CHECKING, ClassVar, Literal

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import HUGE, LARGE, SMALL, TINY, WIDE, px
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.steps import Step

ROOMY = 700
"""The height of a page, in pixels, from which on there is room for wide margins."""


class Page(QWidget):
    """One page of the rail. It reads the project in `refresh` and changes it through the session only."""

    step: ClassVar["Step | Literal['']"] = ""
    """Its step; a page aside has none."""
    step_wanted = Signal(str)
    """The page asks to go to another step."""
    tour_wanted = Signal()
    """The person wants to be led through the window."""
    tour_fits = Signal()
    """A good moment to offer that."""
    way_changed = Signal()
    """It asks something or has another main act, or no longer does."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """With its place in the window as `parent`, nothing in it is styled twice."""
        super().__init__(parent)
        self.session = session
        self.title = Heading("", "display")
        self.lead = PlainLabel("", ink="quiet", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(LARGE)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, WIDE, HUGE, LARGE)
        column.setSpacing(TINY)
        self._head = FlowLayout(to_the_end=True)
        self._head.addWidget(self.title)
        column.addLayout(self._head)
        column.addWidget(self.lead)
        column.addSpacing(LARGE)
        column.addLayout(self.body, 1)

    @property
    def ready(self) -> bool:
        """Whether everything it shows is of now; what takes long to read arrives a moment later."""
        return True

    @property
    def asks(self) -> bool:
        """Whether it asks something, with a primary button of its own, before the way goes on."""
        return False

    @property
    def acts(self) -> bool:
        """Whether it has a primary button of its own beside the way on, which then is a plain one."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave more to what a page holds where the window is low."""
        super().resizeEvent(event)
        top, bottom = (LARGE, SMALL) if self.height() < px(ROOMY) else (WIDE, LARGE)
        self._column.setContentsMargins(HUGE, top, HUGE, bottom)

    def say(self, title: str, lead: str) -> None:
        """Set the title and the line below it."""
        self.title.setText(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))

    def put_beside_title(self, controls: QWidget) -> None:
        """Have controls of the whole page at the end of the line of its title, or below that where they have no room."""
        self._head.addWidget(controls)

    def refresh(self) -> None:
        """Show the project as it is now; called when the page is shown and after every change."""

    def show_for(self, step: str) -> None:
        """The page comes into the window; `step` is its step, or for a page aside the one that the person came from."""

    def catch_up(self) -> None:
        """Start the work that this page needs, such as a scan that is out of date; called when shown and nothing runs."""

    def focus_search(self) -> bool:
        """Move the focus to the page's search field; False where it has none."""
        return False


class Pages(QStackedWidget):
    """The pages of a window in one place: they scroll, so what stands above them keeps its height where there is little room."""

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        """As high as title and lead of the page that is shown, and a little of what is below them, in the width that there is."""
        hint, page = super().minimumSizeHint(), self.currentWidget()
        layout = page.layout() if page else None
        return QSize(hint.width(), max(hint.height(), layout.minimumHeightForWidth(self.width()))) if layout else hint
