"""A client of the accessibility bus, as a screen reader is one: it sees of the window what the bus tells, and nothing else."""

import time
from collections import deque
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, NamedTuple

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ATSPI = "org.a11y.atspi."
ROOT = "/org/a11y/atspi/accessible/root"
NOTHING = "/org/a11y/atspi/null"
ANNOUNCEMENT = "object:announcement"
PATIENCE = 60
"""Seconds that the window may take to do what it was asked for."""
DEEPEST = 60
STATES = {
    "active": 1, "checked": 4, "editable": 7, "enabled": 8, "expanded": 10, "focusable": 11, "focused": 12, "indeterminate": 32,
    "selectable": 22, "selected": 23, "sensitive": 24, "showing": 25, "visible": 30, "defunct": 6, "manages descendants": 31,
}  # fmt: skip
"""The numbers of AT-SPI's states that are asked for here."""
KEYS = {
    "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54, "End": 0xFF57, "Tab": 0xFF09, "Return": 0xFF0D,
    "Escape": 0xFF1B, "F1": 0xFFBE, "F2": 0xFFBF, "F4": 0xFFC1, "Space": 0x20,
}  # fmt: skip
"""The numbers that X gives to keys."""
HELD = {"Alt": 64, "Control": 37, "Shift": 50}
"""The places of keys that are held, on the keyboard that Xvfb has."""
PRESS, RELEASE, PRESS_AND_RELEASE = 0, 1, 3


class Gone(Exception):
    """The window took the object away while it was asked."""


class Heard(NamedTuple):
    """What the window told without being asked."""

    kind: str
    source: str
    detail: str
    on: int
    said: Any


class Bus:
    """The connection to the accessibility bus that a session names."""

    def __init__(self, session_address: str) -> None:
        self.connection: DBusConnection = open_dbus_connection(accessibility_bus(session_address))
        self._heard: deque[Any] = deque()
        self._listen()

    def close(self) -> None:
        """Leave the bus."""
        self.connection.close()

    def call(self, at: tuple[str, str], interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        """What a method of an object answers. Raises Gone."""
        name, path = at
        message = new_method_call(DBusAddress(path, bus_name=name, interface=interface), method, signature, body)
        return self._answer(message)

    def property(self, at: tuple[str, str], interface: str, name: str) -> Any:
        """A property of an object. Raises Gone."""
        bus_name, path = at
        message = Properties(DBusAddress(path, bus_name=bus_name, interface=ATSPI + interface)).get(name)
        return self._answer(message)[0][1]

    def programs(self) -> "list[Thing]":
        """Everything that shows a window."""
        return Thing(self, ("org.a11y.atspi.Registry", ROOT)).children

    def press(self, *keys: str) -> None:
        """Press real keys, one after the other: whoever has the focus gets them."""
        for key in keys:
            self._key(KEYS[key] if key in KEYS else ord(key), PRESS_AND_RELEASE)

    def chord(self, held: str, key: str) -> None:
        """Press a key while another is held."""
        self._key(HELD[held], PRESS)
        self.press(key)
        self._key(HELD[held], RELEASE)

    def _key(self, number: int, how: int) -> None:
        controller = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry/deviceeventcontroller")
        self.call(controller, ATSPI + "DeviceEventController", "GenerateKeyboardEvent", "isu", (number, "", how))

    def listen_to_announcements(self, on: bool) -> None:
        """Listen to announcements, as all clients here do at first, or be one that knows none, as Orca before 45."""
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
        if on:
            self.call(registry, ATSPI + "Registry", "RegisterEvent", "sass", (ANNOUNCEMENT, [], ""))
        else:
            self.call(registry, ATSPI + "Registry", "DeregisterEvent", "s", (ANNOUNCEMENT,))

    def heard(self, kind: str) -> list[Heard]:
        """What was told since the last time, of one kind ("Announcement"); other kinds are forgotten."""
        self._let_in()
        told = [_heard(message) for message in self._heard]
        self._heard.clear()
        return [each for each in told if each.kind == kind]

    def focused(self, window: "Thing") -> "list[Thing]":
        """What has got the focus since the last time, in order."""
        return [Thing(self, (window.at[0], each.source)) for each in self.heard("StateChanged") if each.detail == "focused" and each.on]

    def _answer(self, message: Any) -> Any:
        reply = self.connection.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise Gone(str(reply.body))
        return reply.body

    def _listen(self) -> None:
        rule = MatchRule(type="signal", interface=ATSPI + "Event.Object")
        self.connection.send_and_get_reply(message_bus.AddMatch(rule))
        self._filter = self.connection.filter(rule, queue=self._heard)
        self._filter.__enter__()
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
        for event in (ANNOUNCEMENT, "object:state-changed", "object:property-change", "object:text-changed"):
            self.call(registry, ATSPI + "Registry", "RegisterEvent", "sass", (event, [], ""))

    def _let_in(self) -> None:
        """Read what has arrived: a question to the bus itself is answered after it."""
        self.connection.send_and_get_reply(message_bus.GetId())


def accessibility_bus(session_address: str) -> str:
    """Where a session has its accessibility bus, as soon as that has started."""
    bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    found = [""]

    def there() -> bool:
        try:
            with open_dbus_connection(session_address) as session:
                answer = session.send_and_get_reply(new_method_call(bus, "GetAddress"))
        except ConnectionRefusedError:  # its socket is there before it listens
            return False
        found[0] = answer.body[0] if answer.header.message_type is MessageType.method_return else ""
        return found[0].startswith("unix:")

    until(there, "the accessibility bus")
    return found[0]


def has_owner(address: str, name: str) -> bool:
    """Whether somebody answers to a name on a bus. To call who still starts would have the bus start another one, and one of both ends."""
    try:
        with open_dbus_connection(address) as connection:
            return bool(connection.send_and_get_reply(message_bus.NameHasOwner(name)).body[0])
    except OSError:
        return False


def _heard(message: Any) -> Heard:
    fields = message.header.fields
    kind = next(value for key, value in fields.items() if key.name == "member")
    path = next(value for key, value in fields.items() if key.name == "path")
    detail, on, _, said = message.body[:4]
    return Heard(str(kind), str(path), detail, on, said[1])


class Thing:
    """An object of the window: what a screen reader knows of a button, a text or a cell."""

    def __init__(self, bus: Bus, at: tuple[str, str]) -> None:
        self.bus, self.at = bus, (at[0], at[1])

    def __repr__(self) -> str:
        try:
            return f"<{self.role} {self.name!r} {self.identifier}>"
        except Gone:
            return "<gone>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Thing) and self.at == other.at

    def __hash__(self) -> int:
        return hash(self.at)

    @property
    def name(self) -> str:
        return self._own("Accessible", "Name")

    @property
    def description(self) -> str:
        return self._own("Accessible", "Description")

    @cached_property
    def identifier(self) -> str:
        """The last part of Qt's path of names: the identifier that the program gave."""
        return self._own("Accessible", "AccessibleId").rpartition(".QApplication")[2]

    @cached_property
    def role(self) -> str:
        return self._ask("Accessible", "GetRoleName")

    @cached_property
    def interfaces(self) -> set[str]:
        return {name.removeprefix(ATSPI) for name in self._ask("Accessible", "GetInterfaces")}

    @property
    def states(self) -> set[str]:
        low, high = self._ask("Accessible", "GetState")
        both = low | high << 32
        return {name for name, number in STATES.items() if both >> number & 1}

    @property
    def children(self) -> "list[Thing]":
        return [Thing(self.bus, at) for at in self._ask("Accessible", "GetChildren") if at[1] != NOTHING]

    @property
    def actions(self) -> list[str]:
        """The names of what can be done with it."""
        if "Action" not in self.interfaces:
            return []
        return [self._ask("Action", "GetName", "i", (number,)) for number in range(self._own("Action", "NActions"))]

    def do(self, *names: str) -> None:
        """Do one of these actions as soon as it is offered; without names, what a press does."""
        wanted = set(names or ("Press", "Toggle"))
        until(lambda: wanted & set(self.actions), f"something to do with {self}")
        there = self.actions
        assert self._ask("Action", "DoAction", "i", (next(number for number, name in enumerate(there) if name in wanted),))

    def focus(self) -> None:
        """Put the focus on it."""
        self._ask("Component", "GrabFocus")

    @property
    def text(self) -> str:
        """What stands in a field."""
        return self._ask("Text", "GetText", "ii", (0, -1))

    def write(self, text: str) -> None:
        """Put another text into a field."""
        assert self._ask("EditableText", "SetTextContents", "s", (text,))

    @property
    def value(self) -> tuple[float, float]:
        """How far it is and how far it goes."""
        return self._own("Value", "CurrentValue"), self._own("Value", "MaximumValue")

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of a table."""
        return self._own("Table", "NRows"), self._own("Table", "NColumns")

    @property
    def headers(self) -> list[str]:
        """What stands above the columns of a table."""
        return [self._ask("Table", "GetColumnDescription", "i", (column,)) for column in range(self.shape[1])]

    def cell(self, row: int, column: int) -> "Thing":
        """A cell of a table."""
        return Thing(self.bus, self._ask("Table", "GetAccessibleAt", "ii", (row, column)))

    def row(self, row: int) -> list[str]:
        """What is said of the cells of a row."""
        return [self.cell(row, column).name for column in range(self.shape[1])]

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen."""
        return tuple(self._ask("Component", "GetExtents", "u", (0,)))

    def all(self, *, hidden: bool = False, deep: int = DEEPEST) -> "Iterator[Thing]":
        """It and what is in it, as far as it is shown; the cells of a table come from the table."""
        yield self
        if deep and "Table" not in self.interfaces:
            for child in self.children:
                try:
                    if hidden or "showing" in child.states:
                        yield from child.all(hidden=hidden, deep=deep - 1)
                except Gone:
                    continue

    def find(self, name: str = "", role: str = "", identifier: str = "") -> "Thing | None":
        """The first thing shown whose name begins so, with this role and this identifier."""
        for each in self.all():
            named = not name or each.name.startswith(name)
            if named and (not role or each.role == role) and (not identifier or each.identifier.endswith(identifier)):
                return each
        return None

    def wait_for(self, name: str = "", role: str = "", identifier: str = "") -> "Thing":
        """The same, as soon as it is there."""
        found: list[Thing] = []

        def there() -> bool:
            one = self.find(name, role, identifier)
            found.extend([one] if one else [])
            return bool(found)

        until(there, f"{role} {name} {identifier}")
        return found[0]

    def _ask(self, interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        answer = self.bus.call(self.at, ATSPI + interface, method, signature, body)
        return answer[0] if len(answer) == 1 else answer

    def _own(self, interface: str, name: str) -> Any:
        return self.bus.property(self.at, interface, name)


def until(condition: Callable[[], object], what: str) -> None:
    """Ask again and again until something is so."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            if condition():
                return
        except Gone:
            pass
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.05)
