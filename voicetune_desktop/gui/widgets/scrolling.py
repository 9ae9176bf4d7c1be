"""An area that scrolls only where its content does not fit."""

from weakref import ref

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget


class Scrolling(QScrollArea):
    """Has no bar where its content fits without one: Qt asks only whether it fits beside the bar, so one that was there once stayed."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = ref(content)  # by `widget()`, Python takes the content over, which then goes with what only looked at it
        self.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._content():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        content, room = self._content(), self.maximumViewportSize()
        fits = content is not None and content.hasHeightForWidth() and _height(content, room.width()) <= room.height()
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if fits else policies.ScrollBarAsNeeded)


class Content(QWidget):
    """What scrolls, as high as its parts need: Qt counts lists that ask for no height by none, even where they have a least height."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        least = layout.totalMinimumHeightForWidth(width) if layout else 0
        return max(least, super().heightForWidth(width))


def bring_into_view(*widgets: QWidget, margin: int = 0) -> None:
    """Scroll what is around each of them so that it is seen; where not all have room, the last one is."""
    for widget in widgets:
        around = widget.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(widget, 0, margin)


def _height(content: QWidget, width: int) -> int:
    return max(content.heightForWidth(width), content.minimumSizeHint().height())
