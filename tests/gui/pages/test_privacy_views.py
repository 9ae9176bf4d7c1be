"""Views in one place, with a tab for each that is offered."""

from PySide6.QtWidgets import QLabel

from tests.gui.screenshots import settle
from voicetune_desktop.gui.pages.privacy_views import Tabs


def test_tabs_that_are_offered_stand_side_by_side(qtbot):
    pages = [QLabel(words) for words in ("Is it a person?", "Words", "Look over", "Messages", "Values")]
    tabs = Tabs("What was found", *((page, page.text()) for page in pages))
    qtbot.addWidget(tabs)
    tabs.show()
    settle()
    tabs.offer(pages[0], pages[3], pages[4], first=pages[0])
    assert tabs.bar.tabRect(3).left() == tabs.bar.tabRect(0).width()
