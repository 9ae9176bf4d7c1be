"""Tables that have the day in one column and the clock in another: found, and put together again."""

import re
from collections.abc import Collection, Sequence
from datetime import datetime, time

from voicetune_desktop.importers.table.times import looks_like_time

_CLOCK = re.compile(r"\s*\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*", re.IGNORECASE)


def day_and_clock(at: int | None, rows: Sequence[Sequence[object]], taken: Collection[int]) -> tuple[int | None, int | None]:
    """The columns of day and clock, where column `at` has only one of them and a column that is not `taken` has the other."""
    if at is None:
        return None, None
    is_half = {True: _are_clocks, False: _are_days}
    has_clocks = _are_clocks(_cells(rows, at))
    if not (has_clocks or _are_days(_cells(rows, at))):
        return at, None
    others = (other for other in range(max(map(len, rows), default=0)) if other not in taken)
    found = next((other for other in others if is_half[not has_clocks](_cells(rows, other))), None)
    return (at, found) if not has_clocks or found is None else (found, at)


def together(day: object, clock: object) -> object:
    """One cell out of the two; the day alone where there is no clock."""
    if isinstance(day, datetime) and isinstance(clock, time):
        return datetime.combine(day.date(), clock)
    if isinstance(day, datetime):
        day = f"{day:%Y-%m-%d}"
    if not isinstance(day, str) or not _is_clock(clock):
        return day
    written = str(clock).strip()
    return f"{day} {'0' if written[1] == ':' else ''}{written}"


def _cells(rows: Sequence[Sequence[object]], at: int) -> list[object]:
    return [row[at] for row in rows if at < len(row) and row[at] not in (None, "")]


def _are_clocks(cells: Sequence[object]) -> bool:
    return bool(cells) and all(map(_is_clock, cells))


def _are_days(cells: Sequence[object]) -> bool:
    return bool(cells) and all(map(_is_day, cells))


def _is_clock(cell: object) -> bool:
    return isinstance(cell, time) or (isinstance(cell, str) and _CLOCK.fullmatch(cell) is not None)


def _is_day(cell: object) -> bool:
    if isinstance(cell, datetime):
        return cell.time() == time()
    return isinstance(cell, str) and ":" not in cell and not cell.strip().isdecimal() and looks_like_time(cell)
