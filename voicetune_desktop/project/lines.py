"""Reading the texts of a project in bulk, in chat order, with what was found in them."""

from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import chat_of, message_id
from voicetune_desktop.project.system_prompts import opening

BATCH = 10_000
ANSWERED = 50_000
"""Messages of a chat that an answer is looked for among, counted back from it; up to twice as many are kept."""
_LAST_ID = 2**63 - 1

CONTEXT = "context"
"""The flag of an answer that is not to be trained; no other flag holds this word."""
BEGINS = "begins"
"""The flag of a message with which a conversation of its own begins; no other flag holds this word."""


class Text(Struct, frozen=True, gc=False):
    """One stored message with its findings; `ordinal` is its place in the chat.

    `thread` is the place of its thread's root, `reply` that of the message it answers, where that was read not long before. With
    `context`, the export says that it is not to be trained, with `begins` that a conversation of its own begins here, and with `opens`
    that it is (part of) the system prompt of its chat.
    """

    id: int
    ordinal: int
    person: int
    at: int | None
    text: str
    forwarded: bool
    thread: int | None
    findings: tuple[Finding, ...]
    reply: int | None = None
    context: bool = False
    begins: bool = False
    opens: bool = False


def text_batches(project: Project, chat: int | None = None) -> Iterator[list[tuple[int, str, int]]]:
    """(message id, text, participant id) of all messages, chat by chat; or of one chat."""
    last, end = (0, _LAST_ID) if chat is None else (message_id(chat, 0) - 1, message_id(chat + 1, 0))
    sql = "SELECT id, text, participant_id FROM message WHERE id > ? AND id < ? ORDER BY id LIMIT ?"
    while rows := project.connection.execute(sql, (last, end, BATCH)).fetchall():
        yield rows
        last = rows[-1][0]


def chat_texts(project: Project, chat: int, first: int = 0, last: int | None = None) -> Iterator[Text]:
    """The messages `first` to `last` of a chat (ordinals, both included), in order."""
    people = dict(project.connection.execute("SELECT id, person_id FROM participant"))
    end = project.connection.execute("SELECT messages FROM chat WHERE id = ?", (chat,)).fetchone()[0] if last is None else last + 1
    seen: dict[str, int] | None = {} if _has_answers(project, message_id(chat, first), message_id(chat, end)) else None
    prompt = opening(project, chat)
    for start in range(first, end, BATCH):
        ids = range(message_id(chat, start), message_id(chat, min(start + BATCH, end)))
        yield from _batch(project, ids, people, seen, prompt)
        if seen and len(seen) > 2 * ANSWERED:
            seen = dict(islice(seen.items(), len(seen) - ANSWERED, None))


def _has_answers(project: Project, first: int, end: int) -> bool:
    sql = "SELECT EXISTS (SELECT 1 FROM message WHERE id >= ? AND id < ? AND reply_to <> '')"
    return bool(project.connection.execute(sql, (first, end)).fetchone()[0])


def _batch(project: Project, ids: range, people: dict[int, int], seen: dict[str, int] | None, prompt: int) -> Iterator[Text]:
    """`seen` has the places by the ids of the export, and learns those of the batch; None where nothing is answered.

    The first `prompt` messages of the chat are its system prompt.
    """
    first, end = ids.start, ids.stop
    sql = "SELECT id, participant_id, at, text, forwarded, thread, flags FROM message WHERE id >= ? AND id < ? ORDER BY id"
    rows: list[Any] = project.connection.execute(sql, (first, end)).fetchall()
    findings = _findings(project, rows)
    answered = _answered(project, first, end, seen) if seen is not None else {}
    start = message_id(chat_of(first), 0)
    for m, participant, at, text, forwarded, thread, flags in rows:
        found = tuple(findings[m]) if m in findings else ()
        reply, context, begins = answered.get(m) if answered else None, CONTEXT in flags, BEGINS in flags
        place = m - start
        yield Text(m, place, people[participant], at, text, forwarded != 0, thread, found, reply, context, begins, place < prompt)


def _answered(project: Project, first: int, end: int, seen: dict[str, int]) -> dict[int, int]:
    """The places that messages answer, by message."""
    found: dict[int, int] = {}
    sql = (
        "SELECT id, ordinal, export_id, reply_to FROM message WHERE id >= ? AND id < ? AND (export_id <> '' OR reply_to <> '') ORDER BY id"
    )
    for m, ordinal, export_id, reply_to in project.connection.execute(sql, (first, end)):
        if reply_to and reply_to in seen:
            found[m] = seen[reply_to]
        if export_id:
            seen[export_id] = ordinal
    return found


def long_texts(project: Project, people: Collection[int], shortest: int) -> Iterator[tuple[int, int | None, str]]:
    """(message id, time, text) of what these persons wrote in `shortest` characters or more to be trained, chat by chat."""
    marks = ", ".join("?" * len(people))
    sql = f"""
        SELECT id, at, text FROM message WHERE participant_id IN (SELECT id FROM participant WHERE person_id IN ({marks}))
        AND length(text) >= ? AND instr(',' || flags || ',', ?) = 0 ORDER BY id"""
    return project.connection.execute(sql, (*people, shortest, f",{CONTEXT},"))


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
