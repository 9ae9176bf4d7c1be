"""The order of dates in headings that name the day of the week, too: "Sun, 26/04/2026"."""

from collections.abc import Iterable
from datetime import date

from voicetune_desktop.importers.whatsapp.dates import DateEvidence, Order, Places, numbers
from voicetune_desktop.model import Question

_WEEKDAYS = (
    "mon lun sen 月 一 월 seg пн จ",
    "tue mar sel 火 二 화 ter вт อ",
    "wed mer mié rab 水 三 수 qua ср พ",
    "thu jeu jue kam 木 四 목 qui чт พฤ",
    "fri ven vie jum 金 五 금 sex пт ศ",
    "sat sam sáb sab 土 六 토 сб ส เส",
    "sun dim dom min 日 日 일 вс อา",
)
_NUMBER_OF = {word: number for number, words in enumerate(_WEEKDAYS) for word in words.split()}
_CALLED = "週周星期曜日요"


class DatedHeadings:
    """What headings tell about the order of their dates."""

    def __init__(self) -> None:
        self._evidence = DateEvidence()
        self._named: list[tuple[int, str]] = []

    def add(self, headings: Iterable[tuple[str, str]]) -> None:
        """Take the name of a day, or what stands around the date, and the date as written."""
        days = [*headings]
        self._evidence.add(day for _, day in days)
        self._named += [(number, day) for word, day in days if (number := _weekday(word)) is not None]

    def places(self, wish: Order | None = None) -> tuple[Places, Question | None]:
        """Where year, month and day stand, and a question where neither the days of the week nor the dates tell."""
        places, question = self._evidence.places(wish)
        if question is None and self._evidence.decided:
            return places, None
        other = {"dmy": Places("mdy", 2, 0, 1), "mdy": Places("dmy", 2, 1, 0)}.get(places.order)
        if other is None or places.year != 2:
            return places, question
        right, wrong = self._agreeing(places), self._agreeing(other)
        if right == wrong:
            return places, question
        return (places if right > wrong else other), None

    def _agreeing(self, places: Places) -> int:
        return sum(_falls_on(places, day) == number for number, day in self._named)


def _weekday(words: str) -> int | None:
    word = words.strip(" ,.()（）").casefold().removeprefix("วัน")
    beginnings = (word[:3], word[:2], word.strip(_CALLED)[:1] or word[:1])
    return next((_NUMBER_OF[beginning] for beginning in beginnings if beginning in _NUMBER_OF), None)


def _falls_on(places: Places, raw: str) -> int | None:
    try:
        return date(*places.ymd(numbers(raw))).weekday()
    except ValueError:
        return None
