"""Times that exports write as text, in the form of the house: ISO 8601, in UTC where the export has an offset."""

from datetime import UTC, datetime

_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS = {name: f"{number:02}" for number, name in enumerate(_NAMES, 1)}


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
