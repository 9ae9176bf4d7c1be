"""What the person decided about findings.

A decision about one place wins over one about a value, that over one about a kind, and that over the finding's own action.
A choice for a whole kind leaves occurrences alone that were judged to be plain words.
"""

from msgspec import Struct

from voicetune_desktop.model import Action
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.tally import kind_tally

ALWAYS_REMOVED = frozenset(("password", "secret_key"))
"""Kinds that are never kept as a whole; single values and places may be."""

_PLACE_COLUMNS = 'message_id, "start", "end"'
_PLACES_LIKE = f"SELECT {_PLACE_COLUMNS} FROM finding WHERE kind = ?1 AND value = ?2 AND reason <> 'word'"

Place = tuple[int, int, int]
"""message id, start, end."""


class Decided(Struct, frozen=True):
    """All decisions, for the pure function that applies them."""

    kinds: dict[str, Action]
    values: dict[tuple[str, str], Action]
    places: dict[Place, Action]


def decisions(project: Project) -> Decided:
    """Everything decided so far."""
    decided = Decided({}, {}, {})
    for scope, kind, value, *place, action in project.connection.execute(
        'SELECT scope, kind, value, message_id, "start", "end", action FROM decision'
    ):
        if scope == "kind":
            decided.kinds[kind] = Action(action)
        elif scope == "value":
            decided.values[kind, value] = Action(action)
        else:
            decided.places[place[0], place[1], place[2]] = Action(action)
    return decided


def decide_kind(project: Project, kind: str, action: Action | None) -> None:
    """Choose for a whole kind; None takes the choice back, and so does to keep what is always removed."""
    kept = action is Action.KEEP and kind in ALWAYS_REMOVED
    _decide(project, ("kind", kind, "", 0, 0, 0), None if kept else action)


def decide_value(project: Project, kind: str, value: str, action: Action | None) -> None:
    """Choose for every occurrence of a value."""
    _decide(project, ("value", kind, value, 0, 0, 0), action)


def decide_place(project: Project, place: Place, action: Action | None) -> None:
    """Choose for one occurrence."""
    _decide(project, ("place", "", "", *place), action)


def decide_like(project: Project, kind: str, value: str, action: Action) -> None:
    """Choose for every occurrence of a value, those decided one by one included; what was judged to be a plain word stays as it is."""
    db = project.connection
    decide_value(project, kind, value, None)
    db.execute(f"DELETE FROM decision WHERE scope = 'place' AND ({_PLACE_COLUMNS}) IN ({_PLACES_LIKE})", (kind, value))
    if db.execute("SELECT 1 FROM finding WHERE kind = ? AND value = ? AND reason = 'word'", (kind, value)).fetchone():
        sql = f"INSERT INTO decision (scope, {_PLACE_COLUMNS}, action) SELECT 'place', {_PLACE_COLUMNS}, ?3 FROM ({_PLACES_LIKE})"
        db.execute(sql, (kind, value, action.value))
    else:
        decide_value(project, kind, value, action)


def replace_waiting(project: Project) -> None:
    """Have everything replaced that waits for the person, in every group."""
    project.connection.execute("UPDATE decision SET action = 'replace' WHERE scope IN ('value', 'place') AND action = 'ask'")
    for kind in {fate.kind for fate, count in kind_tally(project).items() if count and fate.action == "ask"}:
        decide_kind(project, kind, Action.REPLACE)


def _decide(project: Project, key: tuple[str, str, str, int, int, int], action: Action | None) -> None:
    if action is None:
        where = 'scope = ? AND kind = ? AND value = ? AND message_id = ? AND "start" = ? AND "end" = ?'
        project.connection.execute(f"DELETE FROM decision WHERE {where}", key)
        return
    sql = """
        INSERT INTO decision (scope, kind, value, message_id, "start", "end", action) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET action = excluded.action"""
    project.connection.execute(sql, (*key, action.value))
