"""Tabs on a page that scrolls."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel

from voicetune_desktop.gui.widgets.tabs import Tabs


class Moves(QObject):
    """Notes whether there was a window above each time that a widget moved to another parent."""

    def __init__(self, widget, window):
        super().__init__(widget)
        self.seen = []
        self._window = window
        widget.installEventFilter(self)

    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.ParentChange:
            self.seen.append(widget.window() is self._window)
        return False


def test_what_a_tab_holds_comes_into_the_window_at_once_and_is_styled_once(qtbot):
    tabs, content = Tabs("Details", 220), QLabel("Controls")
    qtbot.addWidget(tabs)
    moves = Moves(content, tabs)
    tabs.add(content, "Controls")
    assert moves.seen == [True]
    assert tabs.widget(0).isAncestorOf(content)
