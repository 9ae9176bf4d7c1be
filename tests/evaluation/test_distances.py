from itertools import chain, repeat
from math import log2, sqrt
from statistics import mean as plain_mean
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.evaluation.distances import burrows_delta, jensen_shannon, mean, wasserstein, weighted_median

COUNTS = st.lists(st.integers(0, 50), min_size=2, max_size=8).filter(any)
PAIRS = st.integers(2, 8).flatmap(lambda size: st.tuples(*[st.lists(st.integers(0, 50), min_size=size, max_size=size).filter(any)] * 3))


def divergence(one, other):
    """Kullback-Leibler in bits, as books write it."""
    return sum(p * log2(p / q) for p, q in zip(one, other, strict=True) if p)


@given(PAIRS)
def test_jensen_shannon_is_the_root_of_the_mean_divergence_to_the_middle(three):
    p, q = ([count / sum(counts) for count in counts] for counts in three[:2])
    middle = [(a + b) / 2 for a, b in zip(p, q, strict=True)]
    expected = sqrt(max((divergence(p, middle) + divergence(q, middle)) / 2, 0))
    assert jensen_shannon(three[0], three[1]) == pytest.approx(expected, abs=1e-7)


@given(PAIRS)
def test_jensen_shannon_is_a_metric_up_to_one(three):
    one, two, three_ = three
    assert jensen_shannon(one, one) == pytest.approx(0, abs=1e-7)
    assert jensen_shannon(one, two) == pytest.approx(jensen_shannon(two, one), abs=1e-7)
    assert jensen_shannon(one, two) <= jensen_shannon(one, three_) + jensen_shannon(three_, two) + 1e-7
    assert 0 <= jensen_shannon(one, two) <= 1 + 1e-7


def test_voices_with_nothing_in_common_are_one_apart():
    assert jensen_shannon([3, 0], [0, 8]) == 1


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=30))
def test_wasserstein_is_the_mean_way_between_sorted_samples(pairs):
    places = [0, 1, 2, 4, 8, 9, 11, 15, 20, 50]
    one, other = (sorted(places[pair[side]] for pair in pairs) for side in (0, 1))
    counts = [[sample.count(place) for place in places] for sample in (one, other)]
    expected = sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(pairs)
    assert wasserstein(*counts, places) == pytest.approx(expected)


def test_wasserstein_does_not_hang_on_how_much_somebody_wrote():
    assert wasserstein([1, 3], [100, 300], [0, 7]) == 0


def test_delta_is_the_mean_of_differences_in_deviations():
    assert burrows_delta([0.10, 0.02], [0.04, 0.03], [0.02, 0.01]) == pytest.approx((3 + 1) / 2)


@given(COUNTS)
def test_middle_lies_next_to_the_middle_answer(counts):
    values = [place * 2 for place in range(len(counts))]
    told = list(chain.from_iterable(repeat(value, count) for value, count in zip(values, counts, strict=True)))
    if median(told) in told:
        assert abs(weighted_median(counts, values) - median(told)) <= 0.5


@given(COUNTS)
def test_mean_is_that_of_every_single_value(counts):
    told = list(chain.from_iterable(repeat(place, count) for place, count in enumerate(counts)))
    assert mean(counts, range(len(counts))) == pytest.approx(plain_mean(told))
