"""Tables in files: CSV, TSV, JSON, JSON lines and workbooks, as columns and rows of cells."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from io import BytesIO
from itertools import chain, islice
from typing import Any, BinaryIO, NamedTuple
from zipfile import BadZipFile, ZipFile

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.csv_rows import csv_rows, dialect
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.json_chats import head_of
from voicetune_desktop.importers.json_lines import json_lines
from voicetune_desktop.importers.json_repair import Malformed, decoded
from voicetune_desktop.importers.json_slices import Cursor, elements
from voicetune_desktop.importers.source import Source
from voicetune_desktop.model import Answers

SAMPLE = 50
"""Rows that guesses are made of."""
_BOOK, _UNPACKED = 2**26, 2**29
"""Bytes of a workbook, packed and not: it is held in memory."""
_BOOKS = (".xlsx", ".xlsm", ".ods", ".xls")


class Record(NamedTuple):
    """A row: its place, and its cells; None where it cannot be read."""

    at: int | str
    cells: list[object] | None


class Table(NamedTuple):
    """One table: a name within its file, its columns, the rows of its beginning, and all rows."""

    name: str
    columns: list[str]
    sample: list[list[object]]
    rows: Callable[[], Iterator[Record]]


def tables(source: Source, entry: Entry, answers: Answers) -> list[Table]:
    """The tables of a file. Raises SourceError for a workbook that cannot be read."""
    if entry.name.lower().endswith(_BOOKS):
        return _sheets(source, entry)
    head = head_of(source, entry)
    first = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    found = _of_json(source, entry, head) if first in (b"[", b"{") else _of_csv(source, entry, head, answers)
    return [found] if found else []


def _sampled(rows: Iterator[Record]) -> list[list[object]]:
    found = list[list[object]]()
    with suppress(SourceError):
        found += (row.cells for row in islice(rows, SAMPLE) if row.cells is not None)
    return found


def _of_csv(source: Source, entry: Entry, head: bytes, answers: Answers) -> Table | None:
    how = dialect(head, answers.encoding)
    if how is None:
        return None

    def rows(stream: BinaryIO) -> Iterator[Record]:
        return (Record(row.line, None if row.cells is None else [*row.cells]) for row in csv_rows(stream, how))

    whole = head[: head.rfind(b"\n") + 1] or head
    first = next((row.cells for row in rows(BytesIO(whole)) if row.cells), list[object]())
    columns = [str(name).strip() for name in first]
    return Table("", columns, _sampled(islice(rows(BytesIO(whole)), 1, None)), partial(_opened, source, entry, rows, skip=1))


def _opened(source: Source, entry: Entry, rows: Callable[[BinaryIO], Iterator[Record]], skip: int = 0) -> Iterator[Record]:
    with source.open(entry) as stream:
        yield from islice(rows(stream), skip, None)


def _of_json(source: Source, entry: Entry, head: bytes) -> Table | None:
    read = _json_reader(head)
    objects = list[dict[str, Any]]()
    with suppress(SourceError):
        objects += (row for _, row in islice(read(BytesIO(head)), SAMPLE) if isinstance(row, dict))
    columns = list(dict.fromkeys(chain.from_iterable(objects)))

    def rows(stream: BinaryIO) -> Iterator[Record]:
        for at, row in read(stream):
            yield Record(at, [row.get(name) for name in columns] if isinstance(row, dict) else None)

    if not columns:
        return None
    return Table("", columns, [[row.get(name) for name in columns] for row in objects], partial(_opened, source, entry, rows))


def _json_reader(head: bytes) -> Callable[[BinaryIO], Iterator[tuple[int | str, dict[str, Any] | Malformed]]]:
    """How the objects of a file are read: from lines, from an array, or from the first array of an object."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"["):
        return partial(_elements, path=())
    if not isinstance(decoded(start.partition(b"\n")[0], dict[str, Any]), Malformed):
        return _lines
    return partial(_elements, path=_path(head))


def _path(head: bytes) -> tuple[str, ...]:
    cursor = Cursor(BytesIO(head))
    try:
        return next(((key,) for key in cursor.members() if cursor.peek() == b"["), ())
    except SourceError:
        return ()


def _lines(stream: BinaryIO) -> Iterator[tuple[int | str, dict[str, Any] | Malformed]]:
    for first, batch in json_lines(stream, dict[str, Any]):
        yield from enumerate(batch, first)


def _elements(stream: BinaryIO, path: tuple[str, ...]) -> Iterator[tuple[int | str, dict[str, Any] | Malformed]]:
    number = 0
    for batch in elements(stream, path, dict[str, Any]):
        for row in batch:
            yield f"{''.join(path)}[{number}]", row
            number += 1


def _sheets(source: Source, entry: Entry) -> list[Table]:
    """The sheets of a workbook that have rows below a first one. Raises SourceError."""
    from python_calamine import CalamineError, CalamineWorkbook

    with source.open(entry) as stream:
        data = stream.read(_BOOK + 1)
    try:
        if len(data) > _BOOK or (data.startswith(b"PK") and sum(one.file_size for one in ZipFile(BytesIO(data)).infolist()) > _UNPACKED):
            raise SourceError("This workbook is too large.", "Save its sheet as CSV and open that.")
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        found = {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}
    except (CalamineError, BadZipFile, OSError, ValueError):
        raise SourceError("This workbook cannot be read.", "Save it again as XLSX or CSV.") from None
    return [_sheet(name, [list(row) for row in rows]) for name, rows in found.items() if len(rows) > 1]


def _sheet(name: str, rows: list[list[object]]) -> Table:
    def records() -> Iterator[Record]:
        return (
            Record(f"{name}!{number}", cells) for number, cells in enumerate(rows[1:], 2) if any(cell not in ("", None) for cell in cells)
        )

    return Table(name, [str(cell).strip() for cell in rows[0]], _sampled(records()), records)
