"""Where the person stands: the state of each step, derived from what the project holds."""

import hashlib
from enum import StrEnum
from typing import Literal, NamedTuple

import msgspec
from msgspec import Struct

from voicetune_desktop.project import chats, examples, findings, people
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.places import UNBUILT
from voicetune_desktop.project.source_answers import REWRITTEN
from voicetune_desktop.project.system_prompts import has_any

Step = Literal["open", "people", "privacy", "dataset", "finish", "try"]
STEPS: tuple[Step, ...] = ("open", "people", "privacy", "dataset", "finish", "try")


class Asked(NamedTuple):
    """A question to the project that is part of a fingerprint, and the one table that it reads."""

    table: str
    sql: str


PEOPLE = Asked("participant", "SELECT platform, key, name, also, person_id FROM participant WHERE is_program = 0 ORDER BY id")
SIZES = Asked("chat", "SELECT group_concat(id || ' ' || messages) FROM (SELECT id, messages FROM chat ORDER BY messages DESC, id)")
"""The messages of each chat, in the order of an index, which is read in a seventh of the time that the table takes."""
USED = Asked(
    "chat",
    "SELECT count(*), group_concat(CASE WHEN NOT included THEN id END) FROM (SELECT id, included FROM chat ORDER BY messages DESC, id)",
)
"""Which chats are left out."""
SEARCH = Asked("setting", "SELECT value FROM setting WHERE key IN ('own_words', 'optional_detector') AND value <> 'null' ORDER BY key")
DECISIONS = (
    Asked("decision", "SELECT * FROM decision ORDER BY 1, 2, 3, 4, 5, 6"),
    Asked("person", "SELECT id, role, new_name FROM person ORDER BY id"),
    USED,
    Asked("setting", "SELECT key, value FROM setting WHERE key IN ('replacement_style', 'replacements') ORDER BY key"),
)
"""What decides on texts and speakers."""
EDITS = Asked("turn_edit", "SELECT first, last, text, weight, excluded FROM turn_edit ORDER BY first")
SHAPING = Asked("setting", "SELECT json_remove(value, '$.epochs') FROM setting WHERE key = 'dataset'")
"""What else decides on the examples; how often a trainer goes through them does not."""


class State(StrEnum):
    """How far a step is."""

    OPEN = "open"
    PARTLY = "partly"
    DONE = "done"
    STALE = "stale"
    """Done, but something before it changed since: it needs another look."""


class StepState(Struct, frozen=True):
    """One step: its state, and the number that the rail shows (chats, people, findings to check, examples, files, what was tried)."""

    state: State
    count: int


def scan_inputs(project: Project) -> str:
    """A fingerprint of what a scan for private data reads."""
    return _digest(project, PEOPLE, SIZES, SEARCH) + project.fact(REWRITTEN)


def build_inputs(project: Project) -> str:
    """A fingerprint of what the making of examples reads."""
    return _digest(project, *DECISIONS, EDITS, SHAPING) + _way(project) + project.fact("scanned")


def inputs_beside_edits(project: Project) -> str:
    """A fingerprint of what the making of examples reads, without changes of single answers."""
    return _digest(project, *DECISIONS, SHAPING) + _way(project) + project.fact("scanned")


def text_inputs(project: Project) -> str:
    """A fingerprint of what decides how the messages read, whatever examples are made of them."""
    return _digest(project, *DECISIONS) + project.fact("scanned")


def _way(project: Project) -> str:
    """What tells builds from those of versions that made other examples of the same messages."""
    return "system prompts" if has_any(project) else ""


def _digest(project: Project, *questions: Asked) -> str:
    """A fingerprint of what these give; a page asks several times, and a decision changes one table."""
    parts = (project.told(asked.sql, lambda sql=asked.sql: _read(project, sql), (asked.table,)) for asked in questions)
    return hashlib.blake2b("".join(parts).encode(), digest_size=16).hexdigest()


def _read(project: Project, query: str) -> str:
    return hashlib.blake2b(msgspec.msgpack.encode(project.connection.execute(query).fetchall()), digest_size=16).hexdigest()


def scan_is_fresh(project: Project) -> bool:
    """Whether the findings fit the messages and people of now."""
    scanned = project.fact("scanned")
    return bool(scanned) and scanned == scan_inputs(project)


def build_is_fresh(project: Project) -> bool:
    """Whether the examples fit everything decided until now."""
    return scan_is_fresh(project) and project.fact("built") == build_inputs(project)


def steps(project: Project) -> dict[Step, StepState]:
    """The state of every step."""
    is_scanned = scan_is_fresh(project)
    is_built = is_scanned and project.fact("built") == build_inputs(project)
    first: dict[Step, StepState] = {"open": _open(project), "people": _people(project), "privacy": _privacy(project, fresh=is_scanned)}
    return {**first, **_dataset_and_finish(project, fresh=is_built), "try": _try(project)}


def _open(project: Project) -> StepState:
    count = chats.chat_count(project)
    return StepState(State.DONE if count else State.OPEN, count)


def _people(project: Project) -> StepState:
    count, chosen = people.standing(project)
    return StepState(State.DONE if chosen else State.PARTLY if count else State.OPEN, count)


def _privacy(project: Project, *, fresh: bool) -> StepState:
    if not project.fact("scanned"):
        return StepState(State.OPEN, 0)
    waiting = findings.to_check(project)
    if not fresh:
        return StepState(State.STALE, waiting)
    return StepState(State.PARTLY if waiting else State.DONE, waiting)


def _dataset_and_finish(project: Project, *, fresh: bool) -> dict[Step, StepState]:
    built = project.fact("built")
    count = examples.example_count(project) if built else 0
    dataset = State.DONE if built and fresh else State.STALE if built or project.fact(UNBUILT) else State.OPEN
    written = project.fact("written")
    finish = State.OPEN if not written else State.DONE if fresh and written == built else State.STALE
    files = project.connection.execute("SELECT count(*) FROM file_written").fetchone()[0]
    return {"dataset": StepState(dataset, count), "finish": StepState(finish, files)}


def _try(project: Project) -> StepState:
    """Replays and talks that were kept; they stay what they are, whatever changes."""
    count = project.connection.execute("SELECT (SELECT count(*) FROM replay) + (SELECT count(*) FROM talk)").fetchone()[0]
    return StepState(State.DONE if count else State.OPEN, count)
