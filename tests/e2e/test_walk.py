"""The whole way through a real window with the keyboard alone, from a real export to checked files."""

import json
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.operations.chat import write_chat
from voicetune_desktop.dataset.checks.files import check_file
from voicetune_desktop.gui import english
from voicetune_desktop.gui.jobs import workers
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.pages.people_table import Column
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Theme
from voicetune_desktop.gui.widgets.fields import ListField

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
    """F2 opens the choice in the column Role, Home and Return take its first line."""
    table = window.page("people").table
    rows = [table.model().index(row, Column.NAME) for row in range(table.model().rowCount())]
    at = next(index for index in rows if index.data() == name)
    qtbot.waitUntil(lambda: bool(at.siblingAtColumn(Column.NEW_NAME).data()), timeout=PATIENCE)
    table.setFocus()
    table.setCurrentIndex(at.siblingAtColumn(Column.ROLE))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: table.findChild(ListField) is not None and table.findChild(ListField).view().isVisible())
    qtbot.keyClick(table.findChild(ListField).view(), Qt.Key.Key_Home)
    qtbot.keyClick(table.findChild(ListField).view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.rail.is_reachable("dataset"), timeout=PATIENCE)


@pytest.mark.skipif(sys.platform == "win32", reason="offscreen focus differs")
def test_from_export_to_checked_files_by_keyboard(qtbot, window, tmp_path):
    window.session.new_temporary()
    window.open_exports([write_chat(tmp_path)])
    settle(qtbot, window)
    go(qtbot, window, 2)
    choose_assistant(qtbot, window, "Ada Byron")
    go(qtbot, window, 3)
    go(qtbot, window, 4)
    qtbot.waitUntil(lambda: window.rail.is_reachable("finish"), timeout=PATIENCE)
    go(qtbot, window, 5)
    folder = by_identifier(window, QLineEdit, "vt.finish.folder")
    folder.setFocus()
    qtbot.keyClick(folder, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(folder, str(tmp_path / "out"))
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, window)
    qtbot.waitUntil(window.page("finish").result.isVisible, timeout=PATIENCE)
    assert window.page("finish").result.proof.text() == "30 examples written, 30 will be trained."
    train = tmp_path / "out" / "train.jsonl"
    assert [problem for problem in check_file(train) if problem.severity == "error"] == []
    assert "Ada" not in json.dumps(train.read_text("utf-8"))
