"""Chats become examples: who speaks when, what is trained, what is left out and why."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.dataset.talk import (
    ANN,
    BEN,
    COUNTER,
    GROUP,
    LABELS,
    ME,
    PRIVATE,
    chats,
    example_tokens,
    plan,
    planned,
    reasons,
    rendered,
    shown,
    talk,
)
from voicetune_desktop.dataset.examples import ExampleRange, Voice, render
from voicetune_desktop.dataset.reasons import REASONS
from voicetune_desktop.dataset.sessions import Line
from voicetune_desktop.dataset.settings import Settings


def only(lines: list[Line], voice: Voice = PRIVATE, **settings: object) -> list[str]:
    (example,) = rendered(lines, voice, **settings)
    return shown(example)


def test_joins_the_messages_of_a_burst_into_one_turn() -> None:
    assert only(talk("ann: hi", "ann: you there?", "me: yes", "me: what's up")) == ["user: hi\nyou there?", "assistant: yes\nwhat's up"]


def test_names_the_others_of_a_group_once_a_burst() -> None:
    lines = talk("ann: lunch?", "ann: at one", "ben: sure", "ann: you?", "me: yes")
    assert only(lines, GROUP) == ["user: Mia: lunch?\nat one\nTom: sure\nMia: you?", "assistant: yes"]


def test_does_not_name_the_others_when_told_so() -> None:
    assert only(talk("ann: lunch?", "ben: sure", "me: yes"), GROUP, label_speakers=False) == ["user: lunch?\nsure", "assistant: yes"]


def test_never_shows_a_person_without_a_label_by_name() -> None:
    assert only(talk("ann: hi", "me: yes"), Voice(ME, {}, group=True))[0] == f"user: Person {ANN}: hi"


def test_opens_every_example_with_the_system_prompt() -> None:
    (example,) = rendered(talk("ann: hi", "me: yes"), replace(PRIVATE, system="Be Anna."))
    assert shown(example)[0] == "system: Be Anna."
    assert example.total_tokens == example_tokens(example.turns)


def test_keeps_an_opener_as_untrained_context() -> None:
    lines = talk("me: morning", "ann: hi", "me: coffee?")
    (one,), left_out = planned(lines)
    assert only(lines) == ["assistant*: morning", "user: hi", "assistant: coffee?"]
    assert (one.trained_messages, one.context_messages, one.train_from, left_out) == (1, 2, 2, [])


def test_cuts_off_what_follows_the_last_answer() -> None:
    lines = talk("ann: hi", "me: yes", "ann: ok", "ann: bye")
    assert only(lines) == ["user: hi", "assistant: yes"]
    ((one,), (rest,)) = planned(lines)
    assert (one.last, rest.first, rest.last, rest.messages, rest.reason) == (1, 2, 3, 2, "after_last_answer")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (("ann: hi", "ann: hello?"), {"no_answer": 2}),
        (("me: hi", "me: hello?"), {"no_prompt": 2}),
        (("me: hi", "ann: yes"), {"no_prompt": 1, "no_answer": 1}),
        (("ann:  ", "me: yes"), {"empty": 1, "no_prompt": 1}),
    ],
)
def test_accounts_for_conversations_without_an_answer(said: tuple[str, ...], expected: dict[str, int]) -> None:
    examples, left_out = planned(talk(*said))
    assert not examples
    assert reasons(left_out) == expected


def test_does_not_take_forwarded_messages_for_the_voice() -> None:
    lines = [*talk("ann: hi"), *talk("me: a chain letter", start=1, forwarded=True), *talk("me: sorry", start=2)]
    assert only(lines) == ["user: hi", "assistant: sorry"]
    assert reasons(planned(lines)[1]) == {"forwarded": 1}


def test_keeps_what_others_forwarded() -> None:
    assert only([*talk("ann: a joke", forwarded=True), *talk("me: haha", start=1)]) == ["user: a joke", "assistant: haha"]


def test_leaves_out_people_who_are_to_be_left_out() -> None:
    voice = Voice(ME, LABELS, group=True, left_out=frozenset((BEN,)))
    lines = talk("ann: hi", "ben: psst", "ann: there?", "me: yes")
    assert only(lines, voice) == ["user: Mia: hi\nthere?", "assistant: yes"]
    assert reasons(planned(lines, voice)[1]) == {"left_out": 1}


def test_shifts_the_places_that_are_kept_to_the_content() -> None:
    lines = [Line(0, ANN, 0, "hi"), Line(1, ANN, 1, "I am in Rome", kept=((8, 12),)), Line(2, ME, 2, "Oslo", kept=((0, 4),))]
    user, answer = rendered(lines, GROUP)[0].turns
    assert [user.content[start:end] for start, end in user.kept] == ["Rome"]
    assert answer.kept == ((0, 4),)


def test_cuts_a_long_conversation_and_repeats_context_untrained() -> None:
    lines = talk(*["ann: one two three four", "me: five six seven eight"] * 4)
    first, second, third = rendered(lines, max_tokens=40, carried_share=0.5)
    assert shown(first)[::2] == ["user: one two three four"] * 2
    assert shown(second)[:3] == ["user: one two three four", "assistant*: five six seven eight", "user: one two three four"]
    assert (second.first_message, second.last_message, third.last_message) == (2, 5, 7)


def test_leaves_out_an_answer_that_is_too_long() -> None:
    examples, left_out = planned(talk("ann: hi", "me: " + "word " * 50, "ann: ok", "me: yes"), max_tokens=30)
    assert [(one.first, one.last) for one in examples] == [(2, 3)]
    assert reasons(left_out) == {"too_long": 2}


def test_shortens_the_talk_of_a_group_before_an_answer() -> None:
    lines = talk(*["ann: how about some pizza", "ben: or a salad"] * 10, "me: pizza")
    (example,), left_out = rendered(lines, GROUP, max_tokens=40), planned(lines, GROUP, max_tokens=40)[1]
    assert example.turns[0].content.startswith(("Mia: ", "Tom: "))
    assert example.total_tokens <= 40
    assert reasons(left_out) == {"too_long": example.first_message}


def test_makes_an_example_of_a_thread_with_its_root() -> None:
    lines = [*talk("ann: who can help?", "ben: lunch?", "me: yes"), *talk("me: I can", "ann: thanks", "me: welcome", start=3, thread=0)]
    main, thread = planned(lines, GROUP)[0]
    assert shown(render(main, lines, GROUP, Settings())) == ["user: Mia: who can help?\nTom: lunch?", "assistant: yes"]
    assert (thread.first, thread.last, thread.thread, thread.trained_messages, thread.context_messages) == (0, 5, 0, 2, 1)
    assert shown(render(thread, lines, GROUP, Settings()))[:2] == ["user: Mia: who can help?", "assistant: I can"]


def test_says_when_an_example_began_and_ended() -> None:
    lines = [Line(0, ANN, None, "hi"), Line(1, ANN, 60, "you?"), Line(2, ME, 120, "yes"), Line(3, ME, None, "hm")]
    ((one,), _) = planned(lines)
    assert (one.started_at, one.ended_at, one.turns, one.chat, one.session) == (60, 120, 2, 7, 1)


def test_has_a_sentence_for_every_reason() -> None:
    assert all(sentence.endswith(".") for sentence in REASONS.values())


shapes = given(
    chats(),
    st.sampled_from((PRIVATE, GROUP, Voice(ME, LABELS, group=True, left_out=frozenset((BEN,)), system="Be me."))),
    st.builds(
        Settings,
        max_tokens=st.sampled_from((16, 24, 40, 80, 4000)),
        carried_share=st.sampled_from((0, 0.25, 0.5)),
        join_replies=st.booleans(),
        joiner=st.sampled_from(("newline", "space")),
        openers=st.sampled_from(("context", "leave_out")),
        min_turns=st.sampled_from((2, 3, 6)),
        shortest_answer=st.sampled_from((0, 2)),
        one_word=st.sampled_from(("train", "context")),
        copied=st.sampled_from(("train", "context")),
        since=st.sampled_from((None, "1970-01-01", "1970-01-02")),
        until=st.sampled_from((None, "1970-01-02")),
    ),
)


@shapes
def test_counts_every_line_exactly_once(lines: list[Line], voice: Voice, settings: Settings) -> None:
    pieces = list(plan(lines, voice, settings))
    counted = (one.trained_messages + one.context_messages if isinstance(one, ExampleRange) else one.messages for one in pieces)
    assert sum(counted) == len(lines)


@shapes
def test_renders_what_was_planned(lines: list[Line], voice: Voice, settings: Settings) -> None:
    for one in plan(lines, voice, settings):
        if isinstance(one, ExampleRange):
            turns = render(one, lines, voice, settings).turns
            answers = sum(COUNTER.count(turn.content) for turn in turns if turn.role == "assistant" and turn.weight)
            assert (one.total_tokens, one.answer_tokens) == (example_tokens(turns), answers)
            assert one.prompt_tokens + one.answer_tokens == one.total_tokens <= settings.limit
            assert len(turns) == one.turns + bool(voice.system)


@shapes
def test_makes_examples_that_can_be_trained(lines: list[Line], voice: Voice, settings: Settings) -> None:
    for one in plan(lines, voice, settings):
        if isinstance(one, ExampleRange):
            turns = [turn for turn in render(one, lines, voice, settings).turns if turn.role != "system"]
            assert len(turns) >= settings.min_turns
            assert all(turn.role != after.role for turn, after in pairwise(turns))
            assert turns[-1].role == "assistant"
            assert turns[-1].weight == 1
            assert all(turn.content.strip() for turn in turns)


@shapes
def test_trains_no_message_twice(lines: list[Line], voice: Voice, settings: Settings) -> None:
    examples = [one for one in plan(lines, voice, settings) if isinstance(one, ExampleRange)]
    by_session: dict[int, int] = {}
    for one in examples:
        assert by_session.get(one.session, -1) < one.train_from <= one.last
        by_session[one.session] = one.last
