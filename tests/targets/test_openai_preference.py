"""Preference pairs: what was edited is preferred to what it replaced."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.dataset.talk import COUNTER
from tests.targets.talks import example, talks
from voicetune_desktop.model import Example, Rejected, Turn
from voicetune_desktop.targets.openai_preference import OPENAI_PREFERENCE, rows
from voicetune_desktop.targets.registry import trainer_view

U, EDITED = Turn("user", "hi"), Turn("assistant", "better", kept=((0, 3),), rejected=(Rejected("worse"),))


def pairs(one: Example) -> list[dict[str, Any]]:
    return [json.loads(row.line) for row in rows(one)]


@st.composite
def edited(draw: st.DrawFn) -> Example:
    one = draw(talks())
    said = [replace(turn, rejected=_others(draw, turn)) if turn.role == "assistant" else turn for turn in one.turns]
    return replace(one, turns=tuple(said))


def _others(draw: st.DrawFn, turn: Turn) -> tuple[Rejected, ...]:
    return tuple(map(Rejected, draw(st.lists(st.sampled_from(("", "old", "older", turn.content)), max_size=3, unique=True))))


@given(edited())
def test_every_answer_that_one_to_train_was_preferred_to_is_one_pair_with_all_that_was_said_before(one: Example) -> None:
    wanted = [
        ([turn.content for turn in one.turns[:place]], turn.content, other.text)
        for place, turn in enumerate(one.turns)
        for other in turn.rejected
        if turn.weight and other.text not in ("", turn.content)
    ]
    found = [
        (
            [message["content"] for message in pair["input"]["messages"]],
            *(pair[key][0]["content"] for key in ("preferred_output", "non_preferred_output")),
        )
        for pair in pairs(one)
    ]
    assert found == wanted


@given(edited())
def test_the_service_trains_every_pair(one: Example) -> None:
    view = trainer_view(OPENAI_PREFERENCE, [row.line for row in rows(one)], 10_000, COUNTER)
    assert (view.examples, view.assistant_tokens) == (view.examples_trained, view.assistant_tokens_trained)
    assert not view.differences


def test_messages_of_a_pair_have_a_role_and_a_content_only() -> None:
    (pair,) = pairs(example(U, Turn("assistant", "hm", 0), U, EDITED, U))
    messages = [*pair["input"]["messages"], *pair["preferred_output"], *pair["non_preferred_output"]]
    assert all(message.keys() == {"role", "content"} for message in messages)


def test_kept_places_of_the_preferred_answer_stay_marked() -> None:
    (row,) = rows(example(U, EDITED))
    assert row.kept == {"better": ((0, 3),)}


def test_what_is_context_or_answers_nothing_makes_no_pair() -> None:
    assert not pairs(example(EDITED))
    assert not pairs(example(U, replace(EDITED, weight=0)))
    assert not pairs(example(U, Turn("assistant", "as it was")))
