"""Tables as text: separators are found by trying, and a row with wrong quotation marks does not take the others with it."""

import csv
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from voicetune_desktop.dataset.checks.encodings import encoding_of
from voicetune_desktop.dataset.checks.headers import Cells, is_header
from voicetune_desktop.dataset.checks.table import Found

_SEPARATORS = ",;\t|"
_NO_SEPARATORS = "\"'\r\n\0 "
_LONGEST = 16 * 1024 * 1024
"""Characters of a line or a cell."""
_MOST_LINES = 1_000
"""Lines of one row; more of them come from a quotation mark that is never closed."""
_MOST_RESTARTS = 200
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"'})
_SAMPLE = 1 << 16


class _Lines:
    """Lines of a file with their numbers; some can be given back."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._back: deque[str] = deque()
        self.number = 0

    def next(self) -> str:
        line = self._back.popleft() if self._back else self._file.readline(_LONGEST)
        self.number += bool(line)
        return line

    def give_back(self, lines: list[str]) -> None:
        self._back.extendleft(reversed(lines))
        self.number -= len(lines)


def read_columns(path: Path) -> Iterator[tuple[int, Cells | Found]]:
    """Yield the line and the cells of each row, the names of the columns first, or what is wrong with it. Raises `OSError`."""
    encoding = encoding_of(path)
    if encoding.found:
        yield 1, encoding.found
    with path.open("r", encoding=encoding.name, errors=encoding.errors, newline="") as file:
        sample = file.read(_SAMPLE)
        file.seek(0)
        lines = _Lines(file)
        if sample.startswith("sep="):
            wanted = lines.next()[4:5]
            separator = wanted if wanted and wanted not in _NO_SEPARATORS else ","
            yield 1, Found("separator_line")
        else:
            separator = _separator(sample, path.suffix.lower())
        yield from _records(lines, separator)


def _records(lines: _Lines, separator: str) -> Iterator[tuple[int, Cells | Found]]:
    csv.field_size_limit(_LONGEST)
    columns = restarts = 0
    while True:
        start, taken = lines.number + 1, list[str]()
        try:
            cells = next(csv.reader(_feed(lines, taken), delimiter=separator, strict=True), None)
        except csv.Error:
            if restarts < _MOST_RESTARTS:
                restarts += 1
                lines.give_back(taken[1:])
            yield start, _row_problem(taken)
            continue
        if cells is None:
            return
        if len(cells) != columns and columns and (straight := _straight(taken, separator, columns)):
            yield start, Found("smart_quotes")
            cells = straight
        columns = columns or len(cells)
        yield start, cells


def _feed(lines: _Lines, taken: list[str]) -> Iterator[str]:
    while len(taken) < _MOST_LINES and (line := lines.next()):
        taken.append(line)
        yield line


def _row_problem(taken: list[str]) -> Found:
    if any(len(line) >= _LONGEST for line in taken):
        return Found("cell_too_large", {"most": _LONGEST >> 20}, drop=True)
    return Found("bad_quotes", drop=True)


def _straight(taken: list[str], separator: str, columns: int) -> Cells | None:
    """The cells of one line, read with straight quotation marks, if they then fit."""
    if len(taken) != 1 or taken[0] == (straight := taken[0].translate(_STRAIGHT)):
        return None
    try:
        cells = next(csv.reader([straight], delimiter=separator, strict=True), list[str]())
    except csv.Error:
        return None
    return cells if len(cells) == columns else None


def _separator(sample: str, suffix: str) -> str:
    """The separator that cuts the first rows into the same number of cells, more than one, and best a known first row."""
    rows = sample.splitlines()[:20]
    if len(sample) >= _SAMPLE:
        rows = rows[:-1] or rows

    def score(separator: str) -> tuple[int, ...]:
        widths = [len(_cells(row, separator)) for row in rows if row.strip()]
        known = bool(rows) and separator in rows[0] and is_header(rows[0].replace(separator, "\t"))
        alike = sum(width == widths[0] for width in widths) if widths and widths[0] > 1 else 0
        return known, alike, separator == "\t" if suffix in (".tsv", ".tab") else -_SEPARATORS.index(separator)

    return max(_SEPARATORS, key=score)


def _cells(row: str, separator: str) -> Cells:
    try:
        return next(csv.reader([row], delimiter=separator), list[str]())
    except csv.Error:
        return []
