"""Unix time as ISO 8601, quick for messages that follow one another."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache

HOUR = 3600
"""Seconds of an hour."""
PAST = tuple(f":{second // 60:02}:{second % 60:02}" for second in range(HOUR))
"""What follows the hour in ISO 8601, for every second of it."""

_EPOCH = date(1970, 1, 1).toordinal()
_USUAL = len("1681413317.397479")
_STAMP = re.compile(r"([0-9]{1,12})(?:\.([0-9]{1,6})[0-9]*)?")


def utc(seconds: int) -> str | None:
    """The time in UTC, None where there is no such year."""
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return None


def utc_clock() -> Callable[[str], str | None]:
    """A function from "1681413317.397479" to "2023-04-13T19:15:17.397479+00:00"; microseconds are kept, None is no time."""
    hour, start = "", -HOUR

    def iso(stamp: str) -> str | None:
        nonlocal hour, start
        fraction = stamp[11:]
        if len(stamp) != _USUAL or not (stamp.isascii() and fraction.isdecimal()):
            return _iso(stamp)
        try:
            past = int(stamp[:10]) - start
        except ValueError:
            return None
        if not 0 <= past < HOUR:
            start = (past + start) // HOUR * HOUR
            hour, past = _hour(start), int(stamp[:10]) - start
        return f"{hour}{PAST[past]}.{fraction}+00:00"

    return iso


def _hour(start: int) -> str:
    day, second = divmod(start, 24 * HOUR)
    return f"{_date(day)}T{second // HOUR:02}"


@lru_cache(8)
def _date(day: int) -> str:
    return date.fromordinal(_EPOCH + day).isoformat()


def _iso(stamp: str) -> str | None:
    """The same for seconds of any length, with or without a fraction."""
    found = _STAMP.fullmatch(stamp)
    time = utc(int(found[1])) if found else None
    return time and f"{time[:19]}.{found[2]:0<6}{time[19:]}" if found and found[2] else time
