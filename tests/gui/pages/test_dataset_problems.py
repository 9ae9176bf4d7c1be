"""The list of problems in the whole window, with what helps and a way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.gui.windows import button, go, press, rest
from voicetune_desktop.operations.building import settings
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.examples import example_count
from voicetune_desktop.project.schema import message_id

THANKS = message_id(1, 7 * 2 + 4)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, opened):
    shown = go(qtbot, opened, "dataset")
    opened.session.change("Edit", lambda project: turn_edits.set_text(project, THANKS, THANKS, "I will kill myself"))
    rest(qtbot, opened)
    shown.tabs.setCurrentIndex(3)
    rest(qtbot, opened)
    return shown


def problems(page):
    model = page.tabs.problems.table.model()
    return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]


def test_problems_are_listed_with_severity_sentence_count_and_example(page):
    warning, advice = problems(page)
    assert (warning[0], warning[2:], advice[0]) == ("Warning", ["1", "3"], "Advice")
    assert page.tabs.problems.lead.text() == "2 kinds of problem."


def test_a_problem_leads_to_its_examples_by_keys(qtbot, opened, page):
    page.tabs.problems.table.setFocus()
    press(qtbot, opened, Qt.Key.Key_Return)
    rest(qtbot, opened)
    assert (page.tabs.currentIndex(), page.tabs.examples.table.model().rowCount()) == (1, 1)
    assert QApplication.focusWidget() is page.tabs.examples.table


def test_the_examples_of_a_problem_stay_in_the_list_when_one_is_changed(qtbot, opened, page):
    page.tabs.problems.show_examples.click()
    rest(qtbot, opened)
    page.tabs.examples.edits.set_text((THANKS, THANKS), "I will write tomorrow")
    rest(qtbot, opened)
    bubbles = page.tabs.examples.bubbles.model()
    assert page.tabs.examples.table.model().rowCount() == 1
    assert "I will write tomorrow" in [bubbles.bubble(row).text for row in range(bubbles.rowCount())]


def test_leaving_the_examples_out_helps_and_is_undone(qtbot, opened, page):
    button(page.tabs.problems, "Leave these examples out").click()
    rest(qtbot, opened)
    assert (len(problems(page)), example_count(opened.session.project)) == (1, 29)
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    rest(qtbot, opened)
    assert (len(problems(page)), example_count(opened.session.project)) == (2, 30)


def test_a_setting_that_helps_is_one_step(qtbot, opened, page):
    page.tabs.problems.table.selectRow(1)
    button(page.tabs.problems, "Use a shorter pause").click()
    assert (settings(opened.session.project).gap_minutes, page.form.gap.value()) == (30, 30)
    rest(qtbot, opened)
    assert opened.session.undo() == "Use a shorter pause"


def test_checks_that_were_stopped_begin_only_when_asked(qtbot, opened, page):
    page.tabs.problems._checked = ""
    page.tabs.problems._tried = f"{opened.session.project.fact('built')} {opened.session.project.fact('format')}"
    page.tabs.problems.catch_up()
    assert page.tabs.problems.message.text == "The examples are not checked yet."
    button(page.tabs.problems.message, "Check now").click()
    rest(qtbot, opened)
    assert page.tabs.problems.lead.text() == "2 kinds of problem."


def test_the_list_is_a_sound_model(page):
    tester = QAbstractItemModelTester(page.tabs.problems.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.tabs.problems._forget()
    assert tester.model().rowCount() == 0
