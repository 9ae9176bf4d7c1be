"""The card that asks what an export cannot tell."""

import pytest

from tests.gui.windows import button
from voicetune_desktop.gui.pages.open_questions import QuestionCard
from voicetune_desktop.model import Question

DATES = Question("date_order", ("dmy", "mdy"), "mdy", ("3 April 2024", "4 March 2024"))


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
