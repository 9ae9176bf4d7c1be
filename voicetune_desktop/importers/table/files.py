"""Tables in files: CSV, TSV, JSON, JSON lines and workbooks, as columns and rows of cells."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from io import BytesIO
from itertools import chain, islice
from typing import Any, BinaryIO, NamedTuple

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.json_files.chats import head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import HEAD, Source
from voicetune_desktop.importers.table.heads import column_names, has_names, is_filled, rows_above
from voicetune_desktop.importers.table.json import (
    JsonArray,
    Rows,
    are_lines,
    array_rows,
    arrays_in,
    cells_by,
    columns_in,
    line_rows,
    number_of_list,
)
from voicetune_desktop.importers.table.workbooks import Sheet, is_workbook, let_go, sheets_of
from voicetune_desktop.importers.text_files.csv_rows import csv_blocks, dialect
from voicetune_desktop.model import Answers

SAMPLE = 50
"""Rows that guesses are made of."""
_LONGEST = 2**22
"""Bytes of the longest first line by which rows on lines are known."""

Open = Callable[[], BinaryIO]


class Record(NamedTuple):
    """A row: its place, and its cells; None where it cannot be read."""

    at: int | str
    cells: Sequence[object] | None


class Table(NamedTuple):
    """One table: a name within its file, its columns, the rows of its beginning, and all rows.

    `path` is where a list in a JSON file lies, and `within` the path of the list in whose rows it lies, None for none. `above` are the
    places of the rows above the one with the names of columns, and `head` is its number (0 where no row has them). `of_objects` tells
    that each row is an object in JSON, whose keys are the columns.
    """

    name: str
    columns: list[str]
    sample: list[Sequence[object]]
    rows: Callable[[], Iterator[Record]]
    path: str = ""
    within: str | None = None
    above: tuple[int | str, ...] = ()
    head: int = 0
    of_objects: bool = False


def tables(source: Source, entry: Entry, answers: Answers, *, whole: bool = False) -> list[Table]:
    """The tables of a file; unless `whole`, of a JSON file only those that begin within its first bytes. Raises SourceError."""
    if is_workbook(entry):
        return [*map(_of_sheet, sheets_of(source, entry))]
    head = head_of(source, entry)
    if head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"[", b"{"):
        return _of_json(source, entry, head, whole=whole)
    found = _of_csv(source, entry, head, answers)
    return [found] if found else []


def _of_csv(source: Source, entry: Entry, head: bytes, answers: Answers) -> Table | None:
    how = dialect(head, answers.encoding)
    if how is None:
        return None

    def rows(stream: BinaryIO) -> Iterator[Record]:
        return chain.from_iterable(map(Record, *block) for block in csv_blocks(stream, how))

    whole_lines = head[: head.rfind(b"\n") + 1]
    beginning = whole_lines if len(head) == HEAD and whole_lines.count(b"\n") > 1 else head
    return _headed("", rows(BytesIO(beginning)), partial(_opened, source, entry, rows))


def _headed(name: str, beginning: Iterator[Record], rows: Callable[[int], Iterator[Record]]) -> Table:
    """The table whose rows begin so; `rows` gives them without the first ones, as many as it is told."""
    first = list[Record]()
    with suppress(SourceError):
        first += islice(beginning, SAMPLE + 1)
    whole = [(at, cells) for at, (_, cells) in enumerate(first) if cells is not None] or [(0, list[object]())]
    above = rows_above([cells for _, cells in whole])
    at, head = whole[above]
    sample = [cells for _, cells in whole[above + 1 :]]
    if not has_names(head, sample):
        return Table(name, column_names([], len(head)), [cells for _, cells in whole], partial(rows, 0))
    number = int(str(first[at].at).rpartition("!")[2]) if first else 0
    lost = tuple(row.at for row in first[:at] if row.cells is None or is_filled(row.cells))
    return Table(name, column_names(head, len(head)), sample, partial(rows, at + 1), above=lost, head=number)


def _opened(source: Source, entry: Entry, rows: Callable[[BinaryIO], Iterator[Record]], skip: int) -> Iterator[Record]:
    with source.open(entry) as stream:
        yield from islice(rows(stream), skip, None)


def _of_json(source: Source, entry: Entry, head: bytes, *, whole: bool) -> list[Table]:
    begin = partial(source.open, entry) if whole else partial(BytesIO, head)
    everything = partial(source.open, entry)
    if are_lines(head):
        return list(_objects(begin, everything, line_rows, JsonArray("")))
    if len(head) == HEAD and b"\n" not in head and are_lines(more := _longer(source, entry)):
        return list(_objects(partial(BytesIO, more), everything, line_rows, JsonArray("")))
    with begin() as stream:
        arrays = arrays_in(stream)
    found = [table for array in arrays for table in _objects(begin, everything, array_rows(array.path), array)]
    return [table._replace(name=table.path if number else "") for number, table in enumerate(found)]


def _longer(source: Source, entry: Entry) -> bytes:
    """More of a file whose first line is longer than a head."""
    with source.open(entry) as stream:
        return stream.read(_LONGEST)


def _objects(begin: Open, everything: Open, read: Rows, array: JsonArray) -> Iterator[Table]:
    """The table of some objects, known by those in the stream that `begin` opens; none where they have no keys."""
    sample = list[tuple[int | str, dict[str, Any]]]()
    with suppress(SourceError), begin() as stream:
        sample += ((at, row) for at, row in islice(read(stream), SAMPLE) if isinstance(row, dict))
    ways = columns_in(row for _, row in sample)
    if not ways:
        return

    of_row = cells_by([*ways.values()])

    def cells(at: int | str, row: dict[str, Any]) -> list[object]:
        return of_row(row) if array.within is None else [*of_row(row), number_of_list(at)]

    def rows() -> Iterator[Record]:
        with everything() as stream:
            for at, row in read(stream):
                yield Record(at, cells(at, row) if isinstance(row, dict) else None)

    names = column_names([*ways] if array.within is None else [*ways, array.within or "chats"])
    yield Table("", names, [cells(*each) for each in sample], rows, array.path, array.within, of_objects=True)


def _of_sheet(sheet: Sheet) -> Table:
    def records(skip: int = 0) -> Iterator[Record]:
        filled = (Record(f"{sheet.name}!{number}", cells) for number, cells in enumerate(sheet.rows(), 1) if is_filled(cells))
        yield from islice(filled, skip, None)

    def whole(skip: int) -> Iterator[Record]:
        try:
            yield from records(skip)
        finally:
            let_go()

    return _headed(sheet.name, records(), whole)
