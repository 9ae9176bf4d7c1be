"""The head of a table: which row has the names of columns, if any has, and a name for every column."""

from collections import Counter
from collections.abc import Iterator, Sequence

from voicetune_desktop.importers.table.columns import role_of
from voicetune_desktop.importers.table.times import looks_like_time

NAMELESS = "Column"
"""What a column without a name is called, with its number."""
_ABOVE = 10
"""Rows above the names of columns, at the most."""
_SHORT = 40
"""Characters of a name of a column, at the most."""


def is_filled(row: Sequence[object]) -> bool:
    """Whether anything stands in a row."""
    return any(cell not in ("", None) for cell in row)


def rows_above(rows: Sequence[Sequence[object]]) -> int:
    """How many rows stand above the one with the names of columns: titles and notes, which fill fewer cells than a usual row.

    Where no name is a known one, they fill half of them at most, as the first messages may lack a cell.
    """
    filled = [sum(cell not in ("", None) for cell in row) for row in rows]
    several = sorted(cells for cells in filled if cells > 1)
    usual = several[len(several) // 2] if several else 0
    head = next((at for at, cells in enumerate(filled[: _ABOVE + 1]) if several and cells >= usual), 0)
    if not head or not has_names(rows[head], rows[head + 1 :]):
        return 0
    return head if _is_known(rows[head]) or max(filled[:head]) * 2 <= usual else 0


def has_names(first: Sequence[object], rows: Sequence[Sequence[object]]) -> bool:
    """Whether a first row has names: a known one, or else nothing that is a number, long, or comes again in its column."""
    if any(looks_like_time(cell) for cell in first):
        return False
    if _is_known(first):
        return True
    again = any(cell and cell == row[at] for at, cell in enumerate(first) for row in rows if at < len(row))
    return not again and not any(isinstance(cell, (int, float)) or len(str(cell)) > _SHORT for cell in first)


def _is_known(row: Sequence[object]) -> bool:
    return any(role_of(cell) for cell in row if isinstance(cell, str))


def column_names(first: Sequence[object], width: int = 0) -> list[str]:
    """A name for each cell of a first row, and for `width` columns at the least; no name comes twice."""
    return list(_unique([str("" if cell is None else cell).strip() for cell in first] + [""] * (width - len(first))))


def _unique(names: Sequence[str]) -> Iterator[str]:
    seen = Counter[str]()
    for number, name in enumerate(names, 1):
        called = name or f"{NAMELESS} {number}"
        seen[called] += 1
        yield called if seen[called] == 1 else f"{called} {seen[called]}"
