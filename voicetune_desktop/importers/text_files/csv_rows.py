"""Tables as text: which letters and separator a file has, and its rows, however large its fields and wherever a quote is missing."""

import csv
import io
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from itertools import chain, islice
from typing import BinaryIO, NamedTuple

from msgspec import Struct

from voicetune_desktop.importers.text_files.ahead import TextAhead
from voicetune_desktop.importers.text_files.encodings import encoding_of

FIELD = 2**22
"""Characters of the longest field, of the longest line, and of what is read on for a row; whatever is longer costs its row."""
BLOCK = 2**15
"""Characters whose rows are read together: few enough for the processor's cache."""
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
    if separator not in text:
        return 0.0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        widths = Counter(len(row) for row in islice((row for row in reader if row), LOOKED_AT))
    except csv.Error:
        return 0.0
    width, rows = max(widths.items(), key=lambda found: (found[0] > 1, found[1]), default=(0, 0))
    return width * (rows / widths.total()) ** 2 if width > 1 else 0.0


class CsvBlock(NamedTuple):
    """Rows that follow one another, by columns: the lines on which they begin, and their cells."""

    lines: list[int]
    cells: list[list[str] | None]


def csv_rows(stream: BinaryIO, how: Dialect) -> Generator[CsvRow]:
    """The rows that are not blank, header and all. Memory stays within a few fields of the longest kind. Raises SourceError."""
    for block in csv_blocks(stream, how):
        yield from map(CsvRow, *block)


def csv_blocks(stream: BinaryIO, how: Dialect) -> Generator[CsvBlock]:
    """The same rows some at a time, which is quicker. Raises SourceError after all that came before it."""
    table = _Table(stream, how)
    while not table.is_over:
        block = table.short_rows()
        lines, cells = block if block.lines else table.any_row()
        if lines and lines[0] == 1 and _is_hint(cells[0]):
            del lines[0], cells[0]
        if lines:
            yield CsvBlock(lines, cells)


def _is_hint(cells: list[str] | None) -> bool:
    return bool(cells and cells[0].casefold() == _HINT)


class _First(NamedTuple):
    """The first row of a text: its cells (None where a field is too long), its lines, where it ends, and whether a quote is open there."""

    cells: list[str] | None
    lines: int
    end: int
    is_open: bool


class _Table:
    """A table while it is read: rows are taken from the beginning of its text."""

    def __init__(self, stream: BinaryIO, how: Dialect) -> None:
        self._text = TextAhead(stream, how.encoding)
        self._separator = how.separator
        self._held = self._text.take(BLOCK).removeprefix("\ufeff")
        """What was taken and not yet used; it begins with a row."""
        self._line = 1
        self._retries = RETRIES
        self.is_over = False

    def short_rows(self) -> CsvBlock:
        """The rows of the next block that are not blank, without the last one, which may go on behind it."""
        text = self._held + self._text.take(BLOCK)
        if '"' not in text and (block := self._plain_rows(text)):
            return block
        lines = list(io.StringIO(text, newline=""))
        starts, rows = _split(lines, self._separator)
        end = starts.pop() if starts else 0
        self._held = "".join(lines[end:])
        begun, self._line = self._line, self._line + end
        found = [(begun + at, cells) for at, cells in zip(starts, rows, strict=False) if cells]
        return CsvBlock([line for line, _ in found], [cells for _, cells in found])

    def _plain_rows(self, text: str) -> CsvBlock | None:
        """The rows of a text without quotes, all but the one that does not end in it; None where a line ends as none does today."""
        *ended, rest = text.split("\n")
        lines = [line.removesuffix("\r") for line in ended] if "\r" in text else ended
        if text.count("\r") > sum(map(len, ended)) - sum(map(len, lines)):
            return None
        self._held, begun, self._line = rest, self._line, self._line + len(lines)
        starts = [*range(begun, self._line)] if all(lines) else [at for at, line in enumerate(lines, begun) if line]
        return CsvBlock(starts, [line.split(self._separator) for line in filter(None, lines)])

    def any_row(self) -> CsvBlock:
        """The next row, however long it is; none where it is blank, and at the end."""
        text, row, is_cut = self._whole_row()
        if row.end == len(text) and (row.is_open or not text.endswith(_ENDS)):
            self._text.raise_fault()
        self.is_over = not text
        is_wrong = row.cells is None or is_cut or (row.is_open and row.lines > 1)
        again = is_wrong and row.lines > 1 and self._retries > 0
        self._retries -= again
        self._held = ""
        self._text.give_back(text[len(next(io.StringIO(text, newline=""))) if again else row.end :])
        line, self._line = self._line, self._line + (1 if again else row.lines)
        return CsvBlock([line], [None if is_wrong else row.cells]) if is_wrong or row.cells else CsvBlock([], [])

    def _whole_row(self) -> tuple[str, _First, bool]:
        """Text that begins with a whole row, the row, and whether a line of it was too long and left out."""
        text, is_cut = self._held or self._text.take(BLOCK), False
        while (row := self._first(text)).end == len(text):
            start = 1 + max(map(text.rfind, _ENDS))
            if len(text) - start > FIELD:
                text, is_cut = text[:start] + self._text.skip_to(_ENDS), True
            elif len(text) > FIELD:
                return text, row, True
            elif more := self._text.take(len(text)):
                text += more
            else:
                break
        return text, row, is_cut

    def _first(self, text: str) -> _First:
        lines, end = io.StringIO(text, newline=""), iter(("",))
        reader = csv.reader(chain(lines, end), delimiter=self._separator)
        cells = _next(reader)
        is_open = next(end, None) is None
        return _First(cells and [*map(_plain, cells)] if '="' in text else cells, reader.line_num - is_open, lines.tell(), is_open)


def _split(lines: Sequence[str], separator: str) -> tuple[list[int], list[list[str]]]:
    """Where rows begin, and their cells; of the last one that begins, and may not be whole, there need be none."""
    waiting: list[str | None] = [None, *reversed(lines)]
    reader = csv.reader(iter(waiting.pop, None), delimiter=separator)
    starts, rows = list[int](), list[list[str]]()
    try:
        while waiting and (line := waiting[-1]):
            starts.append(len(lines) + 1 - len(waiting))
            if '"' not in line:
                waiting.pop()
                rows.append(bare.split(separator) if (bare := line.rstrip("\r\n")) else [])
            else:
                cells = next(reader)
                rows.append([*map(_plain, cells)] if "=" in line else cells)
    except csv.Error:
        pass  # this row is longer than any that Python's reader takes, and the last one
    return starts, rows


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
