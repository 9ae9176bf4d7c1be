"""Where things stand in the histogram."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.gui.widgets.histogram_layout import HistogramData, count_ticks, edge_ticks, height, position, stack_labels, tokens_at


@pytest.mark.parametrize(("tokens", "place"), [(0, 0.025), (10, 0.525), (19, 0.975), (70, 2 + 30.5 / 60), (100, 3), (9999, 3)])
def test_bars_are_equally_wide_whatever_their_edges(tokens, place):
    assert position((0, 20, 40, 100), tokens) == place


def test_the_mark_of_a_bar_with_one_length_stands_in_its_middle():
    assert [position((2, 3, 4), turns) for turns in (1, 2, 3, 4)] == [0, 0.5, 1.5, 2]


def test_a_bar_reaches_to_just_before_the_next():
    assert HistogramData((0, 20, 40), (1, 1), (0.5, 0.5)).span(1) == (20, 39)


@pytest.mark.parametrize(
    ("largest", "ticks"), [(1, [0, 1]), (7, [0, 2, 4, 6, 8]), (1058, [0, 200, 400, 600, 800, 1000, 1200]), (5, [0, 2, 4, 6])]
)
def test_count_axis_has_round_numbers(largest, ticks):
    assert count_ticks(largest) == ticks


@given(st.integers(1, 10**7))
def test_count_axis_reaches_the_highest_bar_with_few_numbers(largest):
    ticks = count_ticks(largest)
    assert ticks[-1] >= largest
    assert 2 <= len(ticks) <= 8


@given(st.integers(1, 10**7))
def test_logarithmic_axis_shows_one_example_and_the_highest_bar(largest):
    top = count_ticks(largest, logarithmic=True)[-1]
    assert 0 < height(1, top, logarithmic=True) <= height(largest, top, logarithmic=True) <= 1


def test_an_empty_bar_has_no_height():
    assert height(0, 100) == height(0, 100, logarithmic=True) == 0


@given(st.lists(st.tuples(st.floats(0, 800), st.floats(10, 200)), max_size=5))
def test_labels_never_overlap_and_stay_inside(marks):
    centres, widths = [centre for centre, _ in marks], [width for _, width in marks]
    labels = stack_labels(centres, widths, 0, 800)
    for (label, width), (other, wide) in combinations(zip(labels, widths, strict=True), 2):
        assert label.row != other.row or other.left >= label.left + width or label.left >= other.left + wide
    for label, width in zip(labels, widths, strict=True):
        assert -0.001 <= label.left <= 800.001 - width


@pytest.mark.parametrize(("room", "ticks"), [(4000, list(range(41))), (1500, list(range(0, 41, 2))), (50, [0, 40])])
def test_numbers_under_bars_have_room(room, ticks):
    assert edge_ticks(range(0, 820, 20), 40, room) == ticks


def test_length_at_a_place_is_the_one_that_stands_there():
    edges = (0, 20, 40, 60)
    assert [tokens_at(edges, position(edges, length)) for length in (0, 19, 33, 59)] == [0, 19, 33, 59]
    assert (tokens_at(edges, -1), tokens_at(edges, 3)) == (0, 0)
