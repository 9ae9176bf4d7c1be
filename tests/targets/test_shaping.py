"""Shaping: nothing that is trained gets lost, and what was kept stays marked."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.shaping import alternating, joined, one_answer_each, trained, user_first

TURNS = st.lists(
    st.builds(
        lambda role, text, weight: Turn(role, text, weight if role == "assistant" else 1, ((0, 1),)),
        st.sampled_from(("user", "assistant")),
        st.text(min_size=1, max_size=5),
        st.sampled_from((0, 1)),
    ),
    max_size=8,
)


def example(*turns: Turn) -> Example:
    return Example(turns=turns, chat=1, session=1, first_message=0, last_message=1)


USER, ANSWER = Turn("user", "hi"), Turn("assistant", "hello")


def test_joined_turns_keep_their_marked_places() -> None:
    one = joined([Turn("user", "to Ada", kept=((3, 6),)), Turn("user", "and Bo", kept=((4, 6),))])
    assert [one.content[start:end] for start, end in one.kept] == ["Ada", "Bo"]


@given(TURNS)
def test_alternating_never_has_one_role_twice_in_a_row_and_says_the_same(turns: list[Turn]) -> None:
    found = alternating(example(Turn("system", "s"), *turns)).turns
    assert all(before.role != after.role for before, after in itertools.pairwise(found))
    assert "\n".join(turn.content for turn in found[1:]) == "\n".join(turn.content for turn in turns)


@given(TURNS)
def test_every_answer_gets_a_row_of_its_own_with_all_that_came_before(turns: list[Turn]) -> None:
    rows = list(one_answer_each(example(*turns)))
    assert [row.turns[-1].content for row in rows] == [turn.content for turn in turns if trained(turn)]
    assert all([turn.content for turn in row.turns] == [turn.content for turn in turns[: len(row.turns)]] for row in rows)
    assert all(sum(map(trained, row.turns)) == 1 for row in rows)


def test_what_the_assistant_said_unasked_goes_for_trainers_that_want_a_question_first() -> None:
    shaped = user_first(example(Turn("system", "s"), Turn("assistant", "hey", 0), USER, ANSWER))
    assert shaped.turns == (Turn("system", "s"), USER, ANSWER)
