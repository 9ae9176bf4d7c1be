"""The dialog before what cannot be undone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from tests.gui.windows import PATIENCE
from voicetune_desktop.gui.enter import EnterPresses
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog


def made(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ConfirmDialog(parent, "Delete it?", ["It is gone then."], "Delete it", identifier="vt.x")
    dialog.open()
    return parent, dialog


def test_safe_answer_has_the_focus(qtbot):
    _parent, dialog = made(qtbot)
    assert dialog.focusWidget() is dialog.cancel
    assert dialog.accessibleDescription() == "It is gone then."


def test_what_it_says_is_said_once(qtbot):
    """A dialog's description is read, and so are all labels in it."""
    _parent, dialog = made(qtbot)
    roles = [QAccessible.queryAccessibleInterface(each).role() for each in dialog.findChildren(QLabel) if each.text() == "It is gone then."]
    assert roles == [QAccessible.Role.Paragraph]


def test_escape_is_a_no(qtbot):
    _parent, dialog = made(qtbot)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_button_with_the_verb_is_a_yes(qtbot):
    _parent, dialog = made(qtbot)
    assert dialog.act.accessibleIdentifier() == "vt.x.accept"
    with qtbot.waitSignal(dialog.accepted):
        dialog.act.click()


def test_enter_presses_the_button_that_has_the_focus(qtbot):
    parent, dialog = made(qtbot)
    _enter = EnterPresses(parent)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    dialog.act.setFocus()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.act, Qt.Key.Key_Return)
