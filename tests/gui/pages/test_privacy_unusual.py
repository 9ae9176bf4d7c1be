"""Unusual words and numbers on the page Privacy: a list to look over, and a switch that hides them all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester

from tests.gui.pages.many_kinds import MINA, TOBI, UNUSUAL
from tests.gui.pages.privacy import cells, checked, texts
from tests.gui.pages.talk import said
from voicetune_desktop.operations.unusual import hides_unusual, visible_unusual


@pytest.fixture
def page(qtbot):
    made = checked(qtbot, said(MINA, "hello there"), said(TOBI, "oh hi"), *UNUSUAL)
    made.review.groups.choose("unusual")
    qtbot.waitUntil(lambda: made.ready and bool(cells(made.review.unusual.model)), timeout=60_000)
    yield made
    made.session.close()


def shown(page):
    return {row[0]: row[1:] for row in cells(page.review.unusual.model)}


def waited(qtbot, page, word, fate):
    qtbot.waitUntil(lambda: shown(page).get(word, [""])[-1] == fate, timeout=60_000)


def choose(page, *words):
    table = page.review.unusual.table
    table.clearSelection()
    for row, cell in enumerate(cells(page.review.unusual.model)):
        if cell[0] in words:
            select = table.selectionModel().SelectionFlag
            table.selectionModel().select(table.model().index(row, 0), select.Select | select.Rows)


def test_what_the_fewest_people_wrote_comes_first(page):
    assert shown(page)["KX-77b"] == ["2", "1", "2", "Visible"]
    assert [*shown(page)][-1] == "KX-77b"
    assert page.review.tabs.current is page.review.unusual


def test_group_says_how_many_stay_visible_and_nothing_waits(page):
    name = page.review.groups._tiles["unusual"].accessibleName()
    count = visible_unusual(page.session.project)
    assert name == f"Unusual words and numbers, {count}, {count} visible"
    assert not page.review.head.choice.isVisible()


def test_chosen_ones_are_hidden_and_left_again(qtbot, page):
    choose(page, "Quillfeather", "Makkumerzijl")
    page.review.unusual.hide_chosen.click()
    waited(qtbot, page, "Quillfeather", "Hidden")
    assert {word: row[-1] for word, row in shown(page).items()} == {
        "Quillfeather": "Hidden",
        "Makkumerzijl": "Hidden",
        "kestrel-db03": "Visible",
        "zubi_veteranas": "Visible",
        "KX-77b": "Visible",
    }
    page.session.undo()
    page.refresh()
    waited(qtbot, page, "Quillfeather", "Visible")


def test_switch_hides_all_but_what_was_left_by_itself(qtbot, page):
    choose(page, "kestrel-db03")
    page.review.unusual.leave.click()
    page.review.unusual.hide_all.click()
    waited(qtbot, page, "KX-77b", "Hidden")
    assert shown(page)["kestrel-db03"][-1] == "Visible"
    assert hides_unusual(page.session.project)
    assert page.session.undo() == "Hide unusual words"
    page.refresh()
    assert not page.review.unusual.hide_all.isChecked()


def test_list_can_be_searched(qtbot, page):
    page.review.unusual.search.setText("kx")
    qtbot.waitUntil(lambda: [*shown(page)] == ["KX-77b"], timeout=60_000)
    page.review.unusual.search.setText("nobody said this")
    qtbot.waitUntil(lambda: not shown(page), timeout=60_000)
    assert not page.review.unusual.hide_chosen.isEnabled()


def test_messages_of_one_are_shown(qtbot, page):
    choose(page, "Quillfeather")
    row = [*shown(page)].index("Quillfeather")
    page.review.unusual.table.selectRow(row)
    qtbot.keyClick(page.review.unusual.table, Qt.Key.Key_Return)
    assert texts(page) == [UNUSUAL[1].text]


def test_parts_say_what_they_are_to_screen_readers(page):
    unusual = page.review.unusual
    named = [QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name) for part in unusual.stops]
    assert named == [
        "Hide unusual words and numbers, too",
        "Search unusual words",
        "Unusual words and numbers",
        "Hide the chosen ones",
        "Leave the chosen ones",
        "Show its messages",
    ]


def test_table_is_a_sound_model(page):
    QAbstractItemModelTester(page.review.unusual.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_what_was_found_has_more_room_than_its_figures_in_a_small_window(qtbot, page):
    table = page.review.unusual.table
    table.resize(470, 300)
    qtbot.waitUntil(lambda: table.columnWidth(0) >= table.viewport().width() // 3, timeout=60_000)
    assert not table.isColumnHidden(4)
