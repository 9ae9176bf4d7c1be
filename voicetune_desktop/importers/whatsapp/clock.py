"""Times of day: 12 and 24 hours, the words for morning and afternoon in many languages, cheap conversion to ISO 8601."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from voicetune_desktop.importers.whatsapp.phrases import MARKS

_REMEMBERED = 20_000
"""Minutes that are kept; a day has 1,440."""
_HOUR_MINUTE = re.compile(r"(\d{1,2})\D{1,3}(\d\d)$")
_SILENT = dict.fromkeys(map(ord, f"{MARKS} \u00a0\u2009\u202f."))
_AM_WORDS = """
am πμ 上午 午前 오전 凌晨 早上 清晨 半夜 午夜 ص قظ صباحًا de dop fm öö vm ap fh rn yb ek pd to sa sáng pg priešpiet priekšp prijepodne
prepodne преподне претпл претпладне eparadites vorm vormittags morgens nachts לפנה״צ дп проб կա পূর্বাহ্ণ पूर्वाह्न मपू ಪೂರ್ವಾಹ್ನ పూర్వాహ్నం முற்பகல்
ਪੂਦੁ පෙව ก่อนเที่ยง ກ່ອນທ່ຽງ နံနက် ព្រឹក
"""
_PM_WORDS = """
pm μμ 下午 午後 오후 傍晚 晚上 م بظ مساءً du odp pop em ös nm ip eh in yh pk md tk ch chiều tối ptg popiet pēcp popodne poslijepodne поподне
попл попладне epasdites nachm nachmittags mittags abends אחה״צ пп слоб կհ অপরাহ্ণ अपराह्न मउ ಅಪರಾಹ್ನ అపరాహ్నం பிற்பகல் ਬਾਦੁ පව หลังเที่ยง
ຫຼັງທ່ຽງ ညနေ ល្ងាច
"""
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


def half_named(word: str) -> int | None:
    """0 for a word that means morning in some language, 12 for one that means afternoon, None for others."""
    half = word.translate(_SILENT).casefold()
    return 0 if half in _AM else 12 if half in _PM else None


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
