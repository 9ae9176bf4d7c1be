"""What assistive technology finds where models are replayed and compared: the checks of the whole window, on other faces of it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.test_accessibility import (  # noqa: F401 - they run here with other faces of the window
    test_a_choice_or_number_has_a_label,
    test_every_stop_of_tab_has_a_name,
    test_every_table_and_list_has_a_name,
    test_everything_that_can_be_hit_is_large_enough,
    test_no_label_takes_its_text_for_html,
    test_no_scroll_area_is_a_stop_of_its_own,
    test_tab_reaches_everything_and_comes_back,
)
from tests.gui.windows import PATIENCE, go
from tests.operations.answered_replays import BASE, TUNED, answered

MOST = 200
"""Stops of a page, at most."""
CARD = 700
"""How far up the next column of the same row begins, at most."""


@pytest.fixture(params=["replay", "new", "style", "tables", "pasted"])
def shown(request, qtbot, opened):
    """The window with one of the tabs."""
    answered(opened.session.project, missing=1)
    answered(opened.session.project)
    page = go(qtbot, opened, "try")
    key = "replay" if request.param in {"replay", "new"} else "style"
    page.show_tab(key)
    qtbot.waitUntil(page.tab(key).isVisible)
    {"replay": read, "new": begin, "style": report, "tables": tables, "pasted": paste}[request.param](qtbot, page.tab(key))
    qtbot.wait(1)
    return opened


def read(_qtbot, tab):
    tab.view.show_real.click()
    tab.view.cards[0].change.click()


def begin(qtbot, tab):
    tab.begin.click()
    tab.new.model.set_value(TUNED)
    tab.new.other.set_value(BASE)
    qtbot.waitUntil(lambda: tab.new.ready and tab.new.picks.rowCount() > 0, timeout=PATIENCE)


def report(qtbot, tab):
    tab.make.click()
    qtbot.waitUntil(lambda: tab.view.shown is not None and tab.ready and not tab._session.busy, timeout=PATIENCE)


def tables(qtbot, tab):
    report(qtbot, tab)
    for card in tab.view.cards[:2]:
        card.switch.click()


def paste(_qtbot, tab):
    tab.choice.what.set_value("pasted")
    tab.choice.what.picked.emit("pasted")


def chain(qtbot, window):
    """What Tab goes through, from the rail on."""
    first = next(item for item in window.rail._items.values() if item.isChecked())
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    while len(seen) < MOST and not (seen and QApplication.focusWidget() is first):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
    return seen


def test_tab_goes_down_the_page(qtbot, shown):
    page = shown.page("try")
    stops = chain(qtbot, shown)
    assert len(stops) < MOST
    inside = [each for each in stops if page.tabs.currentWidget().isAncestorOf(each)]
    tops = [each.mapTo(page.tabs.currentWidget(), each.rect().topLeft()).y() for each in inside]
    jumps = [(one, other) for one, other in pairwise(tops) if other < one - CARD]
    assert jumps == []
