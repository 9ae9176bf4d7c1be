"""Guessing which answer is the real one, and what the guesses show."""

import pytest

from tests.operations.replays import add_replay
from voicetune_desktop.operations.blind_test import Draw, blind_test, keep_guess, scores
from voicetune_desktop.project import replays

TWENTY = [(f"real {n:02}", f"made {n:02}", f"base {n:02}") for n in range(20)]


@pytest.fixture
def replay(empty):
    return add_replay(empty, TWENTY)


def guess_all(project, test, who, *, right):
    for one in test.rounds:
        keep_guess(project, test, one, picked_first=one.real_first == right, who=who)


def test_shows_the_real_answer_beside_that_of_the_voice(empty, replay):
    test = blind_test(empty, Draw(replay, 1, 20, 3))
    assert len(test.rounds) == 20
    for one in test.rounds:
        real, made = (one.first, one.second) if one.real_first else (one.second, one.first)
        assert real.replace("real", "base") == made
    assert [line.content for line in test.rounds[0].lines] == ["You are Nell.", "so what did you do?"]


def test_the_same_seed_draws_the_same_test(empty, replay):
    assert blind_test(empty, Draw(replay, 0, 8, 5)) == blind_test(empty, Draw(replay, 0, 8, 5)) != blind_test(empty, Draw(replay, 0, 8, 6))


def test_nobody_guesses_a_moment_whose_real_answer_they_have_seen(empty, replay):
    test = blind_test(empty, Draw(replay, 0, 12, 1), who="Kim")
    guess_all(empty, test, "Kim", right=True)
    later = blind_test(empty, Draw(replay, 1, 20, 1), who="Kim")
    assert (len(later.rounds), later.known) == (8, 12)
    assert {one.moment for one in later.rounds}.isdisjoint(one.moment for one in test.rounds)
    assert len(blind_test(empty, Draw(replay, 1, 20, 1), who="Noa").rounds) == 20


def test_moments_without_an_answer_or_with_equal_ones_are_not_asked(empty):
    replay = add_replay(empty, [("real", None), ("same", " same "), ("real", ""), ("real", "made")])
    test = blind_test(empty, Draw(replay, 0, 9, 1))
    assert (len(test.rounds), test.equal, test.known) == (1, 1, 0)


def test_scores_tell_everybody_and_each_person_of_each_voice(empty, replay):
    guess_all(empty, blind_test(empty, Draw(replay, 0, 10, 1), who="Kim"), "Kim", right=True)
    guess_all(empty, blind_test(empty, Draw(replay, 0, 10, 2), who="Noa"), "Noa", right=False)
    guess_all(empty, blind_test(empty, Draw(replay, 1, 6, 2), who="Noa"), "Noa", right=True)
    found = [(one.voice, one.who, one.score.right, one.score.rounds, one.score.outcome) for one in scores(empty, replay)]
    assert found == [
        (0, "", 10, 20, "cannot_tell"),
        (0, "Kim", 10, 10, "told_apart"),
        (0, "Noa", 0, 10, "taken_for_real"),
        (1, "", 6, 6, "told_apart"),
    ]


def test_guesses_go_with_their_replay(empty, replay):
    guess_all(empty, blind_test(empty, Draw(replay, 0, 4, 1)), "", right=True)
    replays.forget_replay(empty, replay)
    assert replays.guesses(empty, replay) == scores(empty, replay) == []
