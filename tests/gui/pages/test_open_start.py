"""How a newcomer learns to get an export: one button for each app, and the steps for the one that is chosen."""

import pytest
from PySide6.QtWidgets import QLabel

from voicetune_desktop.gui.pages.open_guides import guides
from voicetune_desktop.gui.pages.open_start import StartView
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


def test_name_with_an_ampersand_is_shown_as_it_is(view):
    assert any("Backup && Restore" in choice.text() for choice in choices(view))
