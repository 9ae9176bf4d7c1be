"""Long conversations are cut so that everything fits and each answer is trained once."""

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset.windows import Window, windows


def never(turn: int, room: int) -> None:
    """A prompt that cannot be shortened."""


def cut(costs: list[int], first_answer: int, room: int, carried: int) -> list[tuple[int, int, int]]:
    return [(w.first, w.trained, w.last) for w in windows(costs, first_answer, room, carried, never)]


def test_leaves_a_conversation_that_fits_in_one_piece() -> None:
    assert cut([5, 5, 5, 5], 1, 20, 10) == [(0, 1, 3)]


def test_opens_with_what_the_assistant_said_unasked_only_where_it_fits() -> None:
    assert cut([5, 5, 5], 2, 15, 0) == [(0, 2, 2)]
    assert cut([6, 5, 5], 2, 15, 0) == [(1, 2, 2)]


def test_repeats_older_pairs_within_the_share() -> None:
    costs = [5] * 8
    assert cut(costs, 1, 20, 0) == [(0, 1, 3), (4, 5, 7)]
    assert cut(costs, 1, 20, 10) == [(0, 1, 3), (2, 5, 5), (4, 7, 7)]


def test_prefers_the_answer_to_its_context() -> None:
    assert cut([5, 5, 5, 5, 9, 9], 1, 20, 20) == [(0, 1, 3), (4, 5, 5)]


def test_leaves_out_an_answer_that_does_not_fit_with_its_prompt() -> None:
    assert cut([5, 5, 15, 6, 5, 5], 1, 20, 10) == [(0, 1, 1), (4, 5, 5)]


def test_shortens_a_prompt_that_is_too_long_alone() -> None:
    asked: list[tuple[int, int]] = []

    def shorten(turn: int, room: int) -> int:
        asked.append((turn, room))
        return 3

    assert list(windows([5, 5, 30, 6], 1, 20, 10, shorten)) == [Window(0, 1, 1), Window(2, 3, 3, 3)]
    assert asked == [(2, 14)]


@given(st.lists(st.integers(1, 12), min_size=3), st.sampled_from((1, 2)), st.integers(4, 40), st.integers(0, 30))
def test_trains_each_answer_that_fits_exactly_once(costs: list[int], first_answer: int, room: int, carried: int) -> None:
    costs = costs if (len(costs) - first_answer) % 2 else costs[:-1]
    answers = range(first_answer, len(costs), 2)
    found = cut(costs, first_answer, room, carried)
    trained = [answer for _, start, last in found for answer in range(start, last + 1, 2)]
    assert trained == [answer for answer in answers if costs[answer - 1] + costs[answer] <= room]
    assert all(sum(costs[first : last + 1]) <= room for first, _, last in found)
    assert all(sum(costs[first : start - 1]) <= carried for first, start, _ in found[1:])
