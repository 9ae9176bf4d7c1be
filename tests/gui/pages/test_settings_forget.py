"""Settings, delete all data: the dialog says exactly what goes, and afterwards the window is as new."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.screenshots import settle
from tests.gui.windows import Keys, go, open_copy, press, rest, words
from voicetune_desktop.errors import KeyringUnavailable
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.pages.settings_forget import ForgetSection
from voicetune_desktop.gui.theme import the_theme
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog
from voicetune_desktop.operations import forgetting
from voicetune_desktop.paths import user_config, user_data
from voicetune_desktop.project.file import create
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.store import accounts
from voicetune_desktop.training.store import file as store_file

ACCOUNT = Account("openai", "https://api.openai.com/v1")


@pytest.fixture
def every_key(keys, monkeypatch):
    """One key store, wherever it is asked for."""
    for module in (forgetting, store_file):
        monkeypatch.setattr(module, "SystemKeyStore", lambda: keys)
    monkeypatch.setattr(forgetting, "key_store", lambda: keys)
    monkeypatch.setattr("voicetune_desktop.training.keys.SystemKeyStore", lambda _service: keys)
    return keys


@pytest.fixture
def section(qtbot, window, every_key, made):
    """The section of a window in which everything was used: one project is open, another lies there."""
    create(user_data() / "Other.voicetune", keystore=every_key).close()
    open_copy(window, every_key, made, user_data())
    rest(qtbot, window)
    preferences.change("look", "dark")
    accounts.remember_account(window.session.training.store, ACCOUNT)
    every_key.put("openai https://api.openai.com/v1", b"sk-0123")
    page = go(qtbot, window, "settings")
    yield next(each for each in page.sections if isinstance(each, ForgetSection))
    the_theme().set_mode("light")


def dialog_of(section):
    section.delete.click()
    settle()
    return next(each for each in section.findChildren(ConfirmDialog) if each.isVisible())


def test_projects_stand_there_with_their_sizes_and_a_tick(section):
    names = [tick.text().split(" · ")[0] for tick in section.ticks]
    assert names == ["Letters", "Other"]
    assert all(tick.isChecked() and tick.text().rpartition(" ")[2] in {"kB", "MB"} for tick in section.ticks)


def test_the_dialog_says_what_goes_and_what_stays(section):
    section.ticks[1].click()
    said = words(dialog_of(section))
    assert "It deletes these projects with their keys: Letters." in said
    assert "It keeps 1 project." in said
    assert "It deletes the API keys of these accounts: OpenAI." in said
    assert "crash reports" in said


def test_nothing_can_be_deleted_before_it_is_understood(section):
    dialog = dialog_of(section)
    assert not dialog.act.isEnabled()
    assert dialog.cancel.hasFocus()
    dialog.agreed.click()
    assert dialog.act.isEnabled()


def test_after_it_the_window_is_as_new(qtbot, window, section, every_key):
    dialog = dialog_of(section)
    dialog.agreed.click()
    dialog.act.click()
    settle()
    assert list(user_data().iterdir()) == list(user_config().iterdir()) == []
    assert every_key.kept == {}
    assert (window.session.project, window.rail.current, window.windowTitle()) == (None, "open", "VoiceTune")
    assert (the_theme().mode, preferences.read()) == ("system", {})
    assert window.notices.message.text == "All data is deleted."
    assert "Recent projects" not in words(window)
    assert window.rail.line.text() == "Offline"


def test_nothing_is_deleted_under_an_upload(window, section):
    window.session.training.upload = object()
    section.delete.click()
    window.session.training.upload = None
    assert window.notices.message.text == "VoiceTune is sending files."
    assert not section.findChildren(ConfirmDialog)


def test_it_can_be_done_with_keys_alone_and_heard(qtbot, window, section, every_key):
    section.delete.setFocus()
    press(qtbot, window, Qt.Key.Key_Space)
    dialog = next(each for each in section.findChildren(ConfirmDialog) if each.isVisible())
    assert "It deletes these projects" in dialog.accessibleDescription()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert every_key.kept
    window.activateWindow()
    qtbot.waitUntil(section.delete.hasFocus)
    press(qtbot, window, Qt.Key.Key_Space)
    dialog = next(each for each in section.findChildren(ConfirmDialog) if each.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    for key in (Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        press(qtbot, dialog, key)
    assert (window.session.project, every_key.kept) == (None, {})


def test_what_was_unticked_stays(section, every_key):
    section.ticks[1].click()
    section.forget()
    assert [path.name for path in user_data().iterdir()] == ["Other.voicetune"]
    assert len(every_key.kept) == 1


def test_a_tick_that_was_taken_away_stays_away(section, every_key):
    section.ticks[0].click()
    create(user_data() / "Third.voicetune", keystore=every_key).close()
    section.refresh()
    assert [tick.isChecked() for tick in section.ticks] == [False, True, True]


def test_what_cannot_be_deleted_is_named(window, section, every_key, monkeypatch):
    def refuse(_keys, _name):
        raise KeyringUnavailable("It does not answer.")

    monkeypatch.setattr(Keys, "forget", refuse)
    section.forget()
    assert window.notices.message.text == "Not everything could be deleted."
    assert "the key of OpenAI in a dict" in window.notices.message.accessibleName()
