"""The mended file holds every safe fix and nothing else changed."""

import codecs
import json
from pathlib import Path

import pytest

from tests.dataset.checks.rows import ANSWER, USER, check_file, good, mended, row, written
from tests.dataset.checks.test_chat import BROKEN
from voicetune_desktop.dataset.checks.files import fix_file
from voicetune_desktop.errors import OutputError, SourceError


def test_copies_a_good_file_byte_by_byte(tmp_path: Path) -> None:
    path = written(tmp_path, [*good(3), b'{ "messages" : [ ] }', b"{junk"])
    assert fix_file(path, tmp_path / "out.jsonl").problems == []
    assert (tmp_path / "out.jsonl").read_bytes() == path.read_bytes()


def test_mends_the_file_around_the_rows(tmp_path: Path) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes(codecs.BOM_UTF8 + b"\r\n\r\n".join([*good(2), *good(1)]))
    reported = fix_file(path, tmp_path / "out.jsonl").problems
    assert (tmp_path / "out.jsonl").read_bytes() == b"".join(line + b"\n" for line in good(2))
    assert [(one.line, one.check) for one in reported] == [
        (1, "byte_order_mark"),
        (1, "windows_line_ends"),
        (2, "empty_line"),
        (4, "empty_line"),
        (5, "duplicate_example"),
    ]


def test_writes_utf16_anew_as_utf8(tmp_path: Path) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes('{"messages": "é"}\n'.encode("utf-16"))
    assert [one.check for one in fix_file(path, tmp_path / "out.jsonl").problems] == ["other_encoding"]
    assert (tmp_path / "out.jsonl").read_bytes() == '{"messages": "é"}\n'.encode()


def test_finds_repetitions_that_fixes_make(tmp_path: Path) -> None:
    path = written(tmp_path, [row(), row({**USER, "weight": 1}, ANSWER)])
    assert [one.check for one in fix_file(path, tmp_path / "out.jsonl").problems] == ["weight_role", "duplicate_example"]


def test_leaves_nothing_that_has_a_fix(tmp_path: Path) -> None:
    path, out = written(tmp_path, [line for line, _ in BROKEN]), tmp_path / "out.jsonl"
    before = path.read_bytes()
    reported = fix_file(path, out).problems
    assert reported
    assert all(problem.fix for problem in reported)
    assert [problem.check for problem in check_file(out) if problem.fix] == []
    assert path.read_bytes() == before


def test_never_replaces_the_file_it_reads(tmp_path: Path) -> None:
    path = written(tmp_path, good(1))
    with pytest.raises(OutputError):
        fix_file(path, tmp_path / "." / path.name)


def test_leaves_nothing_behind_when_it_fails(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        fix_file(tmp_path / "missing.jsonl", tmp_path / "out.jsonl")
    with pytest.raises(OutputError):
        fix_file(written(tmp_path, good(1)), tmp_path / "nowhere" / "out.jsonl")
    assert [path.name for path in tmp_path.iterdir()] == ["train.jsonl"]


@pytest.mark.parametrize("name", ["Prompt", "PROMPT", " prompt"])
def test_names_fields_in_small_letters_instead_of_dropping_them(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, [f'{{"{name}": "why?", "Completion": " so", "id": 1}}'.encode()])
    problems = check_file(path, "completions")
    assert {(one.check, one.fix) for one in problems if one.line} == {
        ("field_name", 'Name it "prompt".'),
        ("field_name", 'Name it "completion".'),
    }
    assert [list(example) for example in mended(path, "completions")] == [["prompt", "completion"]]


def test_a_list_of_messages_is_known_by_its_name_in_capitals(tmp_path: Path) -> None:
    path = written(tmp_path, [line.replace(b'"messages"', b'"Messages"') for line in good(2)])
    assert mended(path) == [json.loads(line) for line in good(2)]
    assert [one.check for one in check_file(path) if one.line] == ["field_name"] * 2


def test_a_field_that_no_example_needs_keeps_its_name(tmp_path: Path) -> None:
    path = written(tmp_path, [row(Prompt="x")])
    assert "field_name" not in {one.check for one in check_file(path)}


def test_a_row_that_is_no_example_stays_as_it_is(tmp_path: Path) -> None:
    path = written(tmp_path, [b'{"talk": 1}', *good(1)])
    assert mended(path) == [{"talk": 1}, *map(json.loads, good(1))]
