from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.evaluation.blind import Moment, quiz, score

ALIKE = [Moment(place, f"real {place:03}", f"made {place:03}") for place in range(40)]


def of_lengths(real, made, first=0, count=20):
    return [Moment(first + place, "r" * real, "m" * made) for place in range(count)]


@given(st.integers(0, 60), st.integers(0, 10**6), st.booleans())
def test_every_moment_comes_once_and_half_of_the_real_answers_first(rounds, seed, match):
    drawn = quiz(ALIKE, rounds, seed, match_lengths=match).rounds
    assert len({one.moment for one in drawn}) == len(drawn) == min(rounds, 40)
    assert abs(2 * sum(one.real_first for one in drawn) - len(drawn)) <= 1


def test_seed_makes_the_quiz():
    assert quiz(ALIKE, 10, 1) == quiz(ALIKE, 10, 1) != quiz(ALIKE, 10, 2)


def test_order_and_sampling_are_fair():
    first, taken = Counter(), Counter()
    for seed in range(2000):
        for place, one in enumerate(quiz(ALIKE, 5, seed).rounds):
            first[place] += one.real_first
            taken[one.moment] += 1
    assert all(900 < count < 1100 for count in first.values())
    assert all(190 < taken[moment.id] < 315 for moment in ALIKE)


def test_length_gives_nothing_away_where_it_can_be_helped():
    moments = of_lengths(10, 40, 0, 60) + of_lengths(40, 10, 100, 8)
    matched, drawn = quiz(moments, 16, 1), quiz(moments, 16, 1, match_lengths=False)
    assert matched.longer_is_real == 0.5
    assert not matched.length_tells
    assert drawn.longer_is_real < 0.35
    assert drawn.length_tells


def test_pairs_are_of_the_same_stratum():
    moments = of_lengths(10, 15, 0, 5) + of_lengths(15, 10, 100, 5) + of_lengths(10, 200, 200, 30)
    assert {one.moment // 200 for one in quiz(moments, 10, 1).rounds} == {0}


def test_says_when_the_length_tells_however_one_draws():
    found = quiz(of_lengths(10, 300), 10, 1)
    assert len(found.rounds) == 10
    assert (found.longer_is_real, found.length_tells) == (0, True)


def test_equal_answers_are_left_out():
    assert quiz([Moment(1, "ok", "ok "), Moment(2, "ok", "no")], 5, 1).rounds[0].moment == 2
    assert quiz([Moment(1, "ok", "ok ")], 5, 1).rounds == ()


@pytest.mark.parametrize(
    ("right", "rounds", "outcome"),
    [
        (5, 5, "too_few"),
        (0, 0, "too_few"),
        (10, 20, "cannot_tell"),
        (14, 20, "cannot_tell"),
        (15, 20, "told_apart"),
        (5, 20, "taken_for_real"),
    ],
)
def test_outcome_of_guesses(right, rounds, outcome):
    found = score([True] * right + [False] * (rounds - right))
    assert (found.outcome, found.right, found.rounds) == (outcome, right, rounds)
    assert f"{rounds}" in found.verdict
    assert len(found.verdict.split()) <= 20


def test_who_only_guesses_is_told_apart_hardly_ever():
    random = Random(4)
    outcomes = Counter(score([random.random() < 0.5 for _ in range(30)]).outcome for _ in range(2000))
    assert outcomes["cannot_tell"] >= 0.94 * 2000


def test_who_knows_is_told_apart_nearly_always():
    random = Random(4)
    outcomes = Counter(score([random.random() < 0.85 for _ in range(30)]).outcome for _ in range(500))
    assert outcomes["told_apart"] > 0.95 * 500
