from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui import preferences, window_place


@pytest.fixture
def plain_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_is_never_larger_than_the_screen_has_room_for(plain_window):
    free = plain_window.screen().availableSize()
    plain_window.resize(free + QSize(300, 300))
    window_place.put(plain_window)
    assert plain_window.width() < free.width()
    assert plain_window.height() < free.height() - 30


def test_a_small_one_keeps_its_usual_size(plain_window):
    plain_window.resize(300, 200)
    window_place.put(plain_window)
    assert plain_window.size() == QSize(300, 200)


def test_comes_back_as_it_was_left(plain_window, qtbot):
    preferences.change("starts", 1)
    plain_window.resize(411, 322)
    plain_window.show()
    window_place.keep(plain_window)
    again = QWidget()
    qtbot.addWidget(again)
    window_place.put(again)
    assert again.size() == QSize(411, 322)


def test_comes_back_maximised(plain_window, qtbot):
    preferences.change("starts", 1)
    plain_window.showMaximized()
    window_place.keep(plain_window)
    again = QWidget()
    qtbot.addWidget(again)
    window_place.put(again)
    assert again.isMaximized()


def test_what_is_no_place_changes_nothing(plain_window):
    preferences.change(window_place.PLACE, "bm9uc2Vuc2U=")
    plain_window.resize(300, 200)
    window_place.put(plain_window)
    assert plain_window.size() == QSize(300, 200)


def test_after_everything_was_deleted_nothing_is_remembered(plain_window):
    preferences.forget_all()
    window_place.keep(plain_window)
    assert preferences.read() == {}


class OnSmallScreen(QWidget):
    """A window on a screen of 1920 × 1080 at 200 %, where it is said to be no smaller than usual ones."""

    def screen(self):
        return SimpleNamespace(availableSize=lambda: QSize(960, 500))


def test_its_least_size_is_no_larger_than_the_screen_either(qtbot):
    window = OnSmallScreen()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.setMinimumSize(900, 600)
    window_place.put(window)
    assert window.size() == QSize(958, 460)
