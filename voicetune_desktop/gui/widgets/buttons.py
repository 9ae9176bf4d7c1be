"""Buttons of the house."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from voicetune_desktop.gui.icons import set_icon
from voicetune_desktop.gui.metrics import RADIUS, SMALL, TINY, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.accessible import unfolds
from voicetune_desktop.gui.widgets.text import plain_tooltip

Kind = Literal["secondary", "primary", "quiet", "danger"]

_ICON_ROLES = {"secondary": "text", "primary": "on_accent", "quiet": "accent", "danger": "danger"}


class _Primary(QPushButton):
    """A button on the accent; the ring of its focus lies inside, where it stands out."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.property("kind") == "primary":
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current().on_accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), RADIUS - 4, RADIUS - 4)


def button(text: str, kind: Kind = "secondary", *, icon: str = "", identifier: str = "") -> QPushButton:
    """A push button. One page has one primary button, and its text is verb + object."""
    return _finished(_Primary(text) if kind == "primary" else QPushButton(text), kind, icon, identifier)


def set_kind(shown: QPushButton, kind: Kind) -> None:
    """Make a button another one, as what it does becomes the main act of its page or no longer is."""
    if shown.property("kind") != kind:
        shown.setProperty("kind", kind)
        shown.style().unpolish(shown)
        shown.style().polish(shown)


def button_row(*buttons: QPushButton) -> QWidget:
    """Buttons side by side, at the begin of their line."""
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SMALL)
    for each in buttons:
        row.addWidget(each)
    row.addStretch()
    return result


def unfolding_button(text: str, *, icon: str = "", identifier: str = "") -> QPushButton:
    """A button that stays down: it shows something and hides it again."""
    result = QPushButton()
    unfolds(result)  # before its words, by which Qt presents it where somebody listens
    result.setText(text)
    return _finished(result, "secondary", icon, identifier)


def _finished(result: QPushButton, kind: Kind, icon: str, identifier: str) -> QPushButton:
    result.setProperty("kind", kind)
    result.setAutoDefault(False)
    result.setAccessibleIdentifier(identifier)
    if icon:
        room = 0 if kind == "quiet" else TINY  # beside the words, which Qt alone has nearly touch the icon
        result.setIconSize(QSize(px(18) + room, px(18)))
        set_icon(result, icon, _ICON_ROLES[kind])
    return result


def icon_button(icon: str, name: str, *, role: str = "quiet", identifier: str = "") -> QToolButton:
    """A button that shows only an icon; `name` is what screen readers say and the tooltip shows."""
    result = QToolButton()
    result.setIconSize(QSize(px(18), px(18)))
    result.setAccessibleName(name)
    result.setAccessibleIdentifier(identifier)
    result.setToolTip(plain_tooltip(name))
    set_icon(result, icon, role)
    return result
