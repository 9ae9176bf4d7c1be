"""The messages and people that one source brought in: who wrote how much, and one column at a time."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

import msgspec
from msgspec import Struct

from voicetune_desktop.project.file import Project
from voicetune_desktop.project.merged_chats import keeper, merge, take_apart
from voicetune_desktop.project.places import link_threads, note_ends, renumber
from voicetune_desktop.project.schema import message_id

BATCH = 5_000

_WITHOUT_ZONE = "sent_at IS NOT NULL AND NOT substr(sent_at, 20) GLOB '*[-+Z]*'"
_BY_PROGRAM = "flags <> '' AND instr(',' || flags || ',', ',bot,')"


class Part(Struct, frozen=True):
    """What one person wrote in one chat, as far as one source brought it in.

    `zoneless` of the messages have a time without a zone, and `automatic` ones a program wrote.
    """

    source: int
    chat: int
    participant: int
    messages: int
    zoneless: int
    automatic: int


class Sender(Struct, frozen=True):
    """Somebody who wrote, as the exports name them."""

    id: int
    key: str
    name: str
    also: tuple[str, ...]
    is_me: bool | None

    def is_called(self, name: str) -> bool:
        """Whether one of the names is this one, in capitals or not."""
        return name.casefold() in {one.casefold() for one in (self.key, self.name, *self.also)}


def parts(project: Project) -> list[Part]:
    """Who wrote how much where, by source; walks all messages once."""
    counted = f"count(*), total({_WITHOUT_ZONE}), total({_BY_PROGRAM})"
    sql = f"SELECT source, chat_id, participant_id, {counted} FROM message GROUP BY 1, 2, 3"
    return [Part(r[0], r[1], r[2], r[3], int(r[4]), int(r[5])) for r in project.connection.execute(sql)]


def chats_of(project: Project, source: int) -> list[int]:
    """Chats that hold messages of a source."""
    return [chat for (chat,) in project.connection.execute("SELECT DISTINCT chat_id FROM message WHERE source = ? ORDER BY 1", (source,))]


@contextmanager
def taken_apart(project: Project, source: int) -> Generator[None]:
    """Have the chats of a source as they came in, and those that were made one with another one again in the end."""
    aside = "SELECT DISTINCT id >> 32 FROM merged_message WHERE source = ?"
    chats = {*chats_of(project, source), *(chat for (chat,) in project.connection.execute(aside, (source,)))}
    apart = {keep: take_apart(project, keep) for keep in sorted({keeper(project, chat) for chat in chats})}
    yield
    for keep, others in apart.items():
        for other in others:
            merge(project, keep, other)


def column(project: Project, source: int, chat: int, name: str) -> Iterator[tuple[int, str | None]]:
    """Ids and one column of the messages of a source in a chat, in order; may be written while it is walked."""
    sql = f"SELECT id, {name} FROM message WHERE id >= ? AND id < ? AND source = ? ORDER BY id LIMIT {BATCH}"
    start, end = message_id(chat, 0), message_id(chat + 1, 0)
    while rows := project.connection.execute(sql, (start, end, source)).fetchall():
        yield from rows
        start = rows[-1][0] + 1


def doubtful_day(project: Project, source: int) -> str | None:
    """A day of a source whose numbers read in several ways, as "2024-04-03"; None where there is none."""
    sql = """
        SELECT substr(sent_at, 1, 10) FROM message
        WHERE source = ? AND substr(sent_at, 9, 2) <= '12' AND substr(sent_at, 6, 2) <> substr(sent_at, 9, 2) LIMIT 1"""
    row = project.connection.execute(sql, (source,)).fetchone()
    return row[0] if row else None


def batches(rows: Iterable[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    """Rows in lists that are written at once."""
    walk = iter(rows)
    while batch := list(islice(walk, BATCH)):
        yield batch


def put_in_order(project: Project, chat: int, *, sort: bool) -> None:
    """Bring a chat whose times changed into their order, where it is asked or several sources are in it; tell when it begins and ends."""
    db = project.connection
    start = message_id(chat, 0)
    (count,) = db.execute("SELECT messages FROM chat WHERE id = ?", (chat,)).fetchone()
    several = "SELECT count(*) > 1 FROM (SELECT DISTINCT source FROM message WHERE id >= ? AND id < ?)"
    if sort or db.execute(several, (start, start + count)).fetchone()[0]:
        renumber(db, start, start + count)
        link_threads(db, start, start + count)
    note_ends(db, chat, count)


def senders(project: Project, ids: set[int]) -> list[Sender]:
    """Who these participants are, those that are programs left out."""
    rows = project.connection.execute("SELECT id, key, name, also, is_me FROM participant WHERE NOT is_program ORDER BY id")
    return [
        Sender(r[0], r[1], r[2], msgspec.json.decode(r[3], type=tuple[str, ...]), None if r[4] is None else bool(r[4]))
        for r in rows
        if r[0] in ids
    ]


def rename(project: Project, sender: Sender, key: str, name: str, also: list[str]) -> bool:
    """Give somebody other names, who is called so as a person, too; False where somebody else of the app has that key."""
    db = project.connection
    platform, person = db.execute("SELECT platform, person_id FROM participant WHERE id = ?", (sender.id,)).fetchone()
    if db.execute("SELECT 1 FROM participant WHERE platform = ? AND key = ? AND id <> ?", (platform, key, sender.id)).fetchone():
        return False
    names = msgspec.json.encode(also).decode()
    db.execute("UPDATE participant SET key = ?, name = ?, also = ? WHERE id = ?", (key, name, names, sender.id))
    db.execute("UPDATE person SET name = ? WHERE id = ? AND name = ?", (name, person, sender.name))
    return True


def say_who_i_am(project: Project, mine: dict[int, bool]) -> None:
    """Note of participants whether they are the person."""
    project.connection.executemany("UPDATE participant SET is_me = ? WHERE id = ?", [(is_me, who) for who, is_me in mine.items()])
