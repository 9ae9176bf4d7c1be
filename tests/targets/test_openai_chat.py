"""OpenAI's chat format: what is written, and what the service trains of it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dataset.checks.rows import check_rows
from tests.dataset.talk import COUNTER, GROUP, chats, plan
from voicetune_desktop.dataset.examples import ExampleRange, render
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.openai_chat import DIFFERENCES, OPENAI_CHAT, rows
from voicetune_desktop.targets.registry import TARGETS, TrainerView, target
from voicetune_desktop.targets.registry import trainer_view as view_of


def example(*turns: Turn) -> Example:
    return Example(turns=turns, chat=1, session=1, first_message=0, last_message=1)


def row(one: Example) -> bytes:
    (written,) = rows(one)
    return written.line


def trainer_view(lines: list[bytes], limit: int, counter: Any) -> TrainerView:
    return view_of(OPENAI_CHAT, lines, limit, counter)


def line(*messages: dict[str, Any], **more: Any) -> bytes:
    return json.dumps({"messages": messages, **more}).encode() + b"\n"


USER, ANSWER = {"role": "user", "content": "hi"}, {"role": "assistant", "content": "hello there"}


def test_writes_compact_lines_with_a_weight_only_where_it_is_0() -> None:
    turns = Turn("system", "Be kind."), Turn("assistant", "é", 0), Turn("user", "a\nb"), Turn("assistant", "ok", kept=((0, 1),))
    assert row(example(*turns)).decode() == (
        '{"messages":[{"role":"system","content":"Be kind."},{"role":"assistant","content":"é","weight":0},'
        '{"role":"user","content":"a\\nb"},{"role":"assistant","content":"ok"}]}\n'
    )


@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1), min_size=1))
def test_writes_one_line_that_says_what_the_turns_say(contents: list[str]) -> None:
    written = row(example(*(Turn("user", content) for content in contents), Turn("assistant", "ok")))
    assert [message["content"] for message in json.loads(written)["messages"]] == [*contents, "ok"]
    assert written.decode().splitlines() == [written.decode().removesuffix("\n")]


def test_trains_answers_whose_weight_is_not_0() -> None:
    found = trainer_view([line(USER, {**ANSWER, "weight": 0}, USER, ANSWER), line(USER, {**ANSWER, "weight": 1})], 100, COUNTER)
    assert (found.examples, found.examples_trained, found.assistant_tokens, found.assistant_tokens_trained) == (2, 2, 4, 4)
    assert not found.differences


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        (b"{", "unreadable"),
        (b"\xef\xbb\xbf" + line(USER, ANSWER), "unreadable"),
        (b'{"messages": "\xff"}', "unreadable"),
        (b"[" * 99_999, "unreadable"),
        (line(), "unreadable"),
        (line({"role": "human", "content": "hi"}, ANSWER), "unreadable"),
        (line({"role": "user", "content": ""}, ANSWER), "unreadable"),
        (line({**USER, "weight": 0}, ANSWER), "unreadable"),
        (line(USER, {**ANSWER, "weight": 0.5}), "unreadable"),
        (line(USER, ANSWER, chat="x"), "unreadable"),
        (line(USER), "no_assistant"),
        (line(USER, ANSWER, USER), "last_not_assistant"),
        (line(USER, {**ANSWER, "weight": 0}), "all_weights_zero"),
    ],
)
def test_says_why_an_example_is_not_trained(written: bytes, reason: str) -> None:
    found = trainer_view([written, line(USER, ANSWER)], 100, COUNTER)
    assert (found.examples, found.examples_trained, found.differences) == (2, 1, {reason: 1})
    assert reason in DIFFERENCES


@pytest.mark.parametrize(("limit", "trained", "tokens"), [(11, 1, 2), (10, 1, 1), (9, 0, 0), (5, 0, 0)])
def test_cuts_off_what_the_model_does_not_read(limit: int, trained: int, tokens: int) -> None:
    found = trainer_view([line(USER, ANSWER)], limit, COUNTER)
    assert (found.examples_trained, found.assistant_tokens, found.assistant_tokens_trained) == (trained, 2, tokens)
    assert found.differences == ({} if tokens == 2 else {"cut_off": 1})


@given(chats(), st.sampled_from((24, 40, 4000)), st.sampled_from(("", "Be me.")))
def test_trains_exactly_what_was_planned(lines: list[Any], max_tokens: int, system: str) -> None:
    settings = Settings(max_tokens=max_tokens, carried_share=0.5, system=system)
    planned = [one for one in plan(lines, GROUP, settings) if isinstance(one, ExampleRange)]
    rows = [row(render(one, lines, GROUP, settings)) for one in planned]
    found = trainer_view(rows, max_tokens, COUNTER)
    assert (found.examples_trained, found.assistant_tokens_trained) == (len(planned), sum(one.answer_tokens for one in planned))
    assert not found.differences
    assert {problem.check for problem in check_rows(rows, held_out=True)} <= {"duplicate_example", "contradictory_examples", "file_empty"}


def test_knows_its_targets_by_id() -> None:
    assert all(target(name).id == name for name in TARGETS)
    with pytest.raises(KeyError):
        target("unknown")


def test_has_a_sentence_for_every_difference() -> None:
    assert all(sentence.endswith(".") for one in TARGETS.values() for sentence in one.differences.values())
