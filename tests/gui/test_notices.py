"""What stands above the pages: the way of Tab through it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from voicetune_desktop.gui.widgets.message import InlineMessage


def test_tab_comes_to_a_card_that_was_added_before_it_comes_to_the_page(qtbot, opened):
    opened.rail.choose("people")
    card = InlineMessage(dismissable=False)
    opened.notices.layout().addWidget(card)
    act = card.add_action("Do something")
    card.say("info", "Something happened")
    opened.rail._asides["help"].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is act


def test_notices_take_no_room_while_there_are_none(opened):
    assert opened.notices.parentWidget().height() == 0


def test_place_of_notices_is_no_higher_than_they_are(qtbot, opened):
    opened.resize(1024, 700)
    card = InlineMessage("error", "VoiceTune ended without being asked to when it ran last.", LONG, dismissable=False)
    card.add_action("Save the report…")
    opened.notices.layout().addWidget(card)
    qtbot.waitUntil(lambda: card.isVisible() and card.height() > 0, timeout=60_000)
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()), timeout=60_000)
    margins = opened.notices.layout().contentsMargins()
    assert opened.notices.height() == margins.top() + card.height() + margins.bottom()


LONG = "The report names places in the program only, and no words of yours. " * 3
