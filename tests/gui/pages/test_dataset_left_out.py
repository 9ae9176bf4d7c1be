"""What was left out, in the whole window: from the reason to the messages and their conversation."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.windows import button, drop, go, press, rest
from tests.operations.chat import write_chat
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.examples import example_count
from voicetune_desktop.project.schema import message_id

QUIET = (("Bo Larsen", "hi"), ("Cy Moe", "yo"))


@pytest.fixture
def page(qtbot, opened, tmp_path):
    drop(opened, write_chat(tmp_path, talk=QUIET, name="WhatsApp Chat with Cy.txt"))
    rest(qtbot, opened)
    shown = go(qtbot, opened, "dataset")
    shown.tabs.setCurrentIndex(2)
    return shown


def bubbles(view):
    model = view.bubbles.model()
    return [model.bubble(row) for row in range(model.rowCount())]


def test_a_reason_opens_its_messages_by_keys_alone(qtbot, opened, page):
    left_out = page.tabs.left_out
    left_out.reasons.setFocus()
    press(qtbot, opened, Qt.Key.Key_Return)
    rest(qtbot, opened)
    assert (left_out.table.model().rowCount(), QApplication.focusWidget()) == (30, left_out.table)
    press(qtbot, opened, Qt.Key.Key_Down)
    press(qtbot, opened, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is left_out.view.bubbles


def test_the_messages_are_shown_between_their_neighbours_with_new_names(qtbot, opened, page):
    page.tabs.left_out.open.click()
    rest(qtbot, opened)
    shown = bubbles(page.tabs.left_out.view)
    assert [bubble.text for bubble in shown] == ["hi", "yo (0)", "hi", "yo (1)", "hi"]
    assert ["(left out)" in bubble.sender for bubble in shown] == [True, True, False, False, False]
    assert not any("Larsen" in bubble.sender for bubble in shown)


def test_the_conversation_is_shown_alone(qtbot, opened, page):
    page.tabs.left_out.show_reason("no_answer")
    rest(qtbot, opened)
    page.tabs.left_out.table.selectRow(3)
    button(page.tabs.left_out, "Show the conversation").click()
    assert [bubble.text for bubble in bubbles(page.tabs.left_out.view)] == ["hi", "yo (3)"]


def test_back_leads_to_the_reasons(qtbot, opened, page):
    page.tabs.left_out.show_reason("no_answer")
    rest(qtbot, opened)
    button(page.tabs.left_out, "Back to the reasons").click()
    assert page.tabs.left_out.reasons.isVisible()
    assert QApplication.focusWidget() is page.tabs.left_out.reasons


def test_answers_that_were_left_out_are_used_again(qtbot, opened, page):
    answers = [message_id(1, ordinal) for ordinal in (1, 4, 6)]
    lasts = [answers[0] + 1, *answers[1:]]

    def leave_out(project):
        for first, last in zip(answers, lasts, strict=True):
            turn_edits.exclude(project, first, last, excluded=True)

    opened.session.change("Leave out", leave_out)
    rest(qtbot, opened)
    assert example_count(opened.session.project) == 29
    page.tabs.left_out.show_reason("excluded")
    rest(qtbot, opened)
    assert len(bubbles(page.tabs.left_out.view)) == 10
    button(page.tabs.left_out, "Use these answers again").click()
    rest(qtbot, opened)
    assert (example_count(opened.session.project), turn_edits.count(opened.session.project)) == (30, 0)
    assert page.tabs.left_out.reasons.isVisible()


def test_another_project_forgets_the_messages(qtbot, opened, page):
    page.tabs.left_out.show_reason("no_answer")
    rest(qtbot, opened)
    opened.session.new_temporary()
    assert (page.tabs.left_out.table.model().rowCount(), bubbles(page.tabs.left_out.view)) == (0, [])
