"""What Fireworks says of jobs, datasets and models, in our words (its gateway's description 4.259, and its package fireworks-ai)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from voicetune_desktop.dataset.providers import Service
from voicetune_desktop.training.errors import garbled, quoteless
from voicetune_desktop.training.providers.fields import count, fields, identifier, number, text
from voicetune_desktop.training.providers.tags import tag_in
from voicetune_desktop.training.providers.times import moment_of
from voicetune_desktop.training.records import JobState, Phase, RemoteFile, RemoteModel

PHASES = {
    "CREATING": Phase.WAITING, "PENDING": Phase.WAITING, "VALIDATING": Phase.WAITING, "CREATING_INPUT_DATASET": Phase.WAITING,
    "RE_QUEUEING": Phase.WAITING, "IDLE": Phase.WAITING,
    "RUNNING": Phase.RUNNING, "WRITING_RESULTS": Phase.RUNNING, "CANCELLING": Phase.RUNNING,
    "PAUSED": Phase.PAUSED, "COMPLETED": Phase.SUCCEEDED, "EARLY_STOPPED": Phase.SUCCEEDED,
    "FAILED": Phase.FAILED, "EXPIRED": Phase.FAILED, "CANCELLED": Phase.CANCELLED,
    "DELETING": Phase.GONE, "DELETING_CLEANING_UP": Phase.GONE, "DELETED": Phase.GONE,
}  # fmt: skip
BILLION = 1_000_000_000
TUNED = frozenset({"HF_PEFT_ADDON", "HF_TEFT_ADDON"})


def short(name: Any) -> str:
    """The last part of a name: "accounts/me/datasets/mine" is "mine"."""
    return identifier(name).rpartition("/")[2]


def job_state(service: Service, found: Mapping[str, Any]) -> JobState:
    """A job. Raises Garbled where it has no name."""
    job = short(found.get("name"))
    if not job:
        raise garbled(service)
    status, said = text(found.get("state"), 60).removeprefix("JOB_STATE_"), fields(found.get("status"))
    phase = PHASES.get(status, Phase.UNKNOWN)
    return JobState(
        id=job,
        status=status.lower(),
        phase=phase,
        model=identifier(found.get("baseModel")),
        created_at=moment_of(found.get("createTime")),
        finished_at=moment_of(found.get("completedTime")),
        tuned_model=identifier(found.get("outputModel")) if phase is Phase.SUCCEEDED else "",
        error_code=text(said.get("code"), 64) if phase is Phase.FAILED else "",
        error=quoteless(text(said.get("message"))) if phase is Phase.FAILED else "",
        training_file=short(found.get("dataset")),
        tag=tag_in(text(found.get("displayName")), job),
        cost=_dollars(fields(found.get("estimatedCost"))),
    )


def remote_file(found: Mapping[str, Any]) -> RemoteFile | None:
    """A dataset, of which nobody says how large it is; None where it has no name."""
    dataset = short(found.get("name"))
    if not dataset:
        return None
    return RemoteFile(dataset, text(found.get("displayName")) or dataset, 0, moment_of(found.get("createTime")) or 0.0, "fine-tune")


def remote_model(found: Mapping[str, Any]) -> RemoteModel | None:
    """A model; None where it has no name."""
    model = identifier(found.get("name"))
    if not model:
        return None
    tuned = bool(text(found.get("fineTuningJob"))) or text(found.get("kind"), 40) in TUNED
    return RemoteModel(model, _day(fields(found.get("deprecationDate"))), tuned)


def _dollars(money: Mapping[str, Any]) -> float | None:
    units, billionths = number(money.get("units")) or 0.0, number(money.get("nanos")) or 0.0
    cost = units + billionths / BILLION
    return cost if cost > 0 and text(money.get("currencyCode"), 3) in ("USD", "") else None


def _day(told: Mapping[str, Any]) -> date | None:
    """A day; one that names only a month or a year is none."""
    try:
        return date(*(count(told.get(part)) or 0 for part in ("year", "month", "day")))
    except (ValueError, OverflowError):
        return None
