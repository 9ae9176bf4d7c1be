"""How a newcomer learns to get an export: one button for each app, and the steps for the one that is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.gui.screenshots import settle
from voicetune_desktop.gui.alphabet import by_name
from voicetune_desktop.gui.pages.open_apps import AppPicker
from voicetune_desktop.gui.pages.open_guides import guides
from voicetune_desktop.gui.pages.open_start import StartView
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.text import Heading
from voicetune_desktop.importers.format_facts import format_facts


@pytest.fixture
def view(qtbot):
    result = StartView()
    qtbot.addWidget(result)
    result.fill()
    return result


def choices(view):
    return [each for each in view.findChildren(object) if getattr(each, "isCheckable", bool)()]


def shown(view):
    return {label.text() for label in view.findChildren(QLabel)}


def test_every_format_has_its_steps_in_one_guide():
    steps = [way.steps for guide in guides() for way in guide.ways]
    assert sorted(steps) == sorted(way.steps for facts in format_facts() for way in facts.ways)


def test_ways_out_of_one_app_share_a_button(view):
    names = [choice.text() for choice in choices(view)]
    assert names.count("WhatsApp") == names.count("Telegram") == 1
    assert len(names) < len(format_facts())


def test_each_way_has_a_heading_for_who_listens(view):
    telegram = next(guide for guide in guides() if guide.app == "Telegram")
    next(choice for choice in choices(view) if choice.text() == "Telegram").click()
    assert {way.title for way in telegram.ways} <= {each.text() for each in view.findChildren(Heading)}


def test_guides_come_by_themselves_right_after_the_page(qtbot):
    shown_first = StartView()
    qtbot.addWidget(shown_first)
    assert choices(shown_first) == []
    shown_first.show()
    qtbot.waitUntil(lambda: len(choices(shown_first)) > 20)
    shown_first.fill()
    assert len(choices(shown_first)) == len(guides())


def test_shows_first_guide_at_once(view):
    assert set(guides()[0].ways[0].steps) <= shown(view)


def test_shows_all_ways_of_chosen_app(view):
    next(choice for choice in choices(view) if choice.text() == "WhatsApp").click()
    texts = shown(view)
    for facts in format_facts():
        if facts.app == "whatsapp":
            assert {facts.files, *(step for way in facts.ways for step in way.steps)} <= texts


def test_name_with_an_ampersand_is_shown_as_it_is(qtbot):
    picker = AppPicker()
    qtbot.addWidget(picker)
    picker.offer([guides()[0]._replace(app="Chats & Co")])
    assert "Chats && Co" in [choice.text() for choice in choices(picker)]


def offered(view):
    return [choice.text() for choice in choices(view) if not choice.isHidden()]


def search(qtbot, view, text):
    view.apps.search.clear()
    qtbot.keyClicks(view.apps.search, text)
    qtbot.keyClick(view.apps.search, Qt.Key.Key_Return)


def test_only_the_best_known_apps_are_offered_at_first(view):
    assert offered(view)[:2] == ["WhatsApp", "Telegram"]
    assert len(offered(view)) == 8


def test_all_apps_can_be_seen_and_fewer_again(view):
    view.apps.all_apps.click()
    assert {"Skype", "ChatGPT", "E-mail"} <= set(offered(view))
    assert view.apps.all_apps.text() == "Fewer apps"
    view.apps.all_apps.click()
    assert len(offered(view)) == 8


def test_all_apps_stand_kind_by_kind_in_the_order_of_their_names(view):
    def kinds():
        return [each.text() for each in view.apps.findChildren(Heading) if each.isVisibleTo(view)]

    assert kinds() == []
    view.apps.all_apps.click()
    assert kinds() == ["Chats", "Mail and posts", "Talks with an assistant"]
    assistants = [guide.app for guide in guides() if guide.kind == "assistant"]
    assert offered(view)[-len(assistants) :] == sorted(assistants, key=by_name)


def test_apps_of_every_kind_are_one_choice(qtbot, view):
    view.apps.all_apps.click()
    for app in ("Skype", "ChatGPT", "E-mail"):
        next(choice for choice in choices(view) if choice.text() == app).click()
    assert [choice.text() for choice in choices(view) if choice.isChecked()] == ["E-mail"]
    view.resize(900, 1400)
    view.show()
    email = next(choice for choice in choices(view) if choice.isChecked())
    qtbot.waitUntil(view.isActiveWindow, timeout=60_000)
    email.setFocus()
    qtbot.keyClick(email, Qt.Key.Key_Right)
    assert [choice.text() for choice in choices(view) if choice.isChecked()] == [offered(view)[offered(view).index("E-mail") + 1]]


def test_steps_of_an_app_that_stands_far_above_them_come_into_view(qtbot):
    view = StartView()
    area = scrolling(view)
    qtbot.addWidget(area)
    area.resize(700, 560)
    area.show()
    view.fill()
    view.apps.all_apps.click()
    settle()
    entry = next(choice for choice in choices(view) if choice.text() == "TypingMind")
    entry.click()
    qtbot.waitUntil(lambda: not view._guide.visibleRegion().isEmpty(), timeout=60_000)
    assert not entry.visibleRegion().isEmpty()


@pytest.mark.parametrize(("text", "app"), [("kakao", "KakaoTalk"), ("twitter", "X (Twitter)"), ("csv", "Tables (CSV, Excel, JSON)")])
def test_a_search_finds_an_app_and_shows_its_steps(qtbot, view, text, app):
    search(qtbot, view, text)
    assert app in offered(view)
    guide = next(guide for guide in guides() if guide.app == offered(view)[0].replace("&&", "&"))
    assert set(guide.ways[0].steps) <= shown(view)


def test_an_unknown_app_is_a_sentence_with_a_way_on(qtbot, view):
    search(qtbot, view, "carrier pigeon")
    assert offered(view) == []
    assert not view.apps._nothing.isHidden()
    view.apps.files.click()
    assert view.apps._nothing.isHidden()


def test_texts_tables_and_training_files_have_guides_of_their_own(view):
    view.apps.files.click()
    assert {"Plain text", "Tables (CSV, Excel, JSON)", "ShareGPT"} <= set(offered(view))
    assert "WhatsApp" not in offered(view)


def test_no_steps_are_shown_where_no_app_is_found(qtbot, view):
    view.show()
    view.apps.search.setText("carrier pigeon")
    view.apps.search.searched.emit("carrier pigeon")
    assert not view._guide.isVisible()
    view.apps.search.clear()
    view.apps.search.searched.emit("")
    assert view._guide.isVisible()
