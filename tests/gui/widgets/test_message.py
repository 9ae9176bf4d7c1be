"""Messages in the page."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.gui.screenshots import settle
from voicetune_desktop.errors import LeakFound
from voicetune_desktop.gui.widgets import message as module
from voicetune_desktop.gui.widgets.message import InlineMessage


@pytest.fixture
def message(qtbot):
    made = InlineMessage()
    qtbot.addWidget(made)
    return made


def test_is_hidden_until_it_has_something_to_say(message):
    assert message.isHidden()
    message.say("info", "Hello.")
    assert not message.isHidden()


def test_what_it_says_is_announced(message, monkeypatch):
    said = []
    monkeypatch.setattr(module, "announce", lambda _widget, text: said.append(text))
    message.say("warning", "12 are too long.", "They lose their oldest messages.")
    assert said == ["12 are too long. They lose their oldest messages."]


def test_error_offers_its_details(message):
    message.say_error(LeakFound("A name is left.", "Look again."))
    message._copy.click()
    assert QGuiApplication.clipboard().text() == "LeakFound: A name is left. Look again."


def test_actions_come_and_go(message, qtbot):
    message.say("info", "Which order?")
    action = message.add_action("Day first")
    with qtbot.waitSignal(action.clicked):
        action.click()
    message.clear_actions()
    assert message._own_actions() == []
    assert message._action_row.isHidden()


def test_dismissing_hides_it_and_tells(message, qtbot):
    message.say("info", "Hello.")
    with qtbot.waitSignal(message.dismissed):
        message._close.click()
    assert message.isHidden()


def test_text_with_markup_is_shown_as_it_is(message):
    message.say("info", "<b>no</b>")
    assert message.text == "<b>no</b>"


def test_tab_goes_through_the_buttons_as_they_stand(message):
    message.say_error(LeakFound("A name is left.", "Look again."))
    first, second = message.add_action("Look again"), message.add_action("Not now")
    chain, each = [first], first
    while (each := each.nextInFocusChain()) is not message._help:
        chain.append(each)
    assert chain == [first, second, message._copy]


def test_one_that_is_made_with_words_is_seen_with_its_place_and_never_alone(qtbot):
    made = InlineMessage("info", "Hello.")
    assert not made.isVisible()
    place = QWidget()
    qtbot.addWidget(place)
    QVBoxLayout(place).addWidget(made)
    place.show()
    assert made.isVisible()


@pytest.mark.parametrize(("text", "is_beside"), [("Short.", True), ("Rather long. " * 12, False)])
def test_buttons_stand_beside_words_where_there_is_room(message, text, is_beside):
    action = message.add_action("Look again")
    message.say("info", text)
    message.show()
    message.resize(600, message.heightForWidth(600))
    settle()
    below = action.mapTo(message, QPoint()).y() - message._text.mapTo(message, message._text.rect().bottomLeft()).y()
    assert (below < 0) == is_beside
