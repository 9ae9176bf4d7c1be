"""A whole file is checked line by line, whatever bytes it holds, and no problem ever quotes it."""

import codecs
import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.dataset.checks.rows import ANSWER, USER, check_file, check_rows, checked, found, good, row, written
from voicetune_desktop.dataset.checks.lines import read_lines
from voicetune_desktop.dataset.checks.rules import RULES
from voicetune_desktop.dataset.checks.table import CHECKS
from voicetune_desktop.errors import SourceError, VoiceTuneError


def test_finds_nothing_in_a_good_file(tmp_path: Path) -> None:
    assert found(tmp_path) == {}


@pytest.mark.parametrize(("count", "check"), [(0, "file_empty"), (9, "too_few_examples"), (10, "few_examples"), (50, None)])
def test_counts_the_examples(tmp_path: Path, count: int, check: str | None) -> None:
    problems = list(check_file(written(tmp_path, good(count))))
    assert [(problem.check, problem.line) for problem in problems] == ([(check, None)] if check else [])


def test_lets_a_held_out_file_be_short(tmp_path: Path) -> None:
    assert list(check_file(written(tmp_path, good(1)), held_out=True)) == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"{", "at character 2"),
        (b'{"messages": [}', "at character 15: a value is missing"),
        (b'{"messages": []} x', "at character 18: there is more"),
        (b'{"a" 1}', "at character 6: a colon"),
        (b"{'a': 1}", "at character 2: a field name"),
        (b'{"a": "\x00"}', "at character 8: a control character"),
        (b'{"a": "b}', "no closing quote"),
        (b'{"a": "\\d"}', "a backslash"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": "\\ud83d"}', "half a character"),
        (b'{"a": ' + b"1" * 5000 + b"}", "a number is too long"),
        (b"[" * 200_000, "nested too deeply"),
        (b"\x00\x00\x00", "a value is missing"),
    ],
)
def test_says_where_json_breaks(tmp_path: Path, line: bytes, words: str) -> None:
    (problem,) = [one for one in check_file(written(tmp_path, [*good(60), line])) if one.check == "invalid_json"]
    assert problem.line == 61
    assert words in problem.message


def test_says_which_byte_is_not_utf8(tmp_path: Path) -> None:
    (problem,) = check_file(written(tmp_path, [*good(60), b'{"caf\xe9": 1}']))
    assert (problem.check, problem.line, "byte 6" in problem.message) == ("not_utf8", 61, True)


def test_finds_a_mark_and_empty_lines_and_carriage_returns(tmp_path: Path) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes(codecs.BOM_UTF8 + b"\r\n".join(good(60)) + b"\r\n  \r\n")
    assert [(one.check, one.line) for one in check_file(path)] == [("byte_order_mark", 1), ("windows_line_ends", 1), ("empty_line", 61)]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_reads_utf16_and_says_so(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes(("\ufeff" + b"\n".join(good(60)).decode()).encode(encoding))
    assert [one.check for one in check_file(path)] == ["other_encoding"]


def test_reads_a_last_line_without_an_end(tmp_path: Path) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes(b"\n".join(good(60)))
    assert list(check_file(path)) == []


def test_finds_repeated_examples_however_they_are_written(tmp_path: Path) -> None:
    again = b'{"messages":[{"content":"hi","role":"user"}, {"content":"h\\u0065llo","role":"assistant"}]}'
    assert found(tmp_path, row(), again) == {"duplicate_example": [2]}


def test_finds_examples_that_are_cut_off(tmp_path: Path) -> None:
    line = row({"role": "user", "content": "word " * 5000}, ANSWER)
    assert found(tmp_path, line, model="gpt-3.5-turbo-0613") == {"too_long": [1]}
    assert found(tmp_path, line, model="gpt-4o-mini") == {}


def test_counts_tokens_and_not_bytes(tmp_path: Path) -> None:
    assert found(tmp_path, row({"role": "user", "content": "understanding " * 400}, ANSWER), model="gpt-3.5-turbo-0613") == {}


def test_finds_files_that_are_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RULES, "openai-chat", replace(RULES["openai-chat"], most_bytes=1 << 10))
    assert list(found(tmp_path)) == ["file_too_large"]


def test_skips_lines_that_are_too_large(tmp_path: Path) -> None:
    path = written(tmp_path, [b"a" * 50, b"b" * 10, b"c" * 11, b"d"])
    assert [(number, line if isinstance(line, bytes) else line.check) for number, line in read_lines(path, 10)] == [
        (1, "line_too_large"),
        (2, b"b" * 10),
        (3, "line_too_large"),
        (4, b"d"),
    ]


def test_checks_rows_before_they_are_written() -> None:
    assert [one.check for one in check_rows([*good(59), b"{"])] == ["invalid_json"]
    assert [one.check for one in check_rows([])] == ["file_empty"]


def test_says_plainly_that_a_file_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        list(check_file(tmp_path / "missing.jsonl"))
    with pytest.raises(SourceError):
        list(check_file(tmp_path))


def test_says_plainly_that_a_target_is_unknown(tmp_path: Path) -> None:
    with pytest.raises(VoiceTuneError, match="no checks"):
        list(check_file(written(tmp_path, good(1)), "other"))


def test_finds_held_out_examples_that_are_trained(tmp_path: Path) -> None:
    train = written(tmp_path, [*good(3), row(USER, ANSWER)])
    valid = written(tmp_path, [b"junk", row({"role": "user", "content": "HI!"}, ANSWER), row(ANSWER)], "valid.jsonl")
    problems = [one for one in checked(train, valid, held_out=[valid]).problems if one.check == "train_valid_overlap"]
    assert [(one.line, "line 4" in one.message, one.message.startswith("valid.jsonl: ")) for one in problems] == [(2, True, True)]


def test_finds_held_out_examples_however_many_files_there_are(tmp_path: Path) -> None:
    train = [written(tmp_path, [row(USER, ANSWER)], f"{number}.jsonl") for number in range(300)]
    valid = written(tmp_path, [row(USER, ANSWER)], "valid.jsonl")
    problems = [one for one in checked(*train, valid, held_out=[valid]).problems if one.check == "train_valid_overlap"]
    assert [(one.line, one.message.startswith("valid.jsonl: ")) for one in problems] == [(1, True)]


def test_has_words_for_every_check() -> None:
    assert all(check.sentence.endswith(".") and (not check.fix or check.fix.endswith(".")) for check in CHECKS.values())


@pytest.mark.parametrize(
    "data", [gzip.compress(b"x" * 5000, mtime=0), bytes(range(256)) * 40, b"\0" * 5000, b"\n" * 500, b'{"messages":' * 3000]
)
def test_survives_junk(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes(data)
    assert "file_empty" in [problem.check for problem in check_file(path)]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(("role", "content", "weight", "name", "tool_calls")), inner)
    ),
    max_leaves=12,
)


@given(st.lists(json_values | st.fixed_dictionaries({"messages": st.lists(json_values)}, optional={"tools": json_values})))
def test_never_fails_on_any_json(values: list[object]) -> None:
    for problem in check_rows([json.dumps(value).encode() for value in values]):
        assert problem.check in CHECKS


@given(st.lists(st.binary(max_size=30)))
def test_never_fails_on_any_bytes(lines: list[bytes]) -> None:
    assert list(check_rows(lines))


SECRET = "Zanzibar"


@given(
    st.recursive(
        st.just(SECRET),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from((SECRET, "messages", "role", "content", "name")), inner),
    )
)
def test_never_quotes_the_file(value: object) -> None:
    lines = [json.dumps(value).encode(), json.dumps({"messages": [value, {SECRET: value, "role": SECRET}]}).encode()[:-1]]
    assert not any(SECRET in problem.message for problem in check_rows(lines))
