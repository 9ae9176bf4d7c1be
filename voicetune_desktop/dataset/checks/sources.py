"""A training file of any kind as rows of JSON with the numbers of their lines."""

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.dataset.checks.columns import read_columns
from voicetune_desktop.dataset.checks.encodings import encoding_of
from voicetune_desktop.dataset.checks.headers import table_rows
from voicetune_desktop.dataset.checks.json_lists import read_list
from voicetune_desktop.dataset.checks.kinds import FOREIGN, HEAD, Kind, kind_of, wrapped
from voicetune_desktop.dataset.checks.lines import LONGEST_LINE, read_lines
from voicetune_desktop.dataset.checks.rules import Rules
from voicetune_desktop.dataset.checks.shapes import PREFERENCE
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.texts import text_rows
from voicetune_desktop.dataset.checks.workbooks import read_workbook
from voicetune_desktop.errors import SourceError

Rows = Iterator[tuple[int, bytes | Found]]


class Source(Struct, frozen=True):
    """One file: what kind it is, its rows, and whether one JSON list is what the trainer reads, too."""

    kind: Kind
    rows: Rows
    as_list: bool = False

    @classmethod
    def of(cls, rows: Rows) -> "Source":
        """Rows that are one example of JSON each."""
        return cls(Kind.LINES, rows)

    @property
    def converts(self) -> bool:
        """Whether the rows are no JSON in the file, so that they are written as the trainer wants them without a word on each."""
        return self.kind not in (Kind.LINES, Kind.LIST)


def open_source(path: Path, rules: Rules) -> Source:
    """What is in a file, by its contents. Raises `SourceError`, now or when the rows are read."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
        encoding = encoding_of(path)
    except OSError as error:
        raise _unreadable() from error
    text = head.decode(encoding.name, "replace")
    kind = kind_of(head, text, path.suffix)
    as_list = kind is Kind.LIST and rules.lists and bool(wrapped(text)) and text.lstrip().startswith("[")
    return Source(kind, _guarded(_rows(path, kind, rules, as_list=as_list)), as_list)


def _rows(path: Path, kind: Kind, rules: Rules, *, as_list: bool) -> Rows:
    if kind is Kind.LINES:
        return _marked(read_lines(path, LONGEST_LINE), wanted=rules.mark)
    if kind is Kind.LIST:
        return read_list(path) if as_list else _after(Found("json_list"), read_list(path))
    needed = ("rejected",) if PREFERENCE.name == rules.shapes[0].name else ()
    readers = {
        Kind.FOREIGN: lambda: iter([(1, _foreign(path))]),
        Kind.COLUMNS: lambda: _after(Found("table_file"), table_rows(read_columns(path), needed)),
        Kind.WORKBOOK: lambda: _after(Found("table_file"), table_rows(read_workbook(path), needed)),
        Kind.TEXTS: lambda: _after(Found("text_file"), text_rows(path)),
    }
    return readers[kind]()


def _foreign(path: Path) -> Found:
    with path.open("rb") as file:
        head = file.read(HEAD)
    return Found("foreign_file", {"kind": next(kind for magic, kind in FOREIGN.items() if head.startswith(magic))})


def _after(found: Found, rows: Rows) -> Rows:
    yield 1, found
    yield from rows


def _marked(rows: Rows, *, wanted: bool) -> Rows:
    """Where the service asks for the mark, its lack is the problem."""
    missing = wanted
    for number, line in rows:
        if wanted and isinstance(line, Found) and line.check == "byte_order_mark":
            missing = False
            continue
        if missing:
            missing = False
            yield 1, Found("missing_byte_order_mark")
        yield number, line


def _guarded(rows: Rows) -> Rows:
    try:
        yield from rows
    except OSError as error:
        raise _unreadable() from error


def _unreadable() -> SourceError:
    return SourceError("The training file cannot be read.", "Check that it exists and that you may open it.")
