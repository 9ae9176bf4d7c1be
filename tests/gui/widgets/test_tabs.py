"""Tabs on a page that scrolls."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSlider, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from tests.gui.screenshots import dress, settle
from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.tabs import Tabs


class Moves(QObject):
    """Notes whether there was a window above each time that a widget moved to another parent."""

    def __init__(self, widget, window):
        super().__init__(widget)
        self.seen = []
        self._window = window
        widget.installEventFilter(self)

    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.ParentChange:
            self.seen.append(widget.window() is self._window)
        return False


def test_what_a_tab_holds_comes_into_the_window_at_once_and_is_styled_once(qtbot):
    tabs, content = Tabs("Details", 220), QLabel("Controls")
    qtbot.addWidget(tabs)
    moves = Moves(content, tabs)
    tabs.add(content, "Controls")
    assert moves.seen == [True]
    assert tabs.widget(0).isAncestorOf(content)


def test_the_arrows_of_tabs_that_do_not_fit_are_as_large_as_the_text(qtbot):
    dress("light", 2)
    tabs = Tabs("Details", 220)
    qtbot.addWidget(tabs)
    for words in ("Save files", "Send to a service", "Train at home"):
        tabs.add(QLabel(words), words)
    tabs.resize(px(150), 220)
    tabs.show()
    arrows = tabs.tabBar().findChildren(QToolButton)
    widths, least = [arrow.isVisible() and arrow.width() for arrow in arrows], px(24)
    dress("light")
    assert len(widths) == 2
    assert min(widths) >= least


def test_only_one_scrolls_the_page_or_what_its_tab_holds(qtbot):
    content, above, tall = QWidget(), QLabel("Chart"), QLabel("Controls")
    page, tabs = scrolling(content), Tabs("Details", 200, content)
    qtbot.addWidget(page)
    above.setFixedHeight(300)
    tall.setFixedHeight(900)
    tabs.add(tall, "Controls", scroll=True)
    tabs.lie_in(page)
    column = QVBoxLayout(content)
    column.addWidget(above)
    column.addWidget(tabs, 1)
    page.show()
    inner = tabs.findChild(QScrollArea)
    for height, by_page in ((800, False), (450, True), (800, False)):
        page.resize(500, height)
        settle()
        assert [area.verticalScrollBar().maximum() > 0 for area in (page, inner)] == [by_page, not by_page]


def test_what_grows_in_a_tab_that_is_shown_whole_stays_within_reach(qtbot):
    content, grows = QWidget(), QLabel("Controls")
    page, tabs = scrolling(content), Tabs("Details", 200, content)
    qtbot.addWidget(page)
    grows.setFixedHeight(300)
    tabs.add(grows, "Controls", scroll=True)
    tabs.lie_in(page)
    QVBoxLayout(content).addWidget(tabs)
    page.resize(500, 150)
    page.show()
    settle()
    grows.setFixedHeight(900)
    settle()
    assert tabs.height() > 900
    assert tabs.findChild(QScrollArea).verticalScrollBar().maximum() == 0


def test_tab_stops_at_no_arrow_of_tabs_that_do_not_fit(qtbot):
    tabs = Tabs("Details", 220)
    qtbot.addWidget(tabs)
    arrows = tabs.tabBar().findChildren(QToolButton)
    assert [arrow.focusPolicy() for arrow in arrows] == [Qt.FocusPolicy.NoFocus] * 2


def test_what_a_chosen_tab_shows_comes_into_view_where_it_does_not_fit(qtbot):
    content, above = QWidget(), QLabel("Chart")
    page, tabs = scrolling(content), Tabs("Details", 200, content)
    qtbot.addWidget(page)
    above.setFixedHeight(300)
    for words, height in (("Controls", 100), ("Examples", 400), ("Left out", 100)):
        shown = QLabel(words)
        shown.setFixedHeight(height)
        tabs.add(shown, words, tall=True)
    tabs.lie_in(page)
    column = QVBoxLayout(content)
    for each in (above, tabs):
        column.addWidget(each)
    page.resize(500, 460)
    page.show()
    settle()
    assert page.verticalScrollBar().value() == 0
    tabs.setCurrentIndex(1)
    settle()
    assert page.verticalScrollBar().value() == min(tabs.y(), page.verticalScrollBar().maximum()) > 0
    assert tabs.widget(1).visibleRegion().boundingRect().height() >= 400


def page_with_a_tab_that_is_filled_later(qtbot):
    content, above, late = QWidget(), QLabel("Chart"), QLabel("About this data")
    page, tabs = scrolling(content), Tabs("Details", 200, content)
    qtbot.addWidget(page)
    above.setFixedHeight(300)
    late.setFixedHeight(100)
    tabs.add(QLabel("Controls"), "Controls", tall=True)
    tabs.add(late, "About this data", tall=True)
    tabs.lie_in(page)
    column = QVBoxLayout(content)
    for each in (above, tabs):
        column.addWidget(each)
    page.resize(500, 560)
    page.show()
    settle()
    tabs.setCurrentIndex(1)
    settle()
    return page, tabs, late


def test_what_comes_later_into_a_chosen_tab_comes_into_view(qtbot):
    page, tabs, late = page_with_a_tab_that_is_filled_later(qtbot)
    assert page.verticalScrollBar().value() == 0
    late.setFixedHeight(900)
    tabs.show_what_came()
    settle()
    assert page.verticalScrollBar().value() == tabs.y()


def test_what_comes_later_leaves_a_page_that_somebody_scrolled(qtbot):
    page, tabs, late = page_with_a_tab_that_is_filled_later(qtbot)
    late.setFixedHeight(900)
    tabs.updateGeometry()
    settle()
    page.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderSingleStepAdd)
    stands = page.verticalScrollBar().value()
    tabs.show_what_came()
    settle()
    assert page.verticalScrollBar().value() == stands != tabs.y()
