"""Bubbles that are as high as what they show, up to a limit."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent

from voicetune_desktop.gui.metrics import SMALL, px
from voicetune_desktop.gui.widgets.bubbles import Bubble, BubbleList

_MOST = 260


class FittingBubbles(BubbleList):
    """For a few messages inside a page that scrolls."""

    def __init__(self, name: str, *, identifier: str = "", most: int = _MOST) -> None:
        super().__init__(name, identifier=identifier)
        self.shown: Sequence[Bubble] = ()
        self._most = most
        self._fit()

    def show_bubbles(self, bubbles: Sequence[Bubble]) -> None:
        """Show other messages, from the first."""
        self.shown = tuple(bubbles)
        super().show_bubbles(bubbles)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = sum(self.sizeHintForIndex(self.model().index(row, 0)).height() for row in range(len(self.shown)))
        self.setFixedHeight(min(px(self._most), max(px(36), rows + 2 * self.frameWidth() + SMALL)))
