"""Sheets of workbooks (XLSX, ODS, old XLS), which their library holds in memory whole."""

import io
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.folders import File
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sources.streams import DAMAGED
from voicetune_desktop.workbooks import MOST_CELLS, most_cells

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_PACKED, _UNPACKED = 2**26, 2**29
"""Bytes of a workbook, packed and not."""
_ENDINGS = (".xlsx", ".xlsm", ".ods", ".xls")


class Sheet(Struct, frozen=True):
    """A sheet that has rows below a first one."""

    name: str
    cells: "CalamineSheet"

    def rows(self) -> Iterator[list[object]]:
        """The rows, made one at a time: as lists, all of them take twice the room. Raises SourceError."""
        left: list[object] = [""] * (self.cells.start[1] if self.cells.start else 0)
        with _readable():
            yield from ([*left, *row] for row in self.cells.iter_rows())


def is_workbook(entry: Entry) -> bool:
    """Whether a file is a workbook by its name."""
    return entry.name.lower().endswith(_ENDINGS)


def sheets_of(source: Source, entry: Entry) -> list[Sheet]:
    """The sheets. They are kept for whoever asks next until `let_go`, as parsing takes long. Raises SourceError."""
    with source.open(entry) as stream:
        if not isinstance(entry.content, File):
            return _parsed(stream.read(_PACKED + 1))
        stream.seek(0, io.SEEK_END)  # counts as read: the library opens the file itself, which saves two copies of it
    path = Path(entry.content.path)
    with _readable():
        written = path.stat().st_mtime_ns
    return _parsed(path, written)


@lru_cache(maxsize=1)
def _parsed(book: Path | bytes, _written: int = 0) -> list[Sheet]:
    from python_calamine import CalamineWorkbook

    size = book.stat().st_size if isinstance(book, Path) else len(book)
    if size > _PACKED or _unpacked(_opened(book)) > _UNPACKED or most_cells(_opened(book)) > MOST_CELLS:
        raise SourceError("This workbook is too large.", "Save its sheet as CSV and open that.")
    with _readable():
        found = CalamineWorkbook.from_object(_opened(book))  # pyright: ignore[reportUnknownMemberType]
        sheets = [Sheet(name, found.get_sheet_by_name(name)) for name in found.sheet_names]
        return [sheet for sheet in sheets if sheet.cells.end and sheet.cells.end[0]]


def let_go() -> None:
    """Keep no workbook: all of it was read, or what is wanted of it is known."""
    _parsed.cache_clear()


def _opened(book: Path | bytes) -> str | io.BytesIO:
    return str(book) if isinstance(book, Path) else io.BytesIO(book)


def _unpacked(book: str | io.BytesIO) -> int:
    with suppress(*DAMAGED), ZipFile(book) as archive:
        return sum(one.file_size for one in archive.infolist())
    return 0


@contextmanager
def _readable() -> Generator[None]:
    """What a workbook does wrong, in a sentence."""
    from python_calamine import CalamineError

    try:
        yield
    except BaseException as error:
        if isinstance(error, (CalamineError, *DAMAGED)) or type(error).__name__ == "PanicException":  # how a panic of Rust arrives
            raise SourceError("This workbook cannot be read.", "Save it again as XLSX or CSV.") from None
        raise
