"""Words that the person wants hidden, on the page Privacy."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.pages.privacy import TALK, cells, checked


@pytest.fixture
def page(qtbot):
    made = checked(qtbot, *TALK)
    made.session.changed.connect(made.catch_up)
    made.review.groups.choose("own_words")
    yield made
    made.session.close()


def add(qtbot, page, word):
    page.review.words.field.setFocus()
    qtbot.keyClicks(page.review.words.field, word)
    qtbot.keyClick(page.review.words.field, Qt.Key.Key_Return)


def words(page):
    return cells(page.review.words.model)


def test_a_word_is_looked_for_in_all_its_variants_and_counted(qtbot, page):
    add(qtbot, page, "Finally")
    assert words(page) == [["Finally", "finally", "…"]]
    with qtbot.waitSignal(page.session.work_ended, timeout=30_000):
        page.rescan._quiet.timeout.emit()
    qtbot.waitUntil(lambda: words(page) == [["Finally", "finally", "2"]])
    assert page.review.groups._tiles["own_words"].accessibleName() == "Own words, 2, replaced"


def test_variants_are_shown(qtbot, page):
    add(qtbot, page, "Blue Heron")
    assert words(page)[0][1] == "blue heron · blueheron · blue-heron · blue_heron · blue.heron"


def test_a_word_is_removed_and_comes_back(qtbot, page):
    add(qtbot, page, "Finally")
    page.review.words.table.setFocus()
    qtbot.keyClick(page.review.words.table, Qt.Key.Key_Delete)
    assert words(page) == []
    assert page.session.undo() == "Remove a word"
    assert [row[0] for row in words(page)] == ["Finally"]
    assert page.session.undo() == "Hide a word"
    assert words(page) == []


def test_what_cannot_be_looked_for_is_refused_with_a_sentence(qtbot, page):
    with qtbot.waitSignal(page.session.failed) as failed:
        add(qtbot, page, "x")
    assert failed.args[0].message == "This is too short to be looked for."
    assert page.review.words.field.text() == "x"


def test_group_is_there_before_anything_was_added(page):
    assert page.review.words.isVisible()
    assert not page.review.words.table.isVisible()
    assert not page.review.head.choice.isVisible()
