"""All keys of the window: where each one works, what it does, and how controls tell theirs."""

import sys
from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.widgets.text import plain_tooltip

OPEN, FIND, HELP, UNDO, REDO, SETTINGS = "Ctrl+O", "Ctrl+F", "F1", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+,"
REPLACE, KEEP, ASK, REPLACE_LIKE, KEEP_LIKE, NEXT, IS_PERSON, IS_NO_PERSON = "R", "K", "A", "Shift+R", "Shift+K", "J", "P", "N"
REMOVE, EDIT, TRAIN, DONE, FIRST, SECOND, STOP = "Del", "F2", "Space", "Ctrl+Enter", "1", "2", "Esc"
BACK, FORWARD = "Alt+Left", "Alt+Right"
BACKSPACE = "Backspace"
"""What is called Delete on a Mac; some of its keyboards have no other."""


class Key(NamedTuple):
    """`keys` as Qt writes them ("Ctrl+O", or a range "Left … Right"), the page where they work ("" for all), and what they do."""

    keys: str
    page: str
    words: str


def key_table() -> list[Key]:
    """Every key that does something of ours, in the person's language."""
    translate = QCoreApplication.translate
    return [
        Key(OPEN, "", translate("Keys", "Open an export or a project")),
        Key("Ctrl+1 … Ctrl+6", "", translate("Keys", "Go to a step")),
        Key(UNDO, "", translate("Keys", "Take the last decision back")),
        Key(REDO, "", translate("Keys", "Do it again")),
        Key(FIND, "", translate("Keys", "Search in the page")),
        Key(SETTINGS, "", translate("Keys", "Settings")),
        Key(HELP, "", translate("Keys", "Help for the page")),
        Key(STOP, "", translate("Keys", "Stop the work that runs, or go back")),
        Key(EDIT, "", translate("Keys", "Edit what is chosen")),
        Key(REPLACE, "privacy", translate("Keys", "Replace this finding")),
        Key(KEEP, "privacy", translate("Keys", "Keep this finding")),
        Key(ASK, "privacy", translate("Keys", "Decide this finding later")),
        Key(REPLACE_LIKE, "privacy", translate("Keys", "Replace everything like this")),
        Key(KEEP_LIKE, "privacy", translate("Keys", "Keep everything like this")),
        Key("Enter", "privacy", translate("Keys", "Do the same to everything like this")),
        Key(NEXT, "privacy", translate("Keys", "Go to the next finding")),
        Key(IS_PERSON, "privacy", translate("Keys", "It is a person")),
        Key(IS_NO_PERSON, "privacy", translate("Keys", "It is not a person")),
        Key(REMOVE, "privacy", translate("Keys", "Remove the word from the list")),
        Key("Left … Right", "dataset", translate("Keys", "Read the bars of the picture")),
        Key("Enter", "dataset", translate("Keys", "Show the examples of a bar")),
        Key(TRAIN, "dataset", translate("Keys", "Train on the answer, or not")),
        Key(REMOVE, "dataset", translate("Keys", "Leave the example out, or use it again")),
        Key(DONE, "dataset", translate("Keys", "Keep the answer that you edit")),
        Key(DONE, "try", translate("Keys", "Send the question")),
        Key(FIRST, "try", translate("Keys", "Take the first answer for the real one")),
        Key(SECOND, "try", translate("Keys", "Take the second answer for the real one")),
        Key(BACK, "help", translate("Keys", "Back to the topic before")),
        Key(FORWARD, "help", translate("Keys", "Forward to the topic after")),
    ]


def keys_said(keys: str) -> str:
    """Keys as the person's keyboard has them: "Strg+O" in German; also of a range such as "Ctrl+1 … Ctrl+6"."""
    return " … ".join(QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in keys.split(" … "))


def redo_keys() -> set[str]:
    """The keys that undo an undo: ours, and those of the system."""
    return {REDO, QKeySequence(QKeySequence.StandardKey.Redo).toString()}


def add_shortcuts(window: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Let keys such as "Ctrl+O" do something while the window is in front."""
    for keys, act in acts.items():
        QShortcut(QKeySequence(keys), window).activated.connect(act)


def on_key(keys: str, place: QWidget, act: Callable[[], object]) -> None:
    """Let keys do something while the focus is on `place`, or on something in it."""
    for each in (keys, BACKSPACE) if (keys, sys.platform) == (REMOVE, "darwin") else (keys,):
        shortcut = QShortcut(QKeySequence(each), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)


def tell_keys(control: QWidget, keys: str, page: str = "") -> None:
    """Say in the tooltip of a control, and to screen readers, which keys do the same."""
    say_keys(control, keys, next(key.words for key in key_table() if (key.keys, key.page) == (keys, page)))


def say_keys(control: QWidget, keys: str, words: str) -> None:
    """The same in other words than those of the table."""
    native, described = keys_said(keys), control.accessibleDescription()
    control.setToolTip(plain_tooltip(f"{words} ({native})"))
    control.setAccessibleDescription(f"{described} ({native})" if described else native)
