"""Reading the texts of a project in bulk, in chat order, with what was found in them."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import message_id

BATCH = 10_000


class Text(Struct, frozen=True, gc=False):
    """One stored message with its findings; `ordinal` is its place in the chat, `thread` that of its thread's root."""

    id: int
    ordinal: int
    person: int
    at: int | None
    text: str
    forwarded: bool
    thread: int | None
    findings: tuple[Finding, ...]


def text_batches(project: Project) -> Iterator[list[tuple[int, str, int]]]:
    """(message id, text, participant id) of all messages, chat by chat."""
    last = 0
    sql = "SELECT id, text, participant_id FROM message WHERE id > ? ORDER BY id LIMIT ?"
    while rows := project.connection.execute(sql, (last, BATCH)).fetchall():
        yield rows
        last = rows[-1][0]


def chat_texts(project: Project, chat: int, first: int = 0, last: int | None = None) -> Iterator[Text]:
    """The messages `first` to `last` of a chat (ordinals, both included), in order."""
    people = dict(project.connection.execute("SELECT id, person_id FROM participant"))
    end = project.connection.execute("SELECT messages FROM chat WHERE id = ?", (chat,)).fetchone()[0] if last is None else last + 1
    for start in range(first, end, BATCH):
        yield from _batch(project, chat, range(start, min(start + BATCH, end)), people)


def _batch(project: Project, chat: int, places: range, people: dict[int, int]) -> Iterator[Text]:
    first, end = message_id(chat, places.start), message_id(chat, places.stop)
    sql = "SELECT id, participant_id, at, text, forwarded, thread FROM message WHERE id >= ? AND id < ? ORDER BY id"
    rows: list[Any] = project.connection.execute(sql, (first, end)).fetchall()
    findings = _findings(project, rows)
    start = message_id(chat, 0)
    for m, participant, at, text, forwarded, thread in rows:
        yield Text(m, m - start, people[participant], at, text, bool(forwarded), thread, tuple(findings.get(m, ())))


def _findings(project: Project, rows: list[Any]) -> dict[int, list[Finding]]:
    if not rows:
        return {}
    sql = """
        SELECT message_id, "start", "end", kind, score, action, value, form, reason FROM finding
        WHERE message_id BETWEEN ? AND ? ORDER BY message_id, "start" """
    found: dict[int, list[Finding]] = {}
    for r in project.connection.execute(sql, (rows[0][0], rows[-1][0])):
        found.setdefault(r[0], []).append(Finding(r[1], r[2], r[3], r[4], ACTIONS[r[5]], r[6], r[7], r[8]))
    return found


ACTIONS = {action.value: action for action in Action}
