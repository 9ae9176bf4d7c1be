"""From an export to its training files by what assistive technology can do, and nothing else: actions, texts and choices."""

import json

from tests.accessibility.bus import until
from tests.operations.chat import write_chat

PASSPHRASE = "nine quiet lanterns"
MANY_DAYS = 60_000
"""So many that reading them takes longer than two seconds, from which on there is a button to stop it."""
MADE = "27 examples to train on. Most examples are "
PROOF = "30 examples written, 30 will be trained."


def test_the_whole_way_by_actions_and_texts(fresh, bus, tmp_path):
    bring_in(fresh, write_chat(tmp_path, 30))
    fresh.wait_for("Continue to People").do()
    fresh.wait_for("Choose Ada Byron").do()
    fresh.wait_for("Continue to Privacy").do()
    fresh.wait_for("Continue to Dataset").do()
    read_lengths(fresh)
    fresh.wait_for("Continue to Finish").do()
    save(fresh, tmp_path / "out")
    rows = [json.loads(line) for line in (tmp_path / "out" / "train.jsonl").read_text(encoding="utf-8").splitlines()]
    assert rows
    said = [each.said for each in bus.heard("Announcement")]
    assert [page for page in ("People", "Privacy", "Your training files") if page not in said] == []
    assert any(MADE in words for words in said), said
    assert any(PROOF in words for words in said), said


def bring_in(window, export):
    """Choose the file in Qt's dialog; this computer has no key store, so a passphrase follows."""
    window.wait_for(identifier="vt.open.files").do()
    dialog = window.wait_for(role="dialog")
    dialog.wait_for("File name", role="text").write(str(export))
    dialog.wait_for("Open", role="push button").do()
    for label in ("Passphrase again", "Passphrase"):
        window.wait_for(label, role="text").write(PASSPHRASE)
    window.wait_for("Save with this passphrase").do()


def read_lengths(window):
    """What the picture says, and its twin as a table."""
    chart = window.wait_for("Token-length histogram")
    until(lambda: "Median" in chart.description, "the figures of the picture")
    window.wait_for("Show as table").do()
    table = window.wait_for("Token lengths", role="table")
    assert table.headers[:2] == ["Tokens", "Examples"]
    assert table.row(0)[0]
    window.wait_for("Show as picture").do()


def save(window, folder):
    window.wait_for(identifier="vt.finish.folder").write(str(folder))
    window.wait_for(identifier="vt.save").do()
    window.wait_for(PROOF)


def test_what_cannot_be_used_yet_offers_no_action(fresh):
    item = fresh.wait_for(identifier="vt.rail.dataset")
    assert "enabled" not in item.states
    assert item.actions == []


def test_running_work_has_a_name_and_stops_when_asked(fresh, tmp_path):
    bring_in(fresh, write_chat(tmp_path, MANY_DAYS))
    assert fresh.wait_for(role="progress bar").name
    fresh.wait_for("Cancel", role="push button").do()
    until(lambda: fresh.find(role="progress bar") is None, "the end of the import")
    assert "enabled" not in fresh.wait_for(identifier="vt.rail.people").states


def test_keys_alone_lead_to_help_and_back(fresh, screen, bus):
    fresh.wait_for("Choose files", role="push button")
    screen.give_focus()
    bus.press("F1")
    fresh.wait_for("Help", role="heading")
    bus.press("Escape")
    fresh.wait_for("Open your chats", role="heading")
