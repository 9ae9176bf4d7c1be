"""Times as DiscordChatExporter writes them outside of JSON: ISO 8601, or the way of the computer's country."""

import re
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from itertools import islice, takewhile

from voicetune_desktop.importers.discord.json_rows import sent_at
from voicetune_desktop.importers.whatsapp.clock import Halves, Times, second_of
from voicetune_desktop.importers.whatsapp.dates import DateEvidence, Days, Order, Places

WRITTEN = r"\d{1,4}(?:[./-] ?\d{1,4}){2}\.?|\d{1,2}-[A-Z][a-z]{2}-\d{2,4}"
"""A date of any country, or with the name of a month, as old versions wrote it."""

_MOMENT = re.compile(rf"({WRITTEN}),?\s{{1,3}}([^\d\n]{{0,12}}\d{{1,2}}[:.]\d\d)(?:[:.](\d\d))?([^\d\n]{{0,12}})$")
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS = {name: f"{number:02}" for number, name in enumerate(_NAMES, 1)}
_NAMED = re.compile(r"(\d{1,2})-([A-Z][a-z]{2})-(?:20)?(\d\d)$")
_YMD = Places("ymd", 0, 1, 2)
_BLOCK = 2000
_DOT_NET, _ZONE_AT = 33, 27
"""Characters of "2023-08-23T12:00:00.1230000+02:00", and where its offset begins."""
_REMEMBERED = 20_000
"""Days and clocks that are kept of one channel."""


class Moments:
    """Times of one channel in ISO 8601, once it is known which number is the day."""

    def __init__(self, written: Iterable[str], wish: Order | None = None) -> None:
        evidence, halves = DateEvidence(), set[str]()
        local = takewhile(lambda one: sent_at(one) is None, written)
        found = (match for match in map(_MOMENT.match, local) if match and not _NAMED.match(match[1]))
        while not evidence.decided and (block := list(islice(found, _BLOCK))):
            evidence.add(match[1] for match in block)
            halves |= {match[4].strip() for match in block}
        places, self.question = evidence.places(wish, american=bool(halves & {"AM", "PM"}))
        self._days, self._named_days, self._times = Days(places), Days(_YMD), Times(Halves())
        self._known = (dict[str, str](), dict[str, str]())
        """Days and clocks that were read, as written before and after the first space."""

    def __call__(self, written: str) -> str | None:
        """One of them; None for what is no time."""
        day, _, clock = written.partition(" ")
        days, clocks = self._known
        if day in days and clock in clocks:
            return days[day] + clocks[clock]
        if written[4:5] == "-" and (moment := _absolute(written)):
            return moment
        return self._local(written)

    def _local(self, written: str) -> str | None:
        found = _MOMENT.match(written)
        if not found:
            return None
        named = _NAMED.match(found[1])
        day = self._named_days[f"20{named[3]}-{_MONTHS.get(named[2], '99')}-{named[1]}"] if named else self._days[found[1]]
        clock, second = self._times[found[4]][found[2]], second_of(found[3])
        if not (day and clock and second):
            return None
        if written.find(" ") in (found.end(1), found.end(1) + 1):
            self._remember(written, day, clock + second)
        return f"{day}{clock}{second}"

    def _remember(self, written: str, day: str, clock: str) -> None:
        for known, part, found in zip(self._known, written.split(" ", 1), (day, clock), strict=True):
            if len(known) > _REMEMBERED:
                known.clear()
            known[part] = found


def _absolute(written: str) -> str | None:
    """The same as `sent_at`, in half of its time for what .NET wrote."""
    zone = _zone(written[_ZONE_AT:]) if len(written) == _DOT_NET and f"{written[10]}{written[19]}" == "T." and written[5] != "W" else ""
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return None
    if not zone:
        return sent_at(written)
    return f"{written[:19]}{zone}" if written[20:26] == "000000" else f"{written[:26]}{zone}"


@lru_cache(100)
def _zone(written: str) -> str:
    """An offset as ISO 8601 has it; "" for what is none."""
    moment = sent_at(f"2000-01-01T00:00:00{written}") if written[:1] in ("+", "-") else None
    return moment[19:] if moment else ""
