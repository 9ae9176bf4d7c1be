"""Choosing chats of an account: a search, kinds, an order, and ticks that stay whatever is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.gui.windows import button, drop, rest, words
from tests.operations.accounts import write_account
from voicetune_desktop.gui.pages.open_choose import ChooseView
from voicetune_desktop.gui.pages.open_choose_model import ChooseModel, Column
from voicetune_desktop.operations.listing_chats import ListedChat
from voicetune_desktop.project import chats


def chat(key, title, messages=5, kind="dm", last="2024-05-01T10:00:00", people=("Ada", "Bo"), here=False, others=()):
    return ListedChat(key, title, kind, people, messages, "2024-01-01T10:00:00", last, here, others)


CHATS = (
    chat("1", "Bo", 50, last="2023-01-01T00:00:00"),
    chat("2", "Allotment", 900, "group", people=("Cy", "Ada", "Dee")),
    chat("3", "", 7, last="2025-01-01T00:00:00", people=("Zoe",)),
)


@pytest.fixture
def view(qtbot):
    made = ChooseView()
    qtbot.addWidget(made)
    made.show()
    made.ask(CHATS)
    return made


def titles(view):
    return [view.model.index(row, Column.TITLE).data() for row in range(view.model.rowCount())]


def test_all_chats_are_ticked_at_first(view):
    assert view.read.text() == "Read 3 chats"
    assert "3 of 3 ticked · 957 messages" in words(view)


@pytest.mark.parametrize(
    ("order", "first"),
    [("messages", ["Allotment", "Bo", "Zoe"]), ("newest", ["Zoe", "Allotment", "Bo"]), ("name", ["Allotment", "Bo", "Zoe"])],
)
def test_chats_come_in_the_order_that_is_chosen(view, order, first):
    view.sort.set_value(order)
    view.sort.picked.emit(order)
    assert titles(view) == first


def test_a_search_finds_chats_by_their_people_too(qtbot, view):
    qtbot.keyClicks(view.search, "dee")
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    assert titles(view) == ["Allotment"]


def test_ticks_stay_when_other_chats_are_shown(qtbot, view):
    button(view, "Direct").click()
    view.none.click()
    assert titles(view) == ["Bo", "Zoe"]
    button(view, "All").click()
    assert view.model.chosen == {"2"}
    assert view.read.text() == "Read 1 chat"


def test_nothing_can_be_read_without_a_tick(view):
    view.none.click()
    assert not view.read.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_takes_a_tick_away(qtbot, view, key):
    view.table.setFocus()
    qtbot.keyClick(view.table, key)
    assert view.model.chosen == {"1", "3"}
    assert view.model.index(0, Column.USE).data(Qt.ItemDataRole.AccessibleTextRole) == "not read"


def test_chats_that_are_here_already_are_ticked_alone(view):
    view.ask([*CHATS[:2], chat("3", "Zoe", here=True)])
    assert view.model.chosen == {"3"}


def test_all_of_them_are_told_as_all(qtbot, view):
    with qtbot.waitSignal(view.chosen) as told:
        view.read.click()
    assert told.args == [None]
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    with qtbot.waitSignal(view.chosen) as told:
        view.read.click()
    assert told.args == [frozenset({"1", "3"})]


def test_the_table_is_a_sound_model(qtbot):
    model = ChooseModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_chats(CHATS)
    for kind in ("all", "direct", "group"):
        model.filter("", kind, "name")
        model.tick_shown(False)
    model.filter("nobody", "all", "messages")
    model.tick_shown(True)
    assert (model.rowCount(), model.chosen) == (0, set())
    assert tester.model() is model


def test_titles_and_people_are_shown_as_data(view):
    view.ask([chat("1", "<b>Bo</b>\n\u202eoB", people=("A\x07",))])
    assert [view.model.index(0, column).data() for column in (Column.TITLE, Column.PEOPLE)] == ["<b>Bo</b>↵⇄oB", "A␇"]


THREADS = [chat(str(at), f"Chapter {at}", 2, others=(("Bo",), ("Bo", "Cy"), ("Dee",))[at % 3]) for at in range(120)]
"""Many mails to few people."""


def test_many_threads_are_chosen_by_their_people(qtbot, view):
    view.ask(THREADS)
    assert sorted(titles(view)) == ["Bo", "Bo, Cy", "Dee"]
    assert [view.model.index(0, column).data() for column in (Column.PEOPLE, Column.MESSAGES)] == ["40", "80"]
    assert view.model.headerData(Column.TITLE, Qt.Orientation.Horizontal) == "People"
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert view.read.text() == "Read 80 chats"


def test_a_person_of_whom_some_chats_are_ticked_is_ticked_in_part(qtbot, view):
    view.ask(THREADS)
    button(view, "Each chat").click()
    assert view.model.rowCount() == 120
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    button(view, "By person").click()
    states = [Qt.CheckState(view.model.index(row, Column.USE).data(Qt.ItemDataRole.CheckStateRole)) for row in range(3)]
    assert states.count(Qt.CheckState.PartiallyChecked) == 1
    assert (
        view.model.index(states.index(Qt.CheckState.PartiallyChecked), Column.USE).data(Qt.ItemDataRole.AccessibleTextRole) == "partly read"
    )


def test_a_search_among_people_counts_only_what_fits(qtbot, view):
    view.ask(THREADS)
    qtbot.keyClicks(view.search, "chapter 11")
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    assert view.model.chats_shown() == 11
    view.none.click()
    assert view.read.text() == "Read 109 chats"


def test_few_chats_are_listed_one_by_one(view):
    assert not view.ways.isVisible()
    assert titles(view) == ["Allotment", "Bo", "Zoe"]


def test_only_ticked_chats_come_into_the_project(qtbot, window, tmp_path):
    window.session.new_temporary()
    page = window.page("open")
    drop(window, write_account(tmp_path))
    rest(qtbot, window)
    choosing = page.desk.choosing
    choosing.none.click()
    qtbot.keyClicks(choosing.search, "Talk 30")
    qtbot.keyClick(choosing.search, Qt.Key.Key_Return)
    choosing.all.click()
    choosing.read.click()
    rest(qtbot, window)
    assert [each.title for each in chats.chats(window.session.project)] == ["Talk 30"]
    assert page.view.isVisible()
