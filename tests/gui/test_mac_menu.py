"""The menu bar that the window has on macOS."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenuBar

from voicetune_desktop.gui.mac_menu import give_menu


@pytest.fixture
def actions(window):
    return {action.text(): action for menu in give_menu(window).actions() for action in menu.menu().actions()}


def test_leads_to_settings_and_help(window, actions):
    for words, page in (("Settings…", "settings"), ("VoiceTune Help", "help")):
        actions[words].trigger()
        assert window.rail.current == page
    assert actions["Settings…"].menuRole() == QAction.MenuRole.PreferencesRole


def test_opens_files_and_closes(window, actions, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: asked.append(1) or ([], ""))
    actions["Settings…"].trigger()
    actions["Open…"].trigger()
    assert (window.rail.current, asked) == ("open", [1])
    window.show()
    actions["Minimise"].trigger()
    assert window.isMinimized()
    actions["Close"].trigger()
    assert not window.isVisible()


def test_other_systems_have_none(window):
    assert window.findChildren(QMenuBar) == []
