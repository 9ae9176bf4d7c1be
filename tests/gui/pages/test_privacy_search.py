"""The search over what will be written."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.pages.privacy import TALK, cells, checked


@pytest.fixture
def page(qtbot):
    made = checked(qtbot, *TALK)
    assert made.focus_search()
    yield made
    made.session.close()


def look_for(qtbot, page, text):
    page.search.field.setText(text)
    with qtbot.waitSignal(page.session.work_ended, timeout=30_000):
        qtbot.keyClick(page.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(page.search.answer.isVisible)
    return page.search.answer.text


def test_says_that_a_name_is_gone(qtbot, page):
    assert look_for(qtbot, page, "Lindqvist") == "Not found in any of 5 messages: “Lindqvist”."


def test_shows_what_is_still_there_until_something_is_decided(qtbot, page):
    assert look_for(qtbot, page, "finally") == "“finally” is in 2 of 5 messages."
    assert [row[2] for row in cells(page.search.model)] == ["As in the chat"] * 2
    page.bar.replace_all.click()
    assert not page.search.answer.isVisible()


def test_tells_replacements_from_what_people_wrote(qtbot, page):
    first = page.names.label(1).split()[0]
    words = look_for(qtbot, page, first)
    assert words == f"“{first}” is in 4 of 5 messages."
    assert "only part of replacements" in page.search.answer._hint.text()
    assert {row[2] for row in cells(page.search.model)} == {"Replacement"}


def test_keys_of_the_list_do_nothing_while_somebody_types(qtbot, page):
    qtbot.keyClicks(page.search.field, "rk")
    assert (page.search.field.text(), page.session.undo()) == ("rk", None)


@pytest.mark.parametrize("way", ["button", "escape"])
def test_the_way_back(qtbot, page, way):
    if way == "button":
        page.search.back.click()
    else:
        qtbot.keyClick(page.search.field, Qt.Key.Key_Escape)
    assert (page.views.current, page.review.isVisible()) == (page.review, True)


def test_hides_what_is_still_there_and_shows_that_it_is_gone(qtbot, page):
    look_for(qtbot, page, "finally")
    page.search.hide_found.click()
    qtbot.waitUntil(lambda: page.search.answer.text == "Not found in any of 5 messages: “finally”.", timeout=30_000)
    assert not page.search.hide_found.isVisible()


def test_offers_to_hide_nothing_of_what_only_replacements_have(qtbot, page):
    look_for(qtbot, page, page.names.label(1).split()[0])
    assert not page.search.hide_found.isVisible()


def test_a_search_waits_for_the_chats_to_be_looked_through(qtbot, page):
    page.decisions.add_word("finally")
    page.rescan.catch_up()
    page.search.field.setText("finally")
    qtbot.keyClick(page.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.search.answer.text == "Not found in any of 5 messages: “finally”.", timeout=30_000)
