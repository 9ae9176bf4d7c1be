"""The file of results that a service keeps of a job: a table of figures by training step, sometimes wrapped in base64."""

import base64
import binascii
import codecs
import csv
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from voicetune_desktop.training.providers.fields import count, number
from voicetune_desktop.training.records import MetricPoint

MOST_POINTS = 500_000
STEP = ("step", "global_step", "training_step", "iteration", "iter")
SPELLINGS = {
    "train_loss": ("training_loss", "loss"),
    "valid_loss": ("validation_loss", "val_loss", "eval_loss"),
    "full_valid_loss": ("full_validation_loss",),
    "train_accuracy": ("training_accuracy", "train_mean_token_accuracy", "train_token_accuracy", "training_token_accuracy"),
    "valid_accuracy": ("validation_accuracy", "valid_mean_token_accuracy", "validation_mean_token_accuracy",
                       "validation_token_accuracy", "valid_token_accuracy", "eval_accuracy"),
    "full_valid_accuracy": ("full_valid_mean_token_accuracy", "full_validation_mean_token_accuracy"),
    "learning_rate": ("lr",),
}  # fmt: skip
"""What services call our figures."""
_NAMES = {word: name for name, words in SPELLINGS.items() for word in (name, *words)}
_MARKS = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def figures(found: Mapping[str, Any]) -> dict[str, float]:
    """The figures of an object by our names; what we do not keep and what is no number is left out."""
    named = ((_NAMES.get(_plain(word)), number(value)) for word, value in found.items())
    return {name: value for name, value in named if name is not None and value is not None}


def result_points(content: bytes) -> list[MetricPoint]:
    """The figures in a file of results; none where it is nothing of the sort."""
    points = list(islice(_points(_text(content)), MOST_POINTS))
    if points:
        return points
    try:
        inner = base64.b64decode(b"".join(content.strip().strip(b'"').split()), validate=True)
    except (binascii.Error, ValueError):
        return []
    return list(islice(_points(_text(inner)), MOST_POINTS))


def _points(table: str) -> Iterator[MetricPoint]:
    lines = table.strip().splitlines()
    if not lines:
        return
    separator = max(",;\t", key=lines[0].count)
    header = [_plain(word) for word in lines[0].split(separator)]
    place = next((header.index(word) for word in STEP if word in header), None)
    columns = {index: _NAMES[word] for index, word in enumerate(header) if word in _NAMES}
    if place is not None:
        for row in _rows(lines[1:], separator):
            yield from _row_points(row, place, columns)


def _row_points(row: Sequence[str], place: int, columns: Mapping[int, str]) -> Iterator[MetricPoint]:
    step = count(row[place].strip()) if place < len(row) else None
    if step is None:
        return
    for index, name in columns.items():
        value = number(row[index].strip()) if index < len(row) else None
        if value is not None:
            yield MetricPoint(step, name, value)


def _rows(lines: Sequence[str], separator: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(lines, delimiter=separator)
    except csv.Error:
        return


def _plain(word: str) -> str:
    """A header as it is looked up."""
    return word.strip().strip('"').lower().replace(" ", "_").replace("-", "_")


def _text(content: bytes) -> str:
    return content.decode(_MARKS.get(content[:2], "utf-8-sig"), errors="replace")
