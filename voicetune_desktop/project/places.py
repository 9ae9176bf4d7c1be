"""The places of messages: a message's id says where in its chat it stands, and what hangs on a message knows it by that."""

from collections.abc import Iterable, Sequence

from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.sqlite import Connection

REFERRING = (
    ("message", "id"),
    ("decision", "message_id"),
    ("turn_edit", "first"),
    ("turn_edit", "last"),
    ("moment", "first"),
    ("moment", "last"),
    ("rejected", "message_id"),
    ("merged_from", "message_id"),
    ("covered", "first"),
    ("covered", "last"),
)
"""Tables and columns that hold ids of messages and move along with them."""


def renumber(db: Connection, start: int, end: int, behind: Iterable[tuple[int, int, int]] = ()) -> None:
    """Bring the messages of a chat, ids `start` to `end`, into the order of time, one id behind the other.

    Equal times keep their order; `behind` tells of some messages (id, the one that they follow, their turn among those that follow it).
    Decisions about places and edited answers move along. Findings do not: the texts are scanned anew after every import.
    """
    db.execute("CREATE TEMP TABLE moved (old INTEGER PRIMARY KEY, new INTEGER NOT NULL)")
    db.execute("CREATE TEMP TABLE behind (id INTEGER PRIMARY KEY, after INTEGER NOT NULL, turn INTEGER NOT NULL)")
    db.executemany("INSERT INTO temp.behind VALUES (?, ?, ?)", behind)
    order = "at, coalesce(b.after, m.id), coalesce(b.turn, 0), m.id"
    places = f"SELECT m.id, ?1 + row_number() OVER (ORDER BY {order}) - 1 FROM message m LEFT JOIN temp.behind b ON b.id = m.id"
    db.execute(f"INSERT INTO temp.moved {places} WHERE m.id >= ?1 AND m.id < ?2", (start, end))
    db.execute("DELETE FROM temp.moved WHERE old = new")
    for table, place in REFERRING if db.execute("SELECT 1 FROM temp.moved LIMIT 1").fetchone() else ():
        db.execute(f"UPDATE {table} SET {place} = -m.new FROM temp.moved AS m WHERE {table}.{place} = m.old")
        db.execute(f"UPDATE {table} SET {place} = -{place} WHERE {place} < 0")
    db.execute("DROP TABLE temp.moved")
    db.execute("DROP TABLE temp.behind")


def link_threads(db: Connection, start: int, end: int) -> None:
    """Let each reply inside a thread know the place of the thread's root, in the chat that has the ids `start` to `end`."""
    db.execute("UPDATE message SET thread = NULL WHERE id >= ? AND id < ? AND thread IS NOT NULL", (start, end))
    sql = """
        UPDATE message SET thread = root.id - ?1 FROM message AS root
        WHERE message.id >= ?1 AND message.id < ?2 AND message.flags LIKE '%thread%'
        AND root.id >= ?1 AND root.id < ?2 AND root.export_id = message.reply_to"""
    db.execute(sql, (start, end))


def note_ends(db: Connection, chat: int, count: int) -> None:
    """Have a chat of so many messages tell how many they are, and when the first and the last of them was sent."""
    ends = "first = (SELECT sent_at FROM message WHERE id = ?), last = (SELECT sent_at FROM message WHERE id = ?)"
    db.execute(f"UPDATE chat SET messages = ?, {ends} WHERE id = ?", (count, message_id(chat, 0), message_id(chat, count - 1), chat))


def take_out(db: Connection, messages: Sequence[int]) -> None:
    """Remove messages with all that hangs on them; the places behind them are not filled.

    An answer that the person gave another text loses it with one of its messages. Where it was only weighed or left out, that stays
    with the messages that are left of it.
    """
    db.execute("CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY)")
    db.executemany("INSERT INTO temp.gone VALUES (?)", ((message,) for message in messages))
    gone = "(SELECT id FROM temp.gone)"
    within = "EXISTS (SELECT 1 FROM temp.gone WHERE gone.id BETWEEN first AND last)"
    edits = db.execute(f"SELECT first, last, text IS NULL FROM turn_edit WHERE {within}").fetchall()
    db.execute(f"DELETE FROM moment WHERE {within}")
    for table, column in (("message", "id"), ("decision", "message_id"), ("rejected", "message_id"), ("merged_from", "message_id")):
        db.execute(f"DELETE FROM {table} WHERE {column} IN {gone}")
    for first, last, keeps in edits:
        _shrink(db, first, last, keeps=bool(keeps))
    _shrink_covered(db, gone)
    db.execute("DROP TABLE temp.gone")


def _shrink(db: Connection, first: int, last: int, *, keeps: bool) -> None:
    left = db.execute("SELECT min(id), max(id) FROM message WHERE id BETWEEN ? AND ?", (first, last)).fetchone()
    if keeps and left[0] is not None:
        db.execute("UPDATE turn_edit SET first = ?, last = ? WHERE first = ?", (*left, first))
    else:
        db.execute("DELETE FROM turn_edit WHERE first = ?", (first,))


def _shrink_covered(db: Connection, gone: str) -> None:
    for column, nearest in (("first", "min"), ("last", "max")):
        left = f"SELECT {nearest}(id) FROM message WHERE id BETWEEN covered.first AND covered.last"
        db.execute(f"UPDATE covered SET {column} = coalesce(({left}), -1) WHERE {column} IN {gone}")
    db.execute("DELETE FROM covered WHERE first < 0 OR last < 0")


UNBUILT = "unbuilt"
"""Name of the fact that there were examples once, which were taken away."""


def forget_build(db: Connection) -> None:
    """Take the examples away: they are ranges of places, some of which are not there any more. They are made anew from what is left."""
    for table in ("example", "left_out"):
        db.execute(f"DELETE FROM {table}")
    db.execute(f"INSERT OR REPLACE INTO meta SELECT '{UNBUILT}', 'yes' FROM meta WHERE key = 'built'")
    db.execute("DELETE FROM meta WHERE key = 'built'")
