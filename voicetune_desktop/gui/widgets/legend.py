"""What the tones of a picture mean: a square in each and its words."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicetune_desktop.gui.metrics import SMALL, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.mirroring import placed

_SQUARE = 12


class Legend(QWidget):
    """A square in the colour of a role of the palette, and what it stands for."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__()
        self._text, self._role = text, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        give_role(self, QAccessible.Role.StaticText)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return QSize(px(_SQUARE) + SMALL + self.fontMetrics().horizontalAdvance(self._text) + 2, px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QtOfGui.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(current(), self._role)))
        square = QRect(0, (self.height() - px(_SQUARE)) // 2, px(_SQUARE), px(_SQUARE))
        painter.drawRoundedRect(placed(square, self.rect(), self.layoutDirection()), 3, 3)
        painter.setPen(QColor(current().text))
        words = self.rect().adjusted(px(_SQUARE) + SMALL, 0, 0, 0)
        painter.drawText(placed(words, self.rect(), self.layoutDirection()), QtOfGui.AlignmentFlag.AlignVCenter, self._text)
