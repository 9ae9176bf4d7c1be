"""Rows for training as sets really have them: other names of fields, answers that nobody wants, texts with marks."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder
from tests.exports.ready_made import turn
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

ASK, GOOD, BAD = turn("user", "tea?"), turn("assistant", "gladly"), turn("assistant", "no idea")
TALK = [("user", "tea?"), ("assistant", "gladly")]


def read(tmp_path: Path, row: Any, format_id: str) -> Read:
    """Two such rows, whose format must be recognised."""
    folder = make_folder(tmp_path / "x", {"rows.jsonl": f"{json.dumps(row)}\n" * 2})
    assert detected(folder) == format_id
    return read_export(folder, importer(format_id))


def first(found: Read) -> list[tuple[str, str]]:
    """Who says what in the first row."""
    return [(message.sender_id, message.text) for message in found.messages if message.chat_title.endswith(" 1")]


@pytest.mark.parametrize(
    ("format_id", "row"),
    [
        ("sharegpt", {"conversation": [ASK, GOOD], "turn": 1}),
        ("sharegpt", {"items": [{"from": "human", "value": "tea?"}, {"from": "bard", "value": "gladly"}]}),
        ("sharegpt", {"conversation": [{"input": "tea?", "output": "gladly"}]}),
        ("sharegpt", {"conversation": [{"human": "tea?", "assistant": "gladly"}]}),
        ("sharegpt", {"dialog": ["tea?", "gladly"], "act": [1, 2]}),
        ("sharegpt", {"contents": [{"role": "user", "parts": [{"text": "tea?"}]}, {"role": "model", "parts": [{"text": "gladly"}]}]}),
        ("openai-chat", {"text": "<|im_start|>user\ntea?<|im_end|>\n<|im_start|>assistant\ngladly<|im_end|>\n"}),
        ("openai-chat", {"text": "### Human: tea?### Assistant: gladly"}),
        ("prompt-completion", {"prompt": [ASK], "response": "gladly"}),
        ("sharegpt", {"id": "0", "data": ["tea with me?", "gladly"]}),
        ("alpaca", {"instruction": "tea?", "context": "", "response": "gladly", "category": "open_qa"}),
    ],
)
def test_sets_call_their_turns_by_many_names(tmp_path: Path, format_id: str, row: Any) -> None:
    found = read(tmp_path, row, format_id)
    assert [text for _, text in first(found)][-1] == "gladly"
    assert [who for who, _ in first(found)] == ["user", "assistant"]
    assert not found.set_aside


@pytest.mark.parametrize(
    "row",
    [
        {"chosen": [ASK, GOOD], "rejected": [ASK, BAD]},
        {"prompt": "tea?", "chosen": [ASK, GOOD], "rejected": [ASK, BAD], "messages": [ASK, GOOD]},
        {"messages": [ASK], "chosen": "gladly", "rejected": "no idea"},
        {"messages": [ASK, GOOD], "chosen": "gladly", "rejected": "no idea"},
        {"conversations": [{"from": "human", "value": "tea?"}], "chosen": {"from": "gpt", "value": "gladly"}, "rejected": BAD},
        {"instruction": "tea?", "input": "", "chosen": "gladly", "rejected": "no idea"},
        {"question": "tea?", "chosen": "gladly", "rejected": "no idea"},
        {"chosen": "\n\nHuman: tea?\n\nAssistant: gladly", "rejected": "\n\nHuman: tea?\n\nAssistant: no idea"},
        {"winner": "model_a", "conversation_a": [ASK, GOOD], "conversation_b": [ASK, BAD]},
        {"winner": "model_b", "conversation_a": [ASK, BAD], "conversation_b": [ASK, GOOD]},
        {"instruction": "tea?", "completions": [{"response": "no idea", "overall_score": 2}, {"response": "gladly", "overall_score": 7.5}]},
    ],
)
def test_pairs_say_in_many_ways_what_they_answer(tmp_path: Path, row: Any) -> None:
    found = read(tmp_path, row, "openai-preference")
    assert first(found) == TALK
    assert [item.rejected for item in found.set_aside] == ["no idea"] * 2


@pytest.mark.parametrize(
    ("format_id", "row"),
    [
        ("prompt-completion", {"prompt": "tea?", "completion": "no idea", "label": False}),
        ("openai-chat", {"messages": [ASK, BAD], "label": False}),
        ("alpaca", {"instruction": "tea?", "output": "no idea", "kto_tag": False}),
    ],
)
def test_an_answer_that_is_marked_as_a_bad_one_is_not_learned(tmp_path: Path, format_id: str, row: Any) -> None:
    found = read(tmp_path, row, format_id)
    assert first(found) == TALK[:1]
    assert found.reasons == [Reason.UNSUPPORTED] * 2


def test_an_answer_that_is_marked_as_a_good_one_is_learned(tmp_path: Path) -> None:
    assert first(read(tmp_path, {"prompt": "tea?", "completion": "gladly", "label": True}, "prompt-completion")) == TALK


@pytest.mark.parametrize(
    ("format_id", "row"),
    [
        ("openai-chat", {"system": "Be kind.", "messages": [ASK, GOOD]}),
        ("openai-chat", {"system": [{"text": "Be kind."}], "messages": [ASK, GOOD]}),
        ("openai-chat", {"system": "Be kind.", "messages": [turn("system", "Be kind."), ASK, GOOD]}),
        ("sharegpt", {"systemInstruction": {"parts": [{"text": "Be kind."}]}, "contents": [ASK, GOOD]}),
    ],
)
def test_a_system_prompt_beside_the_talk_stands_before_it_once(tmp_path: Path, format_id: str, row: Any) -> None:
    assert first(read(tmp_path, row, format_id)) == [("system", "Be kind."), *TALK]


def test_thoughts_before_an_answer_are_set_aside_and_told_of(tmp_path: Path) -> None:
    found = read(tmp_path, {"messages": [ASK, turn("assistant", "gladly", reasoning_content="They are polite.")]}, "openai-chat")
    assert first(found) == TALK
    assert found.reasons == [Reason.UNSUPPORTED] * 2


def test_of_two_answers_that_are_as_good_as_one_another_nothing_is_learned(tmp_path: Path) -> None:
    found = read(tmp_path, {"winner": "tie", "conversation_a": [ASK, GOOD], "conversation_b": [ASK, BAD]}, "openai-preference")
    assert [message.flags for message in found.messages] == [(), ("context",)] * 2
    assert [item.rejected for item in found.set_aside] == ["", ""]


def test_answers_that_are_rated_alike_make_no_pair(tmp_path: Path) -> None:
    answers = [{"response": word, "overall_score": rating} for word, rating in (("gladly", 7), ("why not", 7), ("no idea", 1))]
    found = read(tmp_path, {"instruction": "tea?", "completions": answers}, "openai-preference")
    assert [item.rejected for item in found.set_aside] == ["", "no idea"] * 2


@pytest.mark.parametrize(
    "row", [{"items": ["a", "b"]}, {"data": ["a", "b"]}, {"text": "Human: no empty line before it"}, {"dialog": ["alone"]}]
)
def test_lists_and_texts_of_anything_are_no_talks(tmp_path: Path, row: Any) -> None:
    folder = make_folder(tmp_path / "x", {"rows.jsonl": f"{json.dumps(row)}\n" * 2})
    assert detected(folder) not in {"sharegpt", "openai-chat"}
