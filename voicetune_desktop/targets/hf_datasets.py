"""A folder as Hugging Face keeps datasets: Parquet files in data/, and a card whose head says what they are."""

from collections.abc import Iterator, Mapping

from voicetune_desktop.targets.card import card
from voicetune_desktop.targets.exchange import DIFFERENCES, judge, rows
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.parquet.container import PARQUET_ROWS
from voicetune_desktop.targets.target import Target

SPLITS = {"train": "train", "valid": "validation"}
"""The word of `datasets` for a side."""
FILES = ("data/train-00000-of-00001.parquet", "data/validation-00000-of-00001.parquet")
SIZES = {1_000: "n<1K", 10_000: "1K<n<10K", 100_000: "10K<n<100K", 1_000_000: "100K<n<1M", 10_000_000: "1M<n<10M"}
"""Words for numbers of rows below a limit."""
LARGEST = "10M<n<100M"


def head(facts: Facts) -> Iterator[str]:
    """The part of the card that programs read: which file is which split, the columns, and how many rows there are."""
    total = sum(file.rows for file in facts.files.values())
    yield from ("---", "pretty_name: Conversations from chats", "task_categories:", "- text-generation", "tags:", "- conversational")
    yield from ("size_categories:", f"- {next((word for most, word in SIZES.items() if total < most), LARGEST)}")
    yield from ("configs:", "- config_name: default", "  data_files:")
    for side, file in facts.files.items():
        yield from (f"  - split: {SPLITS[side]}", f"    path: {file.path}")
    yield from ("dataset_info:", "  features:", "  - name: messages", "    list:")
    yield from ("    - name: role", "      dtype: string", "    - name: content", "      dtype: string", "  splits:")
    for side, file in facts.files.items():
        yield from (f"  - name: {SPLITS[side]}", f"    num_bytes: {file.bytes}", f"    num_examples: {file.rows}")
    yield from ("---", "")


USE = (
    "# Conversations from chats",
    "",
    "Each row is a conversation, or a part of one: `messages` is a list of `role` (system, user, assistant) and `content`. All answers",
    "of the assistant are meant to be trained. In Python, with the package `datasets`:",
    "",
    "```python",
    "from datasets import load_dataset",
    "",
    'talks = load_dataset("path/to/this/folder")',
    "```",
    "",
    "Keep the folder to yourself, or make the repository private where you upload it: other people's messages are in it.",
    "",
)


def folder(facts: Facts) -> Mapping[str, bytes]:
    """The card, which is the README of the folder."""
    return {"README.md": card(facts, (*head(facts), *USE))}


HF_DATASETS = Target(
    id="hf-datasets",
    label="Hugging Face dataset",
    hint="For all that reads a folder with the package datasets, or takes one from a private place on Hugging Face.",
    group="exchange",
    rows=rows,
    judge=judge,
    differences=DIFFERENCES,
    files=FILES,
    container=PARQUET_ROWS,
    folder=folder,
)
