"""Training files of others: told apart, read row by row, and nothing of them left out in silence."""

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.ready_made import (
    alpaca_files,
    openai_chat_files,
    openai_preference_files,
    prompt_completion_files,
    sharegpt_files,
    turn,
)
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from tests.quick import quickly
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

MADE = {
    "openai-chat": openai_chat_files,
    "openai-preference": openai_preference_files,
    "prompt-completion": prompt_completion_files,
    "sharegpt": sharegpt_files,
    "alpaca": alpaca_files,
}
SEEN = {"openai-chat": 17, "openai-preference": 6, "prompt-completion": 8, "sharegpt": 10, "alpaca": 10}
"""Turns, parts and broken rows that the made files hold."""
formats = pytest.mark.parametrize("format_id", MADE)


def read(folder: Path, format_id: str, *rows: Any) -> Read:
    text = "".join(f"{json.dumps(row)}\n" for row in rows)
    return read_export(make_folder(folder / "x", {"rows.jsonl": text}), importer(format_id))


@formats
def test_each_shape_is_detected_in_a_folder_and_in_an_archive_and_at_once(tmp_path: Path, format_id: str) -> None:
    files = MADE[format_id]()
    assert detected(make_folder(tmp_path / "x", files)) == format_id
    assert quickly(0.6, partial(detected, make_zip(tmp_path / "x.zip", files))) == format_id


def test_rows_of_several_lines_are_read(tmp_path: Path) -> None:
    talks = [{"messages": [turn("user", word), turn("assistant", word.upper())]} for word in ("a", "b")]
    text = "\ufeff" + "\n".join(json.dumps(talk, indent=2) for talk in talks)
    for name, written, said in (("one", text[: text.index("\n}") + 2], ["a", "A"]), ("two", f"{text}\n", ["a", "A", "b", "B"])):
        folder = make_folder(tmp_path / name, {"topic.json": written})
        found = read_export(folder, importer("openai-chat"))
        assert (detected(folder), found.texts, found.reasons) == ("openai-chat", said, [])


def test_a_row_of_several_lines_that_breaks_off_is_told_of(tmp_path: Path) -> None:
    text = json.dumps({"messages": [turn("user", "a"), turn("assistant", "b")]}, indent=2)
    found = read_export(make_folder(tmp_path / "x", {"topic.json": text[:-20]}), importer("openai-chat"))
    assert (found.texts, found.reasons) == ([], [Reason.UNPARSABLE])


@formats
def test_what_is_read_is_what_the_golden_file_says(tmp_path: Path, format_id: str) -> None:
    found = read_export(make_folder(tmp_path / "x", MADE[format_id]()), importer(format_id))
    check_golden(format_id, found)
    assert accounted(found) == SEEN[format_id]


@formats
def test_the_assistant_is_the_voice(tmp_path: Path, format_id: str) -> None:
    found = read_export(make_folder(tmp_path / "x", MADE[format_id]()), importer(format_id))
    assert all(message.is_me == (message.sender_id == "assistant") for message in found.messages)


@formats
def test_other_files_are_no_rows_of_this_shape(tmp_path: Path, format_id: str) -> None:
    with pytest.raises(SourceError):
        read_export(make_folder(tmp_path / "x", {"a.json": '[{"a": 1}]', "b.jsonl": "nothing\n"}), importer(format_id))


@formats
def test_a_byte_order_mark_costs_no_row(tmp_path: Path, format_id: str) -> None:
    files = MADE[format_id]()
    marked = {name: f"\ufeff{text}" for name, text in files.items()}
    found = read_export(make_folder(tmp_path / "x", marked), importer(format_id))
    assert found.texts == read_export(make_folder(tmp_path / "y", files), importer(format_id)).texts


def test_two_rows_after_a_byte_order_mark_are_enough(tmp_path: Path) -> None:
    row = json.dumps({"messages": [turn("user", "hi"), turn("assistant", "ho")]})
    assert detected(make_folder(tmp_path / "x", {"rows.jsonl": f"\ufeff{row}\n{row}\n"})) == "openai-chat"


def test_the_same_row_is_the_same_chat_wherever_it_stands(tmp_path: Path) -> None:
    row, other = ({"prompt": word, "completion": "yes"} for word in ("a", "b"))
    one, two = (read(tmp_path / name, "prompt-completion", *rows) for name, rows in {"1": (row,), "2": (other, row)}.items())
    assert one.exports[0].chat.id == two.exports[1].chat.id != two.exports[0].chat.id


def test_a_first_row_larger_than_a_head_is_recognised(tmp_path: Path) -> None:
    rows = [{"messages": [turn("user", "x" * 200_000), turn("assistant", "long")]}]
    for name, text in {"a.jsonl": json.dumps(rows[0]), "b.json": json.dumps(rows)}.items():
        assert detected(make_folder(tmp_path / name, {name: text})) == "openai-chat"


def test_no_file_of_a_large_folder_is_left_out(tmp_path: Path) -> None:
    files = {f"{number}.jsonl": json.dumps({"prompt": "how many", "completion": str(number)}) for number in range(70)}
    assert len(read_export(make_folder(tmp_path / "x", files), importer("prompt-completion")).exports) == 70


def test_an_array_that_breaks_off_gives_what_came_before_and_says_so(tmp_path: Path) -> None:
    text = sharegpt_files()["sharegpt.json"]
    found = read_export(make_folder(tmp_path / "x", {"a.json": text[:-60]}), importer("sharegpt"))
    assert (found.texts[:3], Reason.UNPARSABLE in found.reasons) == (["Ты Яша.", "ты где", "уже рядом"], True)


values: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["role", "content", "from", "value", "type", "text", "weight"]), inner, max_size=4)
    ),
    max_leaves=8,
)
FIRST: dict[str, dict[str, Any]] = {
    "openai-chat": {"messages": [turn("user", "first")]},
    "openai-preference": {"prompt": "first", "chosen": "a", "rejected": "b"},
    "prompt-completion": {"prompt": "first", "completion": "a"},
    "sharegpt": {"conversations": [{"from": "human", "value": "first"}]},
    "alpaca": {"instruction": "first", "output": "a"},
}


def rejected(found: Read) -> list[str]:
    """The texts that can become the worse half of a pair."""
    return [item.rejected for item in found.set_aside if item.rejected]


@pytest.mark.parametrize(
    ("chosen", "worse"),
    [
        ("tea", "milk"),
        ([turn("assistant", "tea")], [turn("assistant", "milk")]),
        ([turn("user", "well?"), turn("assistant", "tea")], [turn("user", "well?"), turn("assistant", "milk")]),
    ],
)
def test_what_was_not_preferred_stands_behind_what_was(tmp_path: Path, chosen: Any, worse: Any) -> None:
    found = read(tmp_path, "openai-preference", {"prompt": "tea or milk?", "chosen": chosen, "rejected": worse})
    assert rejected(found) == ["milk"]
    assert found.texts[-1] == "tea"
    assert found.items[-1] is found.set_aside[-1]


@pytest.mark.parametrize(
    "worse", ["tea", "", [turn("user", "what?"), turn("assistant", "milk")], [turn("user", "milk")], [turn("assistant", None)], 5]
)
def test_what_is_no_other_answer_makes_no_pair_and_is_told_of(tmp_path: Path, worse: Any) -> None:
    found = read(tmp_path, "openai-preference", *[FIRST["openai-preference"]] * 2, {**FIRST["openai-preference"], "chosen": "tea"})
    odd = {
        "input": {"messages": [turn("user", "tea?")]},
        "preferred_output": [turn("assistant", "tea")],
        "non_preferred_output": worse,
    }
    more = read(tmp_path / "more", "openai-preference", *[FIRST["openai-preference"]] * 2, odd)
    assert (len(rejected(found)), len(rejected(more)), len(more.set_aside)) == (3, 2, 3)


def test_of_a_pair_nothing_but_the_better_answer_is_trained(tmp_path: Path) -> None:
    before = [turn("user", "tea?"), turn("assistant", "yes"), turn("user", "or milk?")]
    better, worse = [turn("assistant", "tea")], [turn("assistant", "milk")]
    openai = {"input": {"messages": before}, "preferred_output": better, "non_preferred_output": worse}
    trl = {"chosen": [*before, *better], "rejected": [*before, *worse]}
    for number, row in enumerate((openai, trl)):
        found = read(tmp_path / str(number), "openai-preference", row)
        assert [message.flags for message in found.messages] == [(), ("context",), (), ()]
        assert rejected(found) == ["milk"]


def test_an_answer_that_is_not_to_be_trained_says_so(tmp_path: Path) -> None:
    found = read(tmp_path, "openai-chat", {"messages": [turn("user", "a"), turn("assistant", "b", weight=0), turn("assistant", "c")]})
    assert [message.flags for message in found.messages] == [(), ("context",), ()]
    assert not found.set_aside


@formats
def test_sides_without_a_name_are_programs_and_others_are_people(tmp_path: Path, format_id: str) -> None:
    found = read_export(make_folder(tmp_path / "x", MADE[format_id]()), importer(format_id))
    programs = {one.id for export in found.exports for one in export.participants if one.is_program}
    assert programs <= {"assistant", "system"}
    assert "assistant" in programs


def test_row_without_any_turn_is_set_aside(tmp_path: Path) -> None:
    found = read(tmp_path, "prompt-completion", FIRST["prompt-completion"], {"prompt": [], "completion": []})
    assert [(item.reason, item.where.rpartition(":")[2]) for item in found.set_aside] == [(Reason.SYSTEM, "2")] * 2


@formats
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_odd_rows_are_accounted_for(tmp_path: Path, format_id: str, data: st.DataObject) -> None:
    keys = [*FIRST[format_id], "messages", "system", "history", "tools"]
    odd = data.draw(st.dictionaries(st.sampled_from(keys), values, max_size=5))
    fine = [FIRST[format_id]] * 6
    found = read(tmp_path, format_id, *fine, odd)
    whole = read(tmp_path, format_id, *fine)
    assert found.texts[: len(whole.texts)] == whole.texts
    assert len(found.items) > len(whole.items)
    assert all(message.text.strip() for message in found.messages)
