"""A line to search in."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from voicetune_desktop.gui.icons import paint_icon
from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.widgets.buttons import icon_button
from voicetune_desktop.gui.widgets.fields import pad_text
from voicetune_desktop.gui.widgets.mirroring import placed

_QUIET_MS = 200


class SearchField(QLineEdit):
    """A line to search in: tells the text once typing rests, and has a real button that clears it."""

    searched = Signal(str)
    """The text to look for, a fifth of a second after the last key; empty when cleared."""

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder or name)
        self._clear = icon_button("close", self.tr("Clear the search"))
        self._clear.setParent(self)
        self._clear.setFixedSize(px(26), px(26))
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setVisible(False)
        self._clear.clicked.connect(self._on_clear)
        pad_text(self, px(22), px(26))
        self._rest = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._rest.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(self._on_text)
        self.returnPressed.connect(self._on_return)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._on_clear()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._clear.height()
        place = QRect(self.width() - size - 3, (self.height() - size) // 2, size, size)
        self._clear.setGeometry(placed(place, self.rect(), self.layoutDirection()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = px(16)
        place = QRect(px(9), (self.height() - size) // 2, size, size)
        paint_icon(QPainter(self), placed(place, self.rect(), self.layoutDirection()), "search", "quiet")

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._rest.start()

    def _on_return(self) -> None:
        self._rest.stop()
        self.searched.emit(self.text())

    def _on_clear(self) -> None:
        self.clear()
        self.setFocus()
        self._on_return()
