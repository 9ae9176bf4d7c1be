"""What screen readers hear that know no announcements, as Orca before 45."""

import pytest

from tests.accessibility.bus import Bus, Thing, until
from tests.accessibility.sample.looking import turn_to


def names_of_notifications(window: Thing, bus: Bus) -> list[str]:
    """What was shown to those who know no announcements."""
    shown = [Thing(bus, (window.at[0], each.source)) for each in bus.heard("StateChanged") if each.detail == "showing" and each.on]
    return [each.name for each in shown if each.role == "notification"]


def test_a_tick_in_a_table_is_told_in_words_to_those_who_know_no_announcements(sample, screen, bus):
    turn_to(sample, "open")
    screen.give_focus()
    sample.wait_for(identifier="vt.open.chats").focus()
    bus.press("Home", "Down")
    bus.listen_to_announcements(False)
    bus.heard("StateChanged")
    try:
        for words in ("left out", "used"):
            bus.press("Space")
            until(lambda: words in names_of_notifications(sample, bus), words)  # noqa: B023
    finally:
        bus.listen_to_announcements(True)


def test_a_choice_by_the_arrows_is_told_in_words_to_those_who_know_no_announcements(sample, screen, bus):
    turn_to(sample, "settings")
    screen.give_focus()
    sample.wait_for(identifier="vt.settings.tour").focus()
    bus.press("Tab")
    model = sample.wait_for(identifier="vt.settings.model")
    until(lambda: "focused" in model.states, "the list of models")
    before = model.name
    bus.listen_to_announcements(False)
    bus.heard("StateChanged")
    try:
        bus.press("Down")
        until(lambda: model.name != before and model.name in names_of_notifications(sample, bus), "the other model")
        bus.press("Up")
        until(lambda: model.name == before, "the model as it was")
    finally:
        bus.listen_to_announcements(True)


@pytest.mark.parametrize("knows", [False, True])
def test_a_screen_reader_hears_of_the_next_page_once_whether_it_knows_announcements_or_not(sample, bus, knows):
    turn_to(sample, "people")
    bus.listen_to_announcements(knows)
    bus.heard("StateChanged")
    try:
        sample.wait_for(identifier="vt.primary").do()
        until(lambda: "checked" in sample.wait_for(identifier="vt.rail.privacy").states, "the next step")
        if knows:
            assert names_of_notifications(sample, bus) == []
        else:
            until(lambda: names_of_notifications(sample, bus) == ["Privacy"], "the page in words")
    finally:
        bus.listen_to_announcements(True)
