"""Grounds that group things: cards, hairlines, empty states and pills."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.icons import paint_icon
from voicetune_desktop.gui.metrics import COLUMN, HUGE, LARGE, MEDIUM, SMALL, TINY, WIDE, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.mirroring import placed
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel, visible

Tone = Literal["quiet", "success", "warning", "error"]
_PILL = {"quiet": ("hover", "quiet"), "success": ("tint", "accent"), "warning": ("warn_tint", "warn"), "error": ("danger_tint", "danger")}


class IconView(QWidget):
    """An icon as decoration in a square of `size`: it has no name and takes no focus."""

    def __init__(self, name: str, size: int = 20, role: str = "quiet") -> None:
        super().__init__()
        self._name, self._size, self._role = name, size, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.rect(), self._name, self._role)


class Card(QFrame):
    """A titled surface for things that belong together; put them into `body`."""

    def __init__(self, title: str = "", *, padding: int = LARGE) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(MEDIUM)
        give_role(self, QAccessible.Role.Grouping)
        if title:
            self.setAccessibleName(title)
            self.body.addWidget(Heading(title, "section"))


def readable(widget: QWidget) -> QHBoxLayout:
    """A row with a widget that is no wider than a column for reading, and begins where wider ones do."""
    widget.setMaximumWidth(px(COLUMN))
    row = QHBoxLayout()
    row.addWidget(widget, 1)
    row.addStretch()
    return row


class Line(QFrame):
    """A hairline between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.setFixedHeight(1)


class EmptyState(QWidget):
    """What a page shows before there is anything: an icon, a sentence, a line, and what to do."""

    def __init__(self, icon: str, title: str, text: str = "", *actions: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, HUGE, WIDE, HUGE)
        layout.setSpacing(SMALL)
        layout.addStretch()
        layout.addWidget(_Disc(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(SMALL)
        for label in (Heading(title), PlainLabel(text, ink="quiet", wrap=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addSpacing(MEDIUM)
        layout.addLayout(_centred(*actions))
        layout.addStretch()


class StatusPill(QWidget):
    """A short state in words with an icon, as "12 to check"."""

    def __init__(self, text: str, tone: Tone = "quiet", icon: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        give_role(self, QAccessible.Role.StaticText)
        self.set_state(text, tone, icon)

    def set_state(self, text: str, tone: Tone = "quiet", icon: str = "") -> None:
        """Show another state."""
        self._text, self._tone, self._icon = visible(text, one_line=True), tone, icon
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        icon = px(16) + TINY if self._icon else 0
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + icon + px(20), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink = _PILL[self._tone]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(current(), ground)))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        inner = self.rect().adjusted(px(10), 0, -px(8), 0)
        if self._icon:
            icon = QRect(inner.left(), (self.height() - px(16)) // 2, px(16), px(16))
            paint_icon(painter, placed(icon, self.rect(), self.layoutDirection()), self._icon, ink)
            inner.setLeft(inner.left() + px(16) + TINY)
        painter.setPen(QColor(getattr(current(), ink)))
        painter.drawText(placed(inner, self.rect(), self.layoutDirection()), Qt.AlignmentFlag.AlignVCenter, self._text)


class _Disc(QWidget):
    """A large icon on a tinted disc."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(64), px(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().tint))
        painter.drawEllipse(self.rect())
        edge = px(18)
        paint_icon(painter, self.rect().adjusted(edge, edge, -edge, -edge), self._icon, "accent")


def _centred(*widgets: QWidget) -> QBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    row.addStretch()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
