"""Repeated and contradictory examples are found in files of any size, in bounded memory."""

import json
import random
from pathlib import Path

import pytest

from tests.dataset.checks.rows import ANSWER, USER, check_file, checked, good, row, written
from voicetune_desktop.dataset.checks import listing, records
from voicetune_desktop.dataset.checks.files import check_files, fix_file
from voicetune_desktop.dataset.checks.records import Keys, Records


def other(answer: str) -> dict[str, str]:
    return {**ANSWER, "content": answer}


def test_says_which_lines_contradict_each_other(tmp_path: Path) -> None:
    path = written(tmp_path, [row(), *good(60), row(USER, other("no")), row(USER, other("perhaps")), row()])
    found = {one.check: one for one in check_file(path)}
    assert sorted(found) == ["contradictory_examples", "duplicate_example"]
    assert found["contradictory_examples"].line == 1
    assert found["contradictory_examples"].message == "The same messages get 3 different answers, here and in lines 62, 63."
    assert found["duplicate_example"].line == 64


def test_names_some_lines_and_counts_the_others(tmp_path: Path) -> None:
    path = written(tmp_path, [row(USER, other(str(number))) for number in range(60)])
    (problem,) = check_file(path)
    assert problem.message.endswith("60 different answers, here and in lines 2, 3, 4, 5, 6 and 54 more.")


def test_context_and_answers_to_nothing_contradict_nothing(tmp_path: Path) -> None:
    rows = [row(ANSWER), row(other("no")), row(USER, ANSWER, USER, ANSWER), row(USER, other("so"), USER, ANSWER)]
    assert list(check_file(written(tmp_path, [*rows, *good(60)]))) == []


def test_finds_the_same_with_files_as_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [*good(300), *good(100), *(row({"role": "user", "content": f"question {number}"}, other("no")) for number in range(50))]
    random.Random(3).shuffle(rows)
    path = written(tmp_path, rows)
    in_memory = list(check_file(path)), fix_file(path, tmp_path / "one.jsonl")
    monkeypatch.setattr(records, "_IN_MEMORY", 500)
    monkeypatch.setattr(Records.__init__, "__defaults__", (500,))
    assert (list(check_file(path)), fix_file(path, tmp_path / "two.jsonl")) == in_memory
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()
    assert len([one for one in in_memory[0] if one.check == "duplicate_example"]) == 100


def test_files_of_records_hold_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with Records(1, in_memory=40) as some:
        for word in (b"canary", b"canary", b"other"):
            some.add(Keys().of(word), b"1")
        assert list(some.groups()) == []
    with Records(1) as some:
        keys = Keys()
        for word, rest in ((b"canary", b"2"), (b"other", b"1"), (b"canary", b"1")):
            some.add(keys.of(word), rest)
        assert list(some.groups()) == [[b"1", b"2"]]
    assert list(tmp_path.iterdir()) == []


def test_lists_the_first_thousand_and_counts_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "MOST_LISTED", 3)
    monkeypatch.setattr(listing.Listing.__init__, "__defaults__", ("", 3))
    found = list(check_file(written(tmp_path, [*good(60), *good(10), b"", b"", b"", b""])))
    assert [one.line for one in found if one.check == "duplicate_example"] == [61, 62, 63, None]
    assert [one.line for one in found if one.check == "empty_line"] == [71, 72, 73, None]
    assert [one.message for one in found[-2:]] == ["The same in 1 more lines.", "The same in 7 more lines."]


def test_compares_every_held_out_file_with_every_file_to_train(tmp_path: Path) -> None:
    train = [written(tmp_path, [row({"role": "user", "content": name}, ANSWER)], f"{name}.jsonl") for name in ("one", "two")]
    aside = [
        written(tmp_path, [row(), row({"role": "user", "content": name.upper()}, ANSWER)], f"v{name}.jsonl") for name in ("one", "two")
    ]
    problems = checked(*aside, *train, held_out=aside).problems
    overlaps = [(one.line, one.message.split(":")[0]) for one in problems if one.check == "train_valid_overlap"]
    assert overlaps == [(2, "vone.jsonl"), (2, "vtwo.jsonl")]


def test_counts_progress_up_to_the_size_of_all_files(tmp_path: Path) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes(b"".join(json.dumps({"messages": [USER, {**ANSWER, "content": "x" * 3_000}]}).encode() + b"\n" for _ in range(5_000)))
    seen = list(check_files([path]))
    assert [step.done for step in seen] == sorted(step.done for step in seen)
    assert {step.total for step in seen} == {path.stat().st_size >> 20}
