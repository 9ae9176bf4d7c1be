"""Dates that apps write out in the language of their account: "Dienstag, 7. Februar 2021 um 17:13:43 UTC"."""

import re
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.times.months import MONTH
from voicetune_desktop.importers.whatsapp.clock import half_named

_CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:\s?([ap])\.?\s?m\b\.?)?", re.IGNORECASE)
_FAR_EAST_CLOCK = re.compile(r"(?:([AP]M) )?(\d{1,2})\s?[시時时点]\s?(\d{1,2})\s?[분分](?:\s?(\d{1,2})\s?[초秒])?")
_USUAL = re.compile(
    r"(\D*\d{1,2}\D{1,9}\d{4}\D{1,5})(0?\d|1\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?: ([APap])[Mm])?(?:( UTC)| (?!GMT)[A-Z]{2,3}T)?", re.ASCII
)
"""A day in front of a clock, and a zone that tells no offset: read in half the time."""
_HALVES = {"AM": 0, "PM": 12}
_HOURS = {shown: f"{hour:02}" for hour in range(24) for shown in (f"{hour}", f"{hour:02}")} | {
    f"{shown}{half}": f"{hour % 12 + more:02}"
    for half, more in _HALVES.items()
    for hour in range(1, 13)
    for shown in (f"{hour}", f"{hour:02}")
}
_MINUTES = frozenset(f":{minute:02}:{second:02}" for minute in range(60) for second in range(60))
_ZONE = re.compile(r"(?:UTC|GMT)(?:\s?([+-])\s?(\d{1,2}):?(\d\d)?)?")
"""A zone and its offset: "UTC", "GMT+2", "UTC-03:30"."""
_LONGEST = 120
_BEFORE_NOON, _AFTER_NOON = re.compile("上午|午前|오전"), re.compile("下午|午後|오후")
_FAR_EAST = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_MONTH_FIRST = re.compile(r"(?:(?:tháng|thg) (\d{1,2})|(\d{1,2})\s?[月월]) (\d{1,2}),? (\d{4})", re.IGNORECASE)
_VIETNAMESE = re.compile(r"(\d{1,2}) (?:tháng|thg) (\d{1,2}),? (?:năm )?(\d{4})", re.IGNORECASE)
_NUMBERS = re.compile(r"(?<!\d)(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}))(?!\d)")
_ORDERS = ((0, 1, 2), _FAR_EAST), ((2, 0, 1), _MONTH_FIRST), ((2, 1, 0), _VIETNAMESE)
"""Where year, month and day stand among the numbers of a pattern."""
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_WORD = re.compile(r"[^\d\s,،:;()/–-]{2,}")
_CROATIAN_OCTOBER = re.compile(r"\d\. ?listopada\b", re.IGNORECASE)
"""With a point behind the day, as Croats write it; the listopada of Poles is November."""
_ENDS = ".׳'’॰"
"""What may stand behind a month that is written short."""


def written_times(texts: Sequence[object]) -> Sequence[str | None]:
    """Many of `written_time`."""
    return [_usual(text) or written_time(text) for text in texts]


def _usual(text: object) -> str | None:
    """A time in UTC that ends as in English, or as where a day has 24 hours, in a third of the time; None for all others."""
    if type(text) is not str or len(text) > _LONGEST or not text.endswith(" UTC"):
        return None
    day, _, clock = text[:-4].replace("\u202f", " ").rpartition(" ")
    half = ""
    if clock in _HALVES:
        half = clock
        day, _, clock = day.rpartition(" ")
    hour, minutes = _HOURS.get(clock[:-6] + half), clock[-6:]
    date = _day(day) if hour and day.isascii() and minutes in _MINUTES else None
    return f"{date}T{hour}{minutes}+00:00" if date else None


def written_time(text: object) -> str | None:
    """The time that a text writes out, in UTC where it names an offset; None for what is not understood, and for no time."""
    if not isinstance(text, str) or len(text) > _LONGEST:
        return None
    plain = text.replace("\u202f", " ")
    usual = _USUAL.fullmatch(plain) if plain.isascii() else None
    if usual and (day := _day(usual[1])):
        hour = int(usual[2]) % 12 + 12 * (usual[5] in "Pp") if usual[5] else int(usual[2])
        return f"{day}T{hour:02}:{usual[3]}:{usual[4] or '00'}{'+00:00' if usual[6] else ''}"
    zone = _ZONE.search(text)
    text = text.replace(zone[0], "") if zone else text
    text = _FAR_EAST_CLOCK.sub(lambda clock: f"{clock[2]}:{clock[3]:>02}:{clock[4] or '00':>02} {clock[1] or ''}", text)
    found = last = _CLOCK.search(text)
    while last:
        found, last = last, _CLOCK.search(text, last.end())
    if found is None:
        return None
    day = _day(f"{text[: found.start()]} {text[found.end() :]}")
    hour, half = int(found[1]), _half(text, found)
    if half is not None:
        hour = hour % 12 + half
    clock = f"{hour:02}:{int(found[2]):02}:{int(found[3] or 0):02}"
    return iso_time(f"{day}T{clock}{_offset(zone)}") if day else None


def _offset(zone: re.Match[str] | None) -> str:
    """The offset of a zone as ISO writes it; nothing where there is none."""
    return f"{zone[1] or '+'}{zone[2] or '0':>02}:{zone[3] or '00'}" if zone else ""


def _half(text: str, clock: re.Match[str]) -> int | None:
    """0 for a time in the morning, 12 for one in the afternoon, None where nothing beside the clock says so."""
    if clock[4] or _AFTER_NOON.search(text) or _BEFORE_NOON.search(text):
        return 12 if (clock[4] or "").casefold() == "p" or _AFTER_NOON.search(text) else 0
    return half_named(text[clock.end() :])


@lru_cache(1024)
def _day(text: str) -> str | None:
    """The day in a text without its time of day."""
    for order, pattern in _ORDERS:
        if found := pattern.search(text):
            given = [int(number) for number in found.groups() if number]
            return _checked(*(given[place] for place in order))
    if numbers := _NUMBERS.search(text):
        given = [int(number) for number in numbers.groups() if number]
        return _checked(*given) if numbers[1] else _checked(*reversed(given)) or _checked(given[2], given[0], given[1])
    year = _YEAR.search(text)
    day = _DAY.search(text)
    words = (word.rstrip(_ENDS) for word in map(str.casefold, _WORD.findall(text)))
    month = next((MONTH[word] for word in words if word in MONTH), None)
    month = 10 if month == 11 and _CROATIAN_OCTOBER.search(text) else month
    return _checked(int(year[0]), month, int(day[0])) if year and day and month else None


def _checked(year: int, month: int, day: int) -> str | None:
    """The day in ISO's form, its year counted from Buddha's as in Thailand where it is that late; None for none that exists."""
    try:
        return datetime(year - 543 if year > 2400 else year, month, day).date().isoformat()  # noqa: DTZ001  # a day has no zone
    except ValueError:
        return None
