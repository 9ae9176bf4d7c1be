"""The page Try it: when it can be reached, and what lies behind its tabs."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.windows import PATIENCE, go, press
from voicetune_desktop.gui.pages.try_page import TABS
from voicetune_desktop.project.replays import keep_talk


@pytest.fixture
def page(qtbot, opened):
    return go(qtbot, opened, "try")


def test_ctrl_6_leads_there_once_there_are_examples(qtbot, opened):
    press(qtbot, opened, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert opened.rail.current == "try"


def test_it_is_the_last_step(page, opened):
    assert (opened.footer.primary.isVisible(), opened.footer.back.isVisible()) == (False, True)


def test_the_rail_counts_what_was_kept(page, opened):
    keep_talk(opened.session.project, "{}")
    opened.session.changed.emit()
    assert opened.rail._items["try"].accessibleName() == "Try it, 1 result, done"


@pytest.mark.parametrize("key", TABS)
def test_every_tab_opens(qtbot, opened, page, key):
    page.show_tab(key)
    qtbot.waitUntil(page.tab(key).isVisible)
    qtbot.waitUntil(lambda: page.ready, timeout=PATIENCE)


def test_only_the_tab_that_is_looked_at_is_made(page):
    assert [tab.there for tab in page._tabs.values()] == [True] + [False] * (len(TABS) - 1)


def test_looking_at_it_opens_no_store_and_sends_nothing(page, opened):
    assert not opened.session.training.in_use
    assert opened.session.training.sent is None
