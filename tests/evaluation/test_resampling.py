from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.evaluation.resampling import blocks, draws, interval, mean_interval, percentiles, quantile, ratio_interval


@given(st.integers(0, 5000), st.integers(1, 200))
def test_blocks_hold_every_answer_once_and_are_as_equal_as_can_be(things, most):
    parts = blocks(things, most)
    assert [one for part in parts for one in part] == list(range(things))
    assert len(parts) == min(things, most)
    assert not parts or max(map(len, parts)) - min(map(len, parts)) <= 1


def test_every_resample_is_as_large_as_the_sample():
    assert {sum(weights) for weights in draws(7, Random(1))} == {7}


def test_same_seed_gives_the_same_range_and_another_seed_another():
    values = [Random(1).gauss(5, 2) for _ in range(60)]
    values = [value + place % 7 for place, value in enumerate(values)]
    assert mean_interval(values, 1) == mean_interval(values, 1) != mean_interval(values, 2)


@pytest.mark.parametrize("answers", [60, 1500])
def test_range_holds_the_truth_about_95_times_in_100(answers):
    random = Random(answers)
    times, held = 150, 0
    for seed in range(times):
        found = mean_interval([random.expovariate(1 / 6) for _ in range(answers)], seed)
        held += found.low <= 6 <= found.high
    assert 0.88 <= held / times <= 0.99


def test_range_of_a_distance_holds_the_distance_though_resampling_adds_to_it():
    found = interval(0.1, [0.2 + place / 1000 for place in range(100)], least=0)
    assert found.low < 0.1 < found.high


def test_distance_is_never_below_nothing():
    assert interval(0.01, [0.5, 0.0, 0.0], least=0).low == 0


def test_what_has_no_number_does_not_count():
    assert percentiles(1.0, [float("nan"), 1.0]) == percentiles(1.0, [1.0])
    assert percentiles(3.0, []).low == 3.0


def test_ratio_of_sums_is_no_mean_of_ratios():
    assert ratio_interval([10, 1], [10, 100], 1).value == pytest.approx(11 / 110)
    assert ratio_interval([], [], 1).value == 0


def test_quantile_takes_the_nearest_rank():
    assert [quantile([1, 2, 3, 4], part) for part in (0, 0.25, 0.5, 0.51, 1)] == [1, 1, 2, 3, 4]
