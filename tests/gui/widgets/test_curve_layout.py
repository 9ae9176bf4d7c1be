"""Where curves stand, as pure arithmetic."""

from hypothesis import example, given
from hypothesis import strategies as st

from voicetune_desktop.gui.widgets.curve_layout import Series, all_steps, finite, nearest, ranges, round_ticks, values_at

LOSS = Series("Trained on", ((1, 2.5), (2, 1.5), (4, 0.75)))
HELD = Series("Held out", ((2, 1.75), (4, 1.25)))
VALUES = st.floats(min_value=-1e299, max_value=1e299)


def test_steps_of_all_curves_stand_in_one_order():
    assert all_steps([HELD, LOSS]) == (1, 2, 4)


def test_only_curves_with_a_point_at_a_step_have_a_value_there():
    assert values_at([LOSS, HELD], 1) == [("Trained on", 2.5)]
    assert values_at([LOSS, HELD], 4) == [("Trained on", 0.75), ("Held out", 1.25)]
    assert values_at([LOSS, HELD], 3) == []


def test_values_that_are_no_numbers_are_left_out():
    broken = Series("a", ((1, float("nan")), (2, 1.0), (3, float("inf"))))
    assert finite([broken, Series("b", ((1, float("nan")), (2, -1e305)))]) == (Series("a", ((2, 1.0),)),)


def test_nearest_step_is_found_on_both_sides():
    assert [nearest((1, 2, 4), wanted) for wanted in (-7, 1.4, 1.6, 3.2, 99)] == [0, 0, 1, 2, 2]
    assert nearest((), 3) == -1


def test_axes_reach_over_all_points():
    found = ranges([LOSS, HELD])
    assert found.steps == (1, 4)
    assert found.values[0] <= 0.75
    assert found.values[1] >= 2.5


def test_one_point_has_axes_too():
    found = ranges([Series("a", ((5, 1.0),))])
    assert found.steps == (5, 6)
    assert found.values[0] < 1.0 < found.values[1]


@given(VALUES, VALUES)
@example(1 / 3, 1 / 3 + 2**-54)
@example(0.0, 5e-324)
def test_ticks_hold_every_pair_of_values(one, other):
    low, high = sorted((one, other))
    ticks = round_ticks(low, high, 4)
    slack = (ticks[1] - ticks[0]) * 1e-6
    assert ticks[0] <= low + slack
    assert ticks[-1] >= high - slack
    assert ticks[0] < ticks[-1]
    assert 2 <= len(ticks) <= 7
