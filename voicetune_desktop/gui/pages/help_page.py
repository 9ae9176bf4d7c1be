"""The page Help: its topics on one side, the text of one on the other. F1 opens what the person was looking at."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QTabWidget, QWidget

from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, SMALL, px, scale
from voicetune_desktop.gui.pages.help_book import FIRST_STEPS, book, opening
from voicetune_desktop.gui.pages.help_list import TopicList
from voicetune_desktop.gui.pages.help_text import HelpText
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.shortcuts import BACK, FORWARD, on_key, tell_keys
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.buttons import button, icon_button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.split import Split

_LIST, _TEXT = 260, 620


class HelpPage(Page):
    """F1 or Esc leads back to the step; the arrows lead back and forth between the topics that were read.

    Large text leaves room for either the topics or the text of one.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.say(self.tr("Help"), self.tr("Press F1 or Esc to go back."))
        self._book = book()
        self._topics = {topic.name: topic for topic in self._book}
        self._read: list[str] = []
        self._at = -1
        self._has_room = scale() < LARGE_TEXT
        self.topics = TopicList(self._book)
        self.text = HelpText()
        self.back = icon_button("arrow-left", self.tr("Back to the topic before"), identifier="vt.help.back")
        self.forward = icon_button("arrow-right", self.tr("Forward to the topic after"), identifier="vt.help.forward")
        self.others = button(self.tr("All topics"), "quiet", identifier="vt.help.all")
        self.others.setVisible(not self._has_room)
        self._card = Card()
        self._lay_out()
        self._connect()

    def show_for(self, step: str) -> None:
        self.open_topic(opening(self._book, _looked_at(self.parentWidget())))
        self.text.area.setFocus()

    def focus_search(self) -> bool:
        self._turn_to(self.topics)
        self.topics.search.setFocus()
        self.topics.search.selectAll()
        return True

    def open_topic(self, name: str) -> None:
        """Show a topic; the way back leads to the one that was shown."""
        if self._at < 0 or self._read[self._at] != name:
            self._read[self._at + 1 :] = [name]
            self._at += 1
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        for each in (self.back, self.forward):
            head.addWidget(each)
        head.addStretch()
        head.addWidget(self.others)
        self._card.body.addLayout(head)
        self._card.body.addWidget(self.text, 1)
        give_role(self._card, QAccessible.Role.Client)  # the text is a group already, and of two each would be read as a whole
        self._card.setAccessibleName(self.tr("Topic"))
        parts = Split()
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(LARGE)
        parts.addWidget(self.topics)
        parts.addWidget(self._card)
        parts.setStretchFactor(1, 1)
        parts.setSizes([px(_LIST), px(_TEXT)])
        self.body.addWidget(parts)

    def _connect(self) -> None:
        self.topics.passed.connect(self._on_passed)
        self.topics.chosen.connect(self._on_chosen)
        self.text.topic_wanted.connect(self._on_link)
        self.others.clicked.connect(self.focus_search)
        for keys, control, by in ((BACK, self.back, -1), (FORWARD, self.forward, +1)):
            control.clicked.connect(lambda _on=False, by=by: self._go(by))
            on_key(keys, self, control.click)
            tell_keys(control, keys, "help")

    def _show(self) -> None:
        topic = self._topics[self._read[self._at]]
        self._turn_to(self._card)
        self.text.show_topic(topic, [self._topics[name] for name in topic.see], *self._actions(topic.name))
        self.topics.show_topic(topic.name)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._read) - 1)

    def _actions(self, name: str) -> list[QWidget]:
        """What the person can do about a topic."""
        if name != FIRST_STEPS:
            return []
        tour = button(self.tr("Take the tour"), icon="play", identifier="vt.help.tour")
        tour.clicked.connect(self.tour_wanted)
        return [tour]

    def _turn_to(self, part: QWidget) -> None:
        """Where there is room for one of the parts only, show this one."""
        for each in (self.topics, self._card):
            each.setVisible(each is part or self._has_room)

    def _go(self, by: int) -> None:
        self._at += by
        self._show()

    def _on_passed(self, name: str) -> None:
        if self._has_room:
            self.open_topic(name)
            self.text.scroll_to(self.topics.search.text())

    def _on_chosen(self, name: str) -> None:
        self.open_topic(name)
        self.text.scroll_to(self.topics.search.text())
        self.text.area.setFocus()

    def _on_link(self, name: str) -> None:
        self.open_topic(name)
        self.text.area.setFocus()


def _looked_at(stack: QWidget | None) -> list[str]:
    """Classes of what the person was looking at, the nearest first: around the focus, else in the tab in front, then the page itself."""
    front = stack.currentWidget() if isinstance(stack, QStackedWidget) else None
    found, each = list[QWidget](), QApplication.focusWidget()
    while each is not None:
        found.append(each)
        each = each.parentWidget()
    if front is not None and front not in found:
        found = [*_in_tabs(front), front]
    return [type(widget).__name__ for widget in found]


def _in_tabs(page: QWidget) -> list[QWidget]:
    shown = (tabs.currentWidget() for tabs in page.findChildren(QTabWidget))
    return [part for tab in shown for part in (tab, *tab.findChildren(QWidget)) if part.isVisible()]
