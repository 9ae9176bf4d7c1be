"""Checking what was found: groups on the left, ways to check the chosen one on the right; on a narrow page one below the other."""

from itertools import pairwise

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, SMALL, px
from voicetune_desktop.gui.pages.privacy_detail import FindingDetail
from voicetune_desktop.gui.pages.privacy_groups import Groups
from voicetune_desktop.gui.pages.privacy_head import GroupHead
from voicetune_desktop.gui.pages.privacy_list import FindingList
from voicetune_desktop.gui.pages.privacy_own_words import OwnWordList
from voicetune_desktop.gui.pages.privacy_strangers import StrangerList
from voicetune_desktop.gui.pages.privacy_unusual import UnusualList
from voicetune_desktop.gui.pages.privacy_values import ValueList
from voicetune_desktop.gui.pages.privacy_views import Tabs
from voicetune_desktop.gui.pages.privacy_words import OWN_WORDS, STRANGERS, UNUSUAL

_BESIDE_FROM = 680
"""Width from which the groups stand beside the findings, unless their words are longer."""
_SHARE = 0.3
"""The part of the width that groups beside take without wrapping their names."""


class Review(QWidget):
    """The parts, laid out and in the order of Tab; the checker connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.groups, self.head = Groups(), GroupHead()
        self.list, self.detail = FindingList(), FindingDetail()
        self.values, self.strangers, self.words, self.unusual = ValueList(), StrangerList(), OwnWordList(), UnusualList()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SMALL)
        self._columns.addWidget(self.groups)
        self.tabs = self._made_tabs()
        self._right = QVBoxLayout()
        self._right.setSpacing(SMALL)
        self._right.addWidget(self.head)
        self._right.addWidget(self.tabs, 1)
        self._columns.addLayout(self._right, 1)
        self._own_tabs: dict[str, QWidget] = {STRANGERS: self.strangers, OWN_WORDS: self.words, UNUSUAL: self.unusual}

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab may stop, from top to bottom."""
        stops = [*self.groups.stops, *self.head.stops, self.tabs.bar]
        for part in (self.strangers, self.words, self.unusual, self.list, self.detail, self.values):
            stops += part.stops
        return stops

    def order_stops(self, before: QWidget) -> None:
        """Have Tab go from top to bottom; the groups come with what was found."""
        for first, second in pairwise([before, *self.stops]):
            self.setTabOrder(first, second)

    def show_tabs(self, group: str, *, found: bool, asks: bool) -> None:
        """Offer the ways to check a group, and begin with its own if there is one; `asks` tells that strangers are asked about."""
        own = self._own_tabs.get(group)
        ways = [self._messages] if own is self.unusual else [self._messages, self.values]
        offered = [*([own] if own else []), *(ways if found else [])]
        first = own if own in {self.words, self.unusual} or (own and asks) else self._messages
        self.tabs.offer(*offered, first=first or self._messages)

    def show_messages(self) -> None:
        """Open the tab with the messages."""
        self.tabs.open(self._messages)

    def forget(self) -> None:
        """Show nothing: the project is gone."""
        self.groups.show_counts([])
        for part in (self.list, self.values, self.strangers, self.words, self.unusual):
            part.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        needed = self.groups.narrowest + SMALL + self._right.minimumSize().width()
        beside = width >= max(px(_BESIDE_FROM), needed)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.groups.lie_beside(round(width * _SHARE), beside=beside)

    def _made_tabs(self) -> Tabs:
        self._messages = QWidget()
        column = QVBoxLayout(self._messages)
        column.setSpacing(MEDIUM)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail, 1)
        self.detail.listen(self._messages)
        for page in (self._messages, self.values, self.strangers, self.words, self.unusual):
            layout = page.layout()
            if layout is not None:
                layout.setContentsMargins(0, SMALL, 0, 0)
        tabs = Tabs(
            self.tr("Ways to check"),
            (self.strangers, self.tr("Is it a person?")),
            (self.words, self.tr("Words")),
            (self.unusual, self.tr("Look over")),
            (self._messages, self.tr("Messages")),
            (self.values, self.tr("Values")),
        )
        tabs.put_beside(self._messages, self.list.filter)
        return tabs
