"""Answers that the person changed: other texts and weights in the examples, and every message still accounted for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.dataset.talk import COUNTER, GROUP, PRIVATE, chats, example_tokens, planned, reasons, rendered, shown, talk
from voicetune_desktop.dataset.edits import TurnEdit
from voicetune_desktop.dataset.examples import NO_SOURCE, render
from voicetune_desktop.dataset.line import Line
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.turns import spoken
from voicetune_desktop.model import Rejected

LINES = talk("ann: hi", "me: hello", "me: you", "ann: tea?", "me: yes")
FIRST, SECOND = (1, 2), (4, 4)


def edited(**edits):
    places = {"first": FIRST, "second": SECOND}
    return replace(PRIVATE, edits={places[name]: edit for name, edit in edits.items()})


def test_an_edited_answer_is_trained_in_place_of_the_old_one_which_is_rejected():
    (example,) = rendered(LINES, edited(first=TurnEdit("good morning", kept=((0, 4),))))
    assert shown(example) == ["user: hi", "assistant: good morning", "user: tea?", "assistant: yes"]
    answer = example.turns[1]
    assert (answer.rejected, answer.kept, example.turns[3].rejected) == ((Rejected("hello\nyou"),), ((0, 4),), ())


def test_every_turn_knows_the_messages_it_comes_from():
    (example,) = rendered(LINES, replace(PRIVATE, system="Be kind."))
    assert example.sources == (NO_SOURCE, (0, 0), FIRST, (3, 3), SECOND)


@pytest.mark.parametrize("edit", [TurnEdit(weight=0), TurnEdit(excluded=True)])
def test_an_answer_that_is_not_to_be_trained_stays_as_context(edit):
    (example,) = rendered(LINES, edited(first=edit))
    assert shown(example) == ["user: hi", "assistant*: hello\nyou", "user: tea?", "assistant: yes"]


@pytest.mark.parametrize(("edit", "reason"), [(TurnEdit(weight=0), "context_only"), (TurnEdit(excluded=True), "excluded")])
def test_an_example_without_an_answer_to_train_is_left_out_by_reason(edit, reason):
    found, left_out = planned(LINES, edited(first=edit, second=edit))
    assert (found, reasons(left_out)) == ([], {reason: 5})


def test_the_person_goes_before_the_settings():
    lines = talk("ann: hi", "me: hello", "ann: tea?", "me: yes")
    assert shown(rendered(lines, replace(PRIVATE, edits={(3, 3): TurnEdit(weight=1)}), one_word="context")[0]) == [
        "user: hi",
        "assistant*: hello",
        "user: tea?",
        "assistant: yes",
    ]


def test_an_edit_of_other_messages_changes_nothing():
    assert rendered(LINES, replace(PRIVATE, edits={(1, 1): TurnEdit("other")})) == rendered(LINES)


@st.composite
def edited_chats(draw):
    lines: list[Line] = draw(chats())
    turns = [turn for turn in spoken(lines, GROUP, labelled=False) if turn.assistant]
    edit = st.builds(TurnEdit, st.sampled_from((None, "another text", "x")), st.sampled_from((None, 0, 1)), st.booleans())
    chosen = draw(st.lists(st.sampled_from(turns), max_size=6)) if turns else []
    return lines, replace(GROUP, edits={turn.place: draw(edit) for turn in chosen})


@given(edited_chats(), st.sampled_from((40, 400, 4000)))
def test_nothing_is_lost_nothing_counted_twice_and_lengths_are_those_of_what_is_written(case, max_tokens):
    lines, voice = case
    found, left_out = planned(lines, voice, max_tokens=max_tokens)
    assert sum(one.trained_messages + one.context_messages for one in found) + sum(one.messages for one in left_out) == len(lines)
    for one in found:
        example = render(one, lines, voice, Settings(max_tokens=max_tokens))
        trained = [turn for turn in example.turns if turn.role == "assistant" and turn.weight]
        assert one.total_tokens == example_tokens(example.turns)
        assert one.answer_tokens == sum(COUNTER.count(turn.content) for turn in trained) > 0
        for turn, place in zip(example.turns, example.sources, strict=True):
            edit = voice.edits.get(place)
            if turn.role == "assistant" and edit is not None:
                assert edit.text in (None, turn.content)
                assert turn.weight == 0 or not edit.excluded
