"""What is told when keys move the focus, choose, tick, unfold and type."""

from tests.accessibility.bus import Thing, until
from tests.accessibility.sample.looking import turn_to


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
