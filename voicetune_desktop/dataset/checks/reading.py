"""The examples of a training file, without the lines that hold none."""

from collections.abc import Iterator
from pathlib import Path

from voicetune_desktop.dataset.checks.decoding import decode
from voicetune_desktop.dataset.checks.json_values import Fields, fields, items
from voicetune_desktop.dataset.checks.lines import read_lines
from voicetune_desktop.dataset.checks.table import Found


def examples_of(path: Path) -> Iterator[tuple[int, Fields]]:
    """Yield line and example of each row that has messages. Raises `SourceError`."""
    for number, line in read_lines(path):
        example = None if isinstance(line, Found) else fields(decode(line)[0])
        if example is not None and items(example.get("messages")):
            yield number, example
