"""The page Help: what F1 opens, the way between topics, and the search."""

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tests.gui.screenshots import dress
from tests.gui.windows import PATIENCE, go, press, words
from voicetune_desktop.gui.pages.finish_page import HOME, SEND
from voicetune_desktop.gui.pages.help_book import book
from voicetune_desktop.gui.pages.help_page import HelpPage
from voicetune_desktop.gui.pages.open_guides import guides
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.shortcuts import key_table, keys_said
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog

ALT = Qt.KeyboardModifier.AltModifier
F1 = Qt.Key.Key_F1


@pytest.fixture
def help_page(qtbot, window):
    page = go(qtbot, window, "help")
    page.open_topic("first-steps")
    return page


def read(page):
    """The title of the topic that is shown."""
    return page.text.area.accessibleName()


def shown(page):
    return [label.text() for label in page.text.findChildren(QLabel)]


def listed(page):
    return [page.topics.list.item(row).text() for row in range(page.topics.list.count())]


@pytest.mark.parametrize(
    ("step", "title"),
    [
        ("open", "How to get your chats"),
        ("people", "Choosing the assistant"),
        ("privacy", "What is replaced and what stays"),
        ("dataset", "Examples and the system prompt"),
        ("finish", "Where the files go"),
        ("try", "Try it and the quiz"),
        ("settings", "Project, passphrase and backup"),
        ("ledger", "What leaves this computer"),
        ("jobs", "Training services, keys and costs"),
    ],
)
def test_help_opens_the_topic_of_the_page_in_front(qtbot, opened, step, title):
    go(qtbot, opened, step)
    opened.rail._asides["help"].setFocus()
    assert read(go(qtbot, opened, "help")) == title


@pytest.mark.parametrize(
    ("tab", "shown", "title"), [(SEND, "sending", "Training services, keys and costs"), (HOME, "at_home", "Training at home")]
)
def test_help_opens_the_topic_of_the_tab_in_front(qtbot, opened, tab, shown, title):
    page = go(qtbot, opened, "finish")
    page.tabs.setCurrentIndex(tab)
    qtbot.waitUntil(getattr(page, shown).isVisible)
    opened.rail._asides["help"].setFocus()
    assert read(go(qtbot, opened, "help")) == title


def test_f1_opens_the_topic_of_what_has_the_focus(qtbot, opened):
    go(qtbot, opened, "dataset").histogram.chart.setFocus()
    press(qtbot, opened, F1)
    assert read(opened.page("help")) == "Tokens and length"
    press(qtbot, opened, F1)
    assert opened.rail.current == "dataset"


def test_f1_in_a_dialog_answers_no_and_opens_the_topic_of_what_asked(qtbot, opened):
    page = go(qtbot, opened, "people")
    dialog = ConfirmDialog(page, "Delete it?", ["It is gone then."], "Delete it")
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.cancel, F1)
    assert read(opened.page("help")) == "Choosing the assistant"
    assert opened.focusWidget() is opened.page("help").text.area


def test_the_focus_is_on_the_text_so_that_arrows_scroll_it(qtbot, window):
    window.page("open").start._sample.setFocus()
    press(qtbot, window, F1)
    page = window.page("help")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.text.area)
    assert read(page) == "First steps"


def test_back_and_forward_between_what_was_read(qtbot, window, help_page):
    help_page.open_topic("tokens")
    help_page.open_topic("glossary")
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert (read(help_page), help_page.forward.isEnabled()) == ("First steps", True)
    press(qtbot, window, Qt.Key.Key_Right, ALT)
    assert (read(help_page), help_page.topics.list.currentItem().text()) == ("Tokens and length", "Tokens and length")
    help_page.open_topic("home")
    assert not help_page.forward.isEnabled()


def test_a_link_leads_to_its_topic_and_takes_the_focus_along(qtbot, help_page):
    link = next(each for each in help_page.text.findChildren(QPushButton) if each.text() == "Glossary")
    link.click()
    assert read(help_page) == "Glossary"
    assert QApplication.focusWidget() is help_page.text.area


def test_typing_finds_topics_and_enter_reads_the_first(qtbot, window, help_page):
    press(qtbot, window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(help_page.topics.search, "passphrase")
    qtbot.keyClick(help_page.topics.search, Qt.Key.Key_Return)
    assert listed(help_page)[0] == "Project, passphrase and backup"
    assert len(listed(help_page)) < len(book())
    assert read(help_page) == "Project, passphrase and backup"


def test_the_arrow_down_leads_from_the_search_into_the_list(qtbot, help_page):
    help_page.focus_search()
    help_page.topics.search.setText("whatsapp")
    help_page.topics._on_searched("whatsapp")
    qtbot.keyClick(help_page.topics.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is help_page.topics.list
    assert (listed(help_page)[0], read(help_page)) == ("Export: WhatsApp", "Export: WhatsApp")


def test_what_was_searched_is_in_view(qtbot, window, help_page):
    window.resize(1024, 700)
    help_page.topics.search.setText("checkpoint")
    help_page.topics._on_searched("checkpoint")
    help_page.topics.list.setCurrentRow(0)
    assert read(help_page) == "Glossary"
    label = next(each for each in help_page.text.findChildren(QLabel) if each.text() == "Checkpoint")
    qtbot.waitUntil(lambda: 0 <= label.mapTo(help_page.text.area.viewport(), QPoint()).y() < 100)


def test_how_many_topics_were_found_is_said(help_page, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    help_page.topics._on_searched("no such words anywhere")
    assert said == ["0 topics shown"]
    assert "No topic has these words. Try fewer or shorter ones." in words(help_page)


def test_a_topic_that_the_search_hides_is_shown_again(help_page):
    help_page.topics._on_searched("whatsapp")
    help_page.open_topic("keyboard")
    assert (help_page.topics.list.currentItem().text(), len(listed(help_page))) == ("Keyboard", len(book()))


def test_every_app_has_its_steps(help_page):
    guide = guides()[0]
    help_page.open_topic(f"app {guide.app}")
    assert set(guide.ways[0].steps) <= set(shown(help_page))


def test_the_topic_of_exports_leads_to_the_apps_that_most_people_use(help_page):
    help_page.open_topic("exports")
    links = {each.text() for each in help_page.text.findChildren(QPushButton)}
    assert {f"Export: {guide.app}" for guide in guides() if guide.well_known} < links


def test_the_keyboard_has_every_key_of_the_window(help_page):
    help_page.open_topic("keyboard")
    there = set(shown(help_page))
    assert [key for key in key_table() if not {key.words, keys_said(key.keys)} <= there] == []


@pytest.fixture
def large_text():
    dress("light", 2)
    yield
    dress("light")


def test_large_text_shows_the_topics_or_one_of_them(qtbot, large_text):
    page = HelpPage(Session())
    qtbot.addWidget(page)
    page.resize(600, 500)
    page.show()
    page.open_topic("tokens")
    assert (page.topics.isVisible(), page.text.isVisible()) == (False, True)
    page.others.click()
    qtbot.keyClick(page.topics.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.topics.list, Qt.Key.Key_Down)
    assert (page.topics.isVisible(), page.text.isVisible()) == (True, False)
    qtbot.keyClick(page.topics.list, Qt.Key.Key_Return)
    assert (read(page), page.topics.isVisible(), page.text.isVisible()) == ("Examples and the system prompt", False, True)


def test_the_tour_can_be_taken_from_the_first_topic(qtbot):
    page = HelpPage(Session())
    qtbot.addWidget(page)
    page.open_topic("first-steps")
    with qtbot.waitSignal(page.tour_wanted):
        next(each for each in page.findChildren(QPushButton) if each.accessibleIdentifier() == "vt.help.tour").click()


def test_old_topics_leave_nothing_behind(qtbot, help_page):
    for topic in (*book(), *book()[:3]):
        help_page.open_topic(topic.name)
    qtbot.wait(1)
    assert len(help_page.text.findChildren(QWidget)) < 200
    assert len(help_page.findChildren(QObject)) < 1000
