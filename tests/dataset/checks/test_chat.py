"""Every rule for one example finds what breaks it, and mends it where that is safe."""

from pathlib import Path
from typing import Any

import pytest

from tests.dataset.checks.rows import ANSWER, USER, fixed, found, row

TOOL = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}
CALL = {"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": "{}"}}
IMAGE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA", "detail": "low"}}


@pytest.mark.parametrize(
    "line",
    [
        row(),
        row({"role": "system", "content": "Be kind."}, USER, ANSWER),
        row({"role": "developer", "content": "Be kind."}, USER, ANSWER),
        row(USER, {**ANSWER, "weight": 0}, USER, {**ANSWER, "weight": 1}),
        row({**USER, "name": "Anna_B-2"}, ANSWER),
        row(ANSWER, USER, ANSWER),
        row(USER, USER, ANSWER),
        row({"role": "user", "content": [{"type": "text", "text": "what is this?"}, IMAGE]}, ANSWER),
        row(USER, {"role": "assistant", "content": None, "tool_calls": [CALL]}, tools=[TOOL], parallel_tool_calls=False),
        row(
            USER,
            {"role": "assistant", "tool_calls": [CALL]},
            {"role": "tool", "tool_call_id": "call_1", "content": "sunny"},
            ANSWER,
            tools=[TOOL],
        ),
        row(
            USER,
            {"role": "assistant", "content": None, "function_call": {"name": "weather", "arguments": "{}"}},
            {"role": "function", "name": "weather", "content": "sunny"},
            ANSWER,
            functions=[TOOL["function"]],
        ),
        row(USER, {"role": "assistant", "refusal": "I cannot say."}),
    ],
)
def test_accepts_what_the_service_accepts(tmp_path: Path, line: bytes) -> None:
    assert found(tmp_path, line) == {}


BROKEN: list[tuple[bytes, str]] = [
    (b'["messages"]', "data_type"),
    (b'"hello"', "data_type"),
    (b"{}", "missing_messages_list"),
    (b'{"messages": "hi"}', "missing_messages_list"),
    (b'{"messages": []}', "missing_messages_list"),
    (row(USER, "hello", ANSWER), "message_data_type"),
    (row(USER, None, ANSWER), "message_data_type"),
    (row({"content": "hi"}, ANSWER), "message_missing_key"),
    (row({"role": "user"}, ANSWER), "message_missing_key"),
    (row({**USER, "time": 5}, ANSWER), "message_unrecognized_key"),
    (row({"role": "human", "content": "hi"}, ANSWER), "unrecognized_role"),
    (row({"role": ["user"], "content": "hi"}, ANSWER), "unrecognized_role"),
    (row(USER, {"role": "Assistant", "content": "hi"}), "unrecognized_role"),
    (row({"role": "user", "content": None}, ANSWER), "missing_content"),
    (row({"role": "user", "content": ""}, ANSWER), "missing_content"),
    (row({"role": "user", "content": []}, ANSWER), "missing_content"),
    (row({"role": "user", "content": 5}, ANSWER), "missing_content"),
    (row({"role": "user", "content": {"text": "hi"}}, ANSWER), "missing_content"),
    (row({"role": "user", "content": None, "tool_calls": [CALL]}, ANSWER), "missing_content"),
    (row({"role": "user", "content": " \n"}, ANSWER), "blank_content"),
    (row({"role": "user", "content": "hi\0"}, ANSWER), "null_character"),
    (row({"role": "user", "content": ["hi"]}, ANSWER), "content_part"),
    (row({"role": "user", "content": [{"type": "input_audio", "input_audio": {}}]}, ANSWER), "content_part"),
    (row({"role": "user", "content": [{"type": "image_url", "image_url": "x"}]}, ANSWER), "content_part"),
    (row(USER, {"role": "assistant", "content": [IMAGE]}), "content_part"),
    (row({**USER, "name": "Anna B"}, ANSWER), "name_pattern"),
    (row({**USER, "name": ""}, ANSWER), "name_pattern"),
    (row({**USER, "name": 7}, ANSWER), "name_pattern"),
    (row({**USER, "weight": 1}, ANSWER), "weight_role"),
    (row(USER, {**ANSWER, "weight": True}), "weight_value"),
    (row(USER, {**ANSWER, "weight": 1.0}), "weight_value"),
    (row(USER, {**ANSWER, "weight": "1"}), "weight_value"),
    (row(USER, {**ANSWER, "weight": 0.5}), "weight_value"),
    (row(USER, {**ANSWER, "weight": None}), "weight_value"),
    (row(USER, {**ANSWER, "weight": []}), "weight_value"),
    (row(USER, {**ANSWER, "weight": 2}), "weight_value"),
    (row(USER, {**ANSWER, "weight": 0}), "all_weights_zero"),
    (row(USER), "example_missing_assistant_message"),
    (row(USER, ANSWER, USER), "last_message_not_assistant"),
    (row(prompt="hi"), "example_unrecognized_key"),
    (row(tools="weather"), "tools"),
    (row(tools=[{"type": "function"}]), "tools"),
    (row(tools=[TOOL] * 129), "tools"),
    (row(functions=[{"description": "no name"}]), "tools"),
    (row(USER, {"role": "assistant", "tool_calls": []}), "tool_calls"),
    (row(USER, {"role": "assistant", "tool_calls": [{**CALL, "id": ""}]}), "tool_calls"),
    (row(USER, {"role": "assistant", "tool_calls": [{"id": "a", "type": "function", "function": {"name": "b"}}]}), "tool_calls"),
    (row({**USER, "tool_calls": [CALL]}, ANSWER), "tool_calls"),
    (row(USER, {"role": "tool", "tool_call_id": "other", "content": "sunny"}, ANSWER), "tool_call_id"),
    (row(USER, {"role": "tool", "content": "sunny"}, ANSWER), "tool_call_id"),
    (row(USER, {"role": "function", "content": "sunny"}, ANSWER), "message_missing_key"),
]


@pytest.mark.parametrize(("line", "check"), BROKEN)
def test_finds_what_is_wrong(tmp_path: Path, line: bytes, check: str) -> None:
    assert found(tmp_path, line).get(check) == [1]


MENDED: list[tuple[dict[str, Any], list[dict[str, Any]]]] = [
    ({"role": " User", "content": "hi"}, [USER]),
    ({**USER, "time": 5, "id": "a"}, [USER]),
    ({**USER, "weight": 1}, [USER]),
    ({**USER, "content": "h\0i"}, [USER]),
    ({**USER, "name": "Anna B."}, [{**USER, "name": "Anna_B_"}]),
    ({**ANSWER, "weight": True}, [{**ANSWER, "weight": 1}]),
    ({**ANSWER, "weight": "0"}, [{**ANSWER, "weight": 0}]),
]


@pytest.mark.parametrize(("message", "mended"), MENDED)
def test_mends_what_can_be_mended_safely(tmp_path: Path, message: dict[str, Any], mended: list[dict[str, Any]]) -> None:
    rows, reported = fixed(tmp_path, row(message, USER, ANSWER))
    assert rows == [{"messages": [*mended, USER, ANSWER]}]
    assert len(reported) == 1


def test_cuts_off_what_comes_after_the_last_answer(tmp_path: Path) -> None:
    shouting = {"role": "ASSISTANT", "content": "hello"}
    assert fixed(tmp_path, row(USER, ANSWER, USER, shouting, USER))[0] == [{"messages": [USER, ANSWER, USER, ANSWER]}]


def test_removes_unknown_fields_of_an_example(tmp_path: Path) -> None:
    assert fixed(tmp_path, row(chat="x")) == ([{"messages": [USER, ANSWER]}], ["example_unrecognized_key"])


def test_removes_examples_that_teach_nothing(tmp_path: Path) -> None:
    assert fixed(tmp_path, row(USER, {**ANSWER, "weight": 0}), row()) == ([{"messages": [USER, ANSWER]}], ["all_weights_zero"])


@pytest.mark.parametrize("weight", [0.5, 2, -1, None, "yes"])
def test_does_not_guess_a_weight(tmp_path: Path, weight: object) -> None:
    line = row(USER, {**ANSWER, "weight": weight})
    assert fixed(tmp_path, line)[1] == []
