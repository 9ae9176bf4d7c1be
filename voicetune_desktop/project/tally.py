"""How often each value was found, counted once a scan: with it every count answers at once, whatever was decided since."""

from collections import Counter

from voicetune_desktop.project.file import Project

TABLE = """
    CREATE TABLE IF NOT EXISTS tally (
        kind TEXT NOT NULL, value TEXT NOT NULL, action TEXT NOT NULL, word INTEGER NOT NULL, count INTEGER NOT NULL,
        first INTEGER NOT NULL, PRIMARY KEY (kind, value, action, word)) WITHOUT ROWID"""

_VALUE = "LEFT JOIN decision v ON v.scope = 'value' AND v.kind = {0}.kind AND v.value = {0}.value AND "
_KIND = "LEFT JOIN decision k ON k.scope = 'kind' AND k.kind = {0}.kind AND k.value = '' AND "
_NO_PLACE = '{0}.message_id = 0 AND {0}."start" = 0 AND {0}."end" = 0 '
_JOINED = _VALUE + _NO_PLACE.replace("{0}", "v") + _KIND + _NO_PLACE.replace("{0}", "k")
_FINDING_PLACES = """
    decision p CROSS JOIN finding f ON f.message_id = p.message_id AND f."start" = p."start" AND f."end" = p."end" """

_PLACES = f"""
    SELECT f.kind, f.value, coalesce(v.action, CASE WHEN f.reason = 'word' THEN NULL ELSE k.action END, f.action) AS action,
           f.reason = 'word' AS word, -1 AS count, f.id AS first
    FROM {_FINDING_PLACES} {_JOINED.format("f")} WHERE p.scope = 'place'
    UNION ALL
    SELECT f.kind, f.value, p.action, f.reason = 'word', 1, f.id FROM {_FINDING_PLACES} WHERE p.scope = 'place'
"""
"""A decision about one place takes it from what its value and kind would have made of it, and adds it where it belongs."""

DECIDED_TALLY = f"""
    SELECT t.kind, t.value, coalesce(v.action, CASE WHEN t.word THEN NULL ELSE k.action END, t.action) AS action, t.word, t.count, t.first
    FROM tally t {_JOINED.format("t")}
    UNION ALL {_PLACES}
"""
"""(kind, value, action, word, count, first): sums of `count` are numbers of findings by what was decided about them.

`word` tells findings that were judged to be plain words; `first` is the lowest id among those counted.
"""

_VALUES = "decision v CROSS JOIN tally t ON t.kind = v.kind AND t.value = v.value"
_CHANGES = f"""
    SELECT t.kind, coalesce(CASE WHEN t.word THEN NULL ELSE k.action END, t.action), t.word, -t.count
    FROM {_VALUES} {_KIND.format("t")} {_NO_PLACE.format("k")} WHERE v.scope = 'value'
    UNION ALL
    SELECT t.kind, v.action, t.word, t.count FROM {_VALUES} WHERE v.scope = 'value'
    UNION ALL
    SELECT kind, action, word, count FROM ({_PLACES})
"""
_FATES = [(action, word) for action in ("replace", "ask", "keep") for word in (False, True)]
_SUMS = ", ".join(f"sum(count * (action = '{action}' AND word = {int(word)}))" for action, word in _FATES)


def kind_tally(project: Project) -> Counter[tuple[str, str, bool]]:
    """Numbers of findings by (kind, what was decided, whether it was judged to be a plain word)."""
    if not is_counted(project):
        return Counter()
    db = project.connection
    chosen = dict(db.execute("SELECT kind, action FROM decision WHERE scope = 'kind'"))
    counts: Counter[tuple[str, str, bool]] = Counter()
    for kind, *numbers in db.execute(f"SELECT kind, {_SUMS} FROM tally GROUP BY kind"):
        for (action, word), number in zip(_FATES, numbers, strict=True):
            counts[kind, action if word else chosen.get(kind, action), word] += number
    for kind, action, word, number in db.execute(_CHANGES):
        counts[kind, action, bool(word)] += number
    return counts


def count_findings(project: Project) -> None:
    """Count the findings of a fresh scan; call inside its transaction. Without the index the table is read in its own order."""
    db = project.connection
    db.execute(TABLE)
    db.execute("DELETE FROM tally")
    db.execute("""
        INSERT INTO tally SELECT kind, value, action, reason = 'word', count(*), min(id) FROM finding NOT INDEXED GROUP BY 1, 2, 3, 4""")


def is_counted(project: Project) -> bool:
    """Whether there was a scan yet."""
    return bool(project.connection.execute("SELECT 1 FROM main.sqlite_master WHERE name = 'tally'").fetchone())
