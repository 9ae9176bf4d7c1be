"""Settings and help: pages that are no step of the way."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.windows import go, press
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.pages.settings_look import LookSection
from voicetune_desktop.gui.pages.settings_recent import RecentSection
from voicetune_desktop.gui.theme import the_theme

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def settings(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr(preferences, "_file", lambda: tmp_path / "preferences.json")
    before = the_theme().mode
    yield go(qtbot, window, "settings")
    the_theme().set_mode(before)


def section(page, kind):
    return next(each for each in page.sections if isinstance(each, kind))


def test_a_look_is_taken_at_once_and_remembered(settings):
    section(settings, LookSection).look._segments["dark"].click()
    assert (the_theme().palette.name, preferences.read()["look"]) == ("dark", "dark")


def test_the_look_that_holds_is_shown(qtbot, window, settings):
    the_theme().set_mode("dark")
    settings.refresh()
    assert section(settings, LookSection).look.value == "dark"


def test_the_list_of_projects_can_be_forgotten(settings, tmp_path):
    path = tmp_path / "Letters.voicetune"
    path.touch()
    preferences.remember_project(path)
    settings.refresh()
    section(settings, RecentSection).forget.click()
    assert (preferences.recent_projects(), path.exists()) == ([], True)
    assert not section(settings, RecentSection).forget.isEnabled()


@pytest.mark.parametrize(
    ("key", "modifier", "aside"), [(Qt.Key.Key_Comma, CONTROL, "settings"), (Qt.Key.Key_F1, Qt.KeyboardModifier(0), "help")]
)
def test_a_key_leads_aside_and_back_to_the_step(qtbot, opened, key, modifier, aside):
    go(qtbot, opened, "people")
    press(qtbot, opened, key, modifier)
    assert opened.rail.current == aside
    assert not any(item.isChecked() for item in opened.rail._items.values())
    press(qtbot, opened, key, modifier)
    assert opened.rail.current == "people"


@pytest.mark.parametrize("how", ["escape", "back", "step"])
def test_the_way_back_from_an_aside(qtbot, opened, how):
    go(qtbot, opened, "people")
    go(qtbot, opened, "settings")
    if how == "escape":
        press(qtbot, opened, Qt.Key.Key_Escape)
    elif how == "back":
        opened.footer.back.click()
    else:
        opened.rail._items["people"].click()
    assert (opened.rail.current, opened.rail._asides["settings"].property("current")) == ("people", False)


def test_from_one_aside_to_the_other(qtbot, opened):
    go(qtbot, opened, "settings")
    go(qtbot, opened, "help")
    assert [key for key, entry in opened.rail._asides.items() if entry.property("current")] == ["help"]
    opened.rail.toggle("help")
    assert opened.rail.current == "settings"
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert opened.rail.current == "open"


def test_settings_can_be_left_before_there_is_a_project(qtbot, window):
    page = go(qtbot, window, "settings")
    assert window.stack.currentWidget() is page
    window.footer.back.click()
    assert window.rail.current == "open"
    assert not window.footer.isVisible()
