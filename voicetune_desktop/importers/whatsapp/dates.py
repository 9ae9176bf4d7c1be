"""Dates: which number is the day, learned from the whole file, and cheap conversion to ISO 8601."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import groupby, pairwise
from typing import Literal

from msgspec import Struct

from voicetune_desktop.importers.times.remembered import Remembered
from voicetune_desktop.model import Question

Order = Literal["dmy", "mdy", "ymd"]
Numbers = tuple[int, int, int]

_NUMBER = re.compile(r"\d+")


def numbers(raw: str) -> Numbers:
    """The three numbers of a date as they stand there."""
    first, second, third = _NUMBER.findall(raw)[:3]
    return int(first), int(second), int(third)


class Places(Struct, frozen=True):
    """Where year, month and day stand among the three numbers, and the order's name."""

    order: Order
    year: int
    month: int
    day: int

    def ymd(self, date_numbers: Numbers) -> Numbers:
        """Year, month, day; two digits mean this century, and Thai years count from the Buddha."""
        year = date_numbers[self.year]
        year += 2000 if year < 100 else -543 if year > 2400 else 0
        return year, date_numbers[self.month], date_numbers[self.day]


_DMY, _MDY, _YMD = Places("dmy", 2, 1, 0), Places("mdy", 2, 0, 1), Places("ymd", 0, 1, 2)
_CANDIDATES: dict[int | None, tuple[Places, ...]] = {
    0: (_YMD, Places("ymd", 0, 2, 1)),
    1: (Places("mdy", 1, 0, 2), Places("dmy", 1, 2, 0)),
    2: (_DMY, _MDY),
    None: (_DMY, _MDY),
}
"""By the place of a year that is written with four digits."""


class DateEvidence:
    """What the dates of a file say about their order. Feed it blocks of dates until `decided`."""

    def __init__(self) -> None:
        self._last = ""
        self._open = ""
        self._changes = [0, 0, 0]
        self._impossible: Counter[Places] = Counter()
        self._backwards: Counter[Places] = Counter()
        self._candidates: tuple[Places, ...] = (_DMY, _MDY)
        self._short = False

    def add(self, dates: Iterable[str]) -> None:
        """Take the next dates of the file, in its order."""
        fresh = [day for day, _ in groupby(dates)]
        if not fresh:
            return
        days = [numbers(day) for day in fresh]
        if not self._last:
            self._candidates = _CANDIDATES[_year_place(days[0])]
            self._short = _year_place(days[0]) is None
        one, other = self._candidates
        self._open = self._open or next(
            (day for day, seen in zip(fresh, days, strict=True) if _is_open(one.ymd(seen), other.ymd(seen))), ""
        )
        steps = [*pairwise([numbers(self._last or fresh[0]), *days])]
        self._last = fresh[-1]
        for places in (*self._candidates, _YMD):
            self._impossible[places] += sum(not _exists(day) for day in map(places.ymd, days))
            self._backwards[places] += sum(places.ymd(after) < places.ymd(before) for before, after in steps)
        for place in range(3):
            self._changes[place] += sum(before[place] != after[place] for before, after in steps)

    @property
    def decided(self) -> bool:
        """Whether a number above 12 has already settled it."""
        one, other = self._candidates
        return self._impossible[one] != self._impossible[other]

    @property
    def may_change(self) -> bool:
        """Whether dates that come may settle what those before do not."""
        one, other = self._candidates
        return bool(self._last) and one.order != other.order and not self.decided

    def places(self, wish: Order | None = None, *, american: bool = False) -> tuple[Places, Question | None]:
        """The order of the file, and a question where the file does not tell; a settled one where it is only likely.

        `wish` is the person's answer to it; `american` says that the clock is one of the United States.
        """
        if self._candidates[0].order == self._candidates[1].order:
            return self._by(self._impossible) or _YMD, None
        choices = (*self._candidates, _YMD) if self._short else self._candidates
        wished = [places for places in choices if places.order == wish and not self._impossible[places]]
        if wished or self._is_short_year_first():
            return wished[0] if wished else _YMD, None
        found = self._by(self._impossible) or self._by(self._backwards)
        if found or not self._open:
            return found or self._by_changes() or self._candidates[0], None
        if likely := self._by_changes():
            return likely, _question(numbers(self._open), self._candidates, likely, settled=True)
        guess = next(places for places in self._candidates if places.order == ("mdy" if american and "/" in self._open else "dmy"))
        return guess, _question(numbers(self._open), self._candidates, guess, settled=False)

    def _by(self, faults: Counter[Places]) -> Places | None:
        one, other = sorted(self._candidates, key=lambda places: faults[places])
        return one if faults[one] * 2 < faults[other] else None

    def _by_changes(self) -> Places | None:
        """The number that changes more often is the day."""
        one, other = sorted(self._candidates, key=lambda places: -self._changes[places.day])
        return one if self._changes[one.day] > self._changes[other.day] else None

    def _is_short_year_first(self) -> bool:
        """18/06/13 with a year of two digits in front: then the last number is the one that changes."""
        return self._short and self._changes[2] > self._changes[0] and not self._impossible[_YMD] and not self._backwards[_YMD]


def _exists(ymd: Numbers) -> bool:
    return 1 <= ymd[1] <= 12 and 1 <= ymd[2] <= 31


def _is_open(one: Numbers, other: Numbers) -> bool:
    """Whether a date may be read in both ways, and is another one each time."""
    return one != other and _exists(one) and _exists(other)


def _year_place(day: Numbers) -> int | None:
    return next((place for place, number in enumerate(day) if number > 99), None)


def _question(day: Numbers, candidates: Sequence[Places], guess: Places, *, settled: bool) -> Question:
    examples = tuple(f"{year:04}-{month:02}-{number:02}" for year, month, number in (places.ymd(day) for places in candidates))
    return Question("date_order", tuple(places.order for places in candidates), guess.order, examples, settled)


class Days(Remembered):
    """From a date as written to "2023-08-15T", or None for a date that does not exist."""

    def __init__(self, places: Places) -> None:
        super().__init__(partial(_day, places=places))


def _day(raw: str, places: Places) -> str | None:
    year, month, day = places.ymd(numbers(raw))
    try:
        found = _of_persian(year, month, day) if year in _PERSIAN else date(year, month, day)
    except ValueError:
        return None
    return f"{found.isoformat()}T"


_PERSIAN = range(1380, 1420)
"""Years of the calendar of Iran, 2001 to 2041."""


def _of_persian(year: int, month: int, day: int) -> date:
    """The day of the calendar of Iran: six months of 31 days, the others of 30, and eight leap years in 33 years."""
    if not (1 <= month <= 12 and 1 <= day <= (31 if month < 7 else 30)):
        raise ValueError
    years = year - 979
    days = 365 * years + years // 33 * 8 + (years % 33 + 3) // 4
    days += 31 * (month - 1) if month < 7 else 30 * (month - 1) + 6
    return date(1600, 3, 20) + timedelta(days + day - 1)
