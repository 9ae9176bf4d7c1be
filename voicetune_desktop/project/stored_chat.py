"""What a project holds of a chat when another export of it is read, and which of that the export has, too."""

from array import array
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from voicetune_desktop.project.sqlite import Connection

_LOOKED_AT = 100
"""Equal messages among which the one that keeps the order is looked for."""
_TO_SECONDS = 19
"""Characters of "2024-05-01T10:00:00"."""
_TO_MINUTES = 16
_NO_TIME = -(2**62)

Said = tuple[str | None, int | None, str, str, str, int, str]
"""What an export says of a message: sent_at, at, text, export_id, reply_to, forwarded, flags."""


def identity(export_id: str, person: int, sent_at: str | None, text: str, precision: int = _TO_SECONDS) -> int:
    """What makes two rows of a chat the same message: the platform's id, else who said what when, by the clock on the wall.

    The offset does not count, as one of two exports may be read in a zone that the person named.
    """
    return hash(export_id) if export_id else hash((person, (sent_at or "")[:precision], text))


def wall_clock(sent_at: str | None) -> str:
    """A time without its offset, to the second."""
    return (sent_at or "")[:_TO_SECONDS]


def gives_minutes(times: Iterable[str | None]) -> bool:
    """Whether times have no seconds, as in exports of WhatsApp on Android; those on an iPhone have some."""
    return all(at is None or at[_TO_MINUTES:_TO_SECONDS] == ":00" for at in times)


class Unfound(NamedTuple):
    """A stored message that the export lacks: its id, its time, and the id of the last one before it that the export has."""

    id: int
    at: int
    after: int


class StoredChat:
    """The messages of a chat with the ids `start` to `end`; each is found once.

    Texts are remembered by their hashes, so that a million messages take little memory. Those of other `sources` may be written in
    another way: they are found, but nothing is concluded from how they read or from that they are missing. Where only one of both
    exports has seconds, minutes count; `in_minutes` says that the one that is read has none.
    """

    def __init__(self, db: Connection, start: int, end: int, sources: frozenset[int], *, in_minutes: bool = False) -> None:
        self._start = start
        stored = db.execute("SELECT sent_at FROM message WHERE id >= ? AND id < ?", (start, end))
        stored_in_minutes = gives_minutes(at for (at,) in stored)
        self._precision = _TO_SECONDS if in_minutes == stored_in_minutes else _TO_MINUTES
        self._tells_more = stored_in_minutes or not in_minutes
        self._there: dict[int, int | deque[int]] = {}
        self._reads = array("q")
        self._at = array("q")
        self._comparable = bytearray(end - start)
        self._found = bytearray(end - start)
        self.last = start - 1
        """The message that was found last."""
        self.changed: list[tuple[int, Said]] = []
        """Messages that read in another way in the export."""
        sql = """
            SELECT participant_id, source, sent_at, at, text, export_id, reply_to, forwarded, flags FROM message
            WHERE id >= ? AND id < ? ORDER BY id"""
        for place, (person, source, *said) in enumerate(db.execute(sql, (start, end))):
            sent_at, at, text, export_id, *_ = said
            self._remember(identity(export_id, person, sent_at, text, self._precision), start + place)
            self._reads.append(hash(tuple(said)))
            self._at.append(_NO_TIME if at is None else at)
            self._comparable[place] = source in sources

    def _remember(self, key: int, message: int) -> None:
        there = self._there.get(key)
        if there is None:
            self._there[key] = message
        elif isinstance(there, int):
            self._there[key] = deque((there, message))
        else:
            there.append(message)

    def find(self, person: int, said: Said) -> int | None:
        """The id of a message that is there; of several, the first behind the one found before."""
        key = identity(said[3], person, said[0], said[2], self._precision)
        there = self._there.get(key)
        if there is None:
            return None
        if isinstance(there, int):
            message = there
        else:
            message = next((message for message in islice(there, _LOOKED_AT) if message > self.last), there[0])
            there.remove(message)
        if isinstance(there, int) or not there:
            del self._there[key]
        self.last = message
        place = message - self._start
        self._found[place] = 1
        if self._comparable[place] and self._reads[place] != hash(said) and (said[3] or self._tells_more):
            self.changed.append((message, said))
        return message

    def unfound(self, first: int, last: int) -> Iterator[Unfound]:
        """The comparable messages between two times that were not found."""
        after = self._start - 1
        for message, at, comparable, found in self._all():
            if found:
                after = message
            elif comparable and first <= at <= last:
                yield Unfound(message, at, after)

    def times(self, *, found: bool) -> Iterator[int]:
        """When the messages were sent that were found, or those that are comparable."""
        return (at for _, at, comparable, was_found in self._all() if at != _NO_TIME and (was_found if found else comparable))

    def _all(self) -> Iterator[tuple[int, int, int, int]]:
        ids = range(self._start, self._start + len(self._at))
        return zip(ids, self._at, self._comparable, self._found, strict=True)


def comparable_sources(db: Connection, source: int) -> frozenset[int]:
    """The other sources of the same format, and 0 for those that nobody noted, if all of the platform had this format."""
    (format_id,) = db.execute("SELECT format FROM source WHERE id = ?", (source,)).fetchone()
    platform = format_id.partition("-")[0]
    rows: list[Any] = db.execute("SELECT id, format FROM source WHERE id <> ?", (source,)).fetchall()
    same = {other for other, other_format in rows if other_format == format_id}
    alone = all(other in same for other, other_format in rows if other_format.partition("-")[0] == platform)
    return frozenset(same | {0} if alone else same)
