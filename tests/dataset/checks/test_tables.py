"""Tables from anywhere: what cannot be an example is said with its line, and the rest becomes one example a line."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.dataset.checks.rows import check_file, checks_of, mended
from tests.dataset.checks.workbook import workbook
from voicetune_desktop.dataset.checks.files import fix_file
from voicetune_desktop.errors import OutputError


def table(folder: Path, content: str | bytes, name: str = "table.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def pairs(path: Path, target: str = "completions") -> list[tuple[str, str]]:
    """Prompts and completions, without the separators that fixing adds."""
    return [(one["prompt"].removesuffix(" ->"), one["completion"].strip().removesuffix(" END")) for one in mended(path, target)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "prompt,completion\nhi,yo\nday?,good\n"),
        ("a.csv", "completion;prompt\nyo;hi\ngood;day?\n"),
        ("a.tsv", "prompt\tcompletion\nhi\tyo\nday?\tgood"),
        ("a.csv", "sep=;\r\nprompt;completion\r\nhi;yo\r\nday?;good\r\n"),
        ("a.csv", "prompt|completion\rhi|yo\rday?|good\r"),
        ("a.csv", '\ufeffprompt,completion\n"hi","yo"\n"day?",good\n'),
        ("a.data", "prompt,completion\nhi,yo\nday?,good\n"),
        ("a.jsonl", "prompt,completion\nhi,yo\nday?,good\n"),
        ("a.txt", '{"prompt":"hi","completion":"yo"}\n{"prompt":"day?","completion":"good"}\n'),
        ("a.json", '[{"prompt":"hi","completion":"yo"},\n {"prompt":"day?","completion":"good"}]'),
        ("a.jsonl", '[\n{"prompt":"hi","completion":"yo"},{"prompt":"day?","completion":"good"}\n]'),
        ("a.json", '{"prompt":"hi","completion":"yo"}\n{"prompt":"day?","completion":"good"}\n'),
        ("a.json", '{"data": [{"prompt":"hi","completion":"yo"},{"prompt":"day?","completion":"good"}]}'),
        ("a.jsonl", '{\n "prompt": "hi",\n "completion": "yo"\n}\n{\n "prompt": "day?",\n "completion": "good"\n}\n'),
    ],
)
def test_reads_what_stands_in_a_file_whatever_its_name(tmp_path: Path, name: str, content: str) -> None:
    assert pairs(table(tmp_path, content, name)) == [("hi", "yo"), ("day?", "good")]


def test_reads_workbooks(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {2: ["Prompt", "completion"], 3: ["how much?", 5.0], 5: ["hi", "yo"], 6: ["lone", ""]}, sheets=2)
    assert pairs(path) == [("how much?", "5"), ("hi", "yo")]
    assert [(line, check) for line, check in checks_of(path, "openai-chat") if line != 1] == [
        (2, "column_name"),
        (4, "empty_line"),
        (6, "empty_completion"),
        (None, "too_few_examples"),
    ]
    assert (1, "several_sheets") in checks_of(path)


def test_writes_the_messages_that_a_chat_trainer_wants(tmp_path: Path) -> None:
    path = table(tmp_path, "system,prompt,completion\nBe kind.,hi,yo\n,day?,good\n")
    assert mended(path, "openai-chat") == [
        {"messages": [{"role": role, "content": text} for role, text in (("system", "Be kind."), ("user", "hi"), ("assistant", "yo"))]},
        {"messages": [{"role": "user", "content": "day?"}, {"role": "assistant", "content": "good"}]},
    ]


def test_puts_system_prompts_before_prompts_where_there_is_no_place_for_them(tmp_path: Path) -> None:
    path = table(tmp_path, "system,prompt,completion\nBe kind.,hi,yo\n,day?,good\n")
    assert pairs(path) == [("Be kind.\n\nhi", "yo"), ("day?", "good")]


def test_knows_the_columns_of_other_tools(tmp_path: Path) -> None:
    path = table(tmp_path, "instruction,input,output\nAdd.,1 and 2,3\nGreet.,,hi\n")
    assert pairs(path) == [("Add.\n\n1 and 2", "3"), ("Greet.", "hi")]
    assert [check for _, check in checks_of(path)].count("column_meaning") == 2


def test_reads_pairs_to_compare(tmp_path: Path) -> None:
    path = table(tmp_path, "prompt,chosen,rejected\nhi,yo,hello\n")
    (pair,) = mended(path, "openai-preference")
    assert pair["preferred_output"] == [{"role": "assistant", "content": "yo"}]
    assert pair["non_preferred_output"] == [{"role": "assistant", "content": "hello"}]
    assert (1, "necessary_column") in checks_of(table(tmp_path, "prompt,completion\nhi,yo\n"), "openai-preference")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Prompt, completion \nhi,yo\n", [(1, "column_name"), (1, "column_name")]),
        ("prompt,completion,date,by\nhi,yo,1,me\n", [(1, "additional_column")]),
        ("prompt,completion,completion_old\nhi,yo,ya\n", [(1, "additional_column"), (1, "similar_column")]),
        ("prompt,answers\nhi,yo\n", [(1, "necessary_column"), (None, "file_empty")]),
        ("hi,yo\nday?,good\n", [(1, "necessary_column"), (1, "necessary_column"), (None, "file_empty")]),
        ("prompt,completion\nhi,yo\n\nday?\na,b,c\n", [(3, "empty_line"), (4, "ragged_row"), (5, "ragged_row")]),
        ('prompt,completion\n"hi,yo\nday?,good\n', [(2, "bad_quotes")]),
        ('prompt,completion\n"a\nb",c\n"d"e,f\nday?,good\n', [(4, "bad_quotes")]),
        ("prompt,completion\n“hi, you”,“yo”\nday?,good\n", [(2, "smart_quotes")]),
        ("prompt,completion\nhi, \nday?,good\n", [(2, "empty_completion")]),
        ("prompt,completion\nh\0i,yo\n", [(2, "null_character")]),
    ],
)
def test_names_the_lines_of_what_is_wrong(tmp_path: Path, content: str, expected: list[tuple[int | None, str]]) -> None:
    found = checks_of(table(tmp_path, content), "sharegpt")
    assert [one for one in found if one[1] not in ("table_file", "few_examples")] == expected


def test_reads_old_encodings_and_says_which(tmp_path: Path) -> None:
    path = table(tmp_path, "prompt;completion\nWie geht's, Jürgen?;schön, größer\n".encode("latin-1"))
    assert pairs(path) == [("Wie geht's, Jürgen?", "schön, größer")]
    assert "cp1252" in next(one.message for one in check_file(path) if one.check == "old_encoding")
    assert pairs(table(tmp_path, "prompt,completion\nhé,ya\n".encode("utf-16"))) == [("hé", "ya")]


def test_leaves_out_a_row_in_another_encoding(tmp_path: Path) -> None:
    path = table(tmp_path, b"prompt,completion\n" + ("é" * 50 + ",ü\n").encode() * 20_000 + b"caf\xe9,x\n")
    assert (20_002, "not_utf8_row") in [(one.line, one.check) for one in check_file(path)]


def test_takes_lines_of_text_for_answers(tmp_path: Path) -> None:
    path = table(tmp_path, "hello there\n\nsecond, line\n", "a.txt")
    assert pairs(path) == [("", "hello there"), ("", "second, line")]
    assert "format_open_ended" in [one.check for one in check_file(path, "completions")]


@pytest.mark.parametrize("content", [b"PK\x03\x04junk", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, b""])
def test_says_that_a_workbook_is_none(tmp_path: Path, content: bytes) -> None:
    path = table(tmp_path, content, "a.xlsx")
    assert checks_of(path) == [(1, "table_file"), (1, "workbook_unreadable"), (None, "file_empty")]


def test_names_files_of_another_kind(tmp_path: Path) -> None:
    for content, words in ((b"PAR1\x15\x04", "a Parquet file"), (b"\x1f\x8b\x08junk", "a packed file"), (b"%PDF-1.7", "a PDF")):
        path = table(tmp_path, content, "a.jsonl")
        assert checks_of(path) == [(1, "foreign_file"), (None, "file_empty")]
        assert words in check_file(path)[0].message


def test_counts_what_was_left_out(tmp_path: Path) -> None:
    path = table(tmp_path, "prompt,completion\nhi,yo\nlone\nhi,yo\nday?,\n")
    done = fix_file(path, tmp_path / "out.jsonl")
    assert (done.before, done.after, done.removed) == (4, 1, 3)
    assert done.by_check == {"table_file": 1, "ragged_row": 1, "empty_completion": 1, "duplicate_example": 1}


@pytest.mark.parametrize(
    ("name", "content"), [("a.csv", b"a,b\n1,2\n"), ("a.json", b'[{"prompt":"a","completion":"b"},\n{]'), ("a.xlsx", b"PK\x03\x04")]
)
def test_refuses_to_mend_what_it_cannot_read_to_its_end(tmp_path: Path, name: str, content: bytes) -> None:
    with pytest.raises(OutputError, match="Mend this first"):
        fix_file(table(tmp_path, content, name), tmp_path / "out.jsonl")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_says_in_which_line_a_list_breaks(tmp_path: Path) -> None:
    good = json.dumps({"prompt": "a", "completion": "b"})
    broken: dict[str, Any] = {
        f"[\n{good},\n{good}\n{good}]": 4,
        f"[\n{good},\n": 3,
        f"[{good},\n\n{{]": 3,
        f"[{good},\n{'[' * 100_000}": 2,
        f"[{good},\n{'1' * 5000}]": 2,
    }
    for content, line in broken.items():
        assert (line, "list_broken") in checks_of(table(tmp_path, content, "a.json")), content[:80]


def test_leaves_out_single_examples_of_a_list(tmp_path: Path) -> None:
    path = table(
        tmp_path, '[{"prompt":"a","completion":NaN},\n{"prompt":"\\ud83d","completion":"b"},{"prompt":"a","completion":"b"}]', "a.json"
    )
    assert pairs(path) == [("a", "b")]
    assert [line for line, check in checks_of(path) if check == "element_unreadable"] == [1, 2]


def test_reads_lists_piece_by_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voicetune_desktop.dataset.checks.json_lists._PORTION", 7)
    examples = [{"prompt": f"question {number}", "completion": "é" * number + "."} for number in range(1, 20)]
    path = table(tmp_path, json.dumps(examples, indent=2, ensure_ascii=False), "a.json")
    assert [line for line, check in checks_of(path, "sharegpt") if check == "other_format"] == [2 + 4 * number for number in range(19)]
    assert len(mended(path, "openai-chat")) == 19


def test_keeps_a_list_for_a_trainer_that_reads_lists(tmp_path: Path) -> None:
    example = {"instruction": "hi", "input": "", "output": "yo"}
    path = table(tmp_path, json.dumps([example, example]), "a.json")
    assert "json_list" not in [check for _, check in checks_of(path, "alpaca")]
    fix_file(path, tmp_path / "out.json", "alpaca")
    assert json.loads((tmp_path / "out.json").read_bytes()) == [example]
