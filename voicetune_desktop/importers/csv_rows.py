"""Tables as text: which letters and separator a file has, and its rows, however large its fields and wherever a quote is missing."""

import csv
import io
from collections import Counter
from collections.abc import Generator, Iterator
from typing import BinaryIO, NamedTuple, Self

from msgspec import Struct

from voicetune_desktop.importers.text_encodings import encoding_of

FIELD = 2**22
"""Characters of the longest field, and of the longest line, that is read; a longer one costs its row."""
LOOKED_AT = 50
"""Rows of the beginning that decide about the separator."""
RETRIES = 20
"""How often in a file lines are read again, one by one, after a quote that nobody closed: each time costs up to FIELD."""

_SEPARATORS = ",;\t|"
_ENDS = ("\n", "\r")
_HINT = "sep="
"""First line that tells Excel the separator."""


class Dialect(Struct, frozen=True):
    """How a table is written."""

    encoding: str
    separator: str


class CsvRow(NamedTuple):
    """One row: the line on which it begins (1-based) and its cells; None where it cannot be read."""

    line: int
    cells: list[str] | None


def dialect(head: bytes, wish: str | None = None) -> Dialect | None:
    """How the table that begins with these bytes is written, in the encoding wished for where they do not tell; None for no text."""
    encoding = encoding_of(head, wish)
    if encoding is None:
        return None
    text = head.decode(encoding, "replace").lstrip("\ufeff")
    first = text[: len(_HINT) + 2].casefold()
    if first.startswith(_HINT) and first[len(_HINT) :].rstrip("\r\n") and text[len(_HINT)] in _SEPARATORS:
        return Dialect(encoding, text[len(_HINT)])
    return Dialect(encoding, max(_SEPARATORS, key=lambda separator: _agreement(text, separator)))


def _agreement(text: str, separator: str) -> float:
    """How many columns the rows have in common with this separator, weighed by how many rows agree."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    widths = Counter[int]()
    try:
        for row in reader:
            widths[len(row)] += bool(row)
            if widths.total() >= LOOKED_AT:
                break
    except csv.Error:
        return 0.0
    width, rows = max(widths.items(), key=lambda found: (found[0] > 1, found[1]), default=(0, 0))
    return width * (rows / widths.total()) ** 2 if width > 1 else 0.0


def csv_rows(stream: BinaryIO, how: Dialect) -> Generator[CsvRow]:
    """The rows that are not blank, header and all. Memory stays within a few fields of the longest kind. Raises SourceError."""
    lines, retries = _Lines(stream, how.encoding), RETRIES
    reader = csv.reader(lines, delimiter=how.separator)
    try:
        while True:
            line = lines.start_row()
            simple = lines.simple_row()
            cells = _next(reader) if simple is None else simple.split(how.separator) if simple else []
            if cells is None or lines.is_cut or (lines.is_at_end and len(lines.row) > 1):
                retries -= lines.read_again() if retries else 0
                yield CsvRow(line, None)
            elif cells and not (line == 1 and cells[0].casefold() == _HINT):
                yield CsvRow(line, [_plain(cell) for cell in cells] if simple is None and "=" in lines.row[0] else cells)
    except StopIteration:
        return
    finally:
        lines.leave()


def _next(reader: Iterator[list[str]]) -> list[str] | None:
    """The next row, None for a field that is too long. The limit is one of the whole process, so it is put back at once."""
    before = csv.field_size_limit(FIELD)
    try:
        return next(reader)
    except csv.Error:
        return None
    finally:
        csv.field_size_limit(before)


def _plain(cell: str) -> str:
    """A text that was written as a formula so that Excel leaves it alone: `="0049"`. Nothing is ever worked out."""
    return cell[2:-1] if cell.startswith('="') and cell.endswith('"') and len(cell) > 2 else cell


class _Lines:
    """Lines of a stream with their ends, as the reader of CSV wants them; `row` has those of the row that is being read."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._text = io.TextIOWrapper(stream, encoding, errors="replace", newline="")
        self._again: list[str] = []
        self._number = 0
        self.row: list[str] = []
        self.is_cut = False
        """Whether the row has a line that is longer than a field may be."""
        self.is_at_end = False
        """Whether the file ended in the row, so that a quote was never closed."""

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        line = self._again.pop() if self._again else self._read()
        if not line:
            self.is_at_end = True
            raise StopIteration
        self._number += 1
        self.row.append(line)
        return line

    def _read(self) -> str:
        line = self._text.readline(FIELD)
        if len(line) == FIELD and not line.endswith(_ENDS):
            self.is_cut = True
            while (rest := self._text.readline(FIELD)) and not rest.endswith(_ENDS):
                pass
            return _ENDS[0]
        return line.removeprefix("\ufeff") if not self._number else line

    def simple_row(self) -> str | None:
        """The next line without its end where it has no quote, as then it is a row by itself; None for any other, and at the end."""
        line = self._again.pop() if self._again else self._read()
        if not line or self.is_cut or '"' in line:
            self._again.append(line)
            return None
        self._number += 1
        return line.rstrip("\r\n")

    def start_row(self) -> int:
        """Forget the row before; gives the number of the line that comes next."""
        self.row, self.is_cut, self.is_at_end = [], False, False
        return self._number + 1

    def read_again(self) -> bool:
        """Give the lines of this row but its first one once more; False where it is just one line."""
        self._again += self.row[:0:-1]
        self._number -= len(self.row) - 1
        return len(self.row) > 1

    def leave(self) -> None:
        """Let go of the stream, which is its owner's to close."""
        self._text.detach()
