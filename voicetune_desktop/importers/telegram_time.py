"""When a Telegram message was sent: its local time with the offset that its Unix time gives away."""

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from functools import lru_cache

from voicetune_desktop.importers.unix_time import utc

_HOUR = 3600
_QUARTER = 900
"""Seconds; offsets in use are whole quarters of an hour."""
_FARTHEST = 15 * _HOUR
"""Seconds; no clock is set farther from UTC than this."""
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - local times are counted from it
_PAST = tuple(f":{second // 60:02}:{second % 60:02}" for second in range(_HOUR))
_SECOND = timedelta(seconds=1)


def sent_at(dates: Iterable[str | None], unix: Iterable[str | int | None]) -> list[str | None]:
    """`date` (local) and `date_unixtime` of rows that follow one another as ISO 8601.

    With both a row tells the offset; from `date` alone the time stays without one, from `date_unixtime` alone it is UTC.
    The offset is worked out once an hour: clocks are changed at full hours, so it holds from one local hour to the next.
    """
    hour, offset, start = "", "", -_HOUR
    times: list[str | None] = []
    for date, written in zip(dates, unix, strict=True):
        try:
            seconds = int(written)  # pyright: ignore[reportArgumentType]
        except (TypeError, ValueError):
            times.append(local.isoformat() if (local := _local(date)) else None)
            continue
        past = seconds - start
        if not (0 <= past < _HOUR and date):
            local = _local(date)
            shown = local and _offset((local - _EPOCH) // _SECOND - seconds)
            if not local or not shown:
                times.append(utc(seconds))
                continue
            past = local.minute * 60 + local.second
            hour, offset, start = local.isoformat()[:13], shown, seconds - past
        times.append(f"{hour}{_PAST[past]}{offset}")
    return times


def _local(date: str | None) -> datetime | None:
    """The local time that a date says, to the second; None where it says none."""
    try:
        local = datetime.fromisoformat(date or "")
    except ValueError:
        return None
    return local.replace(tzinfo=None, microsecond=0) if local.tzinfo or local.microsecond else local


@lru_cache(64)
def _offset(shift: int) -> str:
    """Seconds east of UTC as "+02:00", "" where no clock is set like that."""
    if shift % _QUARTER or abs(shift) > _FARTHEST:
        return ""
    return datetime.fromtimestamp(0, timezone(timedelta(seconds=shift))).isoformat()[19:]
