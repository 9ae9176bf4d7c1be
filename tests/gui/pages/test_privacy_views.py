"""Views in one place, with a tab for each that is offered."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tests.gui.screenshots import settle
from voicetune_desktop.gui.pages.privacy_views import Tabs
from voicetune_desktop.gui.widgets.fields import scrolling


def test_tabs_that_are_offered_stand_side_by_side(qtbot):
    pages = [QLabel(words) for words in ("Is it a person?", "Words", "Look over", "Messages", "Values")]
    tabs = Tabs("What was found", *((page, page.text()) for page in pages))
    qtbot.addWidget(tabs)
    tabs.show()
    settle()
    tabs.offer(pages[0], pages[3], pages[4], first=pages[0])
    assert tabs.bar.tabRect(3).left() == tabs.bar.tabRect(0).width()


def test_a_tab_that_is_opened_comes_into_view(qtbot):
    pages = [QLabel("Messages"), QLabel("Values")]
    for page in pages:
        page.setMinimumHeight(150)
    tabs, above, content = Tabs("What was found", *((page, page.text()) for page in pages)), QLabel("Groups"), QWidget()
    above.setMinimumHeight(200)
    column = QVBoxLayout(content)
    column.addWidget(above)
    column.addWidget(tabs)
    area = scrolling(content)
    qtbot.addWidget(area)
    area.resize(300, 250)
    area.show()
    settle()
    tabs.bar.setCurrentIndex(1)
    qtbot.waitUntil(lambda: pages[1].visibleRegion().boundingRect().height() >= 150)
    assert tabs.bar.visibleRegion().boundingRect().height() == tabs.bar.height()
