"""Copied texts leave the clipboard again, and histories are asked not to keep them."""

import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QTableView

from voicetune_desktop.gui import clipboard
from voicetune_desktop.gui.clipboard import ClipboardManners, copy_for_good

TEXT = "the yellowfeather flies"


@pytest.fixture
def copied(qapp, monkeypatch):
    """The clipboard of the system, empty at first; without a display it cannot say who filled it."""
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    board = QGuiApplication.clipboard()
    board.clear()
    return board


@pytest.fixture
def manners(copied):
    made = ClipboardManners(kept_ms=60)
    yield made
    made.deleteLater()


def test_a_minute_is_what_a_copy_lives():
    assert clipboard.KEPT_MS == 60_000


def test_copied_text_is_there_and_goes_after_its_time(qtbot, copied, manners):
    copied.setText(TEXT)
    assert copied.text() == TEXT
    qtbot.waitUntil(lambda: copied.text() == "")


def test_what_was_copied_later_is_not_taken_away(qtbot, copied, manners):
    copied.setText(TEXT)
    copy_for_good("an error of no importance")
    qtbot.wait(150)
    assert copied.text() == "an error of no importance"


def test_copying_again_begins_the_time_anew(qtbot, copied, manners):
    took = 1.0
    while took > 0.055:  # on a busy machine even a short wait may take as long as a copy lives
        copied.setText(TEXT)
        qtbot.wait(40)
        began = time.monotonic()
        copied.setText("another")
        qtbot.wait(40)
        took = time.monotonic() - began
    assert copied.text() == "another"
    qtbot.waitUntil(lambda: copied.text() == "")


def test_the_end_of_the_program_takes_it_at_once(copied, qapp):
    made = ClipboardManners(kept_ms=60_000)
    copied.setText(TEXT)
    qapp.aboutToQuit.emit()
    assert copied.text() == ""
    made.deleteLater()


def test_text_copied_from_a_table_by_key_goes_too(qtbot, copied, manners):
    table = QTableView()
    qtbot.addWidget(table)
    model = QStandardItemModel()
    model.appendRow(QStandardItem(TEXT))
    table.setModel(model)
    table.setCurrentIndex(model.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.text() == TEXT
    qtbot.waitUntil(lambda: copied.text() == "")


def test_text_copied_from_a_field_goes_too(qtbot, copied, manners):
    field = QLineEdit(TEXT)
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    qtbot.waitUntil(lambda: copied.text() == "")


def test_the_system_is_asked_not_to_remember(copied, monkeypatch):
    for hints in clipboard.HINTS.values():
        monkeypatch.setitem(clipboard.HINTS, sys.platform, hints)
        made = ClipboardManners()
        copied.setText(TEXT)
        assert set(hints) <= set(copied.mimeData().formats())
        made.clear()
        made.deleteLater()


def test_on_linux_the_hint_is_the_one_of_password_managers():
    assert clipboard.HINTS["linux"] == {"x-kde-passwordManagerHint": b"secret"}
