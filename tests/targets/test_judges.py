"""What services make of rows: each difference that a judge tells is reached by a row made by hand, and has a sentence."""

import json
from typing import Any

import pytest

from tests.dataset.talk import COUNTER
from voicetune_desktop.targets.registry import TARGETS, trainer_view

U, A = {"role": "user", "content": "hi"}, {"role": "assistant", "content": "hello there"}
S, A0 = {"role": "system", "content": "be kind"}, {**A, "weight": 0}
WORSE = {**A, "content": "no"}


def chat(*messages: dict[str, Any], **more: Any) -> bytes:
    return json.dumps({"messages": messages, **more}).encode() + b"\n"


def gemini(*turns: str, **more: Any) -> bytes:
    contents = [{"role": role, "parts": [{"text": text}]} for role, text in (turn.split(": ") for turn in turns)]
    return json.dumps({"contents": contents, **more}).encode() + b"\n"


def pair(*messages: dict[str, Any], good: Any = A, bad: Any = WORSE) -> bytes:
    return json.dumps({"input": {"messages": messages}, "preferred_output": [good], "non_preferred_output": [bad]}).encode() + b"\n"


def completion(prompt: str, answer: str) -> bytes:
    return json.dumps({"prompt": prompt, "completion": answer}).encode() + b"\n"


NO_ASSISTANT = ("no_assistant", chat(U))
ALL_ZERO = ("all_weights_zero", chat(U, A0))
EXTRA = ("unreadable", chat(U, A, chat="x"))
NULL = ("unreadable", chat(U, {**A, "weight": None}))
REFUSED = {
    "azure": [EXTRA, NO_ASSISTANT, ALL_ZERO, ("last_not_assistant", chat(U, A, U))],
    "fireworks": [EXTRA, NULL, NO_ASSISTANT, ALL_ZERO, ("system_not_first", chat(U, S, A))],
    "together": [
        EXTRA,
        NULL,
        NO_ASSISTANT,
        ALL_ZERO,
        ("unreadable", chat({**U, "role": "developer"}, A)),
        ("unreadable", chat(U, {**A, "weight": 2})),
        ("unreadable", b"\xef\xbb\xbf" + chat(U, A)),
        ("not_alternating", chat(U, U, A)),
        ("not_alternating", chat(S, S, U, A)),
        ("not_user_first", chat(A, U, A)),
        ("not_user_first", chat(S, A, U)),
    ],
    "nebius": [EXTRA, NO_ASSISTANT, ("unreadable", chat(U, A0, U, A)), ("last_not_assistant", chat(U, A, U))],
    "mistral": [
        EXTRA,
        NO_ASSISTANT,
        ALL_ZERO,
        ("unreadable", chat(U, {**A, "content": ""})),
        ("unreadable", chat({**U, "weight": 0}, A)),
        ("system_not_first", chat(U, S, A)),
        ("last_not_assistant", chat(U, A, U)),
        ("not_user_first", chat(S, A)),
    ],
    "gemini": [
        ("unreadable", chat(U, A)),
        ("unreadable", gemini("user: ", "model: b")),
        ("unreadable", gemini("system: s", "user: a", "model: b")),
        ("unreadable", gemini("user: a", "model: b", weight=1)),
        ("no_model", gemini("user: a")),
        ("not_user_first", gemini("model: a", "user: b", "model: c")),
        ("not_alternating", gemini("user: a", "user: b", "model: c")),
        ("last_not_model", gemini("user: a", "model: b", "user: c")),
        ("too_long", gemini("user: a", f"model: {'word ' * 200}")),
    ],
    "openai-preference": [
        ("unreadable", chat(U, A)),
        ("unreadable", pair()),
        ("unreadable", pair(U, bad={**A, "content": ""})),
        ("unreadable", pair(U, good=U)),
        ("no_question", pair(S)),
        ("input_ends_with_assistant", pair(U, A)),
        ("not_alternating", pair(U, U)),
        ("same_answer", pair(U, bad=A)),
    ],
    "completions": [
        ("unreadable", chat(U, A)),
        ("unreadable", completion("a", "b").replace(b'"b"', b"null")),
        ("no_answer", completion("User: a\n\n###\n\n", "  [END]")),
    ],
}
BROKEN = [("unreadable", line) for line in (b"{", b"\xff\n", b"[" * 99_999)]
CASES = [(service, reason, line) for service, cases in REFUSED.items() for reason, line in (*cases, *BROKEN)]


@pytest.mark.parametrize(("service", "reason", "line"), CASES)
def test_tells_why_a_row_is_not_trained(service: str, reason: str, line: bytes) -> None:
    view = trainer_view(TARGETS[service], [line], 150, COUNTER)
    assert (view.examples_trained, view.assistant_tokens_trained, view.differences) == (0, 0, {reason: 1})
    assert reason in TARGETS[service].differences


@pytest.mark.parametrize(
    ("service", "line", "tokens"),
    [
        ("together", chat(S, U, A0, U, A, U), 2),
        ("together", chat(U, {**A, "weight": 1}), 2),
        ("fireworks", chat(S, A0, U, A), 2),
        ("mistral", chat(S, U, U, A0, A), 2),
        ("nebius", chat(S, U, A, U, A), 4),
        ("azure", chat(A0, U, A), 2),
        ("gemini", gemini("user: hi", "model: hello there", systemInstruction={"role": "system", "parts": [{"text": "be kind"}]}), 2),
        ("openai-preference", pair(S, A, U), 3),
        ("completions", completion("User: hi\n\n###\n\n", " hello there [END]"), 2),
    ],
)
def test_counts_the_answers_of_a_row_that_is_trained(service: str, line: bytes, tokens: int) -> None:
    view = trainer_view(TARGETS[service], [line], 150, COUNTER)
    assert (view.examples_trained, view.assistant_tokens, view.assistant_tokens_trained, view.differences) == (1, tokens, tokens, {})


LONG = {"role": "assistant", "content": "word " * 200}


@pytest.mark.parametrize("service", ["azure", "fireworks", "together", "nebius", "mistral"])
def test_cuts_off_what_the_model_does_not_read(service: str) -> None:
    view = trainer_view(TARGETS[service], [chat(U, LONG)], 100, COUNTER)
    assert view.differences == {"cut_off": 1}
    assert view.assistant_tokens_trained == 100 - 3 - 1 - 1 - 3 - 1


def test_cuts_off_either_answer_of_a_pair() -> None:
    view = trainer_view(TARGETS["openai-preference"], [pair(U, good=LONG)], 100, COUNTER)
    assert view.differences == {"cut_off": 1}
    assert view.assistant_tokens_trained == 100 - 9 + 1


def test_the_prompt_takes_its_room_from_a_completion() -> None:
    line = completion("User: hi\n\n###\n\n", f" {LONG['content']} [END]")
    view = trainer_view(TARGETS["completions"], [line], 100, COUNTER)
    assert view.differences == {"cut_off": 1}
    assert 80 < view.assistant_tokens_trained < 100


@pytest.mark.parametrize(
    ("reason", "prompt", "answer"),
    [
        ("separator", "User: hi", " yes [END]"),
        ("separator", "a\n\n###\n\nb\n\n###\n\n", " yes [END]"),
        ("stop", "User: hi\n\n###\n\n", " yes"),
        ("stop", "User: hi\n\n###\n\n", " yes [END] or no [END]"),
    ],
)
def test_tells_of_answers_without_a_clear_start_or_end(reason: str, prompt: str, answer: str) -> None:
    assert trainer_view(TARGETS["completions"], [completion(prompt, answer)], 150, COUNTER).differences == {reason: 1}


def test_the_reasons_of_a_target_are_all_reached_here() -> None:
    elsewhere = {"cut_off", "separator", "stop"}
    for service, cases in REFUSED.items():
        assert TARGETS[service].differences.keys() - elsewhere == {reason for reason, _ in cases}
