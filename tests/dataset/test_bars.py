from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset.bars import WORD_EDGES, Spread, bars, spread, whole_spans


def test_bars_in_words():
    assert whole_spans((0, 2, 3, 6), 1) == ("1", "2", "3–5", "6+")


def test_a_value_at_an_edge_is_in_the_bar_above():
    assert bars({1: 4, 2: 1, 500: 2}, (0, 2, 10)) == (4, 1, 2)


def test_percentiles_by_nearest_rank():
    assert spread(dict.fromkeys(range(1, 101), 1)) == Spread(25, 50, 75, 95)


@given(st.dictionaries(st.integers(0, 10**6), st.integers(1, 99)))
def test_every_value_is_in_one_bar(counts):
    assert sum(bars(counts, WORD_EDGES)) == sum(counts.values())
