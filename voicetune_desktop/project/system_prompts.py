"""System prompts of ready-made training sets: what the first messages of a row say whose side was "system" there."""

import json
from collections.abc import Collection, Iterator

from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import PLACE_BITS

SETS = ("openai", "prompt", "sharegpt", "alpaca", "table")
"""Platforms of rows for training; a row is a chat of the kind "assistant"."""
_WITH_TEXTS = (*SETS, "plain")
"""These, and files of texts, of which some are talks in a template: only those are of the kind "assistant"."""
ROW_OF_A_SET = f"(c.kind = 'assistant' AND c.platform IN {_WITH_TEXTS})"
"""Whether a chat, `c`, is one."""


def _is(side: str) -> str:
    """Whether a participant, `a`, was this side of a row, with or without a name of their own."""
    return f"(a.key = '{side}' OR a.key LIKE '{side}:%')"


_MEMBERS = "SELECT 1 FROM member b JOIN participant a ON a.id = b.participant_id WHERE b.chat_id = c.id AND b.messages > 0"
_OPENED = f"""
    CROSS JOIN message m ON m.id = c.id << {PLACE_BITS} CROSS JOIN participant a ON a.id = m.participant_id
    WHERE {ROW_OF_A_SET} AND {_is("system")}
    AND EXISTS ({_MEMBERS} AND {_is("user")}) AND NOT EXISTS ({_MEMBERS} AND a.platform <> c.platform)"""
"""Which chats `c` are rows that begin with one. Where nobody else speaks it is what the answers answer; with messages of an app, a chat is
no row any more."""


def openings(project: Project, chats: Collection[int]) -> dict[int, int]:
    """How many messages at the start of some chats are their system prompt; chats without one are not in it."""
    others = f"""
        SELECT o.ordinal FROM message o CROSS JOIN participant a ON a.id = o.participant_id
        WHERE o.id >= c.id << {PLACE_BITS} AND o.id < (c.id + 1) << {PLACE_BITS} AND NOT {_is("system")} ORDER BY o.id LIMIT 1"""
    sql = f"SELECT c.id, coalesce(({others}), 0) FROM json_each(?) s CROSS JOIN chat c ON c.id = s.value {_OPENED}"
    return dict(project.connection.execute(sql, (json.dumps(list(chats)),)).fetchall())


def first_texts(project: Project) -> Iterator[tuple[int, str]]:
    """(chat, first message) of each included chat that begins with one."""
    if not has_any(project):
        return iter(())  # else SQLite reads the first message of every chat to find that out
    return project.connection.execute(f"SELECT c.id, m.text FROM chat c {_OPENED} AND c.included")


def has_any(project: Project) -> bool:
    """Whether a set of the project has system prompts."""
    sql = f"SELECT EXISTS (SELECT 1 FROM participant a WHERE a.platform IN {_WITH_TEXTS} AND {_is('system')})"
    return bool(project.connection.execute(sql).fetchone()[0])


def instructors(project: Project) -> frozenset[int]:
    """Persons who are nobody but the system side of sets."""
    sql = f"""
        SELECT a.person_id FROM participant a GROUP BY 1
        HAVING min(a.platform IN {_WITH_TEXTS} AND {_is("system")})"""
    return frozenset(person for (person,) in project.connection.execute(sql))
