from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.evaluation.binomial import chance_band, chance_of, wilson


@pytest.mark.parametrize(("rounds", "band"), [(0, (0, 0)), (5, (0, 5)), (6, (1, 5)), (10, (2, 8)), (20, (6, 14)), (100, (40, 60))])
def test_band_of_chance_is_that_of_the_tables(rounds, band):
    assert chance_band(rounds) == band


@given(st.integers(1, 120))
def test_coins_stay_within_the_band_95_times_in_100_at_least_and_no_narrower_band_would_do(rounds):
    low, high = chance_band(rounds)
    inside = 1 - (chance_of(high + 1, rounds) if high < rounds else 0)
    assert inside >= 0.95
    assert low == high or chance_of(high, rounds) > 0.05


def test_chance_of_a_score_is_that_of_counting_coins():
    random = Random(3)
    tosses = [sum(random.random() < 0.5 for _ in range(20)) for _ in range(20_000)]
    assert chance_of(15, 20) == pytest.approx(sum(not 5 < one < 15 for one in tosses) / 20_000, abs=0.01)
    assert chance_of(10, 20) == 1


def test_wilson_is_that_of_the_textbook():
    found = wilson(81, 263)
    assert (found.low, found.high) == pytest.approx((0.2553, 0.3662), abs=1e-4)
    assert (wilson(0, 0).low, wilson(0, 0).high) == (0, 1)
    assert wilson(0, 10).low == 0
    assert wilson(10, 10).high == 1


@pytest.mark.parametrize("share", [0.5, 0.7, 0.9])
def test_wilson_holds_the_truth_about_95_times_in_100(share):
    random = Random(5)
    held = 0
    for _ in range(2000):
        found = wilson(sum(random.random() < share for _ in range(40)), 40)
        held += found.low <= share <= found.high
    assert 0.92 <= held / 2000 <= 0.98
