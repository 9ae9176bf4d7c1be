"""Questions to the project about people, and what the person decides about them."""

import json
from collections.abc import Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any, Literal

from msgspec import Struct

from voicetune_desktop.model import Person
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.sqlite import insert
from voicetune_desktop.project.system_prompts import SETS

Role = Literal["assistant", "other", "left_out"]
_MADE_UP = {("plain", "author"): "Author", ("plain", "reader"): "Reader"}
"""Names that the importer of documents made up, by platform and key: words of ordinary texts, and no secret."""


class PersonRow(Struct, frozen=True, gc=False):
    """Somebody in the project with all their names; `messages` is the number they wrote.

    `is_program` says that all their entries are assistants such as ChatGPT, or made up for a document: their names are no secret.
    """

    id: int
    name: str
    names: tuple[str, ...]
    platforms: tuple[str, ...]
    keys: tuple[str, ...]
    role: Role
    new_name: str | None
    consent: bool
    messages: int
    is_me: bool | None
    is_program: bool = False
    entries: tuple[tuple[str, str], ...] = ()
    """Platform and key of each of their entries."""


class EntryRow(Struct, frozen=True):
    """One entry of a person: who they are on one platform."""

    id: int
    platform: str
    name: str
    messages: int


def people(project: Project) -> list[PersonRow]:
    """Everybody, those who wrote most first. A person without participants (merged away) is not listed."""
    sql = """
        SELECT p.id, p.name, p.role, p.new_name, p.consent, a.platform, a.key, a.name, nullif(a.also, '[]'), a.is_me, a.id, a.is_program
        FROM person p JOIN participant a ON a.person_id = p.id ORDER BY p.id, a.id"""
    found = project.connection.execute(sql).fetchall()
    wrote = _wrote(project)
    rows = [_person_row(list(parts), wrote) for _, parts in groupby(found, key=itemgetter(0))]
    return sorted(rows, key=lambda p: (-p.messages, p.id))


def _wrote(project: Project) -> dict[int, int]:
    """How many messages each participant wrote, of those in a chat; a decision changes none of it."""
    sums = "SELECT participant_id || ' ' || sum(messages) AS pair FROM member GROUP BY participant_id"
    sql = f"SELECT coalesce(group_concat(pair), '') FROM ({sums})"
    told = project.told("wrote", lambda: project.connection.execute(sql).fetchone()[0], ("member",))
    pairs = (pair.split() for pair in told.split(",") if pair)
    return {int(participant): int(messages) for participant, messages in pairs}


def _person_row(parts: list[Any], wrote: Mapping[int, int]) -> PersonRow:
    person, called, role, new_name, consent, *_ = parts[0]
    made_up = {p[7] for p in parts if _MADE_UP.get((p[5], p[6])) == p[7]}
    names = [name for name in (called, *(p[7] for p in parts)) if name not in made_up] or [called]
    also = [name for p in parts if p[8] for name in json.loads(p[8])]
    known = [p[9] for p in parts if p[9] is not None]
    return PersonRow(
        id=person,
        name=names[0],
        names=tuple(dict.fromkeys(filter(None, (*names, *also)))),
        platforms=tuple(dict.fromkeys(p[5] for p in parts)),
        keys=tuple(p[6] for p in parts),
        role=role,
        new_name=new_name,
        consent=bool(consent),
        messages=sum(wrote.get(p[10], 0) for p in parts),
        is_me=any(known) if known else None,
        is_program=all(p[11] or p[7] in made_up for p in parts),
        entries=tuple((p[5], p[6]) for p in parts),
    )


def as_persons(rows: list[PersonRow]) -> list[Person]:
    """What the privacy step needs of them; names of programs are no secret."""
    return [Person(p.id, p.name, p.names) for p in rows if not p.is_program]


def standing(project: Project) -> tuple[int, bool]:
    """How many people there are, and whether one of them is the assistant; quicker than `people`."""
    sql = "SELECT count(*), coalesce(max(role = 'assistant'), 0) FROM person WHERE id IN (SELECT person_id FROM participant)"
    count, chosen = project.connection.execute(sql).fetchone()
    return count, bool(chosen)


def own_side(project: Project) -> frozenset[int]:
    """Whose messages stand on the right: those of the assistants, or else of whoever made the exports."""
    assistants = project.connection.execute("SELECT id FROM person WHERE role = 'assistant'").fetchall()
    makers = () if assistants else project.connection.execute("SELECT DISTINCT person_id FROM participant WHERE is_me")
    return frozenset(person for (person,) in assistants or makers)


def named_after(project: Project) -> frozenset[int]:
    """Whose name is the title of a chat in which they wrote: the others, to whoever exported it. A row of a training set has another."""
    sql = f"""
        SELECT DISTINCT a.person_id FROM chat c JOIN member m ON m.chat_id = c.id JOIN participant a ON a.id = m.participant_id
        WHERE m.messages > 0 AND a.name = c.title
        AND c.platform IN (SELECT DISTINCT platform FROM participant WHERE platform NOT IN {SETS})"""
    return frozenset(person for (person,) in project.connection.execute(sql))


def writers(project: Project) -> dict[int, dict[int, int]]:
    """How many messages each person wrote, by chat."""
    sql = """
        SELECT m.chat_id, a.person_id, sum(m.messages) FROM member m JOIN participant a ON a.id = m.participant_id
        WHERE m.messages > 0 GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2"""
    found: dict[int, dict[int, int]] = {}
    for chat, person, messages in project.connection.execute(sql):
        found.setdefault(chat, {})[person] = messages
    return found


def names_and_roles(project: Project) -> dict[int, tuple[str, Role]]:
    """Name and role by person, merged-away ones included; quicker than `people`."""
    return {person: (name, role) for person, name, role in project.connection.execute("SELECT id, name, role FROM person")}


def texts_after(project: Project, message: int, count: int) -> list[tuple[int, int, str]]:
    """(message id, person, start of the text) of the next `count` messages behind one; 0 is before the first."""
    sql = """
        SELECT m.id, a.person_id, substr(m.text, 1, 200) FROM (SELECT * FROM message WHERE id > ? ORDER BY id LIMIT ?) AS m
        JOIN participant a ON a.id = m.participant_id ORDER BY m.id"""
    return project.connection.execute(sql, (message, count)).fetchall()


def set_role(project: Project, person: int, role: Role, *, also: bool = False) -> None:
    """Give a role; an assistant takes the place of the former one, who becomes one of the others, unless `also` is set."""
    if role == "assistant" and not also:
        project.connection.execute("UPDATE person SET role = 'other' WHERE role = 'assistant' AND id <> ?", (person,))
    project.connection.execute("UPDATE person SET role = ? WHERE id = ?", (role, person))


def set_new_name(project: Project, person: int, new_name: str | None) -> None:
    """The name that takes the place of theirs; None leaves it to the surrogates."""
    project.connection.execute("UPDATE person SET new_name = ? WHERE id = ?", (new_name or None, person))


def set_consent(project: Project, person: int, *, consent: bool) -> None:
    """Whether the person says that this one agreed."""
    project.connection.execute("UPDATE person SET consent = ? WHERE id = ?", (consent, person))


def merge(project: Project, keep: int, other: int) -> None:
    """Make two entries one person; the role of the assistant wins."""
    roles = dict(project.connection.execute("SELECT id, role FROM person WHERE id IN (?, ?)", (keep, other)))
    if roles.get(other) == "assistant":
        set_role(project, keep, "assistant", also=True)
        project.connection.execute("UPDATE person SET role = 'other' WHERE id = ?", (other,))
    project.connection.execute("UPDATE participant SET person_id = ? WHERE person_id = ?", (keep, other))


def entries(project: Project, person: int) -> list[EntryRow]:
    """The entries that are one person, in the order of their coming."""
    sql = """
        SELECT a.id, a.platform, a.name, coalesce(sum(m.messages), 0) FROM participant a
        LEFT JOIN member m ON m.participant_id = a.id WHERE a.person_id = ? GROUP BY a.id ORDER BY a.id"""
    return [EntryRow(*row) for row in project.connection.execute(sql, (person,))]


def split(project: Project, entry: int) -> None:
    """Make one entry of a person a person of their own again; who stays is called as one of the entries that stay."""
    db = project.connection
    sql = "SELECT p.id, p.name, a.name FROM participant a JOIN person p ON p.id = a.person_id WHERE a.id = ?"
    person, called, name = db.execute(sql, (entry,)).fetchone()
    staying = [row.name for row in entries(project, person) if row.id != entry]
    if not staying:
        return
    new = insert(db, "INSERT INTO person (name) VALUES (?)", (name,))
    db.execute("UPDATE participant SET person_id = ? WHERE id = ?", (new, entry))
    if called == name and name not in staying:
        db.execute("UPDATE person SET name = ? WHERE id = ?", (staying[0], person))


def separate(project: Project, person: int) -> None:
    """Take merged entries apart again: each becomes a person of their own."""
    for entry in entries(project, person)[1:]:
        split(project, entry.id)
