"""Trying settings: exact where all messages are looked at, near where a sample is, and nothing is stored."""

import pytest

from tests.exports.archives import make_folder
from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.errors import PersonNotFound
from voicetune_desktop.operations import trying
from voicetune_desktop.operations.building import build_dataset, set_settings
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.tallying import kept_tally
from voicetune_desktop.operations.trying import Trier


@pytest.fixture
def scanned(project):
    result_of(scan_privacy(project))
    return project


CHOICES = (
    Settings(),
    Settings(gap_minutes=1, valid_share=0.5),
    Settings(max_tokens=60, openers="leave_out", system="Be {assistant}."),
    Settings(shortest_answer=4, test_share=0.2, split_by="random"),
    Settings(since="2024-05-30", max_copies=1, model="gpt-3.5-turbo"),
)


@pytest.mark.parametrize("chosen", CHOICES)
def test_a_small_project_is_told_exactly_what_a_build_makes(scanned, chosen):
    trial = Trier(scanned).tried(chosen)
    set_settings(scanned, chosen)
    report = result_of(build_dataset(scanned))
    assert trial.tally == kept_tally(scanned)
    assert {reason: count for reason, count in trial.left_out.items() if count} == report.left_out_messages
    assert trial.share == 1


def test_a_sample_comes_near_and_says_how_much_was_looked_at(scanned, monkeypatch):
    monkeypatch.setattr(trying, "STRETCH", 20)
    whole, sample = Trier(scanned).tried(Settings()), Trier(scanned, 70).tried(Settings())
    examples = [sum(side.examples for side in trial.tally.values()) for trial in (whole, sample)]
    assert 0.2 < sample.share < 0.5
    assert abs(examples[1] - examples[0]) < examples[0] / 3


def test_trying_stores_nothing(scanned):
    trier = Trier(scanned)
    before = scanned.connection.execute("SELECT total_changes()").fetchone()
    for chosen in CHOICES:
        trier.tried(chosen)
    assert scanned.connection.execute("SELECT total_changes()").fetchone() == before


def test_without_an_assistant_it_says_so(scanned):
    scanned.connection.execute("UPDATE person SET role = 'other'")
    with pytest.raises(PersonNotFound):
        Trier(scanned)


def test_of_many_short_chats_some_are_looked_at_whole(empty, tmp_path):
    talk = "".join(f"question {number} of many?;answer {number} to it\n" for number in range(200))
    result_of(import_exports(empty, [make_folder(tmp_path / "set", {"faq.csv": f"question;answer\n{talk}"})]))
    choose_assistant(empty, "Assistant")
    result_of(scan_privacy(empty))
    trial = Trier(empty, 100).tried(Settings())
    assert 0.2 < trial.share < 0.3
    assert sum(side.examples for side in trial.tally.values()) == pytest.approx(200, rel=0.1)
