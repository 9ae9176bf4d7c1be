from random import Random

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset.gaps import DEFAULT_MINUTES, EDGES, bar_of, count_gaps, duration, span, suggested_gap

HOUR = 3600


def two_hills(inside, between, talks=400, turns=12):
    """Pauses of people who answer after about `inside` seconds and talk again after about `between`."""
    random = Random(7)
    short = [round(random.lognormvariate(0, 0.7) * inside) for _ in range(talks * turns)]
    return count_gaps([*short, *(round(random.lognormvariate(0, 0.5) * between) for _ in range(talks))])


def test_the_valley_between_two_hills_is_suggested():
    assert 20 <= suggested_gap(two_hills(60, 15 * HOUR)) <= 240


def test_slow_answers_need_a_longer_pause():
    assert suggested_gap(two_hills(300, 48 * HOUR)) > suggested_gap(two_hills(10, 4 * HOUR))


def test_too_few_pauses_tell_nothing():
    assert suggested_gap(count_gaps([30] * 20 + [HOUR * 20])) == DEFAULT_MINUTES


def test_pauses_without_a_valley_tell_nothing():
    assert suggested_gap(count_gaps([20] * 1000)) == DEFAULT_MINUTES


@given(st.lists(st.integers(min_value=-100, max_value=10**8)))
def test_every_pause_is_in_one_bar(gaps):
    assert sum(count_gaps(gaps)) == len(gaps)


@given(st.lists(st.integers(min_value=0, max_value=10**6), min_size=len(EDGES), max_size=len(EDGES)))
def test_what_is_suggested_can_be_set(counts):
    assert 15 <= suggested_gap(counts) <= 12 * 60


def test_a_clock_that_goes_back_is_no_pause():
    assert count_gaps([-HOUR])[0] == 1


def test_places_grow_with_the_pause():
    places = [bar_of(minutes) for minutes in (0, 1, 15, 60, 90, 600, 10**9)]
    assert places == sorted(places)
    assert bar_of(60) == EDGES.index(HOUR)


def test_bars_in_words():
    bars = [EDGES.index(seconds) for seconds in (0, 300, HOUR, EDGES[-1])]
    assert list(map(span, bars)) == ["under 15 s", "5 to 7 min", "1 to 1.5 h", "over 30 days"]


def test_times_in_words():
    assert [duration(seconds) for seconds in (0, 59, 90, 5400, 86_400, 259_200)] == ["0 s", "59 s", "1.5 min", "1.5 h", "1 day", "3 days"]
