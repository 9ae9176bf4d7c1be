"""Where the focus is after the work of a button."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from voicetune_desktop.gui.focus_back import FocusBack


@pytest.fixture
def buttons(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = [QPushButton(words) for words in ("Search", "Next", "Last")]
    for each in made:
        column.addWidget(each)
    FocusBack(window)
    window.show()
    window.activateWindow()
    made[0].setFocus()
    qtbot.waitUntil(made[0].hasFocus, timeout=60_000)
    yield made
    window.close()


def test_it_comes_back_to_what_was_disabled(buttons):
    search, following, _ = buttons
    search.setEnabled(False)
    assert following.hasFocus()
    search.setEnabled(True)
    assert search.hasFocus()


def test_it_stays_where_the_person_went_meanwhile(buttons):
    search, _, last = buttons
    search.setEnabled(False)
    last.setFocus()
    search.setEnabled(True)
    assert last.hasFocus()


def test_it_comes_back_once(buttons):
    search, following, _ = buttons
    search.setEnabled(False)
    search.setEnabled(True)
    following.setFocus()
    search.setEnabled(False)
    search.setEnabled(True)
    assert following.hasFocus()
