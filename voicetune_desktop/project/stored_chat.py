"""What a project holds of a chat when another export of it is read, and which of that the export has, too."""

from collections import deque
from itertools import islice

from voicetune_desktop.project.sqlite import Connection

_LOOKED_AT = 100
"""Equal messages among which the one that keeps the order is looked for."""
_TO_SECONDS = 19
"""Characters of "2024-05-01T10:00:00"."""


def identity(export_id: str | None, person: int, sent_at: str | None, text: str) -> int:
    """What makes two rows of a chat the same message: the platform's id, else who said what when, by the clock on the wall.

    The offset does not count, as one of two exports may be read in a zone that the person named.
    """
    return hash(export_id) if export_id else hash((person, sent_at and sent_at[:_TO_SECONDS], text))


class StoredChat:
    """The messages of a chat with the ids `start` to `end`; each is found once."""

    def __init__(self, db: Connection, start: int, end: int) -> None:
        self._there: dict[int, int | deque[int]] = {}
        self._last = -1
        sql = "SELECT export_id, participant_id, sent_at, text FROM message WHERE id >= ? AND id < ? ORDER BY id"
        for place, row in enumerate(db.execute(sql, (start, end)), start):
            self._remember(identity(*row), place)

    def _remember(self, key: int, place: int) -> None:
        there = self._there.get(key)
        if there is None:
            self._there[key] = place
        elif isinstance(there, int):
            self._there[key] = deque((there, place))
        else:
            there.append(place)

    def find(self, key: int) -> int | None:
        """The place of a message that is there; of several, the first behind the one found before."""
        there = self._there.get(key)
        if there is None:
            return None
        if isinstance(there, int):
            place = there
        else:
            place = next((place for place in islice(there, _LOOKED_AT) if place > self._last), there[0])
            there.remove(place)
        if isinstance(there, int) or not there:
            del self._there[key]
        self._last = place
        return place
