"""Somebody who has only a keyboard: presses real keys, and goes where Tab and the arrows lead."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QTableView, QWidget

PATIENCE = 60
"""Seconds that a step may take on a slow machine."""
FARTHEST = 80
"""How often Tab may be pressed until something is reached."""
PASSPHRASE = "seven green kettles"


class Walker:
    """Hands on the keyboard of one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
        """Press a key; the system hands it to the window that has the focus."""
        for _ in range(times):
            QTest.keyClick(QGuiApplication.focusWindow() or self._window.windowHandle(), key, modifier)

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        for letter in text:
            QTest.keyClick(QGuiApplication.focusWindow(), letter)

    def tab_to(self, name: str, kind: "type[QWidget]" = QWidget) -> None:
        """Press Tab until a screen reader would say this name, and this kind of widget."""
        for _ in range(FARTHEST):
            focus = QApplication.focusWidget()
            if said(focus).startswith(name) and isinstance(focus, kind):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}")

    def push(self, name: str) -> None:
        """Go to a button and press it."""
        self.tab_to(name)
        self.press(Qt.Key.Key_Space)


def said(widget: QWidget | None) -> str:
    """What a screen reader says of a widget; the words beside a list of choices are its name."""
    if widget is None:
        return ""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def until(condition: Callable[[], object], what: str) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"waited in vain for {what}"
        QTest.qWait(10)


def walk(window, export: Path, assistant: str, folder: Path) -> str:
    """From an export to its training files; gives the proof that the last page shows."""
    walker = Walker(window)
    bring_in(walker, window, export)
    choose_assistant(walker, window, assistant)
    look_at_privacy(walker, window)
    look_at_lengths(walker, window)
    return save(walker, window, folder)


def bring_in(walker: Walker, window, export: Path) -> None:
    """Choose the file in the dialog; this computer has no key store, so a passphrase follows."""
    answer_dialog(export)
    walker.push("Choose files…")
    page = window.page("open")
    until(page.key_card.isVisible, "the question for a passphrase")
    window.activateWindow()  # without a display there is no window manager that gives the focus back after a dialog
    until(window.isActiveWindow, "the focus")
    walker.type(PASSPHRASE)
    walker.press(Qt.Key.Key_Tab)
    walker.type(PASSPHRASE)
    walker.press(Qt.Key.Key_Return)
    until(lambda: page.message.isVisible() and not window.session.busy, "the import")
    assert page.message.property("tone") == "success", page.message.text


def answer_dialog(export: Path) -> None:
    """Type the path once the dialog is there, and Enter until it goes.

    The dialog holds up everything else until then, and a question of its own the dialog, so somebody looks again whatever a key
    does. Its list of matching files would take letters and Enter for itself when it is quick enough. The dialog is Qt's, and a
    display that is none may forget its focus, so its field gets the keys directly.
    """
    end = time.monotonic() + PATIENCE
    seen: list[QFileDialog] = []

    def answer() -> None:
        dialog = next((each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible()), None)
        if dialog or not seen:
            QTimer.singleShot(50, answer)
        asking = QApplication.activeModalWidget()
        if isinstance(asking, QMessageBox):
            asking.reject()
        elif dialog and time.monotonic() > end:
            dialog.reject()
        elif dialog:
            seen.append(dialog)
            field = dialog.findChild(QLineEdit)
            assert field is not None
            field.setCompleter(None)
            field.clear()
            QTest.keyClicks(field, str(export))
            QTest.keyClick(field, Qt.Key.Key_Return)

    QTimer.singleShot(50, answer)


def choose_assistant(walker: Walker, window, name: str) -> None:
    """Go to the person's row and the column Role, open the choice and take "Assistant"."""
    walker.push("Continue to People")
    until(lambda: window.rail.current == "people", "the page People")
    walker.tab_to("People", QTableView)
    table = QApplication.focusWidget()
    assert isinstance(table, QTableView)
    move_to(walker, table, name, "Role")
    walker.press(Qt.Key.Key_F2)
    until(lambda: said(QApplication.focusWidget()) == "Role", "the list of roles")
    walker.press(Qt.Key.Key_Home)
    walker.press(Qt.Key.Key_Return)
    until(lambda: table.currentIndex().data() == "Assistant", "the role")


def move_to(walker: Walker, table: QTableView, name: str, column: str) -> None:
    """Use the arrows as somebody who listens to the cells."""
    model = table.model()
    walker.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(model.rowCount()):
        if name in str(model.index(table.currentIndex().row(), 0).data()):
            break
        walker.press(Qt.Key.Key_Down)
    for _ in range(model.columnCount()):
        if model.headerData(table.currentIndex().column(), Qt.Orientation.Horizontal) == column:
            return
        walker.press(Qt.Key.Key_Right)
    raise AssertionError(f"no column {column}")


def look_at_privacy(walker: Walker, window) -> None:
    """Wait for what is found."""
    walker.push("Continue to Privacy")
    until(lambda: window.rail.current == "privacy", "the page Privacy")
    until(lambda: not window.session.busy, "the scan")


def look_at_lengths(walker: Walker, window) -> None:
    """Read two bars of the histogram and see the examples of one."""
    walker.push("Continue to Dataset")
    page = window.page("dataset")
    until(lambda: not window.session.busy and page.ready and page.histogram.chart.data.counts, "the examples")
    walker.tab_to("Token-length histogram")
    walker.press(Qt.Key.Key_End)
    assert "tokens:" in page.histogram._reading.text()
    walker.press(Qt.Key.Key_Return)
    until(lambda: said(QApplication.focusWidget()) == "Examples", "the examples of a bar")


def save(walker: Walker, window, folder: Path) -> str:
    """Type the folder and press Enter."""
    walker.push("Continue to Finish")
    until(lambda: window.rail.current == "finish", "the page Finish")
    walker.tab_to("Folder")
    walker.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    walker.type(str(folder))
    walker.press(Qt.Key.Key_Return)
    page = window.page("finish").saving
    until(lambda: not window.session.busy and (page.result.isVisible() or page.message.isVisible()), "the files")
    return page.result.proof.text()
