"""OpenAI's answers in our words: jobs, events, checkpoints, files and models."""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, cast

from voicetune_desktop.dataset.providers import Service
from voicetune_desktop.training.errors import garbled
from voicetune_desktop.training.providers.base import TAG
from voicetune_desktop.training.providers.fields import count, fields, identifier, moment, text
from voicetune_desktop.training.quotations import quoteless
from voicetune_desktop.training.records import Checkpoint, JobEvent, JobState, Phase, RemoteFile, RemoteModel
from voicetune_desktop.training.results import figures

PHASES = {
    "created": Phase.WAITING, "pending": Phase.WAITING, "queued": Phase.WAITING, "validating_files": Phase.WAITING,
    "running": Phase.RUNNING, "pausing": Phase.RUNNING, "resuming": Phase.RUNNING, "cancelling": Phase.RUNNING,
    "paused": Phase.PAUSED, "succeeded": Phase.SUCCEEDED, "failed": Phase.FAILED,
    "cancelled": Phase.CANCELLED, "canceled": Phase.CANCELLED,
}  # fmt: skip
"""The words of OpenAI, and those that Azure and others add."""
LEVELS = {"warn": "warn", "warning": "warn", "error": "error"}
_RUN_ID = re.compile(r"(?<![0-9a-f])[0-9a-f]{12}$")
_TUNED = re.compile(r"^ft:|\.ft-")
"""OpenAI's names of tuned models, and Azure's."""


def job_state(service: Service, found: Mapping[str, Any]) -> JobState:
    """A job. Raises Garbled where it has no id."""
    job = identifier(found.get("id"))
    if not job:
        raise garbled(service)
    status, tuned = text(found.get("status"), 40), identifier(found.get("fine_tuned_model"))
    code, error = _error(found.get("error"))
    return JobState(
        id=job,
        status=status,
        phase=PHASES.get(status.lower(), Phase.UNKNOWN),
        model=identifier(found.get("model")),
        created_at=moment(found.get("created_at")),
        started_at=moment(found.get("started_at")),
        finished_at=moment(found.get("finished_at")),
        expected_at=moment(found.get("estimated_finish")),
        trained_tokens=count(found.get("trained_tokens")),
        tuned_model=tuned,
        error_code=code,
        error=error,
        result_files=_files(found.get("result_files")),
        training_file=identifier(found.get("training_file")),
        tag=_tag(found, tuned),
    )


def job_event(found: Mapping[str, Any]) -> JobEvent:
    """One line of a job's history; one without an id gets one from what it says."""
    data = fields(found.get("data"))
    at, message = moment(found.get("created_at")) or 0.0, quoteless(text(found.get("message")))
    step = count(data.get("step"))
    return JobEvent(
        id=identifier(found.get("id")) or _digest(found),
        at=at,
        level=LEVELS.get(text(found.get("level")).lower(), "info"),
        message=message,
        step=step,
        metrics=figures(data) if step is not None else {},
    )


def checkpoint(found: Mapping[str, Any]) -> Checkpoint | None:
    """A checkpoint; None where it names no model."""
    model, data = identifier(found.get("fine_tuned_model_checkpoint")), fields(found.get("metrics"))
    if not model:
        return None
    step = next((known for known in (count(found.get("step_number")), count(data.get("step"))) if known is not None), 0)
    return Checkpoint(identifier(found.get("id")) or model, step, model, moment(found.get("created_at")) or 0.0, figures(data))


def remote_file(found: Mapping[str, Any]) -> RemoteFile | None:
    """A file; None where it has no id."""
    file = identifier(found.get("id"))
    if not file:
        return None
    name, purpose = text(found.get("filename")), text(found.get("purpose"), 40)
    return RemoteFile(file, name, count(found.get("bytes")) or 0, moment(found.get("created_at")) or 0.0, purpose)


def remote_model(found: Mapping[str, Any]) -> RemoteModel | None:
    """A model; None where it has no id. Azure says under another word until when it can be used."""
    model = identifier(found.get("id"))
    if not model:
        return None
    last = moment(fields(found.get("deprecation")).get("inference"))
    shutdown = _day(found.get("shutdown_date")) or (datetime.fromtimestamp(last, UTC).date() if last else None)
    return RemoteModel(model, shutdown, bool(_TUNED.search(model)))


def _error(found: Any) -> tuple[str, str]:
    error = fields(found)
    return text(error.get("code"), 64), quoteless(text(error.get("message") if error else found))


def _files(found: Any) -> tuple[str, ...]:
    """The ids of files, told as such or as objects."""
    listed = cast("list[Any]", found) if isinstance(found, list) else []
    return tuple(filter(None, (identifier(fields(one).get("id", one)) for one in listed)))


def _tag(found: Mapping[str, Any], tuned: str) -> str:
    """Our run's id: as we gave it to the job, or at the end of a suffix."""
    places = (
        text(fields(found.get("metadata")).get(TAG)),
        text(found.get("suffix")),
        text(found.get("user_provided_suffix")),
        *tuned.split(":"),
    )
    return next((match[0] for match in map(_RUN_ID.search, places) if match), "")


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(text(value)[:10])
    except ValueError:
        return None


def _digest(found: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(found, sort_keys=True, default=str).encode()).hexdigest()[:24]
