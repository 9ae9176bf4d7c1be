"""The first row of a table: whether it has names of columns, and a name for every column."""

from collections import Counter
from collections.abc import Iterator, Sequence

from voicetune_desktop.importers.table_columns import role_of
from voicetune_desktop.importers.table_times import looks_like_time

NAMELESS = "Column"
"""What a column without a name is called, with its number."""
_SHORT = 40
"""Characters of a name of a column, at the most."""


def has_names(first: Sequence[object], rows: Sequence[Sequence[object]]) -> bool:
    """Whether a first row has names: a known one, or else nothing that is a number, long, or comes again in its column."""
    if any(looks_like_time(cell) for cell in first):
        return False
    if any(role_of(cell) for cell in first if isinstance(cell, str)):
        return True
    again = any(cell and cell == row[at] for at, cell in enumerate(first) for row in rows if at < len(row))
    return not again and not any(isinstance(cell, (int, float)) or len(str(cell)) > _SHORT for cell in first)


def column_names(first: Sequence[object], width: int = 0) -> list[str]:
    """A name for each cell of a first row, and for `width` columns at the least; no name comes twice."""
    return list(_unique([str("" if cell is None else cell).strip() for cell in first] + [""] * (width - len(first))))


def _unique(names: Sequence[str]) -> Iterator[str]:
    seen = Counter[str]()
    for number, name in enumerate(names, 1):
        called = name or f"{NAMELESS} {number}"
        seen[called] += 1
        yield called if seen[called] == 1 else f"{called} {seen[called]}"
