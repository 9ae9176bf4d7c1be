"""Where the focus goes on the page Open when what has it is hidden: who listens hears each place that it stops at."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.windows import button, drop, rest
from tests.operations.chat import write_chat

PASSPHRASE = "nine quiet lanterns"


@pytest.fixture
def stops(window):
    """Every place that gets the focus."""
    there = []
    QApplication.instance().focusChanged.connect(lambda _old, new: new is not None and there.append(new))
    return there


def test_the_focus_goes_to_the_title_when_chats_take_the_place_of_the_start(qtbot, window, keys, stops, tmp_path):
    page = window.page("open")
    files = button(page.start, "Choose files…")
    files.setFocus()
    drop(window, write_chat(tmp_path))
    rest(qtbot, window)
    assert stops == [files, page.title]


def test_the_focus_goes_to_the_title_when_a_passphrase_was_given(qtbot, window, stops, tmp_path):
    page = window.page("open")
    drop(window, write_chat(tmp_path))
    first, second = page.key_card._first, page.key_card._second
    for edit in (first, second):
        qtbot.keyClicks(edit, PASSPHRASE)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert stops == [first, second, page.title]


def test_the_focus_goes_to_the_title_when_nothing_is_saved(qtbot, window, stops, tmp_path):
    page = window.page("open")
    drop(window, write_chat(tmp_path))
    on = button(page.key_card, "Go on without saving")
    on.setFocus()
    on.click()
    rest(qtbot, window)
    assert stops == [page.key_card._first, on, page.title]


def test_enter_goes_on_to_the_passphrase_again_and_complains_of_nothing(qtbot, window, tmp_path):
    card = window.page("open").key_card
    drop(window, write_chat(tmp_path))
    qtbot.keyClicks(card._first, PASSPHRASE)
    qtbot.keyClick(card._first, Qt.Key.Key_Return)
    assert (card._second.hasFocus(), card._complaint.text()) == (True, "")
