"""The card that asks what an export cannot tell."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.screenshots import settle
from tests.gui.test_core_words import german  # noqa: F401 - a fixture
from tests.gui.windows import button
from voicetune_desktop.gui.pages.open_questions import QuestionCard, examples_said
from voicetune_desktop.gui.pages.open_queue_ask import AskView
from voicetune_desktop.model import Question

DATES = Question("date_order", ("dmy", "mdy"), "mdy", ("2024-04-03", "2024-03-04"))


@pytest.fixture
def card(qtbot):
    card = QuestionCard()
    qtbot.addWidget(card)
    return card


def test_the_card_is_called_like_its_question(card):
    card.ask(DATES)
    assert card.accessibleName().startswith("The file does not say in which order its dates are.")


def test_a_choice_answers_the_question(qtbot, card):
    card.ask(DATES)
    with qtbot.waitSignal(card.answered) as answered:
        button(card, "Day, month, year").click()
    assert answered.args == [DATES, "dmy"]


def test_days_are_in_the_words_of_the_person(german):  # noqa: F811
    letters = Question("encoding", ("utf-8",), "utf-8", ("3 April 2024",))
    assert examples_said(DATES) == ("3. April 2024", "4. März 2024")
    assert examples_said(letters) == letters.examples


def test_tab_goes_from_the_choices_to_the_way_out_below_them(qtbot):
    view = AskView()
    qtbot.addWidget(view)
    view.show()
    settle()
    view.activateWindow()
    view.ask(DATES)
    met = []
    for _ in range(3):
        met.append(QApplication.focusWidget().text())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert met == ["Month, day, year", "Day, month, year", "Not now"]
