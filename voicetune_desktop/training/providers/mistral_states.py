"""What Mistral says of jobs and files, in our words (docs.mistral.ai/api/endpoint/fine-tuning, package mistralai 1.9)."""

import hashlib
from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from voicetune_desktop.dataset.providers import Service
from voicetune_desktop.training.errors import garbled, quoteless
from voicetune_desktop.training.providers.fields import count, fields, identifier, items, number, text
from voicetune_desktop.training.providers.tags import tag_in
from voicetune_desktop.training.providers.times import moment_of
from voicetune_desktop.training.records import ENDED, Checkpoint, JobEvent, JobState, Phase, RemoteFile, RemoteModel
from voicetune_desktop.training.results import figures

PHASES = {
    "QUEUED": Phase.WAITING, "STARTED": Phase.WAITING, "VALIDATING": Phase.WAITING, "VALIDATED": Phase.WAITING,
    "RUNNING": Phase.RUNNING, "CANCELLATION_REQUESTED": Phase.RUNNING, "SUCCESS": Phase.SUCCEEDED,
    "FAILED_VALIDATION": Phase.FAILED, "FAILED": Phase.FAILED, "CANCELLED": Phase.CANCELLED,
}  # fmt: skip
"""A job that is validated waits too: it was asked to start by itself."""


def job_state(service: Service, found: Mapping[str, Any]) -> JobState:
    """A job. Raises Garbled where it has no id."""
    job = identifier(found.get("id"))
    if not job:
        raise garbled(service)
    status, about = text(found.get("status"), 40), fields(found.get("metadata"))
    phase, tuned = PHASES.get(status, Phase.UNKNOWN), identifier(found.get("fine_tuned_model"))
    began, takes = moment_of(about.get("estimated_start_time")), number(about.get("expected_duration_seconds"))
    return JobState(
        id=job,
        status=status.lower(),
        phase=phase,
        model=identifier(found.get("model")),
        created_at=moment_of(found.get("created_at")),
        finished_at=moment_of(found.get("modified_at")) if phase in ENDED else None,
        expected_at=moment_of(began + takes) if began and takes and phase not in ENDED else None,
        trained_tokens=count(found.get("trained_tokens")),
        tuned_model=tuned,
        error_code=status if phase is Phase.FAILED else "",
        error=_error(items(found.get("events"))) if phase is Phase.FAILED else "",
        training_file=next(iter(_ids(found.get("training_files"))), ""),
        tag=tag_in(text(found.get("suffix")), tuned),
        cost=_dollars(about),
    )


def job_events(found: Mapping[str, Any]) -> list[JobEvent]:
    """The history of a job, the newest first."""
    return sorted(map(_event, items(found.get("events"))), key=lambda event: event.at, reverse=True)


def checkpoints(found: Mapping[str, Any]) -> list[Checkpoint]:
    """The checkpoints of a job: figures on the way, no models that could be used."""
    told = [(count(one.get("step_number")), one) for one in items(found.get("checkpoints"))]
    return [
        Checkpoint(f"step-{step}", step, "", moment_of(one.get("created_at")) or 0.0, figures(fields(one.get("metrics"))))
        for step, one in told
        if step is not None
    ]


def remote_file(found: Mapping[str, Any]) -> RemoteFile | None:
    """A file; None where it has no id."""
    file = identifier(found.get("id"))
    if not file:
        return None
    name, purpose = text(found.get("filename")), text(found.get("purpose"), 40)
    return RemoteFile(file, name, count(found.get("bytes")) or 0, moment_of(found.get("created_at")) or 0.0, purpose)


def remote_model(found: Mapping[str, Any]) -> RemoteModel | None:
    """A model; None where it has no id."""
    model = identifier(found.get("id"))
    if not model:
        return None
    return RemoteModel(model, _day(found.get("deprecation")), text(found.get("type"), 40) == "fine-tuned" or model.startswith("ft:"))


def _event(found: Mapping[str, Any]) -> JobEvent:
    at, name, data = moment_of(found.get("created_at")) or 0.0, text(found.get("name"), 100), fields(found.get("data"))
    status, error = text(data.get("status"), 100), quoteless(text(data.get("error")))
    message = " ".join(filter(None, (name, status, error)))
    said = f"{found.get('created_at')}\n{name}\n{status}\n{text(data.get('error'))}"
    level = "error" if error or status.upper().startswith("FAILED") else "info"
    return JobEvent(hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:24], at, level, message)


def _error(events: list[dict[str, Any]]) -> str:
    """The last error that the history tells of."""
    told = [text(fields(event.get("data")).get("error")) for event in events]
    return quoteless(next(filter(None, reversed(told)), ""))


def _ids(value: Any) -> list[str]:
    """Files, told by id or as objects."""
    listed = cast("list[Any]", value) if isinstance(value, list) else []
    return [found for found in (identifier(one) or identifier(fields(one).get("file_id")) for one in listed) if found]


def _dollars(about: Mapping[str, Any]) -> float | None:
    cost = number(about.get("cost"))
    return cost if cost and cost > 0 and text(about.get("cost_currency"), 3) in ("USD", "") else None


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(text(value, 40)[:10])
    except ValueError:
        return None
