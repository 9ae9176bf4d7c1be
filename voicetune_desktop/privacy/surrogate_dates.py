"""Dates of birth and ages, all moved by the same secret span, in the way of writing of the original."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from voicetune_desktop.privacy.surrogate_layout import Draw, as_written
from voicetune_desktop.privacy.surrogate_months import MONTHS

_ISO = re.compile(r"(\d{4}|-)-?(\d{2})-(\d{2})")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th)\b", re.IGNORECASE)
_LEAP_YEAR = 2000
"""Stands for the year where a birthday has none."""
_CENTURY = 30
"""Two digits up to this one are a year of this century."""
_GROWN_UP = 18
_MONTHS = 12


def years(draw: Draw) -> int:
    """Whole years that everybody gets older, or younger if negative: never zero."""
    return (-3, -2, -1, 1, 2, 3)[draw("birth/years", 6)]


def _days(draw: Draw) -> int:
    """Days beside the years: never so few that the month stays and the day nearly so."""
    days = 35 + draw("birth/days", 110)
    return days if draw("birth/sign", 2) else -days


def birth_date(draw: Draw, value: str, original: str) -> str:
    """The date moved, with its words and order kept; nothing where it cannot be read."""
    tokens = list(_TOKEN.finditer(original))
    parts = _parts(tokens, value)
    if not parts:
        return ""
    year, month, day = (parts.get(name) for name in ("year", "month", "day"))
    if month is None or day is None:
        return _spliced(original, [(tokens[year[0]], _year(year[1] - years(draw), tokens[year[0]].group()))]) if year else ""
    moved = _moved(draw, year[1] if year else None, month[1], day[1])
    if moved is None:
        return ""
    changes = [
        (tokens[day[0]], _day(moved.day, tokens[day[0]].group(), numeric=tokens[month[0]].group().isdigit())),
        (tokens[month[0]], _month(moved.month, tokens[month[0]].group())),
    ]
    changes += [(tokens[year[0]], _year(moved.year, tokens[year[0]].group()))] if year else []
    return _ORDINAL.sub(lambda match: as_ordinal(moved.day, match.group()), _spliced(original, changes))


def age(draw: Draw, value: str, original: str) -> str:  # noqa: ARG001
    """The age moved as births are; children stay children. Nothing where no number is written."""
    match = re.search(r"\d+", original)
    if not match:
        return ""
    real, span = int(match.group()), years(draw)
    fits = [new for new in (real + span, real - span, real + 1, real - 1) if new > 0 and (new < _GROWN_UP) == (real < _GROWN_UP)]
    return _spliced(original, [(match, str(fits[0] if fits else real + 1))])


def _moved(draw: Draw, year: int | None, month: int, day: int) -> date | None:
    try:
        real = date(year or _LEAP_YEAR, month, day)
    except ValueError:
        return None
    new = real + timedelta(days=_days(draw))
    return new.replace(year=new.year - years(draw), day=min(new.day, 28))


def _parts(tokens: Sequence[re.Match[str]], value: str) -> dict[str, tuple[int, int]]:
    """Number of the token and number it means, for year, month and day."""
    found: dict[str, tuple[int, int]] = {}
    numbers: list[tuple[int, int]] = []
    for place, token in enumerate(tokens):
        word = token.group()
        if word.isdigit() and len(word) == 4:
            found["year"] = (place, int(word))
        elif word.isdigit() and len(word) <= 2:
            numbers.append((place, int(word)))
        elif not word.isdigit() and (month := _month_of(word)):
            found.setdefault("month", (place, month))
    _assign(found, numbers, _ISO.search(value))
    return found


def _assign(found: dict[str, tuple[int, int]], numbers: list[tuple[int, int]], iso: re.Match[str] | None) -> None:
    """Tell day, month and two-digit year apart: by the normal form, else by their size and the usual order."""
    if iso and "month" not in found:
        by_value = [at for at, (_, number) in enumerate(numbers) if number == int(iso[2])]
        days = [at for at, (_, number) in enumerate(numbers) if number == int(iso[3])]
        if by_value and days:
            month = next((at for at in by_value if at not in days[:1]), by_value[0])
            found["month"] = numbers[month]
            numbers[:] = [*(numbers[at] for at in days if at != month)][:1] + [
                one for at, one in enumerate(numbers) if at not in (month, *days[:1])
            ]
    if numbers:
        first = numbers.pop(0)
        if "month" not in found and numbers:
            second = numbers.pop(0)
            year_first = "year" in found and found["year"][0] < first[0]
            found["month"], first = (first, second) if second[1] > _MONTHS or (year_first and first[1] <= _MONTHS) else (second, first)
        found["day"] = first
    if numbers and "year" not in found:
        place, short = numbers.pop(0)
        found["year"] = (place, short + (2000 if short <= _CENTURY else 1900))


def _month_of(word: str) -> int | None:
    low = word.casefold()
    for names in MONTHS:
        for number, name in enumerate(names, 1):
            if low == name or (len(low) >= 3 and name.startswith(low)):
                return number
    return None


def _month(number: int, old: str) -> str:
    """The month in the language, the length and the case of another one."""
    if old.isdigit():
        return _number(number, old)
    low = old.casefold()
    names = next(names for names in MONTHS if any(name == low or (len(low) >= 3 and name.startswith(low)) for name in names))
    name = names[number - 1] if low in names else names[number - 1][: len(low)]
    return name.upper() if old.isupper() else name.capitalize() if old[0].isupper() else name


def _number(number: int, old: str) -> str:
    return f"{number:02}" if len(old) == 2 else str(number)


def _day(day: int, old: str, *, numeric: bool) -> str:
    return _number(day, old) if numeric or old[0] == "0" else str(day)


def _year(year: int, old: str) -> str:
    return f"{year % 100:02}" if len(old) == 2 else str(year)


def _spliced(text: str, changes: Sequence[tuple[re.Match[str], str]]) -> str:
    for match, new in sorted(changes, key=lambda change: -change[0].start()):
        text = text[: match.start()] + new + text[match.end() :]
    return text


def as_ordinal(day: int, old: str) -> str:
    """The English ending of a day."""
    ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return "".join(as_written(new, char) for new, char in zip(ending, old, strict=True))
