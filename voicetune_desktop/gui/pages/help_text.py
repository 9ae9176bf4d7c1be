"""The text of one topic of the help: headings, paragraphs, lists, and the topics to read next. All of it plain text in labels."""

from collections.abc import Iterable
from functools import partial
from itertools import groupby

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import COLUMN, MEDIUM, SMALL, TINY, px
from voicetune_desktop.gui.pages.help_search import has
from voicetune_desktop.gui.pages.help_topics import Block, Topic
from voicetune_desktop.gui.widgets.bullets import bullets
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.focus_order import follow_layout
from voicetune_desktop.gui.widgets.reading import to_read
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel


class HelpText(QWidget):
    """Scrolls by itself; Tab stops at it, so that arrow keys scroll it."""

    topic_wanted = Signal(str)
    """The name of a topic to go to."""

    def __init__(self) -> None:
        super().__init__()
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        self.area = to_read(self._content, self.tr("Help text"))
        self.area.setAccessibleIdentifier("vt.help.text")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def show_topic(self, topic: Topic, further: Iterable[Topic], *actions: QWidget) -> None:
        """Show a topic from its beginning, with what can be done about it, and links to `further` ones."""
        while item := self._column.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        shown = QWidget()
        shown.setMaximumWidth(px(COLUMN))
        rows = QVBoxLayout(shown)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(MEDIUM)
        rows.addWidget(Heading(topic.title, "title"))
        for (heading, listed), blocks in groupby(topic.blocks, lambda block: (block.heading, bool(block.mark))):
            for part in (_list(blocks),) if listed else map(_heading if heading else _paragraph, blocks):
                rows.addWidget(part)
        for action in actions:
            rows.addWidget(action, 0, Qt.AlignmentFlag.AlignLeft)
        if links := [self._link(other) for other in further]:
            rows.addWidget(_heading(Block(self.tr("Read on"))))
            rows.addWidget(_links(links))
        rows.addStretch()
        self._column.addWidget(shown)
        self.area.setAccessibleName(topic.title)
        self.area.verticalScrollBar().setValue(0)
        follow_layout(self.area, shown)

    def scroll_to(self, words: str) -> None:
        """Go to the first place that has all of the words, unless the title says them."""
        first = next((label for label in self._content.findChildren(PlainLabel) if label.isVisible() and has(label.text(), words)), None)
        if first is not None and not has(self.area.accessibleName(), words):
            QTimer.singleShot(0, first, partial(self._bring_up, first))

    def _bring_up(self, label: QWidget) -> None:
        self.area.verticalScrollBar().setValue(label.mapTo(self._content, QPoint()).y() - SMALL)

    def _link(self, topic: Topic) -> QWidget:
        link = button(topic.title.replace("&", "&&"), "quiet", icon="arrow-right")
        link.clicked.connect(partial(self.topic_wanted.emit, topic.name))
        return link


def _heading(block: Block) -> QWidget:
    heading = Heading(block.text, "section")
    heading.setContentsMargins(0, SMALL, 0, 0)
    return heading


def _paragraph(block: Block) -> QWidget:
    return PlainLabel(block.text, wrap=True)


def _list(blocks: Iterable[Block]) -> QWidget:
    result = QWidget()
    result.setLayout(bullets((block.mark, block.text) for block in blocks))
    return result


def _links(links: Iterable[QWidget]) -> QWidget:
    result = QWidget()
    row = FlowLayout(result, across=SMALL, down=TINY)
    for link in links:
        row.addWidget(link)
    return result
