"""The whole way through a real window with the keyboard alone, from a real export to checked files."""

import json
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit

from tests.operations.chat import write_chat
from voicetune_desktop.dataset.checks.files import check_file
from voicetune_desktop.gui import english
from voicetune_desktop.gui.jobs import workers
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Theme

PATIENCE = 30_000


@pytest.fixture
def window(qtbot, qapp):
    english.install(qapp)
    made = MainWindow(Session(), Theme(qapp, "light"))
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    workers().close()


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.session.busy, timeout=PATIENCE)


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def go(qtbot, window, number):
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)


def by_identifier(window, kind, identifier):
    return next(widget for widget in window.findChildren(kind) if widget.accessibleIdentifier() == identifier)


def choose_assistant(qtbot, window, name):
    table = next(view for view in window.findChildren(QAbstractItemView) if view.accessibleName() == "People")
    table.setFocus()
    model = table.model()
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    row = next(r for r in range(model.rowCount()) if any(name in str(model.index(r, c).data()) for c in range(model.columnCount())))
    table.setCurrentIndex(model.index(row, headers.index("Role")))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = qtbot.waitUntil(lambda: table.findChild(QComboBox) is not None) or table.findChild(QComboBox)
    view = editor.view()
    qtbot.waitUntil(view.isVisible)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    at = next(i for i in range(editor.count()) if editor.itemText(i) == "Assistant")
    for _ in range(at):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)


@pytest.mark.skipif(sys.platform == "win32", reason="offscreen focus differs")
def test_from_export_to_checked_files_by_keyboard(qtbot, window, tmp_path):
    window.session.new_temporary()
    window.open_exports([write_chat(tmp_path)])
    settle(qtbot, window)
    go(qtbot, window, 2)
    choose_assistant(qtbot, window, "Ada Byron")
    go(qtbot, window, 3)
    go(qtbot, window, 4)
    go(qtbot, window, 5)
    folder = by_identifier(window, QLineEdit, "vt.finish.folder")
    folder.setFocus()
    qtbot.keyClick(folder, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(folder, str(tmp_path / "out"))
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.page("finish").result.isVisible(), timeout=PATIENCE)
    assert window.page("finish").result.proof.text() == "30 examples written, 30 will be trained."
    train = tmp_path / "out" / "train.jsonl"
    assert [problem for problem in check_file(train) if problem.severity == "error"] == []
    assert "Ada" not in json.dumps(train.read_text("utf-8"))
