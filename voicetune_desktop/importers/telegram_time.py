"""When a Telegram message was sent: its local time with the offset that its Unix time gives away."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001
_QUARTER = 900
"""Seconds; offsets in use today are whole quarters of an hour."""
_FARTHEST = 15 * 3600
"""Seconds; no place is farther from UTC than fourteen hours, fifteen in a summer long ago."""


def clock() -> Callable[[str | None, str | int | None], str | None]:
    """A function from `date` (local) and `date_unixtime` to ISO 8601, for messages that mostly follow one another.

    With both it tells the offset; from `date` alone the time stays without one, from `date_unixtime` alone it is UTC.
    The offset is worked out once an hour of chat: in one hour by the Unix clock that starts with a local hour it cannot change.
    """
    hour, offset, start, end = "", "", "", ""

    def sent_at(date: str | None, unix: str | int | None) -> str | None:
        nonlocal hour, offset, start, end
        if date and unix.__class__ is str and start <= unix < end and date.startswith(hour):  # type: ignore[operator]
            return date + offset
        local, seconds = _local(date), _seconds(unix)
        if seconds is None or not _in_range(seconds):
            return None if local is None else date
        shift = None if local is None else round((local - _EPOCH).total_seconds()) - seconds
        if date is None or local is None or shift is None or shift % _QUARTER or abs(shift) > _FARTHEST:
            return datetime.fromtimestamp(seconds, UTC).isoformat()
        past = local.minute * 60 + local.second
        hour, offset, start, end = date[:13], _offset(shift), str(seconds - past), str(seconds - past + 3600)
        return date + offset

    return sent_at
