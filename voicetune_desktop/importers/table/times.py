"""Times in the cells of a table: numbers of any unit, ISO 8601, and dates whose order the column or the person tells."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from itertools import islice

from voicetune_desktop.importers.batches import BATCH
from voicetune_desktop.importers.times.halved import HalvedTimes
from voicetune_desktop.importers.times.iso import iso_time, iso_times, unix_time, unix_times
from voicetune_desktop.importers.times.written import written_time
from voicetune_desktop.importers.whatsapp.dates import DateEvidence, Places, numbers
from voicetune_desktop.model import Answers, Question

_NUMBERS = r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}"
_TIME = r"(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?)?"
_DAY, _CLOCK = re.compile(_NUMBERS), re.compile(_TIME, re.IGNORECASE)
_WRITTEN = re.compile(rf"\s*({_NUMBERS})\.?(?:[ ,T]+{_TIME}\s*(UTC|GMT|Z)?([+-]\d\d:?\d\d)?)?\s*", re.IGNORECASE)
_SECONDS, _MILLISECONDS = 1e8, 1e11
_UNITS = ((1e17, 1e9), (1e14, 1e6), (_MILLISECONDS, 1e3), (_SECONDS, 1.0))
"""From which number on a time counts parts of a second, and how many: 1e8 seconds are the year 1973."""
_NUMBER = re.compile(r"\s*\d{9,19}(?:\.\d+)?\s*")


def order_of(cells: Iterable[object], answers: Answers) -> tuple[Places, Question | None]:
    """Where day, month and year stand in a column, and the question where it does not tell."""
    return dates_in(cells).places(answers.date_order)


def dates_in(cells: Iterable[object]) -> DateEvidence:
    """What a column says about the order of its dates; it is read up to where that is sure."""
    evidence = DateEvidence()
    written = (found[1] for cell in cells if isinstance(cell, str) and (found := _WRITTEN.fullmatch(cell)))
    while not evidence.decided and (block := list(islice(written, BATCH))):
        evidence.add(block)
    return evidence


def times_of(cells: Sequence[object], places: Places) -> Sequence[str | None]:
    """Many of `time_of`; those of ISO 8601, and numbers of seconds, are read at once."""
    if all(type(cell) is str and cell[4:5] == "-" for cell in cells):
        return iso_times(cells)
    if all((type(cell) is int or type(cell) is float) and _SECONDS <= cell < _MILLISECONDS for cell in cells):
        return unix_times(cells)
    usual = _halved(places)
    return [(usual(cell) if type(cell) is str and "-" not in cell else None) or time_of(cell, places) for cell in cells]


def time_of(cell: object, places: Places) -> str | None:
    """The time in a cell; None for what is none."""
    if isinstance(cell, datetime):
        return cell.isoformat()
    if isinstance(cell, (int, float)):
        return _counted(cell)
    if not isinstance(cell, str):
        return None
    if _NUMBER.fullmatch(cell):
        return _counted(float(cell))
    return iso_time(cell.strip()) or _dated(cell, places) or written_time(cell)


def looks_like_time(cell: object) -> bool:
    """Whether a cell is a time, in whatever order its day and month may stand."""
    return time_of(cell, order_of([cell], Answers())[0]) is not None


def _counted(number: float) -> str | None:
    """A time as a number of seconds, or of parts of them, since 1970."""
    parts = next((parts for least, parts in _UNITS if number >= least), None)
    return unix_time(number / parts) if parts else None


def _dated(cell: str, places: Places) -> str | None:
    found = _WRITTEN.fullmatch(cell)
    day = _day(found[1], places) if found else None
    if not found or not day:
        return None
    *clock, is_utc, offset = found.groups("0")[1:]
    time = _clock(*clock)
    if time is None or is_utc == offset == "0":
        return time and f"{day}T{time}"
    return iso_time(f"{day}T{time}{'+00:00' if offset == '0' else offset}")


@lru_cache(6)
def _halved(places: Places) -> HalvedTimes:
    """Reads most times that are not of ISO 8601, in a sixth of the time that `time_of` takes."""
    return HalvedTimes(lambda day: _day(day, places) if _DAY.fullmatch(day) else None, _written_clock)


def _written_clock(written: str) -> str | None:
    found = _CLOCK.fullmatch(written)
    return _clock(*found.groups("0")) if found else None


def _clock(hour: str, minute: str, second: str, half: str) -> str | None:
    of_24 = int(hour) if half == "0" else int(hour) % 12 + 12 * (half in "pP")
    return f"{of_24:02}:{int(minute):02}:{int(second):02}" if of_24 < 24 and int(minute) < 60 and int(second) < 60 else None


def _day(written: str, places: Places) -> str | None:
    try:
        return date(*places.ymd(numbers(written))).isoformat()
    except ValueError:
        return None
