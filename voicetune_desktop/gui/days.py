"""Days and times as a person writes them in their own language: "14 January 2027", without the day of the week."""

import re
from datetime import date

from PySide6.QtCore import QDate, QDateTime, QLocale, QTimeZone

_WEEKDAY = re.compile(r"^dddd?,?\s*|,?\s*dddd?$")
_PARTS = 3
_LONG_YEAR = 4
"""Digits of a year that is written in full."""
_CENTURIES = {2: 2000, 4: 0}
"""What a year of so many digits lacks."""


def day(when: date) -> str:
    """The day in words of the person's locale."""
    locale = QLocale()
    form = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(when.year, when.month, when.day), form)


def told_time(at: float) -> str:
    """A time as the clock of an export told it, short, for tables; `at` counts seconds since 1970 on that clock."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at), QTimeZone.utc()), QLocale.FormatType.ShortFormat)


def day_in_figures(written: str) -> str:
    """A day like 2024-05-31 as the person's locale writes it in figures: "31/05/2024"; other texts as they are."""
    try:
        when = date.fromisoformat(written)
    except ValueError:
        return written
    form = re.sub("y+", "yyyy", QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def typed_day(text: str) -> str:
    """A day that was typed in figures, in the order of the person's locale or as 2024-05-31, in that form; other texts as they are."""
    figures = re.findall(r"\d+", text)
    if len(figures) != _PARTS or any(map(str.isalpha, text)):
        return text
    order = sorted("dMy", key=QLocale().dateFormat(QLocale.FormatType.ShortFormat).find)
    found = dict(zip("yMd" if len(figures[0]) == _LONG_YEAR else order, figures, strict=True))
    try:
        return date(_CENTURIES[len(found["y"])] + int(found["y"]), int(found["M"]), int(found["d"])).isoformat()
    except (KeyError, ValueError):
        return text
