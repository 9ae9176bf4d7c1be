"""Times of messages that come from another export, by the clock of the chat that they come to."""

from datetime import UTC, datetime, timedelta, timezone
from functools import partial

from voicetune_desktop.project.sqlite import Connection
from voicetune_desktop.project.twins import Agreement


def by_clock_of(db: Connection, places: tuple[int, int], agreed: Agreement) -> str:
    """SQL for `sent_at` and `at` of a message, by the clock of the chat with the messages `places` (ids)."""
    if not any(agreed.ahead):
        return "sent_at, at"
    db.create_function("by_its_clock", 2, partial(_sent_at, agreed, _zone(db, places)), deterministic=True)
    db.create_function("moved", 1, partial(_at, agreed), deterministic=True)
    return "by_its_clock(sent_at, at), moved(at)"


def _zone(db: Connection, places: tuple[int, int]) -> timezone | None:
    """How the times of a chat are given: with the offset of its first one, or without any."""
    row = db.execute("SELECT sent_at FROM message WHERE id >= ? AND id < ? AND sent_at <> '' ORDER BY id LIMIT 1", places).fetchone()
    offset = datetime.fromisoformat(row[0]).utcoffset() if row else None
    return None if offset is None else timezone(offset)


def _at(agreed: Agreement, at: int | None) -> int | None:
    """The moment of a copy by the clock of the kept chat."""
    return None if at is None else at - agreed.shift(at)


def _sent_at(agreed: Agreement, zone: timezone | None, sent_at: str | None, at: int | None) -> str | None:
    """The time of a copy as the kept chat would write it."""
    if sent_at is None or at is None:
        return sent_at
    moment = datetime.fromtimestamp(0, UTC) + timedelta(seconds=at - agreed.shift(at))
    moment = moment.astimezone(zone) if zone else moment.replace(tzinfo=None)
    return moment.isoformat(timespec="seconds")
