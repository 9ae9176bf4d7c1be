"""Days and times as a person writes them in their own language: "14 January 2027", without the day of the week."""

import re
from datetime import date

from PySide6.QtCore import QDate, QDateTime, QLocale, QTimeZone

_WEEKDAY = re.compile(r"^dddd?,?\s*|,?\s*dddd?$")


def day(when: date) -> str:
    """The day in words of the person's locale."""
    locale = QLocale()
    form = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(when.year, when.month, when.day), form)


def told_time(at: float) -> str:
    """A time as the clock of an export told it, short, for tables; `at` counts seconds since 1970 on that clock."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at), QTimeZone.utc()), QLocale.FormatType.ShortFormat)
