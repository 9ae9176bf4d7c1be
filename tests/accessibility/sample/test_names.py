"""What a client on the accessibility bus finds on every page and tab: names, roles, states, tables, actions and announcements."""

import pytest

from tests.accessibility.bus import until
from tests.accessibility.sample.looking import ASIDES, STEPS, at_rest, turn_to, wrong


@pytest.mark.parametrize("page", [*STEPS, *ASIDES])
def test_everything_on_a_page_has_a_name(sample, page):
    shown = turn_to(sample, page)
    assert wrong(shown) == []
    for tab in [each for each in shown if each.role == "page tab" and "selected" not in each.states]:
        tab.do("Press")
        assert wrong(at_rest(sample)) == [], tab.name


@pytest.mark.parametrize("page", STEPS)
def test_no_word_of_builders_is_said_on_the_way_into_a_page(sample, page):
    assert "layered pane" not in {each.role for each in turn_to(sample, page)}


def test_the_rail_names_the_steps_and_checks_the_current_one(sample):
    turn_to(sample, "people")
    steps = sample.wait_for("Steps").children
    assert [each.name.split(",")[0] for each in steps] == ["Open", "People", "Privacy", "Dataset", "Finish", "Try it"]
    assert [each.identifier for each in steps] == [f"vt.rail.{step}" for step in STEPS]
    assert [each.identifier for each in steps if "checked" in each.states] == ["vt.rail.people"]
    assert {each.role for each in steps} == {"radio button"}


def test_titles_are_headings_on_pages_that_are_made_while_somebody_listens(sample):
    turn_to(sample, "settings")
    assert sample.wait_for("Network", role="heading")
    turn_to(sample, "help")
    assert sample.wait_for("Topic").find(role="heading")


def test_a_topic_of_the_help_lies_in_one_group_only(sample):
    """Screen readers of Linux read what a group holds when the focus comes into it: of groups in one another each says all."""
    turn_to(sample, "settings")
    turn_to(sample, "help")
    text = sample.wait_for(identifier="vt.help.text")
    assert [each for each in sample.all() if each.role == "panel" and each.find(identifier="vt.help.text")] == [text]


def test_the_primary_button_leads_where_it_says(sample, bus):
    turn_to(sample, "people")
    bus.heard("Announcement")
    primary = sample.wait_for(identifier="vt.primary")
    assert primary.name == "Continue to Privacy"
    primary.do()
    until(lambda: "checked" in sample.wait_for(identifier="vt.rail.privacy").states, "the next step")
    assert "Privacy" in [each.said for each in bus.heard("Announcement")]


def test_groups_of_private_data_tell_their_counts_and_can_be_chosen(sample):
    turn_to(sample, "privacy")
    group = sample.wait_for("Phone numbers,")
    assert group.name.split(", ")[1].isdigit()
    group.do("Toggle")
    until(lambda: "checked" in group.states, "the group")
    assert sample.wait_for("What happens to: Phone numbers").children[0].role == "radio button"


def test_the_histogram_is_a_chart_that_speaks_and_has_a_twin(sample):
    turn_to(sample, "dataset")
    chart = sample.wait_for("Token-length histogram")
    assert (chart.role, "Median" in chart.description, "focusable" in chart.states) == ("chart", True, True)
    sample.wait_for("Show as table", identifier="vt.histogram.switch").do()
    twin = sample.wait_for("Token lengths", role="table")
    assert twin.headers[:2] == ["Tokens", "Examples"]
    sample.wait_for("Show as picture").do()


def test_numbers_can_be_changed_by_typing_and_by_steps(sample):
    turn_to(sample, "dataset")
    sample.wait_for("Controls", role="page tab").do("Press")
    turns = sample.wait_for("Fewest turns", role="spin box")
    now = turns.value[0]
    turns.do("Increase")
    until(lambda: turns.value[0] == now + 1, "the next number")
    turns.do("Decrease")
    until(lambda: turns.value[0] == now, "the number before")


def test_the_tour_is_heard_once_at_every_stop_and_leaves_nothing_behind(sample, bus):
    turn_to(sample, "settings")
    bus.heard("Announcement")
    sample.wait_for(identifier="vt.settings.tour").do()
    for number, page in enumerate(["open", "people", "privacy"], 1):
        onward = sample.wait_for(identifier="vt.tour.next")
        until(lambda: "checked" in sample.wait_for(identifier=f"vt.rail.{page}").states, page)  # noqa: B023
        said = [each.said for each in bus.heard("Announcement") if " of 9: " in each.said]
        assert [words.split(":")[0] for words in said] == ([f"{number} of 9"] if number > 1 else [])
        around = sample.wait_for(f"{number} of 9: ", role="panel")  # read when the focus comes into it
        assert around.find(identifier="vt.tour.next") == onward
        onward.do()
    assert wrong(at_rest(sample)) == []
    sample.wait_for(identifier="vt.tour.end").do()
    until(lambda: not [each for each in sample.all() if each.identifier.startswith("vt.tour")], "the end of the tour")
