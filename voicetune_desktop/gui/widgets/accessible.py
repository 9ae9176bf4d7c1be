"""What assistive technology hears: roles of our own widgets and announcements."""

import sys
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLineEdit, QStackedWidget, QWidget
from shiboken6 import isValid

from voicetune_desktop.gui.widgets.older_readers import OlderReaders

_REST_MS = 1000
_alive: list[QAccessibleWidget] = []
"""Qt deletes an interface with its widget; until then Python must not."""


class _WithRole(QAccessibleWidget):
    """A widget as Qt would present it, in the role that the widget names."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._role = role

    def role(self) -> QAccessible.Role:
        return self._role


class _Unfolding(_WithRole):
    """A button that shows and hides something: Qt would call it a check box, for it stays down."""

    def __init__(self, unfolding: QAbstractButton) -> None:
        super().__init__(unfolding, QAccessible.Role.Button)
        self._button = unfolding

    def state(self) -> QAccessible.State:
        state = super().state()
        state.expandable = True
        state.expanded, state.collapsed = self._button.isChecked(), not self._button.isChecked()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        return super().text(kind) or (self._button.text() if kind is QAccessible.Text.Name else "")

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()] if self._button.isEnabled() else [self.setFocusAction()]

    def doAction(self, name: str) -> None:
        if name == self.pressAction():
            self._button.click()
        else:
            super().doAction(name)


class _Secret(_WithRole):
    """A field that shows dots. Qt would tell the bus of Linux each letter that is typed or pasted, and screen readers would say it."""

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit, QAccessible.Role.EditableText)
        self._edit = edit

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Take what dictation or a filler of passwords writes."""
        if kind is QAccessible.Text.Value:
            self._edit.setText(text)
        else:
            super().setText(kind, text)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.editable = state.passwordEdit = True
        return state


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


def unfolds(unfolding: QAbstractButton) -> None:
    """Make a button one that shows something and hides it again, and present it so; before its text is set."""
    _install()
    unfolding.setCheckable(True)
    unfolding.setProperty("unfolds", True)
    unfolding.toggled.connect(lambda: _tell_unfolded(unfolding))


def _tell_unfolded(unfolding: QAbstractButton) -> None:
    """Tell that it opened or closed; on Linux in words, too, because Qt does not pass this change on to the bus."""
    if sys.platform == "linux" and unfolding.hasFocus():
        translate = QCoreApplication.translate
        announce(unfolding, translate("Accessible", "Expanded") if unfolding.isChecked() else translate("Accessible", "Collapsed"))
    told = QAccessible.State()
    told.expanded = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(unfolding, told))


def keep_secret(edit: QLineEdit) -> None:
    """Let a line show dots for its letters, and nobody hear more than how many when typing rests; before it gets a name."""
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    if sys.platform == "linux":
        _install()
        edit.setProperty("secret", True)
        rest = QTimer(edit, interval=_REST_MS, singleShot=True)
        rest.timeout.connect(lambda: _tell_length(edit))
        edit.textEdited.connect(rest.start)


def _tell_length(edit: QLineEdit) -> None:
    announce(edit, QCoreApplication.translate("Accessible", "%Ln character(s)", "", len(edit.text())))


def announce(widget: QWidget, text: str) -> None:
    """Say something now, as when a job ends or a filter changes."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
    tell_older_readers(widget, text)


def tell_older_readers(widget: QWidget, text: str) -> None:
    """Say something to screen readers of Linux that know no announcements; newer ones hear it in another way."""
    window = widget.window()
    if sys.platform == "linux" and QAccessible.isActive() and window.isVisible():
        _install()
        (window.findChild(OlderReaders) or OlderReaders(window)).say(text)


@cache
def _install() -> None:
    QAccessible.installFactory(_interface)


def _interface(_class: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    if isinstance(thing, QAbstractButton) and thing.property("unfolds"):
        interface = _Unfolding(thing)
    elif isinstance(thing, QLineEdit) and thing.property("secret"):
        interface = _Secret(thing)
    elif (role := thing.property("accessibleRole")) is not None:
        interface = _WithRole(thing, QAccessible.Role(role))
    elif isinstance(thing, QStackedWidget):
        interface = _WithRole(thing, QAccessible.Role.Client)  # Qt's own is a "layered pane", which is said on the way into each page
    else:
        return None
    _alive[:] = [each for each in _alive if isValid(each)]
    _alive.append(interface)
    return interface
