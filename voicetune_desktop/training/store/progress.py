"""Questions to the store about what happened in a run: events, figures and checkpoints."""

from collections.abc import Iterable
from functools import partial

import msgspec

from voicetune_desktop.training.records import Checkpoint, JobEvent, MetricPoint
from voicetune_desktop.training.store.file import TrainingStore


def add_events(store: TrainingStore, run_id: str, found: Iterable[JobEvent]) -> int:
    """Store events and the figures they bring; those that are there already are passed over. Gives how many were new."""
    new = 0
    for event in found:
        row = (run_id, event.id, event.at, event.level, event.message, event.step)
        new += store.connection.execute("INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?, ?, ?)", row).rowcount
        if event.step is not None:
            add_metrics(store, run_id, [MetricPoint(event.step, name, value) for name, value in event.metrics.items()])
    return new


def knows_event(store: TrainingStore, run_id: str, event_id: str) -> bool:
    """Whether an event is stored."""
    sql = "SELECT 1 FROM event WHERE run = ? AND id = ?"
    return store.connection.execute(sql, (run_id, event_id)).fetchone() is not None


def event_count(store: TrainingStore, run_id: str) -> int:
    """How many events a run has."""
    return store.connection.execute("SELECT count(*) FROM event WHERE run = ?", (run_id,)).fetchone()[0]


def events(store: TrainingStore, run_id: str, *, newest: int = -1, offset: int = 0) -> list[JobEvent]:
    """Events of a run, the newest first: so many from a place on. Their figures are with `metrics`."""
    sql = "SELECT id, at, level, message, step FROM event WHERE run = ? ORDER BY at DESC, id DESC LIMIT ? OFFSET ?"
    return [JobEvent(*row) for row in store.connection.execute(sql, (run_id, newest, offset))]


def add_metrics(store: TrainingStore, run_id: str, points: Iterable[MetricPoint]) -> None:
    """Store figures; a later word about the same step goes before an earlier one."""
    rows = [(run_id, point.name, point.step, point.value) for point in points]
    store.connection.executemany("INSERT OR REPLACE INTO metric VALUES (?, ?, ?, ?)", rows)


def metrics(store: TrainingStore, run_id: str) -> dict[str, list[tuple[int, float]]]:
    """The curves of a run: for each figure its (step, value), in order of steps."""
    curves: dict[str, list[tuple[int, float]]] = {}
    for name, step, value in store.connection.execute("SELECT name, step, value FROM metric WHERE run = ? ORDER BY name, step", (run_id,)):
        curves.setdefault(name, []).append((step, value))
    return curves


def put_checkpoints(store: TrainingStore, run_id: str, found: Iterable[Checkpoint]) -> None:
    """Store the checkpoints of a run and their figures."""
    for one in found:
        row = (run_id, one.id, one.step, one.model, one.at, msgspec.json.encode(one.metrics).decode())
        store.connection.execute("INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?, ?, ?, ?)", row)
        add_metrics(store, run_id, [MetricPoint(one.step, name, value) for name, value in one.metrics.items()])


def checkpoints(store: TrainingStore, run_id: str) -> list[Checkpoint]:
    """The checkpoints of a run, the last one first."""
    sql = "SELECT id, step, model, at, metrics FROM checkpoint WHERE run = ? ORDER BY step DESC, id"
    rows = store.connection.execute(sql, (run_id,))
    decode = partial(msgspec.json.decode, type=dict[str, float])
    return [Checkpoint(found, step, model, at, decode(figures)) for found, step, model, at, figures in rows]
