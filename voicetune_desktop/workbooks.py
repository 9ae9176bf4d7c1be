"""How many cells a workbook asks room for: a few bytes can place one in the last row and column, and the reader makes all before it."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from lzma import LZMAError
from typing import IO

from voicetune_desktop.errors import SourceError

MOST_CELLS = 20_000_000
"""Cells of the largest sheet that is read: a million rows of twenty columns, and more than an XLS file can have."""
ENDLESS = 1 << 62
_PIECE, _LONGEST_TAG = 1 << 20, 1 << 16
_LETTERS = 26
_PLACE = re.compile(rb"\sr\s*=\s*[\"']([A-Za-z]{0,7})(\d{1,10})[\"']")
_ROW_OR_CELL = re.compile(rb"<table:(table-row|table-cell|covered-table-cell)\b([^>]*)>")
_REPEATED = re.compile(rb"number-(?:rows|columns)-repeated\s*=\s*[\"'](\d{1,10})")


def most_cells(file: IO[bytes] | str) -> int:
    """The cells of the largest sheet of a workbook; 0 where it is no archive, as old ones are. Raises SourceError where it is damaged."""
    try:
        if not zipfile.is_zipfile(file):
            return 0
        with zipfile.ZipFile(file) as packed:
            names = packed.namelist()
            if any(name.lower().endswith("workbook.bin") for name in names):
                return ENDLESS
            return max((_cells(packed, name) for name in names if not name.endswith("/")), default=0)
    except (zipfile.BadZipFile, zlib.error, LZMAError, EOFError, OSError, RuntimeError, ValueError):
        raise SourceError("This workbook cannot be read.", "Save it again as XLSX or CSV.") from None


def _cells(packed: zipfile.ZipFile, name: str) -> int:
    with packed.open(name) as stream:
        return _repeated_cells(stream) if name.rpartition("/")[2].lower() == "content.xml" else _placed_cells(stream)


def _placed_cells(stream: IO[bytes]) -> int:
    """Of a sheet in which each cell tells its place, such as "B7"."""
    rows = columns = 0
    for piece in _pieces(stream):
        for letters, number in _PLACE.findall(piece):
            rows, columns = max(rows, int(number)), max(columns, _column(letters))
    return rows * max(columns, 1)


def _repeated_cells(stream: IO[bytes]) -> int:
    """Of sheets in which rows and cells tell how often they come; empty ones at the end do not count."""
    rows = last_row = widest = column = repeat = 0
    for piece in _pieces(stream):
        for kind, attributes in _ROW_OR_CELL.findall(piece):
            found = _REPEATED.search(attributes)
            times = int(found[1]) if found else 1
            if kind == b"table-row":
                rows, column = rows + repeat, 0
                repeat = times
            else:
                column += times
                if not attributes.endswith(b"/") or b"value" in attributes:
                    last_row, widest = rows + repeat, max(widest, column)
    return last_row * widest


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * _LETTERS + letter - ord("A") + 1
    return number


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    """A file in pieces that end with a tag."""
    held = b""
    while piece := stream.read(_PIECE):
        whole = held + piece
        cut = whole.rfind(b">") + 1 or max(0, len(whole) - _LONGEST_TAG)
        yield whole[:cut]
        held = whole[cut:]
    yield held
