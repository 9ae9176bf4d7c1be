"""The topics of the help that fit what is searched, one of them chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.pages.help_search import found
from voicetune_desktop.gui.pages.help_topics import Topic
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.search_field import SearchField
from voicetune_desktop.gui.widgets.text import PlainLabel, plain_tooltip

_NAME = Qt.ItemDataRole.UserRole


class TopicList(QWidget):
    """Typing shortens the list; arrow keys choose in it."""

    passed = Signal(str)
    """The name of the topic that is marked now, as while arrow keys move through the list."""
    chosen = Signal(str)
    """The name of the topic that the person chose by a click or Enter."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        super().__init__()
        self._topics = tuple(topics)
        self.search = SearchField(self.tr("Search the help"))
        self.search.setAccessibleIdentifier("vt.help.search")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setAccessibleIdentifier("vt.help.topics")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self._nothing = PlainLabel(self.tr("No topic has these words. Try fewer or shorter ones."), ink="quiet", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for each in (self.search, self._nothing, self.list):
            column.addWidget(each)
        self._show(self._topics)
        self.search.searched.connect(self._on_searched)
        self.search.returnPressed.connect(self._on_return)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemClicked.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_chosen)

    def show_topic(self, name: str) -> None:
        """Mark a topic without telling anybody; one that the search hides is shown again with all others."""
        if self._row(name) < 0:
            self.search.clear()
            self._show(self._topics)
        self.list.blockSignals(True)
        self.list.setCurrentRow(self._row(name))
        self.list.blockSignals(False)
        self.list.viewport().update()

    def _row(self, name: str) -> int:
        return next((row for row in range(self.list.count()) if self.list.item(row).data(_NAME) == name), -1)

    def _show(self, topics: Iterable[Topic]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for topic in topics:
            item = QListWidgetItem(topic.title, self.list)
            item.setData(_NAME, topic.name)
            item.setToolTip(plain_tooltip(topic.title))
        self.list.blockSignals(False)
        self._nothing.setVisible(not self.list.count())
        self.list.setVisible(self.list.count() > 0)

    def _on_searched(self, words: str) -> None:
        self._show(found(self._topics, words))
        announce(self, self.tr("%Ln topic(s) shown", "", self.list.count()))

    def _on_return(self) -> None:
        if self.list.count():
            self._on_chosen(self.list.item(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow that leads down from the search goes into the list."""
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if not down or not self.list.count():
            return False
        self.list.setFocus()
        self.list.setCurrentRow(max(0, self.list.currentRow()))
        return True

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.passed.emit(item.data(_NAME))

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_NAME))
