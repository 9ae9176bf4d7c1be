"""A callout: a few words that point at a control, and buttons that lead to the next ones."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, RADIUS, SMALL, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.shortcuts import STOP, add_shortcuts, say_keys
from voicetune_desktop.gui.widgets.accessible import announce, give_role
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.callout_place import callout_place
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel

_WIDTH, _SHADOW = 380, 28
_LINE, _AWAY = 3, 4
"""How thick the ring is, and how far it stands away from what it goes around."""


class Callout(QFrame):
    """Lies over the window and takes nothing from it; Esc ends it wherever the focus is."""

    back_wanted = Signal()
    next_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "callout")
        give_role(self, QAccessible.Role.Grouping)
        self.ring = Ring(window)
        self.raise_()  # above the ring, which would cross its words where they meet
        self._title, self._text, self._place = Heading("", "section"), PlainLabel(wrap=True), PlainLabel(size="small", ink="quiet")
        self.end = button(self.tr("End the tour"), "quiet", identifier="vt.tour.end")
        self.back = button(self.tr("Back"), identifier="vt.tour.back")
        self.next = button("", "primary", identifier="vt.tour.next")
        say_keys(self.end, STOP, self.end.text())
        self.end.clicked.connect(self.end_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.next_wanted)
        add_shortcuts(self, {STOP: self.end_wanted.emit})
        self.setGraphicsEffect(QGraphicsDropShadowEffect(self, blurRadius=_SHADOW, color=QColor(0, 0, 0, 90), offset=QPointF(0, 4)))
        self._lay_out()

    def say(self, title: str, text: str, place: int, count: int) -> None:
        """Say something new, also to screen readers, and take the focus; `place` counts from 1."""
        self._title.setText(title)
        self._text.setText(text)
        self._place.setText(self.tr("%1 of %2").replace("%1", str(place)).replace("%2", str(count)))
        self.next.setText(self.tr("Next") if place < count else self.end.text())
        self.setAccessibleName(f"{self._place.text()}: {title}. {text}")
        focus = self.window().focusWidget()
        had_focus = bool(focus and self.isAncestorOf(focus))
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.back.setEnabled(place > 1)
        self.end.setVisible(place < count)
        if had_focus:  # else it is read as what the focus came into
            announce(self, self.accessibleName())

    def point_at(self, target: QRect, room: QRect) -> None:
        """Stand beside a target, in a part of the window that is free for it."""
        width = min(px(_WIDTH), room.width())
        size = QSize(width, self.heightForWidth(width))
        self.ring.go_around(target)
        self.setGeometry(callout_place(self.ring.geometry(), size, room, mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft))
        for each in (self.ring, self):
            each.show()

    def close_all(self) -> None:
        """Go away for good, the ring too."""
        for each in (self.ring, self):
            each.hide()
            each.deleteLater()

    def _lay_out(self) -> None:
        acts = QWidget()
        row = FlowLayout(acts, across=SMALL)
        for each in (self.next, self.back, self.end):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(SMALL)
        for each in (self._place, self._title, self._text, acts):
            column.addWidget(each)


class Ring(QWidget):
    """A line around something in the window; clicks go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def go_around(self, target: QRect) -> None:
        """Lie around a part of the window."""
        edge = _LINE + _AWAY
        self.setGeometry(target.adjusted(-edge, -edge, edge, edge).intersected(self._window.rect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().accent), _LINE))
        half = _LINE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS, RADIUS)
