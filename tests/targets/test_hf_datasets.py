"""The head of the card says what `datasets` has to know: which file is which split, and how many rows it has."""

import pytest

from voicetune_desktop.targets.facts import Facts, WrittenFile
from voicetune_desktop.targets.hf_datasets import folder, head


def facts(*sides: str, rows: int = 12) -> Facts:
    return Facts(model="m", context=1, longest=1, files={side: WrittenFile(f"data/{side}.parquet", 345, "ab", rows) for side in sides})


def test_names_the_splits_as_the_package_does() -> None:
    lines = list(head(facts("train", "valid")))
    assert [line for line in lines if "split:" in line] == ["  - split: train", "  - split: validation"]
    assert [line for line in lines if "path:" in line] == ["    path: data/train.parquet", "    path: data/valid.parquet"]


def test_says_nothing_of_a_file_that_is_not_there() -> None:
    assert "validation" not in folder(facts("train"))["README.md"].decode()


@pytest.mark.parametrize(("rows", "word"), [(0, "n<1K"), (999, "n<1K"), (1000, "1K<n<10K"), (999_999, "100K<n<1M"), (10**8, "10M<n<100M")])
def test_says_how_many_rows_there_are_about(rows: int, word: str) -> None:
    assert f"- {word}" in list(head(facts("train", rows=rows)))


def test_the_head_opens_the_card_and_the_counts_follow() -> None:
    text = folder(facts("train"))["README.md"].decode()
    assert text.startswith("---\n")
    assert text.index("\n---\n") < text.index("# Conversations") < text.index("# Dataset card")
    assert "| data/train.parquet | 12 | 345 | ab |" in text
