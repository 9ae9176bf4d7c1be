"""Times of one source read in another way: the numbers of its dates in another order, and the zone of its clock."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from itertools import groupby
from zoneinfo import ZoneInfo

from msgspec import Struct

from voicetune_desktop.importers.times.zones import Clock, zone_named
from voicetune_desktop.importers.whatsapp.dates import DateEvidence
from voicetune_desktop.project.clock import seconds

CENTURY = "20"
"""Two digits of a year mean this century, as when they were read."""


class Reading(Struct, frozen=True):
    """How the times of a source are read: the order of its dates, where it was in doubt, and the zone of times without one."""

    order: str | None = None
    zone: str | None = None


class Days(dict[str, str]):
    """From a day as it was read in one order of its three numbers to the day that they say in another one.

    Raises ValueError for a day that there is not. Where an order puts the year first, all years had two digits.
    """

    def __init__(self, before: str, after: str) -> None:
        super().__init__()
        self._before, self._after = before, after
        self._short = "ymd" in (before, after)

    def __missing__(self, day: str) -> str:
        read = dict(zip("ymd", day.split("-"), strict=True))
        if self._short and not read["y"].startswith(CENTURY):
            raise ValueError(day)
        read["y"] = read["y"][2 * self._short :]
        again = dict(zip(self._after, (read[letter] for letter in self._before), strict=True))
        year = again["y"] if len(again["y"]) > 2 else CENTURY + again["y"]
        found = self[day] = date(int(year), int(again["m"]), int(again["d"])).isoformat()
        return found


def in_doubt(days: Iterable[str], before: str, *, settled: bool) -> bool:
    """Whether days that were read in an order leave open which order it is, as they did when they came in; settled as theirs was."""
    evidence = DateEvidence()
    read = (dict(zip("ymd", day.split("-"), strict=True)) for day, _ in groupby(days))
    evidence.add("/".join(day[letter] for letter in before) for day in read)
    question = evidence.places()[1]
    return question is not None and question.settled <= settled


def can_turn(days: Iterable[str], turn: Days) -> bool:
    """Whether every day exists in the other order, too."""
    try:
        return all(turn[day] for day, _ in groupby(days))
    except ValueError:
        return False


def read_again(times: Iterable[str | None], before: Reading, after: Reading) -> Iterator[str | None]:
    """Times as another reading gives them."""
    if before.zone:
        zone = zone_named(before.zone)
        times = (_without(time, zone) for time in times)
    if before.order and after.order and before.order != after.order:
        turn = Days(before.order, after.order)
        times = (time and f"{turn[time[:10]]}{time[10:]}" for time in times)
    if after.zone:
        clock = Clock(zone_named(after.zone))
        times = (time and clock.absolute(time) for time in times)
    return iter(times)


def moments(times: Iterable[str | None], *, sort: bool) -> Iterator[tuple[str | None, int | None]]:
    """Times and their places on the time line of a chat, which never goes back unless rows are to be sorted."""
    last: int | None = None
    for time in times:
        at = seconds(time)
        last = last if at is None or (last is not None and at < last and not sort) else at
        yield time, last


def _without(time: str | None, zone: ZoneInfo) -> str | None:
    """A time without the offset that the zone gave it; any other offset is the export's own."""
    if time is None:
        return None
    sign = max(time.find("+", 19), time.find("-", 19))
    return time[:sign] if sign > 0 and time[sign:] in _offsets(time[:16], zone) else time


@lru_cache(maxsize=4096)
def _offsets(minute: str, zone: ZoneInfo) -> frozenset[str]:
    """What a zone adds to a local time: one offset, or two where its hour comes twice or never."""
    local = datetime.fromisoformat(minute).replace(tzinfo=zone)
    return frozenset(one.isoformat()[19:] for one in (local, local.replace(fold=1)))
