"""Workbooks of Excel and others: the first sheet, row by row."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from voicetune_desktop.dataset.checks.headers import Cells
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.errors import SourceError
from voicetune_desktop.workbooks import MOST_CELLS, most_cells

_MOST_UNPACKED = 1024 * 1024 * 1024
"""Bytes: a sheet is read as a whole."""


def read_workbook(path: Path) -> Iterator[tuple[int, Cells | Found]]:
    """Yield the number and the cells of each row of the first sheet, or what is wrong. Raises `OSError`."""
    if _unpacked(path) > _MOST_UNPACKED:
        yield 1, _unreadable(f"it unpacks to more than {_MOST_UNPACKED >> 20} MB")
        return
    if why := _too_large(path):
        yield 1, _unreadable(why)
        return
    sheet, sheets = _first_sheet(path)
    if isinstance(sheet, str):
        yield 1, _unreadable(sheet)
        return
    if sheets > 1:
        yield 1, Found("several_sheets", {"sheets": sheets})
    for number, row in enumerate(sheet.iter_rows(), 1):
        yield number, [_text(cell) for cell in row]


def _unreadable(why: str) -> Found:
    return Found("workbook_unreadable", {"why": why})


def _too_large(path: Path) -> str:
    try:
        return f"its cells need room for more than {MOST_CELLS:,}" if most_cells(str(path)) > MOST_CELLS else ""
    except SourceError:
        return "it is damaged, or is no workbook"


def _unpacked(path: Path) -> int:
    try:
        with zipfile.ZipFile(path) as packed:
            return sum(entry.file_size for entry in packed.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return 0


def _first_sheet(path: Path) -> tuple[Any, int]:
    """The first sheet and how many there are, or a sentence on why there is none."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        workbook = CalamineWorkbook.from_path(str(path))  # pyright: ignore[reportUnknownMemberType]
        names = workbook.sheet_names
        return (workbook.get_sheet_by_index(0), len(names)) if names else ("it has no sheet", 0)
    except PasswordError:
        return "it is locked with a password", 0
    except (CalamineError, zipfile.BadZipFile, ValueError):
        return "it is damaged, or is no workbook", 0
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # how a panic of Rust arrives
            return "it is damaged", 0
        raise


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date | time):
        return cell.isoformat()
    return str(cell) if isinstance(cell, str | int | float | timedelta) else ""
