"""Formats for other programs: pyarrow, `datasets` and LLaMA-Factory read from our files what we say that they hold."""

import json
from collections.abc import Mapping
from pathlib import Path
from shutil import copytree

import pytest

from tests.judges.conftest import Ask
from tests.judges.test_home import Bytes, contents
from tests.targets.golden import REFERENCE
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.parquet import writing
from voicetune_desktop.targets.parquet.container import PARQUET_ROWS
from voicetune_desktop.targets.registry import TARGETS

COLUMNS = ["messages: list<element: struct<role: string, content: string>>"]
SAME = REFERENCE / "ollama" / "data"
"""The same rows as lines of JSON."""


def rows(side: str) -> list[object]:
    return [json.loads(line) for line in (SAME / f"{side}.jsonl").read_text("utf-8").splitlines()]


def test_pyarrow_reads_the_rows_of_both_files(ask: Ask) -> None:
    sides = ("train", "valid")
    read = ask("columns_read.py", [str(REFERENCE / "parquet" / f"{side}.parquet") for side in sides])
    assert read == [[COLUMNS, rows(side)] for side in sides]


@pytest.mark.parametrize(("count", "group"), [(0, 100), (1, 100), (2000, 1), (2000, 10_000), (9, 10_000)])
def test_pyarrow_reads_any_number_of_rows_and_groups(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, group: int
) -> None:
    monkeypatch.setattr(writing, "GROUP", group)
    made = [{"messages": [{"role": "user", "content": "é\0😀"[: n % 4] * n}] * (n % 19 + 1)} for n in range(count)]
    with (tmp_path / "a.parquet").open("wb") as file:
        writer = PARQUET_ROWS.writer(file)
        for row in made:
            writer.write(encoded(row))
        writer.finish()
    assert ask("columns_read.py", [str(tmp_path / "a.parquet")]) == [[COLUMNS, made]]


def test_datasets_loads_the_folder_by_its_card(ask: Ask) -> None:
    found = ask("datasets_folder.py", str(REFERENCE / "hf-datasets"))
    assert found["rows"] == {"train": rows("train"), "validation": rows("valid")}
    assert found["columns"] == "{'messages': List({'role': Value('string'), 'content': Value('string')})}"


def test_datasets_refuses_a_folder_that_lacks_rows(ask: Ask, tmp_path: Path) -> None:
    """So the numbers on the card are read, and guard the data."""
    folder = copytree(REFERENCE / "hf-datasets", tmp_path / "folder")
    card = (folder / "README.md").read_text("utf-8")
    (folder / "README.md").write_text(card.replace("num_examples: 3", "num_examples: 4"), "utf-8")
    assert ask("datasets_folder.py", str(folder)) == {"refused": "NonMatchingSplitsSizesError"}


def trained_by_llama_factory(ask: Ask, folder: Path, name: str, lines: list[str], limit: int = 2000) -> list[str]:
    """What LLaMA-Factory trains of rows when it is told no more than the name of the format."""
    known: Mapping[str, object] = {"voicetune": {"file_name": "train.jsonl", "formatting": name}}
    (folder / "dataset_info.json").write_text(json.dumps(known))
    settings = {
        "template": "qwen",
        "dataset": "voicetune",
        "dataset_dir": ".",
        "eval_dataset": None,
        "mask_history": False,
        "packing": False,
    }
    (folder / "train.yaml").write_text(json.dumps(settings))
    trained = ask("llama_factory_rows.py", {"folder": str(folder), "rows": lines, "limits": [limit]})
    return trained[str(limit)]


def answers(row: str) -> str:
    """The texts of a row that are to be trained."""
    value = json.loads(row)
    return value["output"] if "output" in value else "".join(turn["value"] for turn in value["conversations"] if turn["from"] == "gpt")


@pytest.mark.parametrize("name", ["sharegpt", "alpaca"])
def test_llama_factory_trains_every_answer_once(ask: Ask, tmp_path: Path, name: str) -> None:
    lines = (REFERENCE / name / "train.jsonl").read_text("utf-8").splitlines()
    trained = trained_by_llama_factory(ask, tmp_path, name, lines)
    assert [contents(text) for text in trained] == [answers(line) for line in lines]


H, G, S = ({"from": who, "value": "hi"} for who in ("human", "gpt", "system"))


def test_llama_factory_skips_the_conversations_that_we_say_are_skipped(ask: Ask, tmp_path: Path) -> None:
    talks = [[H, G], [S, H, G], [G], [H], [S, G, H, G], [H, G, H], [H, H, G], [H, G, G], [H, G, H, G]]
    for talk in talks:
        line = json.dumps({"conversations": talk})
        trained = trained_by_llama_factory(ask, tmp_path, "sharegpt", [line])
        assert bool(trained) == (TARGETS["sharegpt"].judge(line.encode(), 10_000, Bytes()).trained > 0), talk
