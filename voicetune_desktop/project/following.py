"""Following in the project what a newer export of a chat changed: edited and deleted messages."""

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from voicetune_desktop.project.newer_export import MISSING, Cover, Exports, Lone, Settled, settle
from voicetune_desktop.project.places import forget_build, take_out
from voicetune_desktop.project.schema import chat_of
from voicetune_desktop.project.sqlite import Connection
from voicetune_desktop.project.stored_chat import StoredChat, Unfound, wall_clock

_COLUMNS = "sent_at, at, text, reply_to, forwarded, flags, source"


class Read(NamedTuple):
    """A chat that was read: its ids are `start` to `end`, new ones from `new` on, each of which came behind the found one in `after`."""

    source: int
    start: int
    new: int
    end: int
    first: int
    """The message that was read first, of those with a time; 0 for none."""
    last: int
    senders: frozenset[int]
    whole: bool
    after: Sequence[int] = array("q")
    missing: float = MISSING
    """Share of messages that may be missing without raising doubts that it is whole."""


class Followed(NamedTuple):
    """What was changed: stored messages with a newer text, stored ones taken out, new ones that were there in other words.

    `left_out` are the times of messages that a newer export has no more; `removed` counts all rows that are gone.
    """

    edited: int = 0
    deleted: int = 0
    worded_before: int = 0
    left_out: tuple[str | None, ...] = ()
    removed: int = 0
    behind: tuple[tuple[int, int, int], ...] = ()
    """Where edited messages stand in the newer export, as `renumber` wants to know it."""
    reworded: int = 0
    """Stored messages that read in another way, be it only their time."""


def remember_reworded(db: Connection, there: StoredChat) -> None:
    """Put the rows that read in another way aside until it is known which export is the newer one."""
    if there.changed:
        db.execute(
            "CREATE TEMP TABLE IF NOT EXISTS reworded (id INTEGER PRIMARY KEY, sent_at TEXT, at INTEGER, text TEXT NOT NULL,"
            " reply_to TEXT NOT NULL, forwarded INTEGER NOT NULL, flags TEXT NOT NULL)"
        )
        rows = ((id_, sent_at, at, text, *more) for id_, (sent_at, at, text, _, *more) in there.changed)
        db.executemany("INSERT OR REPLACE INTO temp.reworded VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        there.changed.clear()


def follow(db: Connection, there: StoredChat, read: Read, sources: frozenset[int]) -> Followed:
    """Change the stored messages of a chat as the newer one of its exports has them."""
    this = _cover(db, read)
    newer = tuple(cover for cover in _covers(db, read, sources) if this and cover.last > this.last)
    edited, reworded = _reword(db, read, newer)
    if this is None:
        return Followed(edited, reworded=reworded)
    unfound = list(there.unfound(this.first, this.last))
    if not unfound and not newer:
        return Followed(edited, reworded=reworded)
    stored = _stored(db, unfound)
    new = list(_new(db, read, *_stretch(stored, newer)))
    times = (array("q", there.times(found=found)) for found in (False, True))
    exports = Exports(this, read.senders, newer, *times, missing=read.missing)
    settled = settle(stored, new, exports)
    left_out = tuple(_sent_at(db, id_) for id_ in settled.left_out)
    _take_over(db, settled)
    gone = {*settled.deleted, *settled.left_out, *(id_ for _, id_ in (*settled.edited, *settled.worded_before))}
    _count_off(db, read, Counter(one.person for one in (*stored, *new) if one.id in gone))
    take_out(db, sorted(gone))
    if settled.deleted:
        forget_build(db)
    words = len(settled.edited)
    worded_before = words + len(settled.worded_before)
    behind = tuple((id_, read.after[new - read.new], new) for id_, new in settled.edited if read.after[new - read.new] >= read.start)
    return Followed(edited + words, len(settled.deleted), worded_before, left_out, len(gone), behind, reworded + words)


def _cover(db: Connection, read: Read) -> Cover | None:
    if not read.first:
        return None
    first, last = (db.execute("SELECT at FROM message WHERE id = ?", (id_,)).fetchone()[0] for id_ in (read.first, read.last))
    return None if first is None or last is None else Cover(first, last, len(read.senders), read.whole)


def _covers(db: Connection, read: Read, sources: frozenset[int]) -> Iterator[Cover]:
    """What other exports of the same format have of the chat; of those before it was noted, that they have something."""
    sql = """
        SELECT c.source_id, f.at, l.at, c.people, c.whole FROM covered c JOIN message f ON f.id = c.first JOIN message l ON l.id = c.last
        WHERE c.first >= ? AND c.first < ? AND f.at IS NOT NULL AND l.at IS NOT NULL"""
    for source, first, last, people, whole in db.execute(sql, (read.start, read.end)):
        if source in sources:
            yield Cover(first, last, people, bool(whole))
    if 0 in sources:
        sql = "SELECT min(at), max(at) FROM message WHERE id >= ? AND id < ? AND source = 0"
        first, last = db.execute(sql, (read.start, read.new)).fetchone()
        if first is not None:
            yield Cover(first, last, 2, whole=False)


def _reword(db: Connection, read: Read, newer: Sequence[Cover]) -> tuple[int, int]:
    """Let stored messages read as this export has them, where no newer one has them: how many have another text, and how many changed."""
    if not db.execute("SELECT 1 FROM temp.sqlite_master WHERE name = 'reworded'").fetchone():
        return 0, 0
    for cover in newer:
        known = "SELECT r.id FROM temp.reworded r JOIN message m ON m.id = r.id WHERE m.at BETWEEN ? AND ?"
        db.execute(f"DELETE FROM temp.reworded WHERE id IN ({known})", (cover.first, cover.last))
    edited = "SELECT m.id FROM temp.reworded r JOIN message m ON m.id = r.id WHERE m.text <> r.text"
    db.execute(f"DELETE FROM decision WHERE scope = 'place' AND message_id IN ({edited})")
    ((texts,),) = db.execute(f"SELECT count(*) FROM ({edited})")
    ((rows,),) = db.execute("SELECT count(*) FROM temp.reworded")
    values = "sent_at = r.sent_at, at = r.at, text = r.text, reply_to = r.reply_to, forwarded = r.forwarded, flags = r.flags"
    db.execute(f"UPDATE message SET {values}, source = ? FROM temp.reworded r WHERE message.id = r.id", (read.source,))
    db.execute("DROP TABLE temp.reworded")
    return texts, rows


def _stored(db: Connection, unfound: Sequence[Unfound]) -> list[Lone]:
    sql = "SELECT participant_id, sent_at, export_id FROM message WHERE id = ?"
    rows = ((one, *db.execute(sql, (one.id,)).fetchone()) for one in unfound)
    return [Lone(one.id, person, wall_clock(sent_at), export_id, one.at, one.after) for one, person, sent_at, export_id in rows]


def _stretch(stored: Sequence[Lone], newer: Sequence[Cover]) -> tuple[int, int]:
    """The times between which new messages matter."""
    times = [*(one.at for one in stored), *(at for cover in newer for at in (cover.first, cover.last))]
    return min(times), max(times)


def _new(db: Connection, read: Read, first: int, last: int) -> Iterator[Lone]:
    sql = "SELECT id, participant_id, sent_at, export_id, at FROM message WHERE id >= ? AND id < ? AND at BETWEEN ? AND ? ORDER BY id"
    for id_, person, sent_at, export_id, at in db.execute(sql, (read.new, read.end, first, last)):
        yield Lone(id_, person, wall_clock(sent_at), export_id, at, read.after[id_ - read.new])


def _sent_at(db: Connection, message: int) -> str | None:
    return db.execute("SELECT sent_at FROM message WHERE id = ?", (message,)).fetchone()[0]


def _take_over(db: Connection, settled: Settled) -> None:
    """Give edited messages the newer words; answers that were not chosen come along."""
    for stored, new in settled.edited:
        words = f"SELECT {_COLUMNS} FROM message WHERE id = ?"
        db.execute(f"UPDATE message SET ({_COLUMNS}) = ({words}) WHERE id = ?", (new, stored))
        db.execute("DELETE FROM decision WHERE scope = 'place' AND message_id = ?", (stored,))
    for stored, new in (*settled.edited, *settled.worded_before):
        db.execute("UPDATE rejected SET message_id = ? WHERE message_id = ?", (stored, new))


def _count_off(db: Connection, read: Read, lost: Counter[int]) -> None:
    sql = "UPDATE member SET messages = messages - ? WHERE chat_id = ? AND participant_id = ?"
    db.executemany(sql, [(count, chat_of(read.start), person) for person, count in lost.items()])
