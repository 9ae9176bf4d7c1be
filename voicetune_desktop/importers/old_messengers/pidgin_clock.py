"""The times in Pidgin's logs: a clock as the system writes it, and the day only where it is another one."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

_NAME = re.compile(r"(\d{4})-(\d\d)-(\d\d)\.(\d\d)(\d\d)(\d\d)(?:([+-])(\d\d)(\d\d))?")
"""When a conversation began, as its file is called: "2008-06-16.135855+0300EEST.html"."""
_CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:\s?([AaPp])\.?\s?[Mm]\b\.?)?\s*(?:[A-Z]{2,5})?\s*$")
_NUMBERS = re.compile(r"(\d{1,4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,4})")
_BACK = timedelta(hours=6)
"""A clock that goes back by more has passed midnight; less is a message that was late, or the end of summer time."""


class Clock:
    """Gives the times of a log, in the order of its rows."""

    def __init__(self, name: str) -> None:
        found = _NAME.search(name)
        self._last: datetime | None = None
        self._zone: timezone | None = None
        if found:
            year, month, day, hour, minute, second = (int(part) for part in found.groups()[:6])
            self._last = _moment(date_of(year, month, day), (hour, minute, second))
            if found[7]:
                away = timedelta(hours=int(found[8]), minutes=int(found[9]))
                self._zone = timezone(-away if found[7] == "-" else away) if away < timedelta(days=1) else None

    def time(self, written: str) -> str | None:
        """ "12:18:08 PM" or "20/03/2017 08:50:25" as ISO 8601, in UTC where the file's name has an offset; None where no day is known."""
        clock = _CLOCK.search(written)
        if not clock:
            return None
        day = _day(_NUMBERS.search(written[: clock.start()]), self._last)
        hour = int(clock[1]) % 12 + (12 if clock[4] in ("P", "p") else 0) if clock[4] else int(clock[1])
        moment = _moment(day or (self._last.date() if self._last else None), (hour, int(clock[2]), int(clock[3] or 0)))
        if moment is None:
            return None
        if day is None and self._last and self._last - moment > _BACK:
            moment += timedelta(days=1)
        if day is None:
            self._last = moment
        return moment.replace(tzinfo=self._zone).astimezone(UTC).isoformat() if self._zone else moment.isoformat()


def date_of(year: int, month: int, day: int) -> date | None:
    """The day, None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _moment(day: date | None, clock: tuple[int, int, int]) -> datetime | None:
    try:
        return datetime.combine(day, time(*clock)) if day else None
    except ValueError:
        return None


def _day(found: re.Match[str] | None, last: datetime | None) -> date | None:
    """The day that three numbers are, in whatever order brings it nearest to the last one."""
    if not found:
        return None
    one, two, three = (int(part) for part in found.groups())
    orders = ((one, two, three), (three, two, one), (three, one, two))
    days = [day for year, month, number in orders if (day := date_of(year + 2000 if year < 100 else year, month, number))]
    return min(days, key=lambda day: abs(day - last.date()) if last else timedelta()) if days else None
