"""Unix time as ISO 8601, quick for messages that follow one another."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

HOUR = 3600
"""Seconds of an hour."""
PAST = tuple(f":{second // 60:02}:{second % 60:02}" for second in range(HOUR))
"""What follows the hour in ISO 8601, for every second of it."""

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
        found = _STAMP.fullmatch(stamp)
        if not found:
            return None
        whole, fraction = found.groups()
        past = int(whole) - start
        if not 0 <= past < HOUR:
            begin = (start + past) // HOUR * HOUR
            time = utc(begin)
            if time is None:
                return None
            hour, start, past = time[:13], begin, past + start - begin
        return f"{hour}{PAST[past]}.{fraction:0<6}+00:00" if fraction else f"{hour}{PAST[past]}+00:00"

    return iso
