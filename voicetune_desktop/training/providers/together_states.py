"""What Together says of jobs and files, in our words (package together 1.5.35, and the service's own description 2.0.0)."""

import hashlib
import time
from collections.abc import Mapping
from typing import Any

from voicetune_desktop.dataset.providers import Service
from voicetune_desktop.training.errors import garbled, quoteless
from voicetune_desktop.training.providers.fields import count, fields, identifier, items, number, text
from voicetune_desktop.training.providers.tags import tag_in
from voicetune_desktop.training.providers.times import moment_of
from voicetune_desktop.training.records import ENDED, Checkpoint, JobEvent, JobState, Phase, RemoteFile

PHASES = {
    "pending": Phase.WAITING, "queued": Phase.WAITING,
    "running": Phase.RUNNING, "compressing": Phase.RUNNING, "uploading": Phase.RUNNING, "cancel_requested": Phase.RUNNING,
    "completed": Phase.SUCCEEDED, "cancelled": Phase.CANCELLED, "error": Phase.FAILED, "user_error": Phase.FAILED,
}  # fmt: skip
LEVELS = (("err", "error"), ("warn", "warn"))
NANODOLLARS = 1_000_000_000
MINUTE = 60


def job_state(service: Service, found: Mapping[str, Any]) -> JobState:
    """A job. Raises Garbled where it has no id."""
    job = identifier(found.get("id"))
    if not job:
        raise garbled(service)
    status = text(found.get("status"), 40)
    phase = PHASES.get(status.lower(), Phase.UNKNOWN)
    tuned, price = identifier(found.get("model_output_name")), number(found.get("total_price"))
    return JobState(
        id=job,
        status=status,
        phase=phase,
        model=identifier(found.get("model")),
        created_at=moment_of(found.get("created_at")),
        started_at=moment_of(found.get("started_at")),
        finished_at=moment_of(found.get("updated_at")) if phase in ENDED else None,
        expected_at=_expected(fields(found.get("progress"))) if phase is Phase.RUNNING else None,
        trained_tokens=_trained(found),
        tuned_model=tuned if phase is Phase.SUCCEEDED else "",
        error_code=status if phase is Phase.FAILED else "",
        error=_error(items(found.get("events"))) if phase is Phase.FAILED else "",
        training_file=identifier(found.get("training_file")),
        tag=tag_in(text(found.get("suffix")), tuned),
        cost=price / NANODOLLARS if price and price > 0 else None,
    )


def job_event(found: Mapping[str, Any]) -> JobEvent:
    """One line of a job's history; its name is made of what it says, as Together gives it none."""
    at, message = moment_of(found.get("created_at")) or 0.0, quoteless(text(found.get("message")))
    kind, step = text(found.get("type"), 64), count(found.get("step"))
    said = "\n".join((text(found.get("created_at"), 40), kind, text(found.get("message")), str(step)))
    return JobEvent(hashlib.sha256(said.encode()).hexdigest()[:24], at, _level(found, kind), message or kind, step)


def checkpoint(job_id: str, found: Mapping[str, Any]) -> Checkpoint | None:
    """A checkpoint, by the name under which a training can go on from it; None where it has no step."""
    step, kind = count(found.get("step")), text(found.get("checkpoint_type"), 64)
    if step is None:
        return None
    model = identifier(found.get("object_name")) or (f"{job_id}:{step}" if "intermediate" in kind.lower() else job_id)
    return Checkpoint(f"{job_id}:{step}:{kind}", step, model, moment_of(found.get("created_at")) or 0.0)


def remote_file(found: Mapping[str, Any]) -> RemoteFile | None:
    """A file; None where it has no id."""
    file = identifier(found.get("id"))
    if not file:
        return None
    name, purpose = text(found.get("filename")), text(found.get("purpose"), 40)
    return RemoteFile(file, name, count(found.get("bytes")) or 0, moment_of(found.get("created_at")) or 0.0, purpose)


def _trained(found: Mapping[str, Any]) -> int | None:
    """Tokens of the file, as often as they were gone through."""
    tokens, epochs = count(found.get("token_count")), count(found.get("epochs_completed"))
    return tokens * epochs if tokens and epochs and epochs <= 1000 else None


def _expected(progress: Mapping[str, Any]) -> float | None:
    """To the minute, so that it does not change with every question."""
    seconds = number(progress.get("seconds_remaining"))
    if progress.get("estimate_available") is not True or seconds is None or not 0 < seconds < 1e8:
        return None
    return MINUTE * round((time.time() + seconds) / MINUTE)


def _error(events: list[dict[str, Any]]) -> str:
    """What the last event that tells of an error says."""
    told = [text(event.get("message")) for event in events if _level(event, text(event.get("type"), 64)) == "error"]
    return quoteless(told[-1]) if told else ""


def _level(found: Mapping[str, Any], kind: str) -> str:
    said = f"{text(found.get('level'), 40)} {kind}".lower()
    return next((ours for theirs, ours in LEVELS if theirs in said), "info")
