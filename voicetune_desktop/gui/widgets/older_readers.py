"""Screen readers of Linux that know no announcements, as Orca before 45: they get a notification, which nobody sees.

Newer ones would say both, so the accessibility bus is asked who listens to what: a thousandth of a second each time.
"""

from functools import cached_property
from importlib import import_module
from itertools import cycle
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

HEARD = ("Object:Announcement:", "Object::")
"""What somebody listens to who hears announcements."""
NOTICED = ("Object:StateChanged:Showing", "Object:StateChanged:")
"""What somebody listens to who hears of notifications."""
_PATIENCE = 0.2
"""Seconds that a bus may take; one that took longer is not asked again."""


_AT_ONCE = 4
"""Notifications that are said within the moment that a screen reader takes to ask for the words of one."""


class OlderReaders(QObject):
    """The notifications of a window, taken in turn: with one alone, what is said next would take the place of what was not heard yet."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._answers = True
        self._turns = cycle([_notification(window) for _ in range(_AT_ONCE)])

    def say(self, text: str) -> None:
        """Let those hear it who hear no announcement."""
        if self._answers and self._needed():
            told = next(self._turns)
            told.setAccessibleName(text)
            QAccessible.updateAccessibility(QAccessibleEvent(told, QAccessible.Event.ObjectShow))

    def _needed(self) -> bool:
        """Whether somebody listens, and to no announcements."""
        try:
            found = _call(self._bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "GetRegisteredEvents")
            listened = {event for _, event in found}
        except Exception:  # noqa: BLE001 - no bus, or none that answers: nobody listens
            self._answers = False
            return False
        return bool(listened.intersection(NOTICED)) and not listened.intersection(HEARD)

    @cached_property
    def _bus(self) -> Any:
        """A connection to the accessibility bus of the session."""
        lines: Any = import_module("jeepney.io.blocking")
        with lines.open_dbus_connection("SESSION") as session:
            address = _call(session, "org.a11y.Bus", "/org/a11y/bus", "GetAddress")
        return lines.open_dbus_connection(address)


def _notification(window: QWidget) -> QWidget:
    result = QWidget(window)
    result.setProperty("accessibleRole", QAccessible.Role.Notification.value)
    result.setVisible(False)
    return result


def _call(bus: Any, name: str, path: str, method: str) -> Any:
    """What an interface that is called as its service answers."""
    messages: Any = import_module("jeepney")
    call = messages.new_method_call(messages.DBusAddress(path, bus_name=name, interface=name), method)
    return bus.send_and_get_reply(call, timeout=_PATIENCE).body[0]
