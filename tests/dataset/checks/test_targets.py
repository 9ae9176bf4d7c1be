"""Each target has its own rules: what one trainer takes, another refuses, drops or trains otherwise."""

import codecs
import json
from pathlib import Path
from typing import Any

import pytest

from tests.dataset.checks.rows import ANSWER, USER, checks_of, mended, row
from voicetune_desktop.dataset.checks.files import fix_file
from voicetune_desktop.dataset.checks.rules import RULES, rules_for
from voicetune_desktop.errors import VoiceTuneError

SYSTEM = {"role": "system", "content": "Be kind."}
ZERO = {**ANSWER, "weight": 0}
PAIR = {"prompt": "hi", "completion": "yo"}
TALK_PAIR = {"prompt": [USER], "completion": [ANSWER]}
SHAREGPT = {"conversations": [{"from": "human", "value": "hi"}, {"from": "gpt", "value": "yo"}]}
ALPACA = {"instruction": "hi", "input": "", "output": "yo"}
CHATML = {"text": "<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\nyo<|im_end|>\n"}
GEMINI = {"contents": [{"role": "user", "parts": [{"text": "hi"}]}, {"role": "model", "parts": [{"text": "yo"}]}]}
PREFERENCE = {"input": {"messages": [USER]}, "preferred_output": [ANSWER], "non_preferred_output": [{**ANSWER, "content": "no"}]}
CHAT = {"messages": [SYSTEM, USER, ANSWER]}
ABOUT_FILES = ("few_examples", "too_few_examples", "missing_byte_order_mark", "duplicate_example")


def messages(*several: dict[str, Any], **more: Any) -> dict[str, Any]:
    return json.loads(row(*several, **more))


def found(folder: Path, target: str, *examples: object) -> list[str]:
    """Checks that find something in these examples, without those about the number of them."""
    path = folder / "train.jsonl"
    path.write_bytes(b"".join(json.dumps(one).encode() + b"\n" for one in examples))
    return [check for _, check in checks_of(path, target) if check not in ABOUT_FILES]


@pytest.mark.parametrize(
    ("targets", "example"),
    [
        ("openai-chat azure nebius together fireworks mistral trl axolotl unsloth llama-factory mlx torchtune", CHAT),
        ("openai-preference together", PREFERENCE),
        ("nebius together mlx", PAIR),
        ("trl", TALK_PAIR),
        ("sharegpt unsloth llama-factory torchtune", SHAREGPT),
        ("alpaca llama-factory torchtune", ALPACA),
        ("chatml together mlx", CHATML),
        ("gemini", GEMINI),
        ("gemini", {**GEMINI, "systemInstruction": {"role": "system", "parts": [{"text": "Be kind."}]}}),
        ("axolotl", {"messages": [USER, {**ANSWER, "train": False}, USER, {**ANSWER, "train": True}]}),
        ("together", {"messages": [ANSWER, USER, ZERO, USER, ANSWER]}),
    ],
)
def test_takes_what_the_trainer_takes(tmp_path: Path, targets: str, example: object) -> None:
    for target in targets.split():
        assert found(tmp_path, target, example) == [], target


BROKEN: list[tuple[str, dict[str, Any], str]] = [
    ("together", messages(USER, USER, ANSWER), "same_role_in_a_row"),
    ("together", messages(USER, ANSWER, id="7"), "example_extra_key"),
    ("together", messages({**SYSTEM, "role": "developer"}, USER, ANSWER), "unsupported_role"),
    ("together", messages(USER, {**ANSWER, "weight": 2}), "weight_value"),
    ("together", messages(USER, ANSWER, SYSTEM, USER, ANSWER), "system_not_first"),
    ("together", messages(USER, ANSWER, USER), "ends_without_answer"),
    ("mistral", messages(USER, ANSWER, USER), "last_message_not_assistant"),
    ("mistral", messages({**USER, "content": [{"type": "text", "text": "hi"}]}, ANSWER), "content_not_text"),
    ("llama-factory", messages(ANSWER, USER, ANSWER), "assistant_first"),
    ("llama-factory", messages(USER, ZERO, USER, ANSWER), "weight_ignored"),
    ("llama-factory", messages(USER, {"role": "tool", "content": "x"}, ANSWER), "unsupported_role"),
    ("llama-factory", messages(USER, ANSWER, tools=[{"type": "function"}]), "tools_unsupported"),
    ("trl", messages(USER, ZERO, USER, ANSWER), "weight_ignored"),
    ("trl", {"prompt": [USER], "completion": [USER]}, "example_missing_assistant_message"),
    ("trl", {"prompt": [USER], "completion": "yo"}, "missing_messages_list"),
    ("axolotl", messages(USER, ZERO), "weight_ignored"),
    ("axolotl", messages(USER, {**ANSWER, "train": False}), "all_weights_zero"),
    ("mlx", messages(USER, ANSWER, USER, ANSWER), "only_last_answer"),
    ("torchtune", messages(USER, USER, ANSWER), "same_role_in_a_row"),
    ("sharegpt", {"conversations": []}, "missing_messages_list"),
    ("sharegpt", {"conversations": ["hi"]}, "message_data_type"),
    ("sharegpt", {"conversations": [{"value": "hi"}]}, "message_missing_key"),
    ("sharegpt", {"conversations": [{"from": "Human", "value": "hi"}, {"from": "gpt", "value": "yo"}]}, "unrecognized_role"),
    ("sharegpt", {"conversations": [{"from": "human", "value": "hi"}]}, "example_missing_assistant_message"),
    ("sharegpt", {"conversations": [{"from": "human", "value": ""}, {"from": "gpt", "value": "yo"}]}, "missing_content"),
    ("sharegpt", {"conversations": [{"from": "gpt", "value": "yo"}, *SHAREGPT["conversations"]]}, "assistant_first"),
    ("alpaca", {"instruction": "hi"}, "missing_field"),
    ("alpaca", {"instruction": "hi", "output": " "}, "empty_completion"),
    ("alpaca", {**ALPACA, "history": [["only one"]]}, "missing_field"),
    ("chatml", {"text": "<|im_start|>user\nhi"}, "chatml_marks"),
    ("chatml", {"text": "<|im_start|>user\nhi<|im_end|>"}, "chatml_no_assistant"),
    ("chatml", {"text": "<|im_start|>bot\nhi<|im_end|><|im_start|>assistant\nyo<|im_end|>"}, "chatml_role"),
    ("gemini", {"contents": [{"role": "user", "parts": []}, {"role": "model", "parts": [{"text": "yo"}]}]}, "missing_content"),
    ("gemini", {"contents": [{"role": "assistant", "parts": [{"text": "yo"}]}]}, "unrecognized_role"),
    ("gemini", {"contents": [*GEMINI["contents"], GEMINI["contents"][0]]}, "last_message_not_assistant"),
    ("openai-preference", {**PREFERENCE, "preferred_output": []}, "missing_preference"),
    ("openai-preference", {**PREFERENCE, "preferred_output": [USER]}, "preference_role"),
    ("openai-preference", {**PREFERENCE, "non_preferred_output": [ANSWER]}, "same_preference"),
    ("openai-preference", {**PREFERENCE, "input": {}}, "missing_input"),
    ("openai-preference", {**PREFERENCE, "input": {"messages": [USER, ANSWER]}}, "input_ends_with_assistant"),
    ("openai-chat", PAIR, "other_format"),
    ("openai-chat", PREFERENCE, "other_format"),
    ("completions", CHAT, "other_format"),
]


@pytest.mark.parametrize(("target", "example", "check"), BROKEN)
def test_finds_what_the_trainer_does_not_take(tmp_path: Path, target: str, example: object, check: str) -> None:
    assert check in found(tmp_path, target, example)


@pytest.mark.parametrize(
    ("target", "example", "expected"),
    [
        ("together", messages(USER, USER, ANSWER, id="7"), messages({**USER, "content": "hi\nhi"}, ANSWER)),
        ("together", messages({**SYSTEM, "role": "developer"}, USER, ANSWER), CHAT),
        ("llama-factory", messages(SYSTEM, ANSWER, USER, ANSWER), CHAT),
        ("mistral", messages({**USER, "content": [{"type": "text", "text": "hi"}]}, ANSWER), messages(USER, ANSWER)),
        ("openai-chat", SHAREGPT, messages(USER, {**ANSWER, "content": "yo"})),
        ("openai-chat", GEMINI, messages(USER, {**ANSWER, "content": "yo"})),
        ("openai-chat", CHATML, messages(USER, {**ANSWER, "content": "yo"})),
        ("openai-chat", ALPACA, messages(USER, {**ANSWER, "content": "yo"})),
        ("openai-chat", TALK_PAIR, messages(USER, ANSWER)),
        ("trl", PAIR, {"prompt": [USER], "completion": [{**ANSWER, "content": "yo"}]}),
        ("sharegpt", PAIR, SHAREGPT),
        ("alpaca", SHAREGPT, ALPACA),
        ("chatml", PAIR, CHATML),
        ("gemini", PAIR, GEMINI),
        ("sharegpt", {"conversations": [{"from": "Human", "value": "hi"}, {"from": "gpt", "value": "yo"}]}, SHAREGPT),
    ],
)
def test_mends_what_the_trainer_does_not_take(tmp_path: Path, target: str, example: object, expected: object) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes(json.dumps(example).encode())
    assert mended(path, target) == [expected]


def test_does_not_join_what_is_trained_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes(row(USER, ZERO, ANSWER))
    assert mended(path, "together") == [messages(USER, ZERO, ANSWER)]


def test_asks_for_the_mark_where_the_service_does(tmp_path: Path) -> None:
    path, out = tmp_path / "train.jsonl", tmp_path / "out.jsonl"
    path.write_bytes(row() + b"\n")
    assert (1, "missing_byte_order_mark") in checks_of(path, "azure")
    fix_file(path, out, "azure")
    assert out.read_bytes() == codecs.BOM_UTF8 + row() + b"\n"
    assert "byte_order_mark" not in [check.removeprefix("missing_") for _, check in checks_of(out, "azure")]


def test_wants_one_way_of_writing_in_a_file(tmp_path: Path) -> None:
    assert found(tmp_path, "together", PAIR, CHAT) == ["mixed_formats"]


def test_every_target_says_how_many_examples_it_wants() -> None:
    assert all(rules.least and rules.useful and rules.shapes for rules in RULES.values())


def test_names_the_targets_where_there_is_none() -> None:
    with pytest.raises(VoiceTuneError, match=r"no checks.*together"):
        rules_for("clay-tablet")
