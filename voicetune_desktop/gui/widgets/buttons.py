"""Buttons of the house."""

from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QToolButton

from voicetune_desktop.gui.icons import set_icon
from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.widgets.text import plain_tooltip

Kind = Literal["secondary", "primary", "quiet", "danger"]

_ICON_ROLES = {"secondary": "text", "primary": "on_accent", "quiet": "accent", "danger": "danger"}


def button(text: str, kind: Kind = "secondary", *, icon: str = "", identifier: str = "") -> QPushButton:
    """A push button. One page has one primary button, and its text is verb + object."""
    result = QPushButton(text)
    result.setProperty("kind", kind)
    result.setAutoDefault(False)
    result.setAccessibleIdentifier(identifier)
    if icon:
        result.setIconSize(QSize(px(18), px(18)))
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
