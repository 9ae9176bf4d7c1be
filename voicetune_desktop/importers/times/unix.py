"""Unix time as ISO 8601 in UTC. Many at once, as msgspec converts them several times as fast as Python code can."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from msgspec import MsgspecError, convert
from msgspec.json import Decoder, Encoder

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_END = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // timedelta(milliseconds=1)
_EXACT = 2**33 * 1000
"""Milliseconds below which a number of seconds with a fraction is exact to the microsecond; they end in the year 2242."""
_ENCODER = Encoder()
_TIMES: Decoder[list[datetime]] = Decoder(list[datetime], strict=False)
_TEXTS: Decoder[list[str]] = Decoder(list[str])


def utc(seconds: int) -> str | None:
    """The time in UTC, None where there is no such year."""
    try:
        return (_EPOCH + timedelta(seconds=seconds)).isoformat()  # fromtimestamp knows no time before 1970 on Windows
    except OverflowError:
        return None


def utc_times(stamps: Sequence[str]) -> Sequence[str | None]:
    """ "1681413317.397479" as "2023-04-13T19:15:17.397479+00:00", None for what is no time."""
    try:
        return _written(_TIMES.decode(_ENCODER.encode(stamps)))
    except (MsgspecError, ValueError):
        return [utc_times([stamp])[0] for stamp in stamps] if len(stamps) > 1 else [None]


def utc_milliseconds(times: Sequence[int]) -> Sequence[str | None]:
    """1681413317397 as "2023-04-13T19:15:17.397000+00:00", None for 0 and what is no date."""
    if times and min(times) > 0 and max(times) < _EXACT:
        return _written(convert([time / 1000 for time in times], list[datetime], strict=False))
    return [(_EPOCH + timedelta(milliseconds=time)).isoformat() if 0 < time <= _END else None for time in times]


def _written(times: list[datetime]) -> list[str]:
    return _TEXTS.decode(_ENCODER.encode(times).replace(b'Z"', b'+00:00"'))
