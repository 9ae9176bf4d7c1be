"""Whatever a file holds, checking and mending end with sentences, mending twice is mending once, and nothing mendable is left."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.dataset.checks.rows import check_file
from voicetune_desktop.dataset.checks.files import fix_file
from voicetune_desktop.dataset.checks.rules import RULES
from voicetune_desktop.dataset.checks.table import CHECKS
from voicetune_desktop.errors import OutputError

NAMES = st.sampled_from(("a.jsonl", "a.json", "a.csv", "a.tsv", "a.txt", "a.xlsx", "a"))
TARGETS = st.sampled_from(sorted(RULES))
ROLES = st.sampled_from(("system", "user", "assistant", "User", "developer", "tool", "human", "gpt", "model", ""))
TEXTS = st.sampled_from(
    ("", " ", "hi", "yes", "Hi you. Hi you.", "x\0y", "a ->", " b END", "long shared start: one", "long shared start: two")
)
PARTS = st.just([{"type": "text", "text": "hi"}]) | st.just([{"text": "hi"}])
EXTRA = st.sampled_from((0, 1, "1", None, "x"))

message = st.fixed_dictionaries({"role": ROLES, "content": TEXTS | PARTS}, optional={"weight": EXTRA, "name": TEXTS, "more": EXTRA})
turn = st.fixed_dictionaries({"from": ROLES, "value": TEXTS})
content = st.fixed_dictionaries({"role": ROLES, "parts": st.just([{"text": "hi"}]) | st.just([])})
messages = st.lists(message | EXTRA, max_size=5)
example = st.one_of(
    st.fixed_dictionaries({"messages": messages}, optional={"more": EXTRA, "tools": messages}),
    st.fixed_dictionaries({"conversations": st.lists(turn, max_size=4)}, optional={"system": TEXTS}),
    st.fixed_dictionaries({"contents": st.lists(content, max_size=4)}, optional={"systemInstruction": content}),
    st.fixed_dictionaries({"instruction": TEXTS, "output": TEXTS}, optional={"input": TEXTS, "history": st.just([["hi", "yo"]])}),
    st.fixed_dictionaries({"prompt": TEXTS, "completion": TEXTS}, optional={"more": EXTRA}),
    st.fixed_dictionaries({"prompt": messages, "completion": messages}),
    st.fixed_dictionaries({"text": TEXTS | st.just("<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\nyo<|im_end|>")}),
    st.fixed_dictionaries(
        {"input": st.fixed_dictionaries({"messages": messages}), "preferred_output": messages, "non_preferred_output": messages}
    ),
    EXTRA,
)
examples = st.lists(example, max_size=8)


def lines(values: list[object]) -> bytes:
    return b"".join(json.dumps(value).encode() + b"\n" for value in values)


def a_list(values: list[object]) -> bytes:
    return json.dumps(values, indent=1).encode()


cell = st.sampled_from(("prompt", "completion", "Prompt", "output", "hi", 'say "x', "a;b", "“q”", "", "\0"))
cells = st.lists(st.lists(cell, max_size=4), max_size=6)


def table(rows: list[list[str]], separator: str, end: str) -> bytes:
    return end.join(separator.join(row) for row in rows).encode()


tables = st.builds(table, cells, st.sampled_from(",;\t"), st.sampled_from(("\n", "\r\n")))
named_tables = tables.map(lambda rows: b"prompt,completion\n" + rows)
anything = st.one_of(st.binary(max_size=400), examples.map(lines), examples.map(a_list), tables, named_tables)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mending")


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(NAMES, TARGETS, anything)
def test_any_bytes_give_sentences(folder: Path, name: str, target: str, data: bytes) -> None:
    path = folder / name
    path.write_bytes(data)
    for problem in check_file(path, target):
        assert problem.check in CHECKS
        assert problem.message.endswith(".")


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(TARGETS, examples, st.sampled_from((lines, a_list)))
def test_mending_twice_is_mending_once(folder: Path, target: str, values: list[object], written: Callable[[list[object]], bytes]) -> None:
    path, once, twice = folder / "in.json", folder / "once.jsonl", folder / "twice.jsonl"
    path.write_bytes(written(values))
    try:
        fix_file(path, once, target)
    except OutputError:
        return
    fix_file(once, twice, target)
    assert twice.read_bytes() == once.read_bytes()
    assert [problem for problem in check_file(once, target) if problem.fix] == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(TARGETS, named_tables)
def test_mended_tables_have_nothing_left_to_mend(folder: Path, target: str, rows: bytes) -> None:
    path, once = folder / "in.csv", folder / "once.jsonl"
    path.write_bytes(rows)
    try:
        fix_file(path, once, target)
    except OutputError:
        return
    assert [problem for problem in check_file(once, target) if problem.fix] == []
    assert path.read_bytes() == rows
