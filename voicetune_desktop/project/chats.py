"""Questions to the project about sources and chats."""

import json
from array import array
from collections.abc import Collection, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

import msgspec
from msgspec import Struct

from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.system_prompts import ROW_OF_A_SET

LISTED = 500
"""Chats of which a list gives the titles: nobody reads on in one of half a million."""


class SetAsideRow(Struct, frozen=True):
    """One sample of a row that is no message."""

    reason: str
    why: str
    place: str


class ChatRow(Struct, frozen=True):
    """One chat; `people` counts those who wrote, `exports` how many chats were made one."""

    id: int
    platform: str
    title: str
    kind: str
    included: bool
    messages: int
    first: str | None
    last: str | None
    people: int
    exports: int = 1


class UsedChat(Struct, frozen=True, gc=False):
    """One chat of which examples are made; `writers` are the persons and the number of their messages, those who wrote most first."""

    id: int
    platform: str
    title: str
    kind: str
    messages: int
    writers: tuple[tuple[int, int], ...]


class InUse(Struct, frozen=True):
    """All chats that are used; days are YYYY-MM-DD, or empty where nobody knows."""

    chats: int
    messages: int
    platforms: tuple[str, ...]
    first_day: str
    last_day: str


class Overview(Struct, frozen=True):
    """All chats with a message: how many, and their messages. Equal as long as they are the same chats, of the same length."""

    chats: int
    messages: int
    sizes: int
    """A sum of messages times id."""
    merged: int
    """A sum over the chats that were made part of others; 0 where none was."""


class MessageRow(Struct, frozen=True, gc=False):
    """One message as the window shows it."""

    id: int
    ordinal: int
    person_id: int
    sender: str
    sent_at: str | None
    text: str
    forwarded: bool


def set_aside(project: Project, source: int) -> list[SetAsideRow]:
    """Samples of what one import set aside, with file and line."""
    rows = project.connection.execute("SELECT reason, why, place FROM set_aside WHERE source_id = ? ORDER BY reason, id", (source,))
    return [SetAsideRow(*r) for r in rows]


def chat_count(project: Project) -> int:
    """How many chats there are with a message; of some that were made one, that one."""
    return _counted(project, "SELECT count(*) FROM chat WHERE merged_into IS NULL AND messages > 0")


def _kept(project: Project, sql: str, *values: int | str) -> list[Any]:
    """Rows that are told of chats alone, read again only after somebody wrote to these."""
    read = project.connection.execute
    return json.loads(project.told(f"{sql} {values}", lambda: json.dumps(read(sql, values).fetchall()), ("chat",)))


def _counted(project: Project, sql: str) -> int:
    return _kept(project, sql)[0][0]


def overview(project: Project) -> Overview | None:
    """What can be told of all chats in a tenth of the time that reading half a million takes; None where there are none."""
    sql = """
        SELECT count(*) FILTER (WHERE listed), coalesce(sum(messages) FILTER (WHERE listed), 0),
               coalesce(sum(id * messages) FILTER (WHERE listed), 0), coalesce(sum(id * merged_into), 0)
        FROM (SELECT id, messages, merged_into, merged_into IS NULL AND messages > 0 AS listed FROM chat)"""
    found = Overview(*_kept(project, sql)[0])
    return found if found.chats else None


def in_order(project: Project) -> "array[int]":
    """The ids of all chats with a message, in the order of `chats`: as one text, which takes half the time of half a million rows."""
    ids = "SELECT id FROM chat WHERE merged_into IS NULL AND messages > 0 ORDER BY messages DESC, id"
    (told,) = project.connection.execute(f"SELECT json_group_array(id) FROM ({ids})").fetchone()
    return array("q", msgspec.json.decode(told, type=list[int]))


def chats(project: Project, only: int | None = None, *, least: int = 1, but: str = "") -> list[ChatRow]:
    """All chats with a message, the largest first, or one; of chats that were made one, that one.

    On request only those with so many messages at `least`, and none of a kind.
    """
    return _rows(project, "c.messages >= ? AND c.kind <> ? AND c.id = coalesce(?, c.id)", least, but, only)


def some_chats(project: Project, ids: Iterable[int], *, merged: bool = True) -> list[ChatRow]:
    """Those of `chats` that have these ids; where it is known that none were made one (not `merged`), quicker."""
    return _rows(project, "c.messages > 0 AND c.id IN (SELECT value FROM json_each(?))", json.dumps(list(ids)), merged=merged)


def _rows(project: Project, which: str, *values: int | str | None, merged: bool = True) -> list[ChatRow]:
    others = "SELECT merged_into, count(*) AS others FROM chat WHERE merged_into IS NOT NULL GROUP BY 1"
    sql = f"""
        SELECT c.id, c.platform, c.title, c.kind, c.included, c.messages, c.first, c.last,
               (SELECT count(*) FROM member m WHERE m.chat_id = c.id AND m.messages > 0),
               1 + coalesce(o.others, 0)
        FROM chat c LEFT JOIN ({others if merged else "SELECT NULL AS merged_into, 0 AS others"}) o ON o.merged_into = c.id
        WHERE c.merged_into IS NULL AND {which} ORDER BY c.messages DESC, c.id"""
    return [ChatRow(r[0], r[1], r[2], r[3], bool(r[4]), *r[5:]) for r in project.connection.execute(sql, values)]


def listed_titles(project: Project, also: Iterable[int] = ()) -> list[tuple[int, str]]:
    """Id and title of the chats that a list offers: the LISTED used ones with the most messages, and those of `also`, the largest first.

    Rows of training sets are no chats that anybody knows by a title.
    """
    what, used = "SELECT c.id, c.title, c.messages FROM chat c", "c.included AND c.merged_into IS NULL AND c.messages > 0"
    sql = f"""
        SELECT id, title FROM (
            SELECT * FROM ({what} WHERE {used} AND NOT {ROW_OF_A_SET} ORDER BY c.messages DESC, c.id LIMIT ?)
            UNION {what} NOT INDEXED WHERE {used} AND c.id IN (SELECT value FROM json_each(?)))
        ORDER BY messages DESC, id"""
    return [(chat, title) for chat, title in _kept(project, sql, LISTED, json.dumps(list(also)))]


def used(project: Project, only: Collection[int] | None = None) -> Iterator[UsedChat]:
    """The chats that are used, or those of them with some ids, in the order of their ids: read one by one, for they may be many."""
    sql = f"""
        SELECT c.id, c.platform, c.title, c.kind, c.messages, a.person_id, m.messages
        FROM chat c LEFT JOIN member m ON m.chat_id = c.id AND m.messages > 0 LEFT JOIN participant a ON a.id = m.participant_id
        WHERE c.included AND c.merged_into IS NULL AND c.messages > 0
        {"" if only is None else "AND c.id IN (SELECT value FROM json_each(?))"} ORDER BY c.id"""
    values = () if only is None else (json.dumps(list(only)),)
    for chat, rows in groupby(project.connection.execute(sql, values), key=itemgetter(0, 1, 2, 3, 4)):
        wrote: dict[int, int] = {}
        for *_, person, messages in rows:
            if person is not None:
                wrote[person] = wrote.get(person, 0) + messages
        yield UsedChat(*chat, writers=tuple(sorted(wrote.items(), key=lambda one: (-one[1], one[0]))))


def used_sizes(project: Project) -> Iterator[tuple[int, int]]:
    """Id and number of messages of each chat that is used, in the order of their ids."""
    sql = "SELECT id, messages FROM chat WHERE included AND merged_into IS NULL AND messages > 0 ORDER BY id"
    return project.connection.execute(sql)


def largest(project: Project) -> int | None:
    """The id of the used chat with the most messages; None where none is used."""
    sql = "SELECT id FROM chat WHERE included AND merged_into IS NULL AND messages > 0 ORDER BY messages DESC, id LIMIT 1"
    row = project.connection.execute(sql).fetchone()
    return row[0] if row else None


def in_use(project: Project) -> InUse:
    """What can be told of all chats that are used together."""
    sql = """
        SELECT platform, count(*), sum(messages), min(nullif(first, '')), min(nullif(last, '')), max(first), max(last)
        FROM chat NOT INDEXED  -- by the index of platforms, half a million rows would be looked up one by one
        WHERE included AND merged_into IS NULL AND messages > 0 GROUP BY 1 ORDER BY 1"""
    rows = project.connection.execute(sql).fetchall()
    days = sorted(day[:10] for row in rows for day in row[3:] if day)
    platforms = tuple(row[0] for row in rows)
    return InUse(sum(row[1] for row in rows), sum(row[2] for row in rows), platforms, *((days[0], days[-1]) if days else ("", "")))


def used_messages(project: Project) -> int:
    """Messages in all chats that are used; quicker than `in_use`."""
    return _counted(project, "SELECT coalesce(sum(messages), 0) FROM chat WHERE included AND merged_into IS NULL")


def has_two_sides(project: Project) -> bool:
    """Whether at least two people wrote in a chat that is used; in others nothing is answered."""
    sql = """
        SELECT 1 FROM chat c WHERE c.included AND c.messages > 0
        AND (SELECT count(*) FROM member m WHERE m.chat_id = c.id AND m.messages > 0) > 1 LIMIT 1"""
    return project.connection.execute(sql).fetchone() is not None


def format_of(project: Project, chat: int) -> str:
    """The format of the export that the first message of a chat is from; empty where nobody noted it."""
    sql = "SELECT s.format FROM message m JOIN source s ON s.id = m.source WHERE m.id = ?"
    row = project.connection.execute(sql, (message_id(chat, 0),)).fetchone()
    return row[0] if row else ""


def chat_keys(project: Project, platform: str) -> frozenset[str]:
    """The ids that the exports of a platform gave to the chats which are in the project."""
    return frozenset(key for (key,) in project.connection.execute("SELECT key FROM chat WHERE platform = ?", (platform,)))


def include_chat(project: Project, chat: int, *, included: bool) -> None:
    """Use a chat for the dataset, or leave it out."""
    project.connection.execute("UPDATE chat SET included = ? WHERE id = ?", (included, chat))


def message_count(project: Project) -> int:
    """Messages in all chats, left-out ones too."""
    return _counted(project, "SELECT coalesce(sum(messages), 0) FROM chat")


def messages(project: Project, chat: int, start: int, count: int) -> list[MessageRow]:
    """Messages `start` to `start + count` of a chat in its order."""
    sql = """
        SELECT m.id, m.ordinal, p.person_id, p.name, m.sent_at, m.text, m.forwarded
        FROM message m JOIN participant p ON p.id = m.participant_id
        WHERE m.id >= ? AND m.id < ? ORDER BY m.id"""
    rows: list[Any] = project.connection.execute(sql, (message_id(chat, start), message_id(chat, start + count))).fetchall()
    return [MessageRow(r[0], r[1], r[2], r[3], r[4], r[5], bool(r[6])) for r in rows]
