"""System prompts of ready-made training sets: what the first messages of a row say whose side was "system" there."""

from collections.abc import Iterator

from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import PLACE_BITS, message_id

_SETS = ("openai", "prompt", "sharegpt", "alpaca", "table")
"""Platforms of rows for training; a row is a chat of the kind "assistant"."""


def _is(side: str) -> str:
    """Whether a participant, `a`, was this side of a row, with or without a name of their own."""
    return f"(a.key = '{side}' OR a.key LIKE '{side}:%')"


_MEMBERS = "SELECT 1 FROM member b JOIN participant a ON a.id = b.participant_id WHERE b.chat_id = c.id AND b.messages > 0"
_OPENED = f"""
    FROM chat c JOIN message m ON m.id = c.id << {PLACE_BITS} JOIN participant a ON a.id = m.participant_id
    WHERE c.kind = 'assistant' AND c.platform IN {_SETS} AND {_is("system")}
    AND EXISTS ({_MEMBERS} AND {_is("user")}) AND NOT EXISTS ({_MEMBERS} AND a.platform <> c.platform)"""
"""Rows that begin with one. Where nobody else speaks it is what the answers answer; a chat with messages of an app is no row any more."""


def opening(project: Project, chat: int) -> int:
    """How many messages at the start of a chat are its system prompt."""
    db = project.connection
    if db.execute(f"SELECT 1 {_OPENED} AND c.id = ?", (chat,)).fetchone() is None:
        return 0
    sql = f"""
        SELECT m.ordinal FROM message m CROSS JOIN participant a ON a.id = m.participant_id
        WHERE m.id BETWEEN ? AND ? AND NOT {_is("system")} ORDER BY m.id LIMIT 1"""
    said = db.execute(sql, (message_id(chat, 0), message_id(chat + 1, 0) - 1)).fetchone()
    return said[0] if said else 0


def first_texts(project: Project) -> Iterator[tuple[int, str]]:
    """(chat, first message) of each included chat that begins with one."""
    return project.connection.execute(f"SELECT c.id, m.text {_OPENED} AND c.included")


def has_any(project: Project) -> bool:
    """Whether a set of the project has system prompts."""
    sql = f"SELECT EXISTS (SELECT 1 FROM participant a WHERE a.platform IN {_SETS} AND {_is('system')})"
    return bool(project.connection.execute(sql).fetchone()[0])


def instructors(project: Project) -> frozenset[int]:
    """Persons who are nobody but the system side of sets."""
    sql = f"""
        SELECT a.person_id FROM participant a GROUP BY 1
        HAVING min(a.platform IN {_SETS} AND {_is("system")})"""
    return frozenset(person for (person,) in project.connection.execute(sql))
