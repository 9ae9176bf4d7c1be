"""What assistive technology hears: roles of our own widgets and announcements."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

_alive: list[QAccessibleWidget] = []
"""Qt deletes an interface with its widget; until then Python must not."""


class _WithRole(QAccessibleWidget):
    """A widget as Qt would present it, in the role that the widget names."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._role = role

    def role(self) -> QAccessible.Role:
        return self._role


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Present a custom widget as a chart, a group, a heading … instead of a nameless filler.

    Give the role before the name: what has a name has been presented already where a screen reader listens.
    """
    _install()
    widget.setProperty("accessibleRole", role.value)


def group(widget: QWidget, name: str) -> None:
    """Present what lies in a widget as a group, whose name is said when the focus comes into it."""
    give_role(widget, QAccessible.Role.Grouping)
    widget.setAccessibleName(name)


def announce(widget: QWidget, text: str) -> None:
    """Say something now, as when a job ends or a filter changes."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


@cache
def _install() -> None:
    QAccessible.installFactory(_interface)


def _interface(_class: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    role = thing.property("accessibleRole")
    if role is None:
        return None
    _alive[:] = [interface for interface in _alive if isValid(interface)]
    interface = _WithRole(thing, QAccessible.Role(role))
    _alive.append(interface)
    return interface
