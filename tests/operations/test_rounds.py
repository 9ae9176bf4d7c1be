"""Replays side by side."""

import pytest

from tests.operations.answered_replays import answered
from tests.operations.driving import result_of
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.rounds import SHORT, rounds
from voicetune_desktop.operations.style_reports import forget_style, style_of_project
from voicetune_desktop.project import replays


@pytest.fixture
def replay(project):
    result_of(refresh_dataset(project))
    return answered(project)


def test_a_round_has_its_settings_and_where_its_model_lay(project, replay):
    result_of(style_of_project(project, replay))
    replays.set_replay_note(project, replay, "longer pauses")
    (found,) = rounds(project)
    assert (found.row.note, [one.label for one in found.speakers]) == ("longer pauses", ["my model", "base"])
    assert "Words in an answer" in found.standings
    assert set(found.standings.values()) <= set(SHORT.values())


def test_guesses_are_counted(project, replay):
    (first, *_) = replays.moments(project, replay)
    for correct in (True, False, True):
        replays.add_guess(project, first.id, 0, correct=correct, who="Bo")
    (found,) = rounds(project)
    assert (found.found, found.guesses, dict(found.standings)) == (2, 3, {})


def test_the_newest_comes_first(project, replay):
    newer = answered(project, count=2)
    assert [one.row.id for one in rounds(project)] == [newer, replay]


def test_a_report_that_is_forgotten_is_in_no_round(project, replay):
    result_of(style_of_project(project, replay))
    forget_style(project, replay)
    assert rounds(project)[0].standings == {}
