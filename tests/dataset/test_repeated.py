"""What comes more than once is found without holding everything."""

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset.repeated import repeated, shared


@given(st.lists(st.binary(max_size=2)))
def test_nothing_that_comes_again_is_missed(things):
    assert {thing for thing in things if things.count(thing) > 1} <= repeated(lambda: things)


def test_most_of_what_comes_once_is_not_told():
    things = [number.to_bytes(16) for number in range(20_000)]
    assert len(repeated(lambda: things)) < 400


def test_tells_which_of_the_things_others_have_too() -> None:
    things, others = [bytes([number]) * 9 for number in range(100)], [bytes([number]) * 9 for number in range(90, 120)]
    found = shared(things, others)
    assert set(things[90:]) <= found <= set(things)
    assert len(found) < len(things) // 2
    assert shared(things, []) == set()
