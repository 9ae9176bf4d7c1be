"""Times of exports that tell no zone, in the zone that the person named."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import rest
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Message, SetAside

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_TO_SECONDS = 19
"""Characters of "2024-05-01T10:00:00"."""
_NONE = timedelta()
_ONE_CHANGE = timedelta(days=1)
"""Times that come twice are those of one change of the clock if they are nearer than this."""


def chats_in_zone(importer: Importer, source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of a source as the importer gives them, times without an offset in the zone of the answers, and damage that it missed.

    Raises SourceError for a zone that nobody knows.
    """
    zone = zone_named(answers.zone) if answers.zone else None
    for export in importer.chats(source, answers):
        if zone:
            export.items = in_zone(export.items, zone)
        yield export
    if answers.chats is None and (damage := source.untold_damage()):
        yield rest(importer.format, source.name, damage)


def zone_named(name: str) -> "ZoneInfo":
    """The zone of an IANA name. Raises SourceError."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise SourceError("There is no time zone of this name.", 'Name it like "Europe/Berlin" or "America/New_York".') from None


def in_zone(items: Iterable[Message | SetAside], zone: "ZoneInfo") -> Iterator[Message | SetAside]:
    """The rows of one chat, times without an offset given that of the zone; others stay.

    Of the hour that comes twice in autumn the first pass is summer time, and from where the time jumps back on it is winter
    time. A time that the clock skipped in spring has the offset of before, so that nothing is lost where the zone was a wrong one.
    """
    clock = Clock(zone)
    for item in items:
        if type(item) is Message and item.sent_at:
            sent_at = clock.absolute(item.sent_at)
            yield item if sent_at is item.sent_at else replace(item, sent_at=sent_at)
        else:
            yield item


class Clock:
    """The clock on somebody's wall, read in the order in which it showed its times."""

    def __init__(self, zone: "ZoneInfo") -> None:
        self._zone = zone
        self._second_pass = False
        self._last: datetime | None = None
        """The last time that comes twice."""

    def absolute(self, sent_at: str) -> str:
        """A local time with its offset; what has one, or is no time, is given back as it is."""
        if len(sent_at) < _TO_SECONDS or not _is_local(sent_at):
            return sent_at
        try:
            wall = datetime.fromisoformat(sent_at)
        except ValueError:
            return sent_at
        if steady := _steady(self._zone, sent_at[:10]):
            return sent_at + steady
        early, late = (wall.replace(tzinfo=self._zone, fold=fold) for fold in (0, 1))
        before, after = early.utcoffset() or _NONE, late.utcoffset() or _NONE
        shown = late if before > after and self._comes_again(wall) else early
        return sent_at + shown.isoformat()[len(wall.isoformat()) :]

    def _comes_again(self, wall: datetime) -> bool:
        """Whether a time that comes twice is that of the second pass; times of another autumn tell nothing about it."""
        last = self._last if self._last and abs(wall - self._last) < _ONE_CHANGE else wall
        self._second_pass = wall < last or (last is not wall and self._second_pass)
        self._last = wall
        return self._second_pass


@lru_cache(maxsize=4096)
def _steady(zone: "ZoneInfo", day: str) -> str:
    """The offset of a day on which the clock is not changed; empty on other days, and for what is no day."""
    try:
        morning = datetime.fromisoformat(day).replace(tzinfo=zone)
    except ValueError:
        return ""
    evening = morning.replace(hour=23, minute=59, second=59, fold=1)
    return morning.isoformat()[_TO_SECONDS:] if morning.utcoffset() == evening.utcoffset() else ""


def _is_local(sent_at: str) -> bool:
    tail = sent_at[_TO_SECONDS:]
    return not tail or not ("+" in tail or "-" in tail or tail.endswith("Z"))
