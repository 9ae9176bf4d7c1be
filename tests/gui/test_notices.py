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
