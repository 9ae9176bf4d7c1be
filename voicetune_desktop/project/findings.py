"""What was found in the texts, and what the person decided about it.

A decision about one place wins over one about a value, that over one about a kind, and that over the finding's own action.
A choice for a whole kind leaves occurrences alone that were judged to be plain words.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.tally import DECIDED_TALLY, count_findings, is_counted, kind_tally

DECIDED = """
    SELECT f.id, f.message_id, f.kind, f.value, f.action AS own, f.reason = 'word' AS word,
           coalesce(p.action, v.action, CASE WHEN f.reason = 'word' THEN NULL ELSE k.action END, f.action) AS action
    FROM finding f
    LEFT JOIN decision p ON p.scope = 'place' AND p.kind = '' AND p.value = '' AND p.message_id = f.message_id
         AND p."start" = f."start" AND p."end" = f."end"
    LEFT JOIN decision v ON v.scope = 'value' AND v.kind = f.kind AND v.value = f.value
         AND v.message_id = 0 AND v."start" = 0 AND v."end" = 0
    LEFT JOIN decision k ON k.scope = 'kind' AND k.kind = f.kind AND k.value = '' AND k.message_id = 0 AND k."start" = 0 AND k."end" = 0
"""

_PLACE_COLUMNS = 'message_id, "start", "end"'
_PLACES_LIKE = f"SELECT {_PLACE_COLUMNS} FROM finding WHERE kind = ?1 AND value = ?2 AND reason <> 'word'"

_HIGHEST = 2**63 - 1

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
    words: int = 0
    """Those of `keep` that were judged to be plain words."""


class ValueCount(Struct, frozen=True):
    """One value of a group with the number of its occurrences: `ask` wait, `keep` are kept, `words` of these as plain words.

    `sample` is one way it is written, `first` the id of that finding.
    """

    kind: str
    value: str
    sample: str
    count: int
    ask: int
    choice: Action | None
    keep: int = 0
    words: int = 0
    first: int = 0


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


INSERT = 'INSERT INTO finding (message_id, "start", "end", kind, value, score, action, form, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'


def replace_findings(project: Project, batches: Iterable[Sequence[tuple[int, Finding]]]) -> Iterable[int]:
    """Store the findings of a fresh scan in place of the old ones; yields the number stored after each batch.

    Call inside a transaction. Decisions stay: they hang on kinds, values and places.
    """
    project.connection.execute("DELETE FROM finding")
    stored = 0
    for batch in batches:
        project.connection.executemany(INSERT, (_values(message, finding) for message, finding in batch))
        stored += len(batch)
        yield stored
    count_findings(project)


def replace_findings_of(project: Project, found: Iterable[tuple[int, Sequence[Finding]]]) -> None:
    """Store other findings for some messages; call inside a transaction, and `count_findings` when all are stored."""
    for message, several in found:
        project.connection.execute("DELETE FROM finding WHERE message_id = ?", (message,))
        project.connection.executemany(INSERT, (_values(message, finding) for finding in several))


def _values(message: int, f: Finding) -> tuple[object, ...]:
    return message, f.start, f.end, f.kind, f.value, f.score, f.action.value, f.form, f.reason


def count(project: Project) -> int:
    """All findings, kept ones too."""
    return project.connection.execute("SELECT count(*) FROM finding").fetchone()[0]


def kind_counts(project: Project) -> list[KindCount]:
    """The groups with their counts, the largest first."""
    counts: dict[str, Counter[str]] = {}
    for (kind, action, word), count in kind_tally(project).items():
        counts.setdefault(kind, Counter()).update({action: count, "words": count if word and action == "keep" else 0})
    choices = decisions(project).kinds
    found = [KindCount(k, c["replace"], c["ask"], c["keep"], choices.get(k), c["words"]) for k, c in counts.items()]
    return sorted(found, key=lambda k: -(k.replace + k.ask + k.keep))


def to_check(project: Project) -> int:
    """Findings that wait for the person."""
    return sum(count for (_, action, _), count in kind_tally(project).items() if action == "ask")


def value_counts(project: Project, kind: str, *, sampled: bool = True) -> list[ValueCount]:
    """The values of a group, the most frequent first; not `sampled` leaves the samples empty, and is quick."""
    sql = """
        SELECT value, sum(count), sum(count * (action = 'ask')), min(first), sum(count * (action = 'keep')),
               sum(count * (word AND action = 'keep'))
        FROM ({}) WHERE kind = ? GROUP BY value ORDER BY 2 DESC, 1"""
    rows = _tallied(project, sql, kind)
    written = samples(project, [row[3] for row in rows]) if sampled else {}
    choices = decisions(project).values
    return [ValueCount(kind, v, written.get(i, ""), n, ask, choices.get((kind, v)), keep, words, i) for v, n, ask, i, keep, words in rows]


def like_count(project: Project, kind: str, value: str) -> int:
    """How often a value was found, plain words apart."""
    sql = "SELECT coalesce(sum(count), 0) FROM ({}) WHERE kind = ? AND value = ? AND NOT (word AND action = 'keep')"
    rows = _tallied(project, sql, kind, value)
    return rows[0][0] if rows else 0


def samples(project: Project, ids: Sequence[int]) -> dict[int, str]:
    """How the findings with these ids are written."""
    marks = ",".join("?" * len(ids))
    sql = f"""
        SELECT f.id, substr(m.text, f."start" + 1, f."end" - f."start") FROM finding f JOIN message m ON m.id = f.message_id
        WHERE f.id IN ({marks})"""
    return dict(project.connection.execute(sql, tuple(ids)))


def _tallied(project: Project, sql: str, *arguments: str) -> list[Any]:
    return project.connection.execute(sql.format(DECIDED_TALLY), arguments).fetchall() if is_counted(project) else []


def finding_ids(project: Project, *, kind: str | None = None, value: str | None = None, action: Action | None = None) -> "array[int]":
    """Ids of the findings that fit, in the order of the chats; a million of them take 8 MB."""
    tests = {"d.kind = ?": kind, "d.value = ?": value, "d.action = ?": action.value if action else None}
    used = {test: wanted for test, wanted in tests.items() if wanted is not None}
    where = " AND ".join(used) or "1"
    rows = project.connection.execute(f"SELECT d.id FROM ({DECIDED}) AS d WHERE {where} ORDER BY d.message_id, d.id", tuple(used.values()))
    return array("q", (row[0] for row in rows))


def ids_between(
    project: Project, low: int, high: int | None, *, kind: str, value: str | None = None, action: Action | None = None
) -> "array[int]":
    """Ids of the findings that fit in messages with ids above `low`, up to `high` if given: a part of a long list, in its order.

    Plain words that are kept are only among those with Action.KEEP.
    """
    fits = "+d.kind = :kind" if value is None else "d.kind = :kind AND d.value = :value"
    sql = f"""
        SELECT d.id FROM ({DECIDED}) AS d WHERE d.message_id > :low AND d.message_id <= :high AND {fits}
        AND (d.action = :action OR (:action IS NULL AND NOT (d.word AND d.action = 'keep'))) ORDER BY d.message_id, d.id"""
    found = {"low": low, "high": _HIGHEST if high is None else high, "kind": kind, "value": value, "action": action and action.value}
    return array("q", (row[0] for row in project.connection.execute(sql, found)))


def some_messages_on(project: Project, message: int, count: int) -> int | None:
    """The id of the message that is about `count` findings behind another; None where there are not so many."""
    sql = "SELECT message_id FROM finding WHERE message_id > ? ORDER BY message_id LIMIT 1 OFFSET ?"
    row = project.connection.execute(sql, (message, count - 1)).fetchone()
    return row[0] if row else None


def next_waiting(project: Project, kind: str, after: int, value: str | None = None) -> int | None:
    """The id of the first finding that waits for the person behind another one, or of the first of all where none does."""
    fits = "+d.kind = :kind" if value is None else "d.kind = :kind AND d.value = :value"
    behind = "(d.message_id, d.id) > (SELECT message_id, id FROM finding WHERE id = :after)"
    for where in (f"{fits} AND {behind}", fits):
        sql = f"SELECT d.id FROM ({DECIDED}) AS d WHERE {where} AND d.action = 'ask' ORDER BY d.message_id, d.id LIMIT 1"
        row = project.connection.execute(sql, {"kind": kind, "value": value, "after": after}).fetchone()
        if row:
            return row[0]
    return None


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
    for group in kind_counts(project):
        if group.ask:
            decide_kind(project, group.kind, Action.REPLACE)


def _decide(project: Project, key: tuple[str, str, str, int, int, int], action: Action | None) -> None:
    if action is None:
        where = 'scope = ? AND kind = ? AND value = ? AND message_id = ? AND "start" = ? AND "end" = ?'
        project.connection.execute(f"DELETE FROM decision WHERE {where}", key)
        return
    sql = """
        INSERT INTO decision (scope, kind, value, message_id, "start", "end", action) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET action = excluded.action"""
    project.connection.execute(sql, (*key, action.value))
