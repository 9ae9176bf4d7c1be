"""How often each value was found, counted once a scan: with it every count answers at once, whatever was decided since."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from voicetune_desktop.project.file import Project

TABLE = """
    CREATE TABLE IF NOT EXISTS tally (
        kind TEXT NOT NULL, value TEXT NOT NULL, action TEXT NOT NULL, word INTEGER NOT NULL, count INTEGER NOT NULL,
        first INTEGER NOT NULL, PRIMARY KEY (kind, value, action, word)) WITHOUT ROWID"""

SUMS = """
    CREATE TABLE IF NOT EXISTS kind_tally (
        kind TEXT NOT NULL, action TEXT NOT NULL, word INTEGER NOT NULL, count INTEGER NOT NULL,
        PRIMARY KEY (kind, action, word)) WITHOUT ROWID"""
"""The tally without its values; a project that was looked through before there was this table is counted from the tally."""

_VALUE = "LEFT JOIN decision v ON v.scope = 'value' AND v.kind = {0}.kind AND v.value = {0}.value AND "
_KIND = "LEFT JOIN decision k ON k.scope = 'kind' AND k.kind = {0}.kind AND k.value = '' AND "
_NO_PLACE = '{0}.message_id = 0 AND {0}."start" = 0 AND {0}."end" = 0 '
_JOINED = _VALUE + _NO_PLACE.replace("{0}", "v") + _KIND + _NO_PLACE.replace("{0}", "k")
_FINDING_PLACES = """
    decision p CROSS JOIN finding f INDEXED BY finding_message
    ON f.message_id = p.message_id AND f."start" = p."start" AND f."end" = p."end" """
"""By their messages: a value may have many more findings."""

_PLACES = f"""
    SELECT f.kind, f.value, coalesce(v.action, CASE WHEN f.reason = 'word' THEN NULL ELSE k.action END, f.action) AS action,
           f.reason = 'word' AS word, -1 AS count, f.id AS first, f.action AS own
    FROM {_FINDING_PLACES} {_JOINED.format("f")} WHERE p.scope = 'place'
    UNION ALL
    SELECT f.kind, f.value, p.action, f.reason = 'word', 1, f.id, f.action FROM {_FINDING_PLACES} WHERE p.scope = 'place'
"""
"""A decision about one place takes it from what its value and kind would have made of it, and adds it where it belongs."""

DECIDED_TALLY = f"""
    SELECT t.kind, t.value, coalesce(v.action, CASE WHEN t.word THEN NULL ELSE k.action END, t.action) AS action, t.word, t.count, t.first,
           t.action AS own
    FROM tally t {_JOINED.format("t")}
    UNION ALL {_PLACES}
"""
"""(kind, value, action, word, count, first, own): sums of `count` are numbers of findings by what was decided about them.

`word` tells findings that were judged to be plain words; `first` is the lowest id among those counted, `own` their own action.
"""

_VALUES = "decision v CROSS JOIN tally t ON t.kind = v.kind AND t.value = v.value"
_CHANGES = f"""
    SELECT t.kind, coalesce(CASE WHEN t.word THEN NULL ELSE k.action END, t.action), t.word, t.action, -t.count
    FROM {_VALUES} {_KIND.format("t")} {_NO_PLACE.format("k")} WHERE v.scope = 'value'
    UNION ALL
    SELECT t.kind, v.action, t.word, t.action, t.count FROM {_VALUES} WHERE v.scope = 'value'
    UNION ALL
    SELECT kind, action, word, own, count FROM ({_PLACES})
"""
_COUNT = """
    INSERT INTO tally SELECT kind, value, action, reason = 'word', count(*), min(id) FROM finding NOT INDEXED
    WHERE id >= ? AND id < ? GROUP BY 1, 2, 3, 4
    ON CONFLICT DO UPDATE SET count = tally.count + excluded.count, first = min(tally.first, excluded.first)"""
PORTION = 100_000
"""Findings that are read together."""
_FATES = [(action, word) for action in ("replace", "ask", "keep") for word in (False, True)]
_SUMS = ", ".join(f"sum(count * (action = '{action}' AND word = {int(word)}))" for action, word in _FATES)


class Fate(NamedTuple):
    """Findings of one kind that share what was decided, whether they were judged to be plain words, and their own action."""

    kind: str
    action: str
    word: bool
    own: str


def kind_tally(project: Project) -> Counter[Fate]:
    """Numbers of findings by kind and fate."""
    if not is_counted(project):
        return Counter()
    db = project.connection
    chosen = dict(db.execute("SELECT kind, action FROM decision WHERE scope = 'kind'"))
    counts: Counter[Fate] = Counter()
    source = "kind_tally" if _has(project, "kind_tally") else "tally"
    for kind, *numbers in db.execute(f"SELECT kind, {_SUMS} FROM {source} GROUP BY kind"):
        for (own, word), number in zip(_FATES, numbers, strict=True):
            counts[Fate(kind, own if word else chosen.get(kind, own), word, own)] += number
    for kind, action, word, own, number in db.execute(_CHANGES):
        counts[Fate(kind, action, bool(word), own)] += number
    return counts


def count_findings(project: Project) -> Iterator[None]:
    """Count the findings of a fresh scan; call inside its transaction. Stops after each portion, as millions take many seconds.

    Without the index the table is read in its own order.
    """
    db = project.connection
    for table, statement in (("tally", TABLE), ("kind_tally", SUMS)):
        db.execute(statement)
        db.execute(f"DELETE FROM {table}")
    for portion in portions(project):
        db.execute(_COUNT, portion)
        yield
    db.execute("INSERT INTO kind_tally SELECT kind, action, word, sum(count) FROM tally GROUP BY 1, 2, 3")


def portions(project: Project) -> Iterator[tuple[int, int]]:
    """Ranges of ids that hold all findings, each with its end beyond: nobody can stop a statement that reads millions."""
    sql = "SELECT (SELECT min(id) FROM finding), (SELECT max(id) FROM finding)"
    lowest, highest = project.connection.execute(sql).fetchone()
    return ((start, start + PORTION) for start in range(lowest, highest + 1, PORTION)) if highest else iter(())


def is_counted(project: Project) -> bool:
    """Whether there was a scan yet."""
    return _has(project, "tally")


def _has(project: Project, table: str) -> bool:
    return bool(project.connection.execute("SELECT 1 FROM main.sqlite_master WHERE name = ?", (table,)).fetchone())
