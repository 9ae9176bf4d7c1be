"""Dates and times of day: which number is the day, learned from the whole file, and cheap conversion to ISO 8601."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby, pairwise
from typing import Literal

from msgspec import Struct

from voicetune_desktop.importers.whatsapp.phrases import MARKS
from voicetune_desktop.model import Question

Order = Literal["dmy", "mdy", "ymd"]
Numbers = tuple[int, int, int]

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_NUMBER = re.compile(r"\d+")
_REMEMBERED = 20_000
"""Dates or minutes that are kept; a chat rarely has 5,000 days."""


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
        self._open = self._open or next((day for day, seen in zip(fresh, days, strict=True) if one.ymd(seen) != other.ymd(seen)), "")
        steps = [*pairwise([numbers(self._last or fresh[0]), *days])]
        self._last = fresh[-1]
        for places in (*self._candidates, _YMD):
            self._impossible[places] += sum(month > 12 or day > 31 for _, month, day in map(places.ymd, days))
            self._backwards[places] += sum(places.ymd(after) < places.ymd(before) for before, after in steps)
        for place in range(3):
            self._changes[place] += sum(before[place] != after[place] for before, after in steps)

    @property
    def decided(self) -> bool:
        """Whether a number above 12 has already settled it."""
        one, other = self._candidates
        return self._impossible[one] != self._impossible[other]

    def places(self, wish: Order | None = None, *, american: bool = False) -> tuple[Places, Question | None]:
        """The order of the file, and a question where the file does not tell.

        `wish` is the person's answer to it; `american` says that the clock is one of the United States.
        """
        if self._candidates[0].order == self._candidates[1].order:
            return self._by(self._impossible) or _YMD, None
        choices = (*self._candidates, _YMD) if self._short else self._candidates
        wished = [places for places in choices if places.order == wish and not self._impossible[places]]
        if wished or self._is_short_year_first():
            return wished[0] if wished else _YMD, None
        found = self._by(self._impossible) or self._by(self._backwards) or self._by_changes()
        if found or not self._open:
            return found or self._candidates[0], None
        guess = next(places for places in self._candidates if places.order == ("mdy" if american and "/" in self._open else "dmy"))
        return guess, _question(numbers(self._open), self._candidates, guess)

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


def _year_place(day: Numbers) -> int | None:
    return next((place for place, number in enumerate(day) if number > 99), None)


def _question(day: Numbers, candidates: Sequence[Places], guess: Places) -> Question:
    examples = tuple(f"{number} {_MONTHS[month - 1]} {year}" for year, month, number in (places.ymd(day) for places in candidates))
    return Question("date_order", tuple(places.order for places in candidates), guess.order, examples)


class Days(dict[str, str | None]):
    """From a date as written to "2023-08-15T", or None for a date that does not exist."""

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places

    def __missing__(self, raw: str) -> str | None:
        if len(self) > _REMEMBERED:
            self.clear()
        try:
            found = f"{date(*self._places.ymd(numbers(raw))).isoformat()}T"
        except ValueError:
            found = None
        self[raw] = found
        return found


_HOUR_MINUTE = re.compile(r"(\d{1,2})\D{1,3}(\d\d)$")
_SILENT = dict.fromkeys(map(ord, f"{MARKS} \u00a0\u2009\u202f."))
_AM_WORDS = "am πμ 上午 午前 오전 凌晨 早上 清晨 ص قظ de dop fm öö vm ap পূর্বাহ্ণ पूर्वाह्न ก่อนเที่ยง дп проб sa pg"
_PM_WORDS = "pm μμ 下午 午後 오후 傍晚 晚上 م بظ du odp em ös nm ip অপরাহ্ণ अपराह्न หลังเที่ยง пп слоб ch ptg"
_AM, _PM = frozenset(_AM_WORDS.split()), frozenset(_PM_WORDS.split())
_NOON = "中午"


class Halves(Struct, frozen=True):
    """Words that mean morning and afternoon in one file, beyond those that are known."""

    am: str = ""
    pm: str = ""


def learn_halves(dates: Sequence[str], minutes: Sequence[str], halves: Sequence[str]) -> Halves:
    """Two unknown words beside a 12-hour clock: on one day, the one that comes first is the morning."""
    words = {pair: half_of_day(*pair) for pair in set(zip(minutes, halves, strict=True))}
    unknown = {*words.values()} - _AM - _PM - {_NOON, ""}
    if len(unknown) != 2 or any(hour_and_minute(minute)[0] > 12 for minute, _ in words):
        return Halves()
    said = ((day, words[minute, half]) for day, minute, half in zip(dates, minutes, halves, strict=True))
    steps = Counter((before[1], after[1]) for before, after in pairwise(said) if before[0] == after[0] and before[1] != after[1])
    return Halves(*max(steps, key=lambda step: steps[step])) if steps else Halves()


def hour_and_minute(raw: str) -> tuple[int, int]:
    """The numbers of "下午 3:04"."""
    match = _HOUR_MINUTE.search(raw)
    return (int(match[1]), int(match[2])) if match else (99, 99)


def half_of_day(minute: str, half: str) -> str:
    """The word before or after the numbers of a time, comparable."""
    return (half or _HOUR_MINUTE.sub("", minute)).translate(_SILENT).casefold()


class Times(dict[str, "Minutes"]):
    """By the half of the day as written after the time, then by hour and minute as written."""

    def __init__(self, learned: Halves) -> None:
        super().__init__()
        self._learned = learned

    def __missing__(self, half: str) -> "Minutes":
        if len(self) > 100:
            self.clear()
        found = self[half] = Minutes(half, self._learned)
        return found


class Minutes(dict[str, str | None]):
    """From hour and minute as written to "21:12:", or None for a time that does not exist."""

    def __init__(self, half: str, learned: Halves) -> None:
        super().__init__()
        self._half, self._am, self._pm = half, _AM | {learned.am} - {""}, _PM | {learned.pm} - {""}

    def __missing__(self, raw: str) -> str | None:
        if len(self) > _REMEMBERED:
            self.clear()
        hour, minute = hour_and_minute(raw)
        hour = self._of_24(hour, half_of_day(raw, self._half))
        found = self[raw] = f"{hour:02d}:{minute:02d}:" if hour < 24 and minute < 60 else None
        return found

    def _of_24(self, hour: int, half: str) -> int:
        if half in self._pm and hour < 12:
            return hour + 12
        if half in self._am and hour == 12:
            return 0
        return hour + 12 if half == _NOON and hour < 6 else hour


def second_of(raw: str | None) -> str | None:
    """Two ASCII digits for a second as written, "00" where there is none; None for one that does not exist."""
    second = int(raw or 0)
    return f"{second:02d}" if second < 60 else None
