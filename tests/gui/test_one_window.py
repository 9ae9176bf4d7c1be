"""No part of a page is a window of its own, not even for the moment before it has a place: it would flash and take the focus along."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from tests.gui.windows import go
from voicetune_desktop.gui.main_window import ASIDES, PAGES


class Windows(QObject):
    """Notes what is shown as a window."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def windows(qapp):
    """What is shown as a window from here on."""
    watching = Windows()
    qapp.installEventFilter(watching)
    yield watching.seen
    qapp.removeEventFilter(watching)


def test_a_new_window_is_one(windows, window):
    assert windows == ["MainWindow"]


def test_pages_that_are_looked_at_for_the_first_time_are_no_windows(qtbot, opened, windows):
    for page in [*PAGES, *ASIDES]:
        go(qtbot, opened, page)
    assert windows == []
    assert opened.isActiveWindow()
