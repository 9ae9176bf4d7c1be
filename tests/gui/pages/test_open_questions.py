"""The card that asks what an export cannot tell."""

import pytest

from tests.gui.windows import button, words
from voicetune_desktop.gui.pages.open_questions import QuestionCard
from voicetune_desktop.model import Question

DATES = Question("date_order", ("dmy", "mdy"), "mdy", ("3 April 2024", "4 March 2024"))


@pytest.fixture
def card(qtbot):
    card = QuestionCard()
    qtbot.addWidget(card)
    return card


def test_the_export_is_named_with_its_question(card):
    card.ask(DATES, "WhatsApp Chat with Bo.txt")
    assert "WhatsApp Chat with Bo.txt" in words(card)
    assert card.accessibleName().startswith("WhatsApp Chat with Bo.txt The file does not tell")


def test_a_question_without_a_name_begins_with_the_question(card):
    card.ask(DATES)
    assert card.accessibleName().startswith("The file does not tell")


def test_a_choice_answers_the_question(qtbot, card):
    card.ask(DATES, "a.txt")
    with qtbot.waitSignal(card.answered) as answered:
        button(card, "Day, month, year").click()
    assert answered.args == [DATES, "dmy"]
