"""Reading the texts of a project in bulk, in chat order, with what was found in them."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from typing import Any

from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import chat_of, message_id, place_of
from voicetune_desktop.project.system_prompts import openings

BATCH = 10_000
ANSWERED = 50_000
"""Messages of a chat that an answer is looked for among, counted back from it; up to twice as many are kept."""
Stretch = tuple[int, int]
"""The ids of the first and the last message of a part of a chat."""
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


def texts_of(project: Project, ids: Sequence[int]) -> Iterator[tuple[int, str]]:
    """(message id, text) of the messages with these ids."""
    return project.connection.execute(f"SELECT id, text FROM message WHERE id IN ({','.join('?' * len(ids))})", tuple(ids))


def chat_texts(project: Project, chat: int, first: int = 0, last: int | None = None) -> Iterator[Text]:
    """The messages `first` to `last` of a chat (ordinals, both included), in order."""
    end = project.connection.execute("SELECT messages FROM chat WHERE id = ?", (chat,)).fetchone()[0] if last is None else last + 1
    seen: dict[str, int] | None = {} if _has_answers(project, [(message_id(chat, first), message_id(chat, end) - 1)]) else None
    prompts = openings(project, (chat,))
    for start in range(first, end, BATCH):
        ids = message_id(chat, start), message_id(chat, min(start + BATCH, end)) - 1
        yield from _batch(project, [ids], seen, prompts)
        if seen and len(seen) > 2 * ANSWERED:
            seen = dict(islice(seen.items(), len(seen) - ANSWERED, None))


def texts_by_chat(project: Project, sizes: Iterable[tuple[int, int]]) -> Iterator[tuple[int, Iterator[Text]]]:
    """Each of these chats (id, number of messages) with its messages, to be read before the next; short ones are fetched together."""
    for several in _together(sizes):
        if len(several) == 1:
            yield several[0][0], chat_texts(project, several[0][0])
        else:
            whole = [(message_id(chat, 0), message_id(chat, count) - 1) for chat, count in several]
            yield from groupby(stretches(project, whole), key=lambda text: chat_of(text.id))


def _together(sizes: Iterable[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Chats with no more than BATCH messages together, or one that has more."""
    some: list[tuple[int, int]] = []
    total = 0
    for size in sizes:
        if some and total + size[1] > BATCH:
            yield some
            some, total = [], 0
        some.append(size)
        total += size[1]
    if some:
        yield some


def stretches(project: Project, ids: Sequence[Stretch]) -> Iterator[Text]:
    """The messages of a few short stretches, each within a chat, in their order."""
    seen: dict[str, int] | None = {} if _has_answers(project, ids) else None
    return _batch(project, ids, seen, openings(project, {chat_of(first) for first, _ in ids}))


_STRETCHES = "json_each(?) s CROSS JOIN {} m ON m.{} BETWEEN json_extract(s.value, '$[0]') AND json_extract(s.value, '$[1]')"


def _has_answers(project: Project, ids: Sequence[Stretch]) -> bool:
    sql = f"SELECT EXISTS (SELECT 1 FROM {_STRETCHES.format('message', 'id')} WHERE m.reply_to <> '')"
    return bool(project.connection.execute(sql, (json.dumps(ids),)).fetchone()[0])


def _batch(project: Project, ids: Sequence[Stretch], seen: dict[str, int] | None, prompts: Mapping[int, int]) -> Iterator[Text]:
    """`seen` has the places by the ids of the export, and learns those of the batch; None where nothing is answered.

    The first so many messages of a chat in `prompts` are its system prompt.
    """
    sql = f"""
        SELECT m.id, a.person_id, m.at, m.text, m.forwarded, m.thread, m.flags
        FROM {_STRETCHES.format("message", "id")} CROSS JOIN participant a ON a.id = m.participant_id"""
    rows: list[Any] = project.connection.execute(sql, (json.dumps(ids),)).fetchall()
    findings = _findings(project, ids)
    answered = _answered(project, ids, seen) if seen is not None else {}
    for m, person, at, text, forwarded, thread, flags in rows:
        found = tuple(findings[m]) if m in findings else ()
        reply, context, begins = answered.get(m) if answered else None, CONTEXT in flags, BEGINS in flags
        place = place_of(m)
        opens = bool(prompts) and place < prompts.get(chat_of(m), 0)
        yield Text(m, place, person, at, text, forwarded != 0, thread, found, reply, context, begins, opens)


def _answered(project: Project, ids: Sequence[Stretch], seen: dict[str, int]) -> dict[int, int]:
    """The places that messages answer, by message."""
    found: dict[int, int] = {}
    sql = f"""
        SELECT m.id, m.export_id, m.reply_to FROM {_STRETCHES.format("message", "id")}
        WHERE m.export_id <> '' OR m.reply_to <> ''"""
    chat = chat_of(ids[0][0]) if ids else 0
    for m, export_id, reply_to in project.connection.execute(sql, (json.dumps(ids),)):
        if chat_of(m) != chat:
            chat = chat_of(m)
            seen.clear()
        if reply_to and reply_to in seen:
            found[m] = seen[reply_to]
        if export_id:
            seen[export_id] = place_of(m)
    return found


def long_texts(project: Project, people: Collection[int], shortest: int) -> Iterator[tuple[int, int | None, str]]:
    """(message id, time, text) of what these persons wrote in `shortest` characters or more to be trained, chat by chat."""
    marks = ", ".join("?" * len(people))
    sql = f"""
        SELECT id, at, text FROM message WHERE participant_id IN (SELECT id FROM participant WHERE person_id IN ({marks}))
        AND length(text) >= ? AND instr(',' || flags || ',', ?) = 0 ORDER BY id"""
    return project.connection.execute(sql, (*people, shortest, f",{CONTEXT},"))


def _findings(project: Project, ids: Sequence[Stretch]) -> dict[int, list[Finding]]:
    sql = f"""
        SELECT m.message_id, m."start", m."end", m.kind, m.score, m.action, m.value, m.form, m.reason
        FROM {_STRETCHES.format("finding", "message_id")} ORDER BY 1, 2"""
    found: dict[int, list[Finding]] = {}
    for r in project.connection.execute(sql, (json.dumps(ids),)):
        found.setdefault(r[0], []).append(Finding(r[1], r[2], r[3], r[4], ACTIONS[r[5]], r[6], r[7], r[8]))
    return found


ACTIONS = {action.value: action for action in Action}
