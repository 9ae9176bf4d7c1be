"""Prompts and completions for models that read them as they are: the former official tool, check by check."""

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.dataset.checks.rows import check_file, checks_of, mended
from voicetune_desktop.dataset.checks.files import fix_file

Pair = tuple[str, str]
GOOD: list[Pair] = [("How are you?\n\n###\n\n", " fine END"), ("Where to?\n\n###\n\n", " home END"), ("So?\n\n###\n\n", " yes END")]


def file(folder: Path, pairs: Iterable[Pair]) -> Path:
    path = folder / "train.jsonl"
    path.write_bytes(b"".join(json.dumps({"prompt": prompt, "completion": answer}).encode() + b"\n" for prompt, answer in pairs))
    return path


def found(folder: Path, pairs: Iterable[Pair]) -> list[str]:
    return [check for _, check in checks_of(file(folder, pairs), "completions") if check not in ("too_few_examples", "how_to_ask")]


def with_ends(pairs: Iterable[Pair], before: Pair = ("", ""), after: Pair = ("", "")) -> list[Pair]:
    return [(before[0] + prompt + after[0], before[1] + answer + after[1]) for prompt, answer in pairs]


WORDS: list[Pair] = [("How?", " fine"), ("Where to", " home"), ("So", " yes sir")]


def test_accepts_separated_texts(tmp_path: Path) -> None:
    assert found(tmp_path, GOOD) == ["format_conditional"]


@pytest.mark.parametrize(
    ("pairs", "check"),
    [
        ([("a", " b")] * 2 + [("c", " d")] * 5, "format_classification"),
        ([("", " one"), ("", " two")], "format_open_ended"),
        (with_ends(WORDS), "no_prompt_suffix"),
        (with_ends(WORDS), "no_completion_suffix"),
        (with_ends(WORDS, after=("\n\nand now answer:", "")), "long_prompt_suffix"),
        (with_ends(WORDS, after=("", "\n\nthat is all")), "long_completion_suffix"),
        ([*GOOD, ("a\n\n###\n\nb\n\n###\n\n", " c END")], "prompt_suffix_inside"),
        ([*GOOD, ("a\n\n###\n\n", " b END c END")], "completion_suffix_inside"),
        (with_ends(WORDS, before=("Answer this now: ", "")), "common_prompt_prefix"),
        (with_ends(WORDS, before=("", " Well, I say")), "common_completion_prefix"),
        ([("a ->", "b"), ("c ->", " d")], "completion_space_start"),
        ([("same ->", " b."), ("same ->", " d.")], "all_prompts_identical"),
        ([("a ->", " same."), ("b ->", " same.")], "all_completions_identical"),
        (with_ends([("HOW ARE YOU", " FINE"), ("WHERE", " HOME")]), "upper_case_prompt"),
        (with_ends([("how are you", " FINE"), ("where", " HOME")]), "upper_case_completion"),
        ([("x" * 10_001, " y")], "long_example"),
        ([("a", ""), ("b", " c")], "empty_completion"),
    ],
)
def test_finds_what_the_former_tool_found(tmp_path: Path, pairs: list[Pair], check: str) -> None:
    assert check in found(tmp_path, pairs)


def test_finds_endings_in_the_middle_far_down_the_file(tmp_path: Path) -> None:
    many = [(f"question {number}\n\n###\n\n", f" {number} END") for number in range(1_500)]
    problems = check_file(file(tmp_path, [*many, ("a\n\n###\n\nb\n\n###\n\n", " c END")]), "completions")
    assert ": 1." in next(problem.message for problem in problems if problem.check == "prompt_suffix_inside")


def test_adds_separators_that_no_text_holds(tmp_path: Path) -> None:
    rows = mended(file(tmp_path, [("a -> b", "the END of it"), ("c", "d***")]), "completions")
    assert rows == [
        {"prompt": "a -> b\n\n###\n\n", "completion": " the END of it+++"},
        {"prompt": "c\n\n###\n\n", "completion": " d***+++"},
    ]


def test_removes_what_all_begin_with(tmp_path: Path) -> None:
    rows = mended(file(tmp_path, with_ends(WORDS, before=("Answer this now: ", " Well, I say"))), "completions")
    assert rows[0] == {"prompt": "How? ->", "completion": " fine END"}


def test_never_empties_a_text(tmp_path: Path) -> None:
    rows = mended(file(tmp_path, [("Answer this now: ", " Well then"), ("Answer this now: x", " Well then so")]), "completions")
    assert [row["completion"] for row in rows] == [" Well then END", " Well then so END"]


def test_leaves_capitals_alone(tmp_path: Path) -> None:
    assert mended(file(tmp_path, [("WHY ->", " NO END"), ("HOW ->", " SO END")]), "completions")[0]["prompt"] == "WHY ->"


def test_explains_separators_and_stop_sequences(tmp_path: Path) -> None:
    (problem,) = [one for one in check_file(file(tmp_path, GOOD), "completions") if one.check == "how_to_ask"]
    assert problem.message == r'When you use the model: end your prompt with "\n\n###\n\n", stop at " END".'


def test_does_not_quote_an_ending_from_the_file(tmp_path: Path) -> None:
    pairs = with_ends(WORDS, after=("! Canary:", " Canary!"))
    assert not any("Canary" in problem.message for problem in check_file(file(tmp_path, pairs), "completions"))


def test_removes_examples_that_are_cut_off(tmp_path: Path) -> None:
    path = file(tmp_path, [*GOOD, ("word " * 9_000 + "\n\n###\n\n", " x END")])
    done = fix_file(path, tmp_path / "out.jsonl", "completions", model="gpt-3.5-turbo-0613")
    assert (done.by_check, done.removed) == ({"too_long": 1}, 1)
