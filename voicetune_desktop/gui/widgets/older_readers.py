"""Screen readers of Linux that know no announcements, as Orca before 45: they get a notification, which nobody sees.

Newer ones would say both, so the accessibility bus is asked who listens to what, each time anew and beside the window.
"""

from contextlib import suppress
from functools import cached_property
from importlib import import_module
from itertools import cycle
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

HEARD = ("Object:Announcement:", "Object::")
"""What somebody listens to who hears announcements."""
NOTICED = ("Object:StateChanged:Showing", "Object:StateChanged:")
"""What somebody listens to who hears of notifications."""
_PATIENCE = 1
"""Seconds that a bus may take: usually a thousandth, more where the computer is busy."""
_AT_ONCE = 4
"""Notifications that are said within the moment that a screen reader takes to ask for the words of one."""


class _Notification(QWidget):
    """A class of its own: Qt presents a plain QWidget in a window that is shown before it has a role."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("accessibleRole", QAccessible.Role.Notification.value)
        self.setVisible(False)


class OlderReaders(QObject):
    """The notifications of a window, taken in turn: with one alone, what is said next would take the place of what was not heard yet."""

    _needed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._answers = True
        self._line = QThreadPool(self)
        self._line.setMaxThreadCount(1)
        self._turns = cycle([_Notification(window) for _ in range(_AT_ONCE)])
        self._needed.connect(self._tell)

    def say(self, text: str) -> None:
        """Let those hear it who hear no announcement. The bus is asked in a thread, for one text after the other."""
        if self._answers:
            self._line.start(lambda: self._ask(text))

    def _ask(self, text: str) -> None:
        with suppress(RuntimeError):  # the window is gone
            if self._answers and self._is_needed():
                self._needed.emit(text)

    def _tell(self, text: str) -> None:
        told = next(self._turns)
        told.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(told, QAccessible.Event.ObjectShow))

    def _is_needed(self) -> bool:
        """Whether somebody listens, and to no announcements."""
        try:
            found = _call(self._bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "GetRegisteredEvents")
            listened = {event for _, event in found}
        except TimeoutError:
            return False
        except Exception:  # noqa: BLE001 - there is no bus: nobody listens
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


def _call(bus: Any, name: str, path: str, method: str) -> Any:
    """What an interface that is called as its service answers."""
    messages: Any = import_module("jeepney")
    call = messages.new_method_call(messages.DBusAddress(path, bus_name=name, interface=name), method)
    return bus.send_and_get_reply(call, timeout=_PATIENCE).body[0]
