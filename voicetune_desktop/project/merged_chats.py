"""One chat that was exported twice, by two people or from two apps: the exports become one chat, and can be taken apart again.

The messages of the other chat move to a table of their own as they are. Those that the kept chat lacks are copied into it, in the order
of time by its clock; the others have a twin there. So nothing is lost: all messages of the other chat = twins + copies.
"""

import json
from collections.abc import Iterable, Iterator

from msgspec import Struct

from voicetune_desktop.project import merged_marks
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.merged_clock import by_clock_of
from voicetune_desktop.project.places import forget_build, link_threads, note_ends, renumber
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.sqlite import Connection
from voicetune_desktop.project.twins import NEAR, Agreement, Pair, Row, agree, long_texts, pairs

SAME_WRITERS = "wrote_the_same"
"""Name of the project's fact with pairs of persons who wrote the same messages in two exports."""

_SAMPLE = 100_000
"""Messages of a chat from which on not every long text is compared to learn about clocks and people."""
_MOST_SAME_WRITERS = 1_000
_MINUTE = 59
"""Seconds that may be missing in a time by minutes."""
_TWINS = """
    CREATE TEMP TABLE twin (other INTEGER PRIMARY KEY, place INTEGER NOT NULL, copied INTEGER NOT NULL, after INTEGER NOT NULL,
    turn INTEGER NOT NULL)"""
_COLUMNS = "participant_id, sent_at, at, text, export_id, reply_to, thread, forwarded, flags, source"


class Merged(Struct, frozen=True):
    """What a merge did: messages that were `both` in the one and in the other chat, and those that were `added` to the one."""

    both: int
    added: int


def merge(project: Project, keep: int, other: int) -> Merged:
    """Make a chat, and all that was merged into it, part of another one, inside the caller's transaction."""
    if keep == other or (keep, other) != (keeper(project, keep), keeper(project, other)):
        return Merged(0, 0)
    done = [_merge(project.connection, keep, each) for each in (other, *take_apart(project, other))]
    forget_build(project.connection)
    for each in done:
        _remember_writers(project, each.persons)
    return Merged(sum(each.both for each in done), sum(each.added for each in done))


def take_apart(project: Project, keep: int) -> tuple[int, ...]:
    """Give back the chats that were merged into one, inside the caller's transaction; their ids, in the order of their merging.

    What was decided about copies goes with them; what was decided about twins stays.
    """
    found = parts(project, keep)
    for other in found:
        _take_out(project.connection, keep, other)
    if found:
        _put_in_order(project.connection, keep)
        forget_build(project.connection)
    return found


def parts(project: Project, keep: int) -> tuple[int, ...]:
    """The chats that were merged into one."""
    return tuple(chat for (chat,) in project.connection.execute("SELECT id FROM chat WHERE merged_into = ? ORDER BY id", (keep,)))


def keeper(project: Project, chat: int) -> int:
    """The chat that one was merged into, or itself."""
    row = project.connection.execute("SELECT merged_into FROM chat WHERE id = ?", (chat,)).fetchone()
    return row[0] if row and row[0] else chat


def agreement(project: Project, keep: int, other: int) -> Agreement:
    """What two chats say about each other's clocks and people."""
    return _agreement(project.connection, keep, other)


def twins_of(project: Project, keep: int, other: int, agreed: Agreement) -> Iterator[Pair]:
    """For each message of the other chat its twin in the one to keep."""
    return _twins(project.connection, keep, other, agreed)


def rows_between(db: Connection, start: int, end: int) -> Iterator[Row]:
    """The messages with the ids `start` to `end`, as twins are told by."""
    sql = """
        SELECT m.id, p.person_id, m.at, m.text FROM message m JOIN participant p ON p.id = m.participant_id
        WHERE m.id >= ? AND m.id < ? ORDER BY m.id"""
    return db.execute(sql, (start, end))


def writers(project: Project, chat: int) -> set[int]:
    """The persons who wrote in a chat."""
    return _people(project.connection, chat)


def same_writers(project: Project) -> list[tuple[int, int]]:
    """Pairs of persons who wrote the same messages in two exports of one chat."""
    return [(one, other) for one, other in json.loads(project.fact(SAME_WRITERS) or "[]")]


class _Done(Struct, frozen=True):
    both: int
    added: int
    persons: list[tuple[int, int]]


def _merge(db: Connection, keep: int, other: int) -> _Done:
    agreed = _agreement(db, keep, other)
    db.execute(_TWINS)
    db.executemany("INSERT INTO temp.twin VALUES (?, ?, ?, ?, ?)", _places(db, keep, other, agreed))
    ((seen, added),) = db.execute("SELECT count(*), coalesce(sum(copied), 0) FROM temp.twin")
    _copy(db, keep, agreed)
    db.execute(f"INSERT INTO merged_message (id, {_COLUMNS}) SELECT id, {_COLUMNS} FROM message WHERE id >= ? AND id < ?", _stretch(other))
    db.execute("INSERT INTO merged_from SELECT place, ?, other FROM temp.twin WHERE copied", (other,))
    merged_marks.bring(db, *_stretch(other))
    merged_marks.answer(db, other)
    db.execute("DELETE FROM message WHERE id >= ? AND id < ?", _stretch(other))
    behind = db.execute("SELECT place, after, turn FROM temp.twin WHERE after > 0").fetchall()
    db.execute("DROP TABLE temp.twin")
    db.execute("UPDATE member SET messages = 0 WHERE chat_id = ?", (other,))
    db.execute("UPDATE chat SET messages = 0, merged_into = ? WHERE id = ?", (keep, other))
    if added:
        _put_in_order(db, keep, behind)
    return _Done(seen - added, added, [(one, each) for each, one in agreed.persons.items() if one != each])


def _places(db: Connection, keep: int, other: int, agreed: Agreement) -> Iterator[tuple[int, int, int, int, int]]:
    """Where each message of the other chat is from now on: at its twin, or as a copy behind the last one.

    Then whether it is a copy, and the twin that it stands behind and its turn there: times by minutes would tear talks apart.
    """
    end = message_id(keep, _count(db, keep))
    minutes, before, turn = _is_by_minutes(db, keep), None, 0
    for pair in _twins(db, keep, other, agreed):
        if pair.twin:
            before, turn = pair, 0
            yield pair.id, pair.twin, 0, 0, 0
            continue
        follows = before is not None and -NEAR <= pair.at - before.at <= (_MINUTE if minutes else 0)
        turn += 1
        yield pair.id, end, 1, before.twin if before and follows else 0, turn
        end += 1


def _is_by_minutes(db: Connection, chat: int) -> bool:
    sql = "SELECT EXISTS (SELECT 1 FROM message WHERE id >= ? AND id < ? AND at % 60 <> 0)"
    return not db.execute(sql, _stretch(chat)).fetchone()[0]


def _twins(db: Connection, keep: int, other: int, agreed: Agreement) -> Iterator[Pair]:
    return pairs(_rows(db, keep), _rows(db, other), agreed, (_people(db, keep), _people(db, other)))


def _copy(db: Connection, keep: int, agreed: Agreement) -> None:
    clock = by_clock_of(db, _stretch(keep), agreed)
    columns = _COLUMNS.replace("sent_at, at", clock).replace("thread", "NULL")
    db.execute(
        f"INSERT INTO message (id, {_COLUMNS}) SELECT t.place, {columns} FROM temp.twin t JOIN message ON id = t.other WHERE t.copied"
    )
    db.execute("UPDATE message SET at = k.at FROM temp.twin t JOIN message k ON k.id = t.after WHERE message.id = t.place")
    written = "SELECT ?, participant_id, count(*) FROM temp.twin t JOIN message ON id = t.other WHERE t.copied GROUP BY 2"
    join = "ON CONFLICT (chat_id, participant_id) DO UPDATE SET messages = messages + excluded.messages"
    db.execute(f"INSERT INTO member (chat_id, participant_id, messages) {written} {join}", (keep,))


def _take_out(db: Connection, keep: int, other: int) -> None:
    merged_marks.give_back(db, other)
    copies = "SELECT message_id FROM merged_from WHERE chat = ?"
    written = f"SELECT participant_id AS who, count(*) AS messages FROM message WHERE id IN ({copies}) GROUP BY 1"
    db.execute(
        f"UPDATE member SET messages = member.messages - w.messages FROM ({written}) AS w WHERE chat_id = ? AND participant_id = w.who",
        (other, keep),
    )
    db.execute(f"DELETE FROM message WHERE id IN ({copies})", (other,))
    db.execute("DELETE FROM merged_from WHERE chat = ?", (other,))
    db.execute(f"INSERT INTO message (id, {_COLUMNS}) SELECT id, {_COLUMNS} FROM merged_message WHERE id >= ? AND id < ?", _stretch(other))
    db.execute("DELETE FROM merged_message WHERE id >= ? AND id < ?", _stretch(other))
    written = "SELECT participant_id AS who, count(*) AS messages FROM message WHERE id >= ? AND id < ? GROUP BY 1"
    db.execute(
        f"UPDATE member SET messages = w.messages FROM ({written}) AS w WHERE chat_id = ? AND participant_id = w.who",
        (*_stretch(other), other),
    )
    db.execute("UPDATE chat SET merged_into = NULL, messages = ? WHERE id = ?", (_count(db, other), other))


def _put_in_order(db: Connection, keep: int, behind: Iterable[tuple[int, int, int]] = ()) -> None:
    renumber(db, *_stretch(keep), behind)
    count = _count(db, keep)
    link_threads(db, message_id(keep, 0), message_id(keep, count))
    note_ends(db, keep, count)


def _agreement(db: Connection, keep: int, other: int) -> Agreement:
    one_in = 1 + min(_count(db, keep), _count(db, other)) // _SAMPLE
    return agree(long_texts(_rows(db, keep), one_in=one_in), long_texts(_rows(db, other), one_in=one_in))


def _rows(db: Connection, chat: int) -> Iterator[Row]:
    return rows_between(db, *_stretch(chat))


def _people(db: Connection, chat: int) -> set[int]:
    sql = "SELECT p.person_id FROM member m JOIN participant p ON p.id = m.participant_id WHERE m.chat_id = ? AND m.messages > 0"
    return {person for (person,) in db.execute(sql, (chat,))}


def _count(db: Connection, chat: int) -> int:
    return db.execute("SELECT count(*) FROM message WHERE id >= ? AND id < ?", _stretch(chat)).fetchone()[0]


def _stretch(chat: int) -> tuple[int, int]:
    return message_id(chat, 0), message_id(chat + 1, 0)


def _remember_writers(project: Project, persons: list[tuple[int, int]]) -> None:
    known = [*same_writers(project), *persons]
    project.set_fact(SAME_WRITERS, json.dumps(list(dict.fromkeys(known))[-_MOST_SAME_WRITERS:]))
