"""Cells of some rows of a table, by columns."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from operator import itemgetter
from typing import TypeVar, cast

from voicetune_desktop.model import Reason

DAMAGED = (Reason.UNPARSABLE, "This row is damaged.")
EMPTY = (Reason.UNSUPPORTED, "There is no text in it.")

In = TypeVar("In", bound=Hashable)
Out = TypeVar("Out")


def column(rows: Sequence[Sequence[object]], place: int | None) -> list[object]:
    """The cells of a column, None where a row ends before."""
    if place is None:
        return [None] * len(rows)
    if place < min(map(len, rows), default=0):
        return [*map(itemgetter(place), rows)]
    return [row[place] if place < len(row) else None for row in rows]


def each(become: Callable[[In], Out], values: Iterable[In]) -> Iterator[Out]:
    """What becomes of each value; what comes again in a batch is asked once."""
    all_of_them = list(values)
    known = {value: become(value) for value in set(all_of_them)}
    return map(known.__getitem__, all_of_them)


def all_written(cells: list[object]) -> list[str]:
    """Many of `written`, which nearly all cells are already."""
    if {*map(type, cells)} == {str} and "\r" not in "".join(texts := cast("list[str]", cells)):
        return texts
    return [*map(written, cells)]


def written(cell: object) -> str:
    """A cell as text; a whole number without a point."""
    if type(cell) is str:
        return cell.replace("\r\n", "\n") if "\r" in cell else cell
    if cell is None or isinstance(cell, (list, dict)):
        return ""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
