"""What was found in the texts, and what the person decided about it.

A decision about one place wins over one about a value, that over one about a kind, and that over the finding's own action.
A choice for a whole kind leaves occurrences alone that were judged to be plain words.
"""

from array import array
from collections.abc import Iterable, Sequence

from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.project.file import Project

DECIDED = """
    SELECT f.id, f.message_id, f.kind, f.value, f.action AS own,
           coalesce(p.action, v.action, CASE WHEN f.reason = 'word' THEN NULL ELSE k.action END, f.action) AS action
    FROM finding f
    LEFT JOIN decision p ON p.scope = 'place' AND p.kind = '' AND p.value = '' AND p.message_id = f.message_id
         AND p."start" = f."start" AND p."end" = f."end"
    LEFT JOIN decision v ON v.scope = 'value' AND v.kind = f.kind AND v.value = f.value
         AND v.message_id = 0 AND v."start" = 0 AND v."end" = 0
    LEFT JOIN decision k ON k.scope = 'kind' AND k.kind = f.kind AND k.value = '' AND k.message_id = 0 AND k."start" = 0 AND k."end" = 0
"""

Place = tuple[int, int, int]
"""message id, start, end."""


class KindCount(Struct, frozen=True):
    """One group of the privacy page: how many findings there are and what will happen to them."""

    kind: str
    replace: int
    ask: int
    keep: int
    choice: Action | None
    """What the person chose for the whole group, if anything."""


class ValueCount(Struct, frozen=True):
    """One value of a group with the number of its occurrences; `sample` is one way it is written."""

    kind: str
    value: str
    sample: str
    count: int
    ask: int
    choice: Action | None


class FindingRow(Struct, frozen=True):
    """One finding in its message."""

    id: int
    message_id: int
    chat_id: int
    ordinal: int
    sender: str
    text: str
    finding: Finding
    action: Action


class Decided(Struct, frozen=True):
    """All decisions, for the pure function that applies them."""

    kinds: dict[str, Action]
    values: dict[tuple[str, str], Action]
    places: dict[Place, Action]


def replace_findings(project: Project, batches: Iterable[Sequence[tuple[int, Finding]]]) -> Iterable[int]:
    """Store the findings of a fresh scan in place of the old ones; yields the number stored after each batch.

    Call inside a transaction. Decisions stay: they hang on kinds, values and places.
    """
    db = project.connection
    db.execute("DELETE FROM finding")
    sql = 'INSERT INTO finding (message_id, "start", "end", kind, value, score, action, form, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'
    stored = 0
    for batch in batches:
        rows = ((m, f.start, f.end, f.kind, f.value, f.score, f.action.value, f.form, f.reason) for m, f in batch)
        db.executemany(sql, rows)
        stored += len(batch)
        yield stored


def kind_counts(project: Project) -> list[KindCount]:
    """The groups with their counts, the largest first."""
    counts: dict[str, dict[str, int]] = {}
    rows = project.connection.execute(f"SELECT kind, action, count(*) FROM ({DECIDED}) GROUP BY kind, action")
    for kind, action, count in rows:
        counts.setdefault(kind, {})[action] = count
    choices = decisions(project).kinds
    found = [KindCount(k, c.get("replace", 0), c.get("ask", 0), c.get("keep", 0), choices.get(k)) for k, c in counts.items()]
    return sorted(found, key=lambda k: -(k.replace + k.ask + k.keep))


def to_check(project: Project) -> int:
    """Findings that wait for the person."""
    return project.connection.execute(f"SELECT count(*) FROM ({DECIDED}) WHERE action = 'ask'").fetchone()[0]


def value_counts(project: Project, kind: str) -> list[ValueCount]:
    """The values of a group, the most frequent first."""
    sql = f"""
        SELECT d.value, count(*), sum(d.action = 'ask'), min(d.id) FROM ({DECIDED}) AS d WHERE d.kind = ?
        GROUP BY d.value ORDER BY count(*) DESC, d.value"""
    rows = project.connection.execute(sql, (kind,)).fetchall()
    choices = decisions(project).values
    return [ValueCount(kind, v, _sample(project, i), n, ask, choices.get((kind, v))) for v, n, ask, i in rows]


def _sample(project: Project, finding: int) -> str:
    sql = """
        SELECT substr(m.text, f."start" + 1, f."end" - f."start") FROM finding f JOIN message m ON m.id = f.message_id WHERE f.id = ?"""
    return project.connection.execute(sql, (finding,)).fetchone()[0]


def finding_ids(project: Project, *, kind: str | None = None, value: str | None = None, action: Action | None = None) -> "array[int]":
    """Ids of the findings that fit, in the order of the chats; a million of them take 8 MB."""
    tests = {"d.kind = ?": kind, "d.value = ?": value, "d.action = ?": action.value if action else None}
    used = {test: wanted for test, wanted in tests.items() if wanted is not None}
    where = " AND ".join(used) or "1"
    rows = project.connection.execute(f"SELECT d.id FROM ({DECIDED}) AS d WHERE {where} ORDER BY d.message_id, d.id", tuple(used.values()))
    return array("q", (row[0] for row in rows))


def finding_rows(project: Project, ids: Sequence[int]) -> list[FindingRow]:
    """The findings with these ids, in the order given."""
    marks = ",".join("?" * len(ids))
    sql = f"""
        SELECT f.id, f.message_id, m.chat_id, m.ordinal, a.name, m.text, f."start", f."end", f.kind, f.score, f.action, f.value,
               f.form, f.reason, d.action
        FROM finding f JOIN message m ON m.id = f.message_id JOIN participant a ON a.id = m.participant_id
        JOIN ({DECIDED} WHERE f.id IN ({marks})) AS d ON d.id = f.id"""
    found = {
        r[0]: FindingRow(
            r[0], r[1], r[2], r[3], r[4], r[5], Finding(r[6], r[7], r[8], r[9], Action(r[10]), r[11], r[12], r[13]), Action(r[14])
        )
        for r in project.connection.execute(sql, tuple(ids))
    }
    return [found[i] for i in ids if i in found]


def findings_of(project: Project, message_ids: Sequence[int]) -> dict[int, list[Finding]]:
    """The findings of some messages, by message id, in the order of the text."""
    marks = ",".join("?" * len(message_ids))
    sql = f"""
        SELECT message_id, "start", "end", kind, score, action, value, form, reason FROM finding
        WHERE message_id IN ({marks}) ORDER BY message_id, "start" """
    found: dict[int, list[Finding]] = {}
    for r in project.connection.execute(sql, tuple(message_ids)):
        found.setdefault(r[0], []).append(Finding(r[1], r[2], r[3], r[4], Action(r[5]), r[6], r[7], r[8]))
    return found


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
    """Choose for a whole group; None takes the choice back."""
    _decide(project, ("kind", kind, "", 0, 0, 0), action)


def decide_value(project: Project, kind: str, value: str, action: Action | None) -> None:
    """Choose for every occurrence of a value."""
    _decide(project, ("value", kind, value, 0, 0, 0), action)


def decide_place(project: Project, place: Place, action: Action | None) -> None:
    """Choose for one occurrence."""
    _decide(project, ("place", "", "", *place), action)


def _decide(project: Project, key: tuple[str, str, str, int, int, int], action: Action | None) -> None:
    if action is None:
        where = 'scope = ? AND kind = ? AND value = ? AND message_id = ? AND "start" = ? AND "end" = ?'
        project.connection.execute(f"DELETE FROM decision WHERE {where}", key)
        return
    sql = """
        INSERT INTO decision (scope, kind, value, message_id, "start", "end", action) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET action = excluded.action"""
    project.connection.execute(sql, (*key, action.value))
