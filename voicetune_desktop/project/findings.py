"""What was found in the texts, with what becomes of it by the decisions of now."""

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.project.decisions import decisions
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.tally import DECIDED_TALLY, is_counted, kind_tally

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

_HIGHEST = 2**63 - 1
UNUSUAL = "unusual"
"""The kind of what nothing tells to be private."""


class KindCount(Struct, frozen=True):
    """One kind: how many findings there are and what will happen to them."""

    kind: str
    replace: int
    ask: int
    keep: int
    choice: Action | None
    """What the person chose for the whole kind, if anything."""
    words: int = 0
    """Those of `keep` that were judged to be plain words."""
    checked: int = 0
    """Those that were doubtful until the person decided."""


class ValueCount(Struct, frozen=True):
    """One value with the number of its findings: `ask` wait, `keep` are kept, `words` of these as plain words.

    `first` is the id of the first that shares a fate with others; `samples` tells how it is written.
    """

    kind: str
    value: str
    count: int
    ask: int
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


INSERT = 'INSERT INTO finding (message_id, "start", "end", kind, value, score, action, form, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'


def replace_findings(project: Project, batches: Iterable[Sequence[tuple[int, Finding]]]) -> Iterable[int]:
    """Store the findings of a fresh scan in place of the old ones; yields the number stored after each batch.

    Call inside a transaction, and `count_findings` when all are stored. Decisions stay: they hang on kinds, values and places.
    """
    project.connection.execute("DELETE FROM finding")
    stored = 0
    for batch in batches:
        project.connection.executemany(INSERT, (_values(message, finding) for message, finding in batch))
        stored += len(batch)
        yield stored


def replace_findings_of(project: Project, found: Iterable[tuple[int, Sequence[Finding]]]) -> None:
    """Store other findings for some messages; call inside a transaction, and `count_findings` when all are stored."""
    for message, several in found:
        project.connection.execute("DELETE FROM finding WHERE message_id = ?", (message,))
        project.connection.executemany(INSERT, (_values(message, finding) for finding in several))


def add_findings(project: Project, found: Iterable[tuple[int, Sequence[Finding]]]) -> None:
    """Store more findings for some messages; call inside a transaction, and `count_findings` when all are stored."""
    rows = (_values(message, finding) for message, several in found for finding in several)
    project.connection.executemany(INSERT, rows)


def places_of(project: Project, messages: Collection[int]) -> dict[int, list[tuple[int, int]]]:
    """Start and end of the findings of some messages, by message id."""
    sql = f'SELECT message_id, "start", "end" FROM finding WHERE message_id IN ({_marks(messages)})'
    places: dict[int, list[tuple[int, int]]] = {}
    for message, start, end in project.connection.execute(sql, tuple(messages)):
        places.setdefault(message, []).append((start, end))
    return places


def drop_plain_words(project: Project, places: Iterable[tuple[int, int, int]]) -> None:
    """Forget what was taken for a plain word within places: (message id, start, end). Call inside a transaction."""
    sql = """DELETE FROM finding WHERE message_id = ? AND "start" >= ? AND "end" <= ? AND action = 'keep' AND reason = 'word'"""
    project.connection.executemany(sql, places)


def _values(message: int, f: Finding) -> tuple[object, ...]:
    return message, f.start, f.end, f.kind, f.value, f.score, f.action.value, f.form, f.reason


def count(project: Project) -> int:
    """All findings, kept ones too, apart from what is only unusual."""
    return project.connection.execute("SELECT count(*) FROM finding WHERE kind <> ?", (UNUSUAL,)).fetchone()[0]


def kind_counts(project: Project) -> list[KindCount]:
    """The kinds with their counts, the largest first."""
    counts: dict[str, Counter[str]] = {}
    for fate, count in kind_tally(project).items():
        kept_word = fate.word and fate.action == "keep"
        checked = fate.own == "ask" != fate.action
        of_kind = counts.setdefault(fate.kind, Counter())
        of_kind.update({fate.action: count, "words": count * kept_word})
        of_kind["checked"] += count * checked
    choices = decisions(project).kinds
    found = [KindCount(k, c["replace"], c["ask"], c["keep"], choices.get(k), c["words"], c["checked"]) for k, c in counts.items()]
    return sorted(found, key=lambda k: -(k.replace + k.ask + k.keep))


def to_check(project: Project) -> int:
    """Findings that wait for the person."""
    return sum(count for fate, count in kind_tally(project).items() if fate.action == "ask")


def kept(project: Project) -> int:
    """Findings that stand in the files because the person decided so."""
    return sum(count for fate, count in kind_tally(project).items() if fate.action == "keep" != fate.own)


def value_counts(project: Project, *kinds: str) -> list[ValueCount]:
    """The values of some kinds, the most frequent first."""
    sql = f"""
        SELECT kind, value, sum(count), sum(count * (action = 'ask')), sum(count * (action = 'keep')),
               sum(count * (word AND action = 'keep')), min(first)
        FROM ({{}}) WHERE kind IN ({_marks(kinds)}) GROUP BY kind, value ORDER BY 3 DESC, 1, 2"""
    return [ValueCount(*row) for row in _tallied(project, sql, *kinds)]


def values_with_writers(project: Project, kind: str) -> list[tuple[str, int, int, int, int, int]]:
    """(value, findings, chats, people, replaced ones, id of the first) of a kind, what the fewest people wrote the fewest times first."""
    sql = f"""
        SELECT d.value, count(*), count(DISTINCT m.chat_id), count(DISTINCT a.person_id) AS people, sum(d.action <> 'keep'), min(d.id)
        FROM ({DECIDED} WHERE f.kind = ?) AS d JOIN message m ON m.id = d.message_id JOIN participant a ON a.id = m.participant_id
        GROUP BY d.value ORDER BY people, 2, d.value"""
    return project.connection.execute(sql, (kind,)).fetchall()


def like_count(project: Project, kind: str, value: str) -> int:
    """How often a value was found, plain words apart."""
    sql = "SELECT coalesce(sum(count), 0) FROM ({}) WHERE kind = ? AND value = ? AND NOT (word AND action = 'keep')"
    rows = _tallied(project, sql, kind, value)
    return rows[0][0] if rows else 0


def samples(project: Project, ids: Sequence[int]) -> dict[int, str]:
    """How the findings with these ids are written."""
    sql = f"""
        SELECT f.id, m.text, f."start", f."end" FROM finding f JOIN message m ON m.id = f.message_id WHERE f.id IN ({_marks(ids)})"""
    return {i: text[start:end] for i, text, start, end in project.connection.execute(sql, tuple(ids))}


def _tallied(project: Project, sql: str, *arguments: str) -> list[Any]:
    return project.connection.execute(sql.format(DECIDED_TALLY), arguments).fetchall() if is_counted(project) else []


def ids_between(
    project: Project, low: int, high: int | None, *, kinds: Sequence[str], values: Sequence[str] = (), action: Action | None = None
) -> "array[int]":
    """Ids of the findings that fit in messages with ids above `low`, up to `high` if given: a part of a long list, in its order.

    Plain words that are kept are only among those with Action.KEEP. Some `values` are listed alone.
    """
    sql = f"""
        SELECT d.id FROM ({DECIDED}) AS d WHERE d.message_id > ? AND d.message_id <= ? AND {_fits(kinds, values)}
        AND (d.action = ? OR (? IS NULL AND NOT (d.word AND d.action = 'keep'))) ORDER BY d.message_id, d.id"""
    bounds = low, _HIGHEST if high is None else high
    wanted = action.value if action else None
    rows = project.connection.execute(sql, (*bounds, *kinds, *values, wanted, wanted))
    return array("q", (row[0] for row in rows))


def some_messages_on(project: Project, message: int, count: int) -> int | None:
    """The id of the message that is about `count` findings behind another; None where there are not so many."""
    sql = "SELECT message_id FROM finding WHERE message_id > ? ORDER BY message_id LIMIT 1 OFFSET ?"
    row = project.connection.execute(sql, (message, count - 1)).fetchone()
    return row[0] if row else None


def next_waiting(project: Project, kinds: Sequence[str], after: int, values: Sequence[str] = ()) -> int | None:
    """The id of the first finding that waits for the person behind another one, or of the first of all where none does."""
    behind = "(d.message_id, d.id) > (SELECT message_id, id FROM finding WHERE id = ?)"
    for where, start in ((f"{behind} AND", (after,)), ("", ())):
        sql = f"""
            SELECT d.id FROM ({DECIDED}) AS d WHERE {where} {_fits(kinds, values)} AND d.action = 'ask'
            ORDER BY d.message_id, d.id LIMIT 1"""
        row = project.connection.execute(sql, (*start, *kinds, *values)).fetchone()
        if row:
            return row[0]
    return None


def _fits(kinds: Sequence[str], values: Sequence[str]) -> str:
    """A condition on findings; all of a kind are read in the order of the messages, those of some values by their index."""
    return f"d.kind IN ({_marks(kinds)}) AND d.value IN ({_marks(values)})" if values else f"+d.kind IN ({_marks(kinds)})"


def _marks(values: Collection[object]) -> str:
    return ",".join("?" * len(values))


def finding_rows(project: Project, ids: Sequence[int]) -> list[FindingRow]:
    """The findings with these ids, in the order given."""
    sql = f"""
        SELECT f.id, f.message_id, m.chat_id, m.ordinal, a.name, m.text, f."start", f."end", f.kind, f.score, f.action, f.value,
               f.form, f.reason, d.action
        FROM finding f JOIN message m ON m.id = f.message_id JOIN participant a ON a.id = m.participant_id
        JOIN ({DECIDED} WHERE f.id IN ({_marks(ids)})) AS d ON d.id = f.id"""
    found = {
        r[0]: FindingRow(
            r[0], r[1], r[2], r[3], r[4], r[5], Finding(r[6], r[7], r[8], r[9], Action(r[10]), r[11], r[12], r[13]), Action(r[14])
        )
        for r in project.connection.execute(sql, tuple(ids))
    }
    return [found[i] for i in ids if i in found]


def findings_of(project: Project, message_ids: Sequence[int]) -> dict[int, list[Finding]]:
    """The findings of some messages, by message id, in the order of the text."""
    sql = f"""
        SELECT message_id, "start", "end", kind, score, action, value, form, reason FROM finding
        WHERE message_id IN ({_marks(message_ids)}) ORDER BY message_id, "start" """
    found: dict[int, list[Finding]] = {}
    for r in project.connection.execute(sql, tuple(message_ids)):
        found.setdefault(r[0], []).append(Finding(r[1], r[2], r[3], r[4], Action(r[5]), r[6], r[7], r[8]))
    return found
