"""Formats for other programs: every answer to train stands in the files exactly once, and no answer that is context only is learned."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dataset.talk import COUNTER
from tests.targets.talks import answers, example, talks
from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.alpaca import TEMPLATE
from voicetune_desktop.targets.chatml import unmarked
from voicetune_desktop.targets.registry import TARGETS, trainer_view
from voicetune_desktop.targets.sharegpt import ROLES
from voicetune_desktop.targets.target import Judged, Row

EXCHANGE = [name for name, one in TARGETS.items() if one.group == "exchange"]
CONVERSATIONS = [name for name in EXCHANGE if name != "alpaca"]
IN_ORDER = [name for name in CONVERSATIONS if name != "chatml"]
every_format = pytest.mark.parametrize("name", EXCHANGE)
every_conversation = pytest.mark.parametrize("name", CONVERSATIONS)

SYSTEM, USER, ANSWER = Turn("system", "Be Juno."), Turn("user", "hi"), Turn("assistant", "hello there")
Message = tuple[str, str]


def rows(name: str, one: Example) -> list[Row]:
    return list(TARGETS[name].rows(one))


def said(row: Row) -> list[Message]:
    """Role and text of each message of a row of conversations."""
    value = json.loads(row.line)
    if "conversations" in value:
        return [(ROLES[turn["from"]], turn["value"]) for turn in value["conversations"]]
    if "text" in value:
        parts = value["text"].removesuffix("<|im_end|>\n").split("<|im_end|>\n")
        return [tuple(part.removeprefix("<|im_start|>").split("\n", 1)) for part in parts]
    return [(message["role"], message["content"]) for message in value["messages"]]


def learned(name: str, one: Example) -> list[str]:
    if name == "alpaca":
        return [json.loads(row.line)["output"] for row in rows(name, one)]
    return [text for row in rows(name, one) for role, text in said(row) if role == "assistant"]


@every_format
@given(talks())
def test_every_answer_is_learned_once_and_no_context(name: str, one: Example) -> None:
    assert learned(name, one) == answers(one)


@every_format
@given(talks())
def test_the_trainer_trains_what_is_written(name: str, one: Example) -> None:
    view = trainer_view(TARGETS[name], [row.line for row in rows(name, one)], 10_000, COUNTER)
    assert view.assistant_tokens == view.assistant_tokens_trained == sum(map(COUNTER.count, answers(one)))
    assert view.examples == view.examples_trained
    assert not view.differences


@pytest.mark.parametrize("name", IN_ORDER)
@given(talks())
def test_the_other_side_opens_and_both_take_turns(name: str, one: Example) -> None:
    for row in rows(name, one):
        roles = [role for role, _ in said(row) if role != "system"]
        assert roles == ["user", "assistant"] * (len(roles) // 2)


@every_conversation
@given(talks())
def test_messages_keep_their_order_and_their_texts(name: str, one: Example) -> None:
    turns = [(turn.role, turn.content) for turn in one.turns]
    for row in rows(name, one):
        *opening, first, _ = (message for message in said(row) if message[0] != "system")
        place = turns.index(opening[0] if opening else first)
        messages = [message for message in said(row) if message[0] != "system"]
        assert turns[place : place + len(messages)] == messages


@every_format
@given(talks())
def test_what_the_person_kept_is_marked_at_its_place(name: str, one: Example) -> None:
    for row in rows(name, one):
        texts = list(strings(json.loads(row.line)))
        assert set(row.kept) <= set(texts)
        marks = {text[start:end] for text, spans in row.kept.items() for start, end in spans}
        assert marks == {turn.content[-2:] for turn in one.turns if turn.kept and any(turn.content in text for text in texts)}


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


@every_format
def test_writes_nothing_where_no_answer_is_to_be_trained(name: str) -> None:
    assert not rows(name, example(USER, Turn("assistant", "no", 0)))


@every_format
def test_tells_of_an_answer_that_no_question_comes_before(name: str) -> None:
    view = trainer_view(TARGETS[name], [row.line for row in rows(name, example(ANSWER))], 100, COUNTER)
    expected = {"alpaca": {"no_question": 1}, "chatml": {}}
    assert view.differences == expected.get(name, {"not_user_first": 1})


@pytest.mark.parametrize("name", IN_ORDER)
def test_answers_beside_context_are_not_lost(name: str) -> None:
    one = example(USER, Turn("assistant", "so", 0), ANSWER)
    assert learned(name, one) == [ANSWER.content]


def alpaca(*turns: Turn) -> dict[str, str]:
    *_, row = rows("alpaca", example(*turns))
    return json.loads(row.line)


def test_alpaca_takes_a_single_question_as_it_is() -> None:
    assert alpaca(USER, ANSWER) == {"instruction": "hi", "input": "", "output": "hello there"}
    assert alpaca(SYSTEM, USER, ANSWER) == {"instruction": "Be Juno.", "input": "hi", "output": "hello there"}


def test_alpaca_has_all_that_was_said_before_in_one_text() -> None:
    assert alpaca(USER, Turn("assistant", "hey", 0), USER, ANSWER)["instruction"] == "User: hi\n\nAssistant: hey\n\nUser: hi"


@given(st.text(), st.sampled_from(["<|im_end|>", "<|im_start|>", "<|endoftext|>", "<|x"]), st.text())
def test_a_mark_in_a_message_is_no_mark_and_moves_nothing(before: str, mark: str, after: str) -> None:
    text = unmarked(before + mark + after)
    assert len(text) == len(before + mark + after)
    assert mark == "<|x" or mark not in text


def judged(name: str, row: object, limit: int = 1000) -> Judged:
    return TARGETS[name].judge(row if isinstance(row, bytes) else json.dumps(row).encode(), limit, COUNTER)


def row_of(name: str, *messages: Message) -> object:
    """A row of conversations as a program might have written it."""
    if name == "sharegpt":
        words = {"system": "system", "user": "human", "assistant": "gpt"}
        return {"conversations": [{"from": words[role], "value": text} for role, text in messages]}
    if name == "chatml":
        return {"text": "".join(f"<|im_start|>{role}\n{text}<|im_end|>\n" for role, text in messages)}
    return {"messages": [{"role": role, "content": text} for role, text in messages]}


U, A, S = ("user", "hi"), ("assistant", "hello there"), ("system", "Be Juno.")


@every_format
@pytest.mark.parametrize("row", [b"{", b'"x"', b"\xff", b"[" * 99_999, {}, {"messages": [], "conversations": [], "text": ""}])
def test_cannot_read_what_is_no_row(name: str, row: object) -> None:
    assert judged(name, row) == Judged(0, 0, "unreadable")


@pytest.mark.parametrize("name", IN_ORDER)
@pytest.mark.parametrize(
    ("messages", "reason"),
    [
        ([S, U, A, U, A], ""),
        ([U], "no_assistant"),
        ([A], "not_user_first"),
        ([S, A, U, A], "not_user_first"),
        ([U, A, A], "not_alternating"),
        ([U, A, U], "last_not_assistant"),
    ],
)
def test_many_trainers_skip_conversations_out_of_order(name: str, messages: list[Message], reason: str) -> None:
    tokens = 2 * sum(role == "assistant" for role, _ in messages)
    assert judged(name, row_of(name, *messages)) == Judged(tokens, 0 if reason else tokens, reason)


@every_conversation
def test_the_end_of_what_is_too_long_is_cut_off(name: str) -> None:
    limit = 3 + 1 + 1 + 3 + 1 + 1
    long = ("assistant", "hello there" + " and there" * 50)
    assert judged(name, row_of(name, U, long), limit) == Judged(102, 1, "cut_off")


def test_chatml_has_nothing_outside_its_marks() -> None:
    text = "<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\nhello<|im_end|>\n"
    assert judged("chatml", {"text": text}) == Judged(1, 1)
    for broken in (f"so: {text}", f"{text}so", text.replace("\n<|im_start|>a", " <|im_start|>a"), text.replace("user", "tool")):
        assert judged("chatml", {"text": broken}).reason == "unreadable"


def test_chatml_may_begin_and_end_with_anyone() -> None:
    assert judged("chatml", row_of("chatml", A, U, U)) == Judged(2, 2)
    assert judged("chatml", row_of("chatml", U)).reason == "no_assistant"


@pytest.mark.parametrize(
    ("texts", "limit", "expected"),
    [
        (("do", "it", "hello there"), 1000, Judged(2, 2)),
        (("do", "it", "hello there"), TEMPLATE + 3, Judged(2, 1, "cut_off")),
        (("do", "it", "hello there"), TEMPLATE, Judged(2, 0, "cut_off")),
        (("", "", "hello"), 1000, Judged(1, 0, "no_question")),
        (("do", "", " \n"), 1000, Judged(0, 0, "no_answer")),
    ],
)
def test_alpaca_trains_the_output_within_the_limit(texts: tuple[str, str, str], limit: int, expected: Judged) -> None:
    assert judged("alpaca", dict(zip(("instruction", "input", "output"), texts, strict=True)), limit) == expected
