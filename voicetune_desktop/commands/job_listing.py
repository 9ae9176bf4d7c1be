"""Showing jobs from what is stored on this computer: no service is asked."""

import sys
from collections.abc import Callable, Sequence

import msgspec

from voicetune_desktop import terminal
from voicetune_desktop.commands.job_words import (
    detail_lines,
    event_answer,
    event_line,
    list_line,
    remote_answer,
    remote_line,
    run_answer,
)
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.terminal import plain
from voicetune_desktop.training.records import Checkpoint, JobState, Run
from voicetune_desktop.training.store import progress
from voicetune_desktop.training.store.file import Place, TrainingStore
from voicetune_desktop.training.store.runs import runs

PAGE = 1_000
"""Events that are read at a time."""


def show_list(place: Place, *, as_json: bool) -> int:
    """All jobs, the newest first."""
    with storage_errors(), TrainingStore(place) as store:
        found = runs(store)
    if as_json:
        terminal.write_json({"jobs": list(map(run_answer, found))})
    for run in [] if as_json else found:
        print(list_line(run))
    if not found and not as_json:
        print("There are no jobs on this computer.")
    return 0


def show_remote(found: Sequence[JobState], *, as_json: bool) -> int:
    """The jobs that a service lists."""
    if as_json:
        terminal.write_json({"jobs": list(map(remote_answer, found))})
    for state in () if as_json else found:
        print(remote_line(state))
    if not found and not as_json:
        print("The service lists no jobs for this account.")
    return 0


def _show(place: Place, run: Run, as_json: bool, _jsonl: bool) -> int:  # noqa: FBT001
    with storage_errors(), TrainingStore(place) as store:
        curves, count = progress.metrics(store, run.id), progress.event_count(store, run.id)
        checkpoints = progress.checkpoints(store, run.id)
    last = {name: {"step": points[-1][0], "value": points[-1][1]} for name, points in curves.items()}
    if as_json:
        terminal.write_json({**run_answer(run), "events": count, "checkpoints": list(map(_checkpoint, checkpoints)), "metrics": last})
        return 0
    for line in detail_lines(run):
        print(line)
    for name, point in last.items():
        print(f"{name.replace('_', ' ')}: {point['value']:.4g} at step {point['step']:,}")
    print(f"events: {count:,}, checkpoints: {len(checkpoints):,}")
    return 0


def _events(place: Place, run: Run, as_json: bool, jsonl: bool) -> int:  # noqa: FBT001
    """The history of a run, the oldest first, so that a terminal ends with what is new."""
    encode = msgspec.json.Encoder().encode
    with storage_errors(), TrainingStore(place) as store:
        count = progress.event_count(store, run.id)
        if as_json:
            terminal.write_json({"events": [event_answer(event) for event in reversed(progress.events(store, run.id))]})
            return 0
        for end in range(count, 0, -PAGE):
            start = max(0, end - PAGE)
            for event in reversed(progress.events(store, run.id, newest=end - start, offset=start)):
                line = encode(event_answer(event)) if jsonl else event_line(event).encode()
                sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()
    return 0


def _checkpoints(place: Place, run: Run, as_json: bool, _jsonl: bool) -> int:  # noqa: FBT001
    with storage_errors(), TrainingStore(place) as store:
        found = progress.checkpoints(store, run.id)
    if as_json:
        terminal.write_json({"checkpoints": list(map(_checkpoint, found))})
    for one in [] if as_json else found:
        print("  ".join([f"step {one.step:,}", plain(one.model), *(f"{name} {value:.4g}" for name, value in one.metrics.items())]))
    return 0


def _checkpoint(one: Checkpoint) -> dict[str, object]:
    return {"id": one.id, "step": one.step, "model": one.model, "metrics": one.metrics}


SHOWS: dict[str, Callable[[Place, Run, bool, bool], int]] = {"show": _show, "events": _events, "checkpoints": _checkpoints}
"""What is shown of one job."""
