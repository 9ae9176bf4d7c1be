"""The problems of the examples before they are written, and what helps against them."""

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.operations.problem_fixes import apply_fix, fix_of
from voicetune_desktop.operations.problems import find_problems
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.examples import examples
from voicetune_desktop.project.schema import message_id

THANKS = [(message_id(1, 7 * day + 4), message_id(1, 7 * day + 4)) for day in range(30)]
BLOW = "I will kill myself"


def problems(project, target="openai-chat"):
    result_of(refresh_dataset(project))
    return {problem.check: problem for problem in result_of(find_problems(project, target))}


@pytest.fixture
def risky(project):
    """A project whose third example holds words that services look for."""
    turn_edits.set_text(project, *THANKS[2], BLOW)
    return project


def test_few_examples_are_told_with_what_helps(project):
    found = problems(project)["few_examples"]
    assert (found.count, found.severity, found.fix) == (1, "advice", "shorter_pause")
    assert found.sentence.startswith("Examples in the file: 27.")


def test_a_problem_names_its_example_and_the_answers_trained_in_it(risky):
    found = problems(risky)["moderation"]
    assert (found.examples, found.count, found.fix) == ((3,), 1, "leave_out")
    assert THANKS[2] in found.answers


def test_leaving_the_examples_out_makes_the_problem_go_away_until_it_is_undone(risky):
    found = problems(risky)["moderation"]
    with risky.undo.step("Leave out"):
        apply_fix(risky, "leave_out", found.answers)
    assert "moderation" not in problems(risky)
    assert sum(1 for _ in examples(risky)) == 29
    risky.undo.undo()
    assert "moderation" in problems(risky)


def test_problems_of_the_held_out_side_name_their_own_examples(project):
    turn_edits.set_text(project, *THANKS[29], BLOW)
    assert problems(project)["moderation"].examples == (30,)


def test_changes_that_fit_no_answer_are_a_problem_that_can_be_forgotten(project):
    turn_edits.set_text(project, message_id(1, 0), message_id(1, 0), "nobody's answer")
    found = problems(project)["unused_edits"]
    assert (found.count, found.fix) == (1, "forget_changes")
    apply_fix(project, "forget_changes", ())
    assert turn_edits.count(project) == 0


def test_messages_cut_by_a_short_limit_ask_for_longer_examples(project):
    set_settings(project, Settings(max_tokens=34))
    found = problems(project)["left_out_too_long"]
    assert (found.severity, found.fix) == ("advice", "longer_examples")
    apply_fix(project, "longer_examples", ())
    assert settings(project).max_tokens is None


def test_pauses_move_within_a_day():
    assert fix_of("few_examples", Settings(gap_minutes=10), answers=False) is None
    assert fix_of("left_out_no_answer", Settings(gap_minutes=1440), answers=False) is None


def test_a_format_without_checks_is_checked_as_the_usual_one(project):
    assert problems(project, "openai-preference") == problems(project)
