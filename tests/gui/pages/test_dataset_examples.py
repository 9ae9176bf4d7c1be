"""The example browser in the whole window: see, search, narrow, edit, exclude, by mouse and by keys."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from tests.gui.windows import PATIENCE, button, go, press, rest
from voicetune_desktop.gui.days import told_time
from voicetune_desktop.gui.pages.dataset_example_list import ExampleList
from voicetune_desktop.gui.session import Session
from voicetune_desktop.operations import edited
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.examples import example_count

CTRL = Qt.KeyboardModifier.ControlModifier
DAY, _TURNS, TOKENS, ANSWER_TOKENS, PART = range(5)


@pytest.fixture
def page(qtbot, opened):
    shown = go(qtbot, opened, "dataset")
    shown.tabs.setCurrentIndex(1)
    rest(qtbot, opened)
    return shown


@pytest.fixture
def browser(page):
    return page.tabs.examples


def bubbles(browser):
    model = browser.bubbles.model()
    return [model.bubble(row) for row in range(model.rowCount())]


def answer(browser, place=1):
    return bubbles(browser)[place]


def rows(browser):
    return browser.table.model().rowCount()


def search(qtbot, window, browser, text):
    browser.focus_search()
    qtbot.keyClicks(browser.list.search, text)
    press(qtbot, window, Qt.Key.Key_Return)
    rest(qtbot, window)


def edit_by_keys(qtbot, window, browser, text):
    browser.table.setFocus()
    press(qtbot, window, Qt.Key.Key_Return)
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.keyClicks(browser.detail.editor.text, text)
    press(qtbot, window, Qt.Key.Key_Return, CTRL)


def test_the_key_to_edit_works_in_the_list_too(qtbot, opened, browser, focus_stops):
    rest(qtbot, opened)
    browser.table.setFocus()
    press(qtbot, opened, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is browser.detail.editor.text
    assert browser.detail.editor.text.toPlainText() == answer(browser).text
    focus_stops.clear()
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert focus_stops == [browser.bubbles]


def test_a_search_narrows_the_list_to_what_will_be_written(qtbot, opened, browser):
    search(qtbot, opened, browser, "GOT UP (7)")
    assert (rows(browser), browser.list.note.text()) == (1, "1 matching example")
    assert "got up (7)" in answer(browser).text
    button(browser, "Show all examples").click()
    assert (rows(browser), browser.list.search.text()) == (30, "")


def test_a_search_that_is_emptied_shows_all_again(qtbot, opened, browser):
    search(qtbot, opened, browser, "got up (7)")
    browser.list.search.setFocus()
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert rows(browser) == 30


def test_a_real_name_is_not_found(qtbot, opened, browser):
    search(qtbot, opened, browser, "Larsen")
    assert (rows(browser), bubbles(browser)) == (0, [])


def test_the_search_key_leads_to_the_field(qtbot, opened, page):
    page.tabs.setCurrentIndex(0)
    press(qtbot, opened, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is page.tabs.examples.list.search


def test_a_side_and_a_length_narrow_together(qtbot, opened, browser):
    browser.list.side.set_value("valid")
    browser.list.side.picked.emit("valid")
    rest(qtbot, opened)
    assert rows(browser) == 3
    browser.filter_lengths(0, 1)
    rest(qtbot, opened)
    assert rows(browser) == 0


def test_a_chat_can_be_chosen(qtbot, opened, browser):
    assert [browser.list.chat.itemText(place) for place in range(2)] == ["All chats", "Bo"]
    browser.list.chat.setCurrentIndex(1)
    browser.list.chat.picked.emit("1")
    rest(qtbot, opened)
    assert rows(browser) == 30


def test_an_answer_is_edited_by_keys_alone_and_undone(qtbot, opened, browser):
    before = answer(browser).text
    edit_by_keys(qtbot, opened, browser, "Up since six, Bo Larsen")
    assert QApplication.focusWidget() is browser.bubbles
    assert answer(browser).sender == "Answer, trained, edited by you"
    assert "Up since six" in answer(browser).text
    assert "Larsen" not in answer(browser).text
    rest(qtbot, opened)
    assert edited.changes(opened.session.project) == 0
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    assert answer(browser).text == before
    rest(qtbot, opened)
    assert (turn_edits.count(opened.session.project), answer(browser).text) == (0, before)


def test_escape_leaves_the_answer_as_it_was(qtbot, opened, browser):
    before = answer(browser).text
    browser.detail.edit.click()
    qtbot.keyClicks(browser.detail.editor.text, "never mind")
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert (answer(browser).text, turn_edits.count(opened.session.project)) == (before, 0)
    assert browser.detail.editor.isHidden()


def test_an_answer_without_words_is_refused(qtbot, opened, browser):
    browser.detail.edit.click()
    browser.detail.editor.text.setPlainText("  ")
    browser.detail.editor.keep.click()
    assert browser.detail.editor.isVisible()
    assert turn_edits.count(opened.session.project) == 0


def test_the_own_text_typed_again_is_no_edit(qtbot, opened, browser):
    before = answer(browser).text
    edit_by_keys(qtbot, opened, browser, "something else")
    rest(qtbot, opened)
    browser.detail.edit.click()
    browser.detail.editor.text.setPlainText(before)
    browser.detail.editor.keep.click()
    rest(qtbot, opened)
    assert turn_edits.count(opened.session.project) == 0


def test_space_makes_an_answer_context_and_back(qtbot, opened, browser):
    browser.detail.focus_turns()
    press(qtbot, opened, Qt.Key.Key_Space)
    assert answer(browser).sender == "Answer, only context"
    rest(qtbot, opened)
    assert answer(browser).sender == "Answer, only context"
    assert answer(browser).faint
    press(qtbot, opened, Qt.Key.Key_Space)
    assert answer(browser).sender == "Answer, trained"
    rest(qtbot, opened)
    assert turn_edits.count(opened.session.project) == 0


def test_a_second_change_during_the_build_counts_too(qtbot, opened, browser):
    browser.detail.focus_turns()
    press(qtbot, opened, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: opened.session.busy, timeout=PATIENCE)
    browser.detail.bubbles.setCurrentIndex(browser.bubbles.model().index(3, 0))
    press(qtbot, opened, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: turn_edits.count(opened.session.project) == 2, timeout=PATIENCE)
    rest(qtbot, opened)
    assert edited.changes(opened.session.project) == 0


def test_delete_leaves_an_example_out_and_undo_brings_it_back(qtbot, opened, browser):
    browser.table.setFocus()
    browser.table.selectRow(4)
    press(qtbot, opened, Qt.Key.Key_Delete)
    rest(qtbot, opened)
    assert (example_count(opened.session.project), rows(browser), browser.table.currentIndex().row()) == (29, 29, 4)
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    rest(qtbot, opened)
    assert rows(browser) == 30


def test_restore_gives_an_example_back_what_was_changed(qtbot, opened, browser):
    before = answer(browser).text
    edit_by_keys(qtbot, opened, browser, "Up since six")
    rest(qtbot, opened)
    browser.detail.restore.click()
    rest(qtbot, opened)
    assert (answer(browser).text, browser.detail.restore.isEnabled()) == (before, False)


def test_changed_examples_can_be_shown_alone_and_their_pairs_are_counted(qtbot, opened, browser):
    browser.table.selectRow(2)
    edit_by_keys(qtbot, opened, browser, "Up since six")
    rest(qtbot, opened)
    assert browser.about.text().startswith("1 preference pair from edited answers")
    browser.list.only_edited.setChecked(True)
    rest(qtbot, opened)
    assert rows(browser) == 1
    assert "Up since six" in answer(browser).text


def test_changes_that_fit_no_answer_are_told(qtbot, opened, browser):
    opened.session.change("Edit", lambda project: turn_edits.set_text(project, 1 << 32, 1 << 32, "nobody's answer"))
    rest(qtbot, opened)
    assert browser.about.text() == "Not used: 1 changed answer, because these settings form other answers."


def test_a_large_dataset_waits_until_it_is_asked_for(qtbot, opened, page, monkeypatch):
    monkeypatch.setattr(edited, "QUICK", 10)
    page.tabs.examples.detail.focus_turns()
    press(qtbot, opened, Qt.Key.Key_Space)
    assert answer(page.tabs.examples).sender == "Answer, only context"
    assert (opened.session.busy, page.message.text) == (False, "Not yet in the examples: 1 change of answers.")
    button(page.message, "Make examples again").click()
    rest(qtbot, opened)
    assert (page.message.isVisible(), edited.changes(opened.session.project)) == (False, 0)


def test_leaving_the_page_makes_a_large_dataset(qtbot, opened, page, monkeypatch):
    monkeypatch.setattr(edited, "QUICK", 10)
    page.tabs.examples.detail.focus_turns()
    press(qtbot, opened, Qt.Key.Key_Space)
    opened.rail.choose("finish")
    rest(qtbot, opened)
    assert edited.changes(opened.session.project) == 0


def test_everything_that_can_be_reached_has_a_name(browser):
    from PySide6.QtWidgets import QAbstractButton, QWidget

    stops = [each for each in browser.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()]
    assert stops
    assert not [each for each in stops if not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))]


def test_a_change_is_told_to_those_who_cannot_see_it(qtbot, opened, browser, monkeypatch):
    said = []
    monkeypatch.setattr("voicetune_desktop.gui.pages.dataset_example_detail.announce", lambda _widget, text: said.append(text))
    browser.detail.focus_turns()
    press(qtbot, opened, Qt.Key.Key_Space)
    assert said == ["Answer, only context"]


def test_a_narrow_window_shows_of_the_list_what_matters_most_and_scrolls_nothing_sideways(qtbot, opened, browser):
    opened.resize(1024, 700)
    qtbot.waitUntil(lambda: browser.table.isColumnHidden(ANSWER_TOKENS), timeout=PATIENCE)
    assert not any(browser.table.isColumnHidden(column) for column in (DAY, TOKENS, PART))
    assert browser.table.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("locale", ["es_MX", "en_US", "de", "ko"])
def test_times_have_room_however_long_a_locale_writes_them(qtbot, locale):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        shown = ExampleList(Session())
        qtbot.addWidget(shown)
        time = told_time(datetime(2024, 12, 22, 12, 58, tzinfo=UTC).timestamp())
        assert shown.table.columnWidth(0) >= QFontMetrics(QApplication.font()).horizontalAdvance(time) + 26
    finally:
        QLocale.setDefault(before)
