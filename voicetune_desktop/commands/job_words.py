"""How the command shows runs: as lines for a person, and as answers in JSON."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from voicetune_desktop.commands.accounts import key_set
from voicetune_desktop.dataset.cost import money
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.terminal import plain
from voicetune_desktop.training.addresses import host_of
from voicetune_desktop.training.records import JobEvent, JobState, OutgoingFile, Phase, Run

Answer = dict[str, Any]

PHASES = {
    Phase.PLANNED: "was not sent",
    Phase.UPLOADING: "is being sent",
    Phase.UPLOADED: "was sent and has no job",
    Phase.CREATING: "is being started",
    Phase.INTERRUPTED: "may have a job or not",
    Phase.WAITING: "is waiting",
    Phase.RUNNING: "is training",
    Phase.PAUSED: "is paused",
    Phase.SUCCEEDED: "has succeeded",
    Phase.FAILED: "has failed",
    Phase.CANCELLED: "was stopped",
    Phase.GONE: "is not known to the service any more",
    Phase.UNKNOWN: "is in a state that VoiceTune does not know",
}
_ASIDE = ("files", "currency")
"""What is told in another way than by its name."""
TROUBLES = {
    "key": "The service does not accept the key, or there is none: `{key_set}`.",
    "offline": "The service cannot be reached just now.",
    "service": "The service has a problem just now.",
}


def job_line(run: Run) -> str:
    """What a run is at, in a sentence without its end."""
    word = f" ({plain(run.status)})" if run.status and run.phase not in (run.status, Phase.GONE) else ""
    name = f"Job {run.job_id}" if run.job_id else f"Run {run.id}"
    return f"{name} {where(run)} {PHASES[run.phase]}{word}"


def state_sentence(run: Run) -> str:
    """What a run is at, with what its service says of a failure and why it cannot be asked."""
    said = f"The service said: {plain(run.error)}" if run.phase == Phase.FAILED and run.error and not run.at_home else ""
    trouble = TROUBLES[run.trouble].format(key_set=key_set(run.account)) if run.trouble in TROUBLES and not run.at_home else ""
    return " ".join(filter(None, (f"{job_line(run)}.", said, trouble)))


def where(run: Run) -> str:
    """Where a run is trained: "at OpenAI", "on this computer"."""
    return "on this computer" if run.at_home else f"at {service(run.account.service).label}"


def list_line(run: Run) -> str:
    """A run in the list."""
    day = _moment(run.created_at) or ""
    parts = (run.id, day[:16].replace("T", " "), run.account.service, run.wish.model, run.job_id or "-", PHASES[run.phase], run.project)
    return "  ".join(filter(None, map(plain, parts)))


def detail_lines(run: Run) -> Iterator[str]:
    """All that is known of a run."""
    yield state_sentence(run)
    for name, value in run_answer(run).items():
        if name not in _ASIDE and value not in (None, "", {}, False):
            yield f"{name.replace('_', ' ')}: {plain(_words(name, value, run))}"
    for file in run.files:
        state = "deleted there" if file.deleted else file.remote_id or "not sent"
        yield f"{file.side}: {Path(file.path).name}, {file.examples:,} examples, {file.bytes:,} bytes, {plain(state)}"


def event_line(event: JobEvent) -> str:
    """An event for a person."""
    level = "" if event.level == "info" else f"{plain(event.level)}: "
    return f"{_moment(event.at)}  {level}{plain(event.message)}"


def event_answer(event: JobEvent) -> Answer:
    """An event as JSON."""
    return {"id": event.id, "at": _moment(event.at), "level": event.level, "message": event.message, "step": event.step}


def run_answer(run: Run) -> Answer:
    """A run as JSON; times are ISO 8601."""
    return {
        "run": run.id,
        "job": run.job_id or None,
        "provider": run.account.service,
        "host": host_of(run.account.base_url) or None,
        "account": run.account.name,
        "model": run.wish.model,
        "method": run.wish.method,
        "settings": run.wish.settings,
        "suffix": run.wish.suffix,
        "phase": run.phase,
        "status": run.status or None,
        "trouble": run.trouble or None,
        "created": _moment(run.created_at),
        "started": _moment(run.started_at),
        "finished": _moment(run.finished_at),
        "expected": _moment(run.expected_at),
        "trained_tokens": run.trained_tokens,
        "predicted_tokens": run.predicted_tokens,
        "cost": run.cost,
        "predicted_cost": run.predicted_cost,
        "currency": run.currency,
        "tuned_model": run.tuned_model or None,
        "model_deleted": run.model_deleted,
        "error": run.error or None,
        "error_code": run.error_code or None,
        "project": run.project,
        "note": run.note,
        "retry_of": run.retry_of or None,
        "files": [file_answer(file) for file in run.files],
    }


def file_answer(file: OutgoingFile) -> Answer:
    """A file as JSON."""
    return {
        "side": file.side,
        "path": file.path,
        "bytes": file.bytes,
        "sha256": file.sha256,
        "examples": file.examples,
        "id": file.remote_id or None,
        "deleted": file.deleted,
    }


def remote_answer(state: JobState) -> Answer:
    """A job as its service lists it."""
    return {
        "job": state.id,
        "run": state.tag or None,
        "model": state.model,
        "phase": state.phase,
        "status": state.status,
        "created": _moment(state.created_at),
        "finished": _moment(state.finished_at),
        "trained_tokens": state.trained_tokens,
        "tuned_model": state.tuned_model or None,
    }


def remote_line(state: JobState) -> str:
    """The same for a person."""
    parts = (state.id, (_moment(state.created_at) or "")[:16].replace("T", " "), state.model, state.status, state.tuned_model)
    return "  ".join(filter(None, map(plain, parts)))


def _words(name: str, value: Any, run: Run) -> str:
    if name in ("cost", "predicted_cost"):
        return money(value, run.currency)
    if isinstance(value, dict):
        return ", ".join(f"{key} {one}" for key, one in run.wish.settings.items())
    return f"{value:,}" if type(value) is int else str(value)


def _moment(at: float | None) -> str | None:
    """A time as ISO 8601 in UTC; None where it is not known, or none that a calendar has."""
    if at is None:
        return None
    try:
        return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
    except (OverflowError, OSError, ValueError):
        return None
