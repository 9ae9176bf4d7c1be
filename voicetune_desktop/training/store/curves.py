"""Questions to the store about the figures of a run that stay quick however long it trained."""

from msgspec import Struct

from voicetune_desktop.training.store.file import TrainingStore

MOST_POINTS = 400
"""More points than this nobody sees in a chart."""

_NAMES = """
    WITH RECURSIVE found(name) AS (
        SELECT min(name) FROM metric WHERE run = ?1
        UNION ALL SELECT (SELECT min(name) FROM metric WHERE run = ?1 AND name > found.name) FROM found WHERE name IS NOT NULL)
    SELECT name FROM found WHERE name IS NOT NULL"""
_ENDS = "SELECT min(step) FROM metric WHERE run = ?1 AND name = ?2 UNION ALL SELECT max(step) FROM metric WHERE run = ?1 AND name = ?2"
_POINTS = """
    WITH RECURSIVE found(step) AS (
        SELECT min(step) FROM metric WHERE run = ?1 AND name = ?2
        UNION ALL SELECT (SELECT min(step) FROM metric WHERE run = ?1 AND name = ?2 AND step >= found.step + ?3)
        FROM found WHERE step IS NOT NULL)
    SELECT step, value FROM found JOIN metric USING (step) WHERE run = ?1 AND name = ?2"""
_VALUE = "SELECT step, value FROM metric WHERE run = ? AND name = ? AND step = ?"
_BEST = "SELECT {}(value) FROM metric WHERE run = ? AND name = ?"


class Outcome(Struct, frozen=True):
    """What a figure was at the end, and at its best."""

    last: float
    best: float


def figure_names(store: TrainingStore, run_id: str) -> list[str]:
    """The names of the figures that a run has."""
    return [name for (name,) in store.connection.execute(_NAMES, (run_id,))]


def curve(store: TrainingStore, run_id: str, name: str, most: int = MOST_POINTS) -> list[tuple[int, float]]:
    """The (step, value) of a figure in the order of steps: evenly thinned to about `most`, the first and the last always there."""
    (first,), (last,) = store.connection.execute(_ENDS, (run_id, name)).fetchall()
    if first is None:
        return []
    gap = max(1, -(-(last - first) // most))
    points: list[tuple[int, float]] = store.connection.execute(_POINTS, (run_id, name, gap)).fetchall()
    if points[-1][0] != last:
        points += store.connection.execute(_VALUE, (run_id, name, last)).fetchall()
    return points


def outcome(store: TrainingStore, run_id: str, name: str) -> Outcome | None:
    """How a figure ended and how good it ever was: losses want to be small, accuracies large."""
    last = store.connection.execute(
        "SELECT value FROM metric WHERE run = ? AND name = ? ORDER BY step DESC LIMIT 1", (run_id, name)
    ).fetchone()
    if last is None:
        return None
    best = store.connection.execute(_BEST.format("max" if name.endswith("accuracy") else "min"), (run_id, name)).fetchone()
    return Outcome(last[0], best[0])
