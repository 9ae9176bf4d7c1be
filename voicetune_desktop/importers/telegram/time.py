"""When a Telegram message was sent: its local time with the offset that its Unix time gives away."""

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import Annotated

from msgspec import Meta, MsgspecError, convert

from voicetune_desktop.importers.times.unix import utc

_HALF_HOUR = 1800
_QUARTER = 900
"""Seconds; offsets in use are whole quarters of an hour."""
_FARTHEST = 15 * 3600
"""Seconds; no clock is set farther from UTC than this."""
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - local times are counted from it
_SECOND = timedelta(seconds=1)
_MOMENTS = list[Annotated[datetime, Meta(tz=False)] | None]
_SECONDS = list[int | None]


def sent_at(dates: Sequence[str | None], unix: Sequence[str | int | None]) -> list[str | None]:
    """`date` (local) and `date_unixtime` of rows that follow one another as ISO 8601.

    With both a row tells the offset; from `date` alone the time stays without one, from `date_unixtime` alone it is UTC.
    The offset is worked out once in half an hour, as clocks are changed at full or half hours of UTC.
    """
    try:
        moments, seconds = convert(dates, _MOMENTS), convert(unix, _SECONDS, strict=False)
    except (MsgspecError, ValueError):
        return [_alone(date, _number(written)) for date, written in zip(dates, unix, strict=True)]
    offsets: dict[int, str] = {}
    times: list[str | None] = []
    for date, moment, second in zip(dates, moments, seconds, strict=True):
        if date is None or moment is None or second is None:
            times.append(_alone(date, second))
            continue
        offset = offsets.get(second // _HALF_HOUR)
        if offset is None:
            offset = offsets[second // _HALF_HOUR] = _offset((moment - _EPOCH) // _SECOND - second)
        times.append(date + offset if offset else utc(second))
    return times


def _alone(date: str | None, second: int | None) -> str | None:
    """The time of a row whatever its neighbours say."""
    local = _local(date)
    if second is None:
        return local.isoformat() if local else None
    offset = local and _offset((local - _EPOCH) // _SECOND - second)
    return f"{local.isoformat()}{offset}" if local and offset else utc(second)


def _number(written: str | int | None) -> int | None:
    try:
        return int(written)  # pyright: ignore[reportArgumentType]
    except (TypeError, ValueError):
        return None


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
