"""An area that scrolls only where its content does not fit."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea


class Scrolling(QScrollArea):
    """Has no bar where its content fits without one: Qt asks only whether it fits beside the bar, so one that was there once stayed."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        content, room = self.widget(), self.maximumViewportSize()
        if content is not None and content.hasHeightForWidth():
            fits = max(content.heightForWidth(room.width()), content.minimumSizeHint().height()) <= room.height()
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
            self.setVerticalScrollBarPolicy(policy)
