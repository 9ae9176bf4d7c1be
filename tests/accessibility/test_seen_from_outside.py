"""What a client on the accessibility bus finds on every page and tab: names, roles, states, tables, actions and announcements."""

import pytest

from tests.accessibility.bus import Bus, Thing, until

STEPS = ("open", "people", "privacy", "dataset", "finish", "try")
ASIDES = ("settings", "help", "offline")
TAKES_FOCUS = {"push button", "radio button", "check box", "combo box", "spin box", "text", "table", "list", "chart", "slider", "tree"}


def turn_to(window: Thing, page: str) -> list[Thing]:
    """Everything that a page shows, once it has what it shows."""
    item = window.wait_for(identifier=f"vt.rail.{page}" if page in STEPS else f"vt.{page}")
    if page in STEPS and "checked" not in item.states:
        item.do("Toggle")
    elif page not in STEPS:
        item.do("Press")
    return at_rest(window)


def at_rest(window: Thing) -> list[Thing]:
    """What is shown when no bar runs and two looks see the same."""
    looks: list[list[Thing]] = [[]]

    def calm() -> bool:
        looks.append(list(window.all()))
        return looks[-1] == looks[-2] and not any(each.role == "progress bar" for each in looks[-1])

    until(calm, "a page that stays as it is")
    return looks[-1]


def names_of_notifications(window: Thing, bus: Bus) -> list[str]:
    """What was shown to those who know no announcements."""
    shown = [Thing(bus, (window.at[0], each.source)) for each in bus.heard("StateChanged") if each.detail == "showing" and each.on]
    return [each.name for each in shown if each.role == "notification"]


def wrong(shown: list[Thing]) -> list[str]:
    """What a screen reader could say nothing of."""
    found = [f"nameless {each}" for each in shown if not each.name and _is_asked(each)]
    tables = [each for each in shown if each.role in {"table", "tree"}]
    found += [f"{each} without headers" for each in tables if not all(each.headers)]
    found += [f"{each} without a text in {row}" for each in tables for row in range(min(3, each.shape[0])) if not is_told(each.row(row))]
    found += [f"{each} without figures" for each in shown if each.role == "chart" and not any(map(str.isdigit, each.description))]
    return found


def is_told(row: list[str]) -> bool:
    """Whether a row begins with words; one of its numbers may be left out where it is none."""
    return bool(row[0]) and row.count("") <= 1


def _is_asked(each: Thing) -> bool:
    """Whether a person can land on it or do something with it."""
    stops = {"focusable", "selectable"} & each.states or {"Press", "Toggle"} & set(each.actions)
    return bool(stops) or each.role in TAKES_FOCUS | {"progress bar", "dialog", "alert message", "heading", "page tab"}


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


def test_the_focus_goes_to_the_title_of_the_page_that_the_primary_button_opens(sample, screen, bus):
    turn_to(sample, "people")
    screen.give_focus()
    sample.wait_for(identifier="vt.primary").focus()
    bus.press("Return")
    until(lambda: "focused" in sample.wait_for("Privacy", role="heading").states, "the title")


def test_the_cell_is_told_when_the_focus_comes_to_its_table(sample, screen, bus):
    turn_to(sample, "people")
    screen.give_focus()
    sample.wait_for(identifier="vt.settings").focus()
    bus.focused(sample)
    sample.wait_for(identifier="vt.people.table").focus()
    told: list[Thing] = []
    until(lambda: told.extend(bus.focused(sample)) or [each.role for each in told] == ["table", "cell"], "the cell after its table")
    assert told[-1].name


def test_a_tick_in_a_table_is_told(sample, screen, bus):
    turn_to(sample, "open")
    screen.give_focus()
    sample.wait_for(identifier="vt.open.chats").focus()
    bus.press("Home", "Down")
    bus.heard("StateChanged")
    for on in (False, True):
        bus.press("Space")
        until(lambda: [bool(each.on) for each in bus.heard("StateChanged") if each.detail == "checked"][-1:] == [on], f"ticked: {on}")  # noqa: B023


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


def test_a_button_that_unfolds_says_so(sample, screen, bus):
    turn_to(sample, "try")
    sample.wait_for("Talk", role="page tab").do("Press")
    screen.give_focus()
    sample.wait_for(identifier="vt.try.how").focus()
    bus.heard("Announcement")
    for words in ("Expanded", "Collapsed"):
        bus.press("Space")
        until(lambda: words in [each.said for each in bus.heard("Announcement")], words)  # noqa: B023


def test_no_letter_of_a_key_is_told(sample, screen, bus):
    turn_to(sample, "finish")
    screen.give_focus()
    sample.wait_for("Send to a service", role="page tab").do("Press")
    sample.wait_for("Send to a service", role="page tab list").focus()
    bus.press("Tab")
    until(lambda: "focused" in sample.wait_for(identifier="vt.send.service").states, "the list of services")
    bus.press("End")
    bus.heard("TextChanged")
    address = sample.wait_for(identifier="vt.send.address")
    address.focus()
    bus.press(*"http://127.0.0.1:9/v1", "Return")
    until(lambda: address.text.endswith("/v1"), "the address")
    until(lambda: bus.heard("TextChanged"), "the address")
    key = sample.wait_for(identifier="vt.send.key", role="text")
    key.focus()
    until(lambda: "focused" in key.states, "the focus on the key")
    bus.press(*"sesame")
    until(lambda: "enabled" in sample.wait_for(identifier="vt.send.key.check").states, "the key")
    assert key.at[1] not in {each.source for each in bus.heard("TextChanged")}
    bus.press("x")
    until(lambda: "7 characters" in [each.said for each in bus.heard("Announcement")], "how many there are")


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


def test_tab_stops_at_the_current_step_and_enter_presses_what_has_the_focus(sample, screen, bus):
    turn_to(sample, "privacy")
    screen.give_focus()
    sample.wait_for(identifier="vt.encryption").focus()
    bus.chord("Shift", "Tab")
    until(lambda: "focused" in sample.wait_for(identifier="vt.rail.privacy").states, "the current step")
    sample.wait_for(identifier="vt.privacy.search.open").focus()
    bus.press("Return")
    until(lambda: "focused" in sample.wait_for(identifier="vt.privacy.search").states, "the search")
    bus.press("Escape")


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


def test_arrows_read_the_bars_of_the_histogram_aloud(sample, bus):
    turn_to(sample, "dataset")
    sample.wait_for("Token-length histogram").do("SetFocus")
    bus.heard("Announcement")
    bus.press("Home", "Right")
    until(lambda: any("tokens: " in each.said for each in bus.heard("Announcement")), "the words of a bar")


def test_keys_choose_a_role_in_the_table_of_people(sample, bus):
    turn_to(sample, "people")
    table = sample.wait_for(identifier="vt.people.table")
    role = table.headers.index("Role")
    table.do("SetFocus")
    bus.press("Home", "Down", "End", "Left")
    until(lambda: "focused" in table.cell(1, role).states, "the cell")
    before = table.row(1)[role]
    bus.press("F2")
    sample.wait_for("Role", role="list")
    bus.press("End", "Up", "Return")
    until(lambda: table.row(1)[role] == "Leave out", "the role")
    table.do("SetFocus")
    bus.press("F2")
    sample.wait_for("Role", role="list")
    bus.press("Home", "Down", "Return")
    until(lambda: table.row(1)[role] == before, "the role as it was")


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
