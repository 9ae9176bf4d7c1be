"""How often each value was found, counted once a scan: with it every count answers at once, whatever was decided since."""

from voicetune_desktop.project.file import Project

TABLE = """
    CREATE TABLE IF NOT EXISTS tally (
        kind TEXT NOT NULL, value TEXT NOT NULL, action TEXT NOT NULL, word INTEGER NOT NULL, count INTEGER NOT NULL,
        first INTEGER NOT NULL, PRIMARY KEY (kind, value, action, word)) WITHOUT ROWID"""

_BY_VALUE = 'v.scope = \'value\' AND v.kind = {0}.kind AND v.value = {0}.value AND v.message_id = 0 AND v."start" = 0 AND v."end" = 0'
_BY_KIND = "k.scope = 'kind' AND k.kind = {0}.kind AND k.value = '' AND k.message_id = 0 AND k.\"start\" = 0 AND k.\"end\" = 0"
_JOINED = f"LEFT JOIN decision v ON {_BY_VALUE} LEFT JOIN decision k ON {_BY_KIND}"
_PLACES = """
    decision p CROSS JOIN finding f ON f.message_id = p.message_id AND f."start" = p."start" AND f."end" = p."end" """

DECIDED_TALLY = f"""
    SELECT t.kind, t.value, coalesce(v.action, CASE WHEN t.word THEN NULL ELSE k.action END, t.action) AS action, t.word, t.count, t.first
    FROM tally t {_JOINED.format("t")}
    UNION ALL
    SELECT f.kind, f.value, coalesce(v.action, CASE WHEN f.reason = 'word' THEN NULL ELSE k.action END, f.action),
           f.reason = 'word', -1, f.id
    FROM {_PLACES} {_JOINED.format("f")} WHERE p.scope = 'place'
    UNION ALL
    SELECT f.kind, f.value, p.action, f.reason = 'word', 1, f.id FROM {_PLACES} WHERE p.scope = 'place'
"""
"""(kind, value, action, word, count, first): sums of `count` are numbers of findings by what was decided about them.

`word` tells findings that were judged to be plain words; `first` is the lowest id among those counted. A decision about one
place is a row that takes it from what its value and kind would have made of it, and one that adds it where it belongs.
"""


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
