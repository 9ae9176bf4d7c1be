"""People whom the chats speak of and who write in none: "Is Elke a person?", one answer for all her mentions.

For a page of the window: `open = open_strangers(project)` once after each change (quick enough for a thread, not for every
paint), `described(project, open[start:end])` for the rows in view, and an answer inside an undoable step.
"""

import json
from collections.abc import Sequence

from msgspec import Struct

from voicetune_desktop.model import Action
from voicetune_desktop.people.labels import parse_label
from voicetune_desktop.project.decisions import decide_like, decide_value
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.sqlite import insert
from voicetune_desktop.project.surrogates import firsts
from voicetune_desktop.project.tally import DECIDED_TALLY, is_counted

KIND = "third_party"
MENTIONED = "mentioned"
"""The platform of people who are only spoken of."""
FREQUENT = 3
"""Mentions from which on a name is asked about although none of them is doubtful."""

_OPEN = f"""
    WITH named AS (
        SELECT value, sum(count) AS count, sum(count * (action = 'ask')) AS ask, min(first) AS first,
               substr(value, 1, instr(value || ' ', ' ') - 1) AS given
        FROM ({DECIDED_TALLY}) AS t
        WHERE kind = '{KIND}' AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.scope = 'value' AND d.kind = t.kind AND d.value = t.value)
        GROUP BY value HAVING sum(count) > 0),
    families AS (SELECT given, max(value) AS longest, count(*) - max(value = given) AS number FROM named GROUP BY given),
    grouped AS (
        SELECT CASE WHEN number < 2 THEN longest ELSE value END AS name, value, count, ask, first
        FROM named JOIN families USING (given))
    SELECT name, json_group_array(value), sum(count), sum(ask), max(CASE WHEN value = name THEN first END), json_group_array(first)
    FROM grouped GROUP BY name HAVING sum(ask) > 0 OR sum(count) >= {FREQUENT} ORDER BY 3 DESC, 1"""
"""A first name goes with the only full name that begins with it; of two namesakes each is asked about alone."""


class OpenStranger(Struct, frozen=True, gc=False):
    """One who may be a person: all values that stand for them, and how often; `ask` of them wait."""

    value: str
    values: tuple[str, ...]
    count: int
    ask: int
    first: int
    """The id of a finding of `value`."""
    firsts: tuple[int, ...]
    """Ids of one finding of each of the values."""


class Stranger(Struct, frozen=True):
    """One who may be a person as they are written, and a text in which `text[start:end]` is the name."""

    of: OpenStranger
    name: str
    text: str
    start: int
    end: int


def open_strangers(project: Project) -> list[OpenStranger]:
    """Everybody that nothing was said about yet and who is mentioned often, or in doubt; the most frequent first."""
    if not is_counted(project):
        return []
    rows = project.connection.execute(_OPEN)
    return [
        OpenStranger(name, tuple(json.loads(values)), count, ask, first, tuple(json.loads(ids)))
        for name, values, count, ask, first, ids in rows
    ]


def described(project: Project, strangers: Sequence[OpenStranger]) -> list[Stranger]:
    """How they are written, each with an example."""
    marks = ",".join("?" * len(strangers))
    sql = f"""
        SELECT f.id, m.text, f."start", f."end" FROM finding f JOIN message m ON m.id = f.message_id WHERE f.id IN ({marks})"""
    places = {row[0]: row[1:] for row in project.connection.execute(sql, [stranger.first for stranger in strangers])}
    found = ((stranger, *places[stranger.first]) for stranger in strangers if stranger.first in places)
    return [Stranger(stranger, text[start:end], text, start, end) for stranger, text, start, end in found]


def is_person(project: Project, stranger: OpenStranger, known: int | None = None) -> None:
    """Make them one of the project's people, or another name of somebody who is `known`; the next scan finds every form of the name.

    Call inside an undoable step.
    """
    written = [name for name, _, _ in firsts(project, stranger.firsts).values()]
    names = [_as_name(name) for name in sorted(dict.fromkeys(written), key=len, reverse=True)]
    name, *also = names or [_as_name(stranger.value)]
    db = project.connection
    person = known if known is not None else insert(db, "INSERT INTO person (name) VALUES (?)", (name,))
    row = MENTIONED, stranger.value, name, json.dumps(also, ensure_ascii=False), person
    sql = """
        INSERT INTO participant (platform, key, name, also, person_id) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (platform, key) DO UPDATE SET person_id = excluded.person_id"""
    db.execute(sql, row)
    for value in stranger.values:
        decide_value(project, KIND, value, Action.REPLACE)


def is_no_person(project: Project, stranger: OpenStranger) -> None:
    """Keep them wherever they stand; call inside an undoable step."""
    for value in stranger.values:
        decide_like(project, KIND, value, Action.KEEP)


def _as_name(written: str) -> str:
    """A name as it stands in a table: with capitals."""
    return written if parse_label(written).given and written != written.lower() else written.title()
