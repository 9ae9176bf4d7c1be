"""What stands for what: the surrogates that were drawn, the ones that the person typed, and the values behind them.

Only surrogates are stored here. The originals are in the texts; `replaced_values` finds them by their findings.
"""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import PLACE_BITS
from voicetune_desktop.project.tally import DECIDED_TALLY, is_counted, portions

CHOSEN = "replacements"
"""Name of the project's setting with what the person typed for values, so that it can be undone: a list of [kind, value, text]."""
SEED = "seed"
VARIED = "third_party"
"""The kind whose values have another surrogate in every chat."""

Value = tuple[str, str, str]
"""Kind, normal form, and how it was written."""


class ReplacedValue(Struct, frozen=True, gc=False):
    """A value that is replaced in at least one place: `count` findings in all, `first` the id of the first; `chat` is 0 for all chats."""

    kind: str
    value: str
    chat: int
    count: int
    first: int


def drawn(project: Project) -> Iterator[tuple[str, str]]:
    """What earlier surrogates are for, in order, and they themselves."""
    return project.connection.execute("SELECT key, text FROM surrogate ORDER BY key")


def remember(project: Project, made: Iterable[tuple[str, str]]) -> None:
    """Store surrogates with what they are for; call inside a transaction."""
    project.connection.executemany("INSERT OR REPLACE INTO surrogate (key, text) VALUES (?, ?)", made)


def chosen(project: Project) -> dict[tuple[str, str], str]:
    """What the person typed, by kind and value; names of people are `person.new_name`."""
    return {(kind, value): text for kind, value, text in project.setting(CHOSEN) or ()}


def choose(project: Project, kind: str, value: str, text: str | None) -> None:
    """Store what the person typed for a value; None leaves it to the surrogates again."""
    kept = {key: old for key, old in chosen(project).items() if key != (kind, value)}
    rows = [[*key, old] for key, old in kept.items()] + ([[kind, value, text]] if text else [])
    project.set_setting(CHOSEN, rows)


def replaced_values(project: Project, kind: str | None = None) -> list[ReplacedValue]:
    """Every value with a replacement, the most frequent first; values that vary have a row for every chat."""
    if not is_counted(project):
        return []
    where = "action <> 'keep' AND (?1 IS NULL OR kind = ?1)"
    varied = f"""
        SELECT t.kind, t.value, f.message_id >> {PLACE_BITS} AS chat, count(*), min(f.id)
        FROM (SELECT DISTINCT kind, value FROM ({DECIDED_TALLY}) WHERE {where} AND kind = '{VARIED}') AS t
        JOIN finding f ON f.kind = t.kind AND f.value = t.value GROUP BY 1, 2, 3"""
    sql = f"""
        SELECT kind, value, 0, sum(count), min(first) FROM ({DECIDED_TALLY}) WHERE {where} AND kind <> '{VARIED}'
        GROUP BY kind, value HAVING sum(count) > 0 UNION ALL {varied} ORDER BY 4 DESC, 1, 2, 3"""
    return [ReplacedValue(*row) for row in project.connection.execute(sql, (kind,))]


def hidden_values(project: Project) -> list[Value]:
    """What was found besides the people of the project, without names that nobody has confirmed yet.

    A value that is split over messages counts as written in one piece.
    """
    sql = """
        SELECT DISTINCT f.kind, f.value, CASE f.form WHEN 'split' THEN f.value ELSE substr(m.text, f."start" + 1, f."end" - f."start") END,
               CASE f.form WHEN 'split' THEN length(f.value) ELSE f."end" - f."start" END
        FROM finding f NOT INDEXED JOIN message m ON m.id = f.message_id
        WHERE f.id >= ? AND f.id < ? AND f.kind <> 'participant' AND f.action <> 'keep'
              AND (f.action = 'replace' OR f.kind NOT IN ('third_party', 'organisation', 'place'))"""
    read = project.connection.execute
    rows = dict.fromkeys(row for portion in portions(project) for row in read(sql, portion))
    whole = [(kind, value, written) for kind, value, written, size in rows if len(written) == size]
    cut = dict.fromkeys((kind, value) for kind, value, written, size in rows if len(written) != size)
    return whole + [(kind, value, written) for kind, value in cut for written in _written(project, kind, value)]


def _written(project: Project, kind: str, value: str) -> set[str]:
    """How a value is written, read without SQLite's functions, for which a text ends at a null character."""
    sql = """
        SELECT m.text, f."start", f."end" FROM finding f JOIN message m ON m.id = f.message_id
        WHERE f.kind = ? AND f.value = ? AND f.form <> 'split'"""
    return {text[start:end] for text, start, end in project.connection.execute(sql, (kind, value))}


def firsts(project: Project, ids: Sequence[int]) -> dict[int, tuple[str, str, int]]:
    """How the findings with these ids are written, their form, and their chat."""
    marks = ",".join("?" * len(ids))
    sql = f"""
        SELECT f.id, m.text, f."start", f."end", f.form, f.message_id >> {PLACE_BITS}
        FROM finding f JOIN message m ON m.id = f.message_id WHERE f.id IN ({marks})"""
    return {i: (text[start:end], form, chat) for i, text, start, end, form, chat in project.connection.execute(sql, tuple(ids))}


def forget(project: Project) -> None:
    """Destroy the seed, every surrogate and what the person typed; the pages are overwritten (`secure_delete`). Not undoable."""
    db = project.connection
    db.execute("DELETE FROM surrogate")
    db.execute("DELETE FROM meta WHERE key = ?", (SEED,))
    db.execute("DELETE FROM setting WHERE key = ?", (CHOSEN,))
    db.execute("UPDATE person SET new_name = NULL")
    db.execute("UPDATE meta SET value = 'forgotten' WHERE key = 'built'")
