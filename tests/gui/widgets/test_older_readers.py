"""Notifications for screen readers that know no announcements."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.gui.windows import PATIENCE
from voicetune_desktop.gui.widgets.older_readers import OlderReaders


def test_what_is_said_in_one_moment_stays_until_a_screen_reader_asked_for_it(qtbot, monkeypatch):
    window, told = QWidget(), []
    qtbot.addWidget(window)
    monkeypatch.setattr(OlderReaders, "_is_needed", lambda _: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.object()))
    readers = OlderReaders(window)
    for words in ("Your model has answered.", "Its base model has answered."):
        readers.say(words)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE)
    assert [each.accessibleName() for each in told] == ["Your model has answered.", "Its base model has answered."]
