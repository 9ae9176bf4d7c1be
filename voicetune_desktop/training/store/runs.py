"""Questions to the store about runs."""

import json
import secrets
import time
from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from voicetune_desktop.paths import as_text
from voicetune_desktop.training.records import Account, JobState, Order, OutgoingFile, Phase, Run, Wish
from voicetune_desktop.training.store.accounts import remember_account
from voicetune_desktop.training.store.file import TrainingStore

_Kind = TypeVar("_Kind")

_COLUMNS = """run.id, account.service, account.base_url, account.name, account.id, wish, files, phase, created_at, project, note,
    predicted_tokens, predicted_cost, currency, retry_of, job_id, status, started_at, finished_at, expected_at, trained_tokens, tuned_model,
    model_deleted, result_files, error_code, error, trouble, asked_at, seen_phase, cost"""
_FROM = f"SELECT {_COLUMNS} FROM run JOIN account ON account.id = run.account"
_GOOD = frozenset({Phase.WAITING, Phase.RUNNING, Phase.PAUSED, Phase.SUCCEEDED})
"""Phases in which what went wrong before is over."""


def plan(store: TrainingStore, order: Order) -> Run:
    """Store what is about to be done, before anything is done."""
    run = Run(
        id=secrets.token_hex(6),
        account=remember_account(store, order.account),
        wish=order.wish,
        files=order.files,
        phase=Phase.PLANNED,
        created_at=time.time(),
        project=as_text(order.project),
        note=order.note,
        predicted_tokens=order.predicted_tokens,
        predicted_cost=order.predicted_cost,
        currency=order.currency,
        retry_of=order.retry_of,
    )
    sql = """
        INSERT INTO run (id, account, wish, files, phase, created_at, project, note, predicted_tokens, predicted_cost, currency, retry_of)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
    values = (
        run.id, run.account.id, _text(run.wish), _text(run.files), run.phase.value, run.created_at, run.project, run.note,
        run.predicted_tokens, run.predicted_cost, run.currency, run.retry_of,
    )  # fmt: skip
    store.connection.execute(sql, values)
    return run


def run(store: TrainingStore, run_id: str) -> Run | None:
    """One run, or None."""
    row = store.connection.execute(f"{_FROM} WHERE run.id = ?", (run_id,)).fetchone()
    return _run(row) if row else None


def runs(store: TrainingStore, *, newest: int | None = None, offset: int = 0) -> list[Run]:
    """All runs, the newest first; or so many of them from a place on."""
    sql = f"{_FROM} ORDER BY created_at DESC, run.id LIMIT ? OFFSET ?"
    return [_run(row) for row in store.connection.execute(sql, (-1 if newest is None else newest, offset))]


def runs_in(store: TrainingStore, phases: Iterable[Phase]) -> list[Run]:
    """The runs in certain phases, the oldest first."""
    wanted = [phase.value for phase in phases]
    marks = ", ".join("?" * len(wanted))
    return [_run(row) for row in store.connection.execute(f"{_FROM} WHERE phase IN ({marks}) ORDER BY created_at", wanted)]


def run_count(store: TrainingStore) -> int:
    """How many runs there are."""
    return store.connection.execute("SELECT count(*) FROM run").fetchone()[0]


def runs_like(store: TrainingStore, beginning: str) -> list[Run]:
    """The runs whose id, or id at the service, begins like this."""
    sql = f"{_FROM} WHERE substr(run.id, 1, length(?1)) = ?1 OR substr(job_id, 1, length(?1)) = ?1 ORDER BY created_at DESC"
    return [_run(row) for row in store.connection.execute(sql, (beginning,))]


def change_run(store: TrainingStore, changed: Run, **changes: Any) -> Run:
    """Store what became of a run, and give it as it is now."""
    _update(store, changes, "id = ?", changed.id)
    return replace(changed, **changes)


def hold_run(store: TrainingStore, held: Run, **changes: Any) -> Run | None:
    """As `change_run`, with the time as a sign of life; None where the run has another sign than ours, a job, or is gone."""
    changes |= {"asked_at": time.time()}
    ours = _update(store, changes, "id = ? AND asked_at IS ? AND job_id = ''", held.id, held.asked_at)
    return replace(held, **changes) if ours else None


def take_state(store: TrainingStore, known: Run, state: JobState) -> Run:
    """Store what the service says of the job of a run; what it does not tell stays as it was."""
    told = {
        "started_at": state.started_at,
        "finished_at": state.finished_at,
        "expected_at": state.expected_at,
        "trained_tokens": state.trained_tokens,
        "tuned_model": state.tuned_model,
        "result_files": state.result_files,
        "error_code": state.error_code,
        "error": state.error,
        "cost": state.cost,
    }
    changes: dict[str, Any] = {name: value for name, value in told.items() if value not in (None, "", ())}
    if state.phase in _GOOD:
        changes |= {"error": state.error, "error_code": state.error_code}
    changes |= {"job_id": state.id, "status": state.status, "phase": state.phase, "trouble": "", "asked_at": time.time()}
    return change_run(store, known, **changes)


def forget_run(store: TrainingStore, run_id: str) -> None:
    """Take a run off the list, with its events and figures; at the service nothing changes."""
    store.connection.execute("DELETE FROM run WHERE id = ?", (run_id,))


def _update(store: TrainingStore, changes: dict[str, Any], where: str, *values: Any) -> bool:
    """Whether there was such a run."""
    columns = {name: _stored(value) for name, value in changes.items()}
    sql = f"UPDATE run SET {', '.join(f'{name} = ?' for name in columns)} WHERE {where}"
    return store.connection.execute(sql, (*columns.values(), *values)).rowcount > 0


def _run(row: tuple[Any, ...]) -> Run:
    run_id, service, base_url, name, number, wish, files, phase, *rest = row
    rest[14], rest[15] = bool(rest[14]), tuple(_read(rest[15], list[str]))
    account = Account(service, base_url, name, number)
    return Run(run_id, account, _read(wish, Wish), _read(files, tuple[OutgoingFile, ...]), Phase(phase), *rest)


def _stored(value: Any) -> Any:
    """What a column holds of a value."""
    if isinstance(value, Phase):
        return value.value
    if isinstance(value, str):
        return as_text(value)
    return _text(value) if isinstance(value, (Wish, tuple)) else int(value) if isinstance(value, bool) else value


def _text(value: Any) -> str:
    """As JSON of plain letters, which holds paths that are no text, too."""
    return json.dumps(msgspec.to_builtins(value))


def _read(text: str, kind: type[_Kind]) -> _Kind:
    return msgspec.convert(json.loads(text), kind)
