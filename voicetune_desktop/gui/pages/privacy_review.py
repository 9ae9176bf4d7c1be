"""What the page Privacy is made of: groups on the left, three ways to check on the right; on a narrow page one below the other."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QRadioButton, QTabWidget, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL, TINY, WIDE, px
from voicetune_desktop.gui.pages.privacy_detail import FindingDetail
from voicetune_desktop.gui.pages.privacy_groups import Groups
from voicetune_desktop.gui.pages.privacy_list import FindingList
from voicetune_desktop.gui.pages.privacy_search import ResultSearch
from voicetune_desktop.gui.pages.privacy_values import ValueList
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.text import PlainLabel

_BESIDE_FROM = 680
"""Width from which the groups stand beside the findings."""


class Review(QWidget):
    """The parts, laid out and in the order of Tab; the page connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.groups = Groups()
        self.replace_all = button(self.tr("Replace all…"), icon="shield", identifier="vt.privacy.replace_all")
        styles = [("names", self.tr("Other names")), ("tags", self.tr("[PERSON 1]"))]
        self.style_choice = SegmentedChoice(self.tr("How replacements look"), styles)
        self.list, self.detail = FindingList(), FindingDetail()
        self.values, self.search = ValueList(), ResultSearch()
        self.tabs = QTabWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(WIDE)
        self._columns.addLayout(self._left())
        self._fill_tabs()
        self._columns.addWidget(self.tabs, 1)

    def order_stops(self) -> None:
        """Have Tab go from top to bottom; the groups come with what was found."""
        stops = [*self.groups.stops, self.replace_all, *self.style_choice.findChildren(QRadioButton), self.tabs.tabBar()]
        for part in (self.list, self.detail, self.values, self.search):
            stops += part.stops
        for first, second in pairwise(stops):
            self.setTabOrder(first, second)

    def forget(self) -> None:
        """Show nothing: the project is gone."""
        self.groups.show_counts([], enabled=False)
        for part in (self.list, self.values, self.search):
            part.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= px(_BESIDE_FROM)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(LARGE)
        left.addWidget(self.groups)
        left.addWidget(_with_words(self.replace_all, hint=self.tr("Replaces what waits, in all groups.")))
        left.addWidget(_with_words(self.style_choice, self.tr("How replacements look")))
        left.addStretch()
        return left

    def _fill_tabs(self) -> None:
        messages = QWidget()
        column = QVBoxLayout(messages)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail, 1)
        self.detail.listen(messages)
        self.tabs.addTab(messages, self.tr("Messages"))
        for page, words in ((self.values, self.tr("Values")), (self.search, self.tr("Search the result"))):
            page.setContentsMargins(0, SMALL, 0, 0)
            self.tabs.addTab(page, words)
        for named in (self.tabs, self.tabs.tabBar()):
            named.setAccessibleName(self.tr("Ways to check"))


def _with_words(control: QWidget, title: str = "", hint: str = "") -> QWidget:
    """A control in its own width with a title above or a hint below."""
    result = QWidget()
    column = QVBoxLayout(result)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TINY)
    if title:
        column.addWidget(PlainLabel(title, strong=True))
    column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
    if hint:
        control.setAccessibleDescription(hint)
        column.addWidget(PlainLabel(hint, size="small", ink="quiet", wrap=True))
    return result
