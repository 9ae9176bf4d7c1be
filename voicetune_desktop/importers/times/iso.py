"""Times that exports write as text, in the form of the house: ISO 8601, in UTC where the export has an offset."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import cast

from msgspec import MsgspecError, convert
from msgspec.json import Decoder, Encoder

from voicetune_desktop.importers.times.remembered import Remembered

_HOUSE = {None, UTC}
_NUMBERS = {float, int}
_FINER = re.compile(rb"\.\d{7}")
"""Finer than microseconds: msgspec rounds that, Python cuts it. Python does not know "z", either."""
_CLOCKS = re.compile("(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])*")
_LATEST = 2**33
"""Seconds of the year 2242; up to there a fraction is exact to the microsecond."""
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS = {name: f"{number:02}" for number, name in enumerate(_NAMES, 1)}


_ENCODER = Encoder()
_TIMES: Decoder[list[datetime | None]] = Decoder(list[datetime | None])
_TEXTS: Decoder[list[str | None]] = Decoder(list[str | None])


def iso_times(written: Sequence[object]) -> Sequence[str | None]:
    """Many of `iso_time` at once, a quarter of the time each."""
    try:
        encoded = _ENCODER.encode(written).replace(b' UTC"', b'Z"')
        times = _TIMES.decode(encoded)
        return _in_house_form(times) if encoded.count(b'Z"') < len(times) else _written(times)
    except (MsgspecError, ValueError, TypeError, OverflowError):
        return [iso_time(one) for one in written]


def local_iso_times(written: Sequence[object]) -> Sequence[str | None] | None:
    """Many times with the offsets that they have; None where one of them is none, or has to be read by itself."""
    try:
        encoded = _ENCODER.encode(written)
        if b'z"' in encoded or _FINER.search(encoded):
            return None
        return _TEXTS.decode(_ENCODER.encode(_TIMES.decode(encoded)).replace(b'Z"', b'+00:00"'))
    except (MsgspecError, ValueError, TypeError, OverflowError):
        return None


def tweet_times(written: Sequence[object]) -> Sequence[str | None]:
    """Many of `tweet_time` at once, a fifth of the time each where all are in UTC, as they are, else a third."""
    try:
        texts = cast("Sequence[str]", written)
        days = [_TWEET_DAYS[text[:11] + text[19:]] for text in texts]
        clocks = [text[11:19] for text in texts]
        if all(days) and _CLOCKS.fullmatch("".join(clocks)):
            return [f"{day}T{clock}+00:00" for day, clock in zip(days, clocks, strict=True)]
        moments = [f"{year}-{_MONTHS[month]}-{day}T{clock}{offset}" for _, month, day, clock, offset, year in map(str.split, texts)]
        return _in_house_form(_TIMES.decode(_ENCODER.encode(moments)))
    except (MsgspecError, ValueError, TypeError, KeyError, OverflowError):
        return [tweet_time(one) for one in written]


def _tweet_day(around: str) -> str | None:
    """ "Wed Nov 05  +0000 2014", a time without its clock, as "2014-11-05"; None for what is none in UTC."""
    time = tweet_time(f"{around[:11]}00:00:00{around[11:]}")
    return time[:10] if time and around[11:18] == " +0000 " else None


_TWEET_DAYS = Remembered(_tweet_day)


def unix_times(written: Sequence[object]) -> Sequence[str | None]:
    """Many of `unix_time`."""
    seconds = cast("list[float]", [one for one in written if one is not None])
    if _NUMBERS.issuperset(map(type, seconds)) and 0 < min(seconds, default=1) <= max(seconds, default=1) < _LATEST:
        return _written(convert(written, list[datetime | None], strict=False))
    return [unix_time(one) for one in written]


def unix_milliseconds_each(written: Sequence[object]) -> Sequence[str | None]:
    """Many of `unix_milliseconds`, in a third of the time."""
    numbers = cast("list[float]", [one for one in written if one is not None])
    if _NUMBERS.issuperset(map(type, numbers)) and 0 < min(numbers, default=1) <= max(numbers, default=1) < _LATEST * 1000:
        return unix_times([None if one is None else cast("float", one) / 1000 for one in written])
    return [unix_milliseconds(one) for one in written]


def iso_time(written: object) -> str | None:
    """ "2023-04-13T19:15:17.5Z" or "2023-04-13 19:15:17 UTC" in the house's form; None for what is no time.

    A time without an offset stays without one.
    """
    if type(written) is not str:
        return None
    try:
        moment = datetime.fromisoformat(f"{written[:-4]}+00:00" if written.endswith(" UTC") else written)
        return (moment.astimezone(UTC) if moment.tzinfo not in (None, UTC) else moment).isoformat()
    except (ValueError, OverflowError):
        return None


def tweet_time(written: object) -> str | None:
    """ "Wed Nov 05 21:04:09 +0000 2014", as Twitter has written times from its beginning."""
    if type(written) is not str or len(written) != 30:
        return None
    month, offset = _MONTHS.get(written[4:7]), f"{written[20:23]}:{written[23:25]}"
    return iso_time(f"{written[26:]}-{month}-{written[8:10]}T{written[11:19]}{offset}") if month else None


def unix_time(written: object) -> str | None:
    """Seconds since 1970, with or without a fraction; None for 0 and what is no time."""
    if not isinstance(written, (int, float)) or isinstance(written, bool) or written <= 0:
        return None
    try:
        return datetime.fromtimestamp(written, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return None


def unix_milliseconds(written: object) -> str | None:
    """Milliseconds since 1970; None for 0 and what is no time."""
    if isinstance(written, (int, float)) and 0 < written < _LATEST * 1000:
        return unix_time(written / 1000)
    return None


def _in_house_form(times: Sequence[datetime | None]) -> Sequence[str | None]:
    if {time and time.tzinfo for time in times} - _HOUSE:
        times = [time.astimezone(UTC) if time and time.tzinfo else time for time in times]
    return _written(times)


def _written(times: Sequence[datetime | None]) -> Sequence[str | None]:
    return _TEXTS.decode(_ENCODER.encode(times).replace(b'Z"', b'+00:00"'))
