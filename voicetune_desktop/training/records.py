"""The vocabulary of training: accounts, orders, runs, and what a service says of its jobs. Times are seconds since 1970."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Literal

from msgspec import Struct

Side = Literal["train", "valid"]
Method = Literal["supervised", "dpo"]
SettingValue = int | float | str | bool


class Phase(StrEnum):
    """Where a run stands, in our words; the service's own word is `Run.status`."""

    PLANNED = "planned"
    UPLOADING = "uploading"
    UPLOADED = "uploaded"
    """Its files are there and it has no job: the service refused to make one, or was not asked yet."""
    CREATING = "creating"
    INTERRUPTED = "interrupted"
    """Nobody knows whether a job was made: the person decides, never we."""
    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    GONE = "gone"
    """The service does not know its job any more."""
    UNKNOWN = "unknown"
    """The service says a word that we do not know."""


ENDED = frozenset({Phase.SUCCEEDED, Phase.FAILED, Phase.CANCELLED, Phase.GONE})
"""Phases that nothing follows."""
WITH_SERVICE = frozenset({Phase.WAITING, Phase.RUNNING, Phase.PAUSED, Phase.UNKNOWN})
"""Phases in which the service works on a job, so that it is asked from time to time."""
UNSETTLED = frozenset({Phase.PLANNED, Phase.UPLOADING, Phase.UPLOADED, Phase.CREATING, Phase.INTERRUPTED})
"""Phases before there is a job that we know of."""


class Account(Struct, frozen=True):
    """A key at a service and address, by the name that the person gave it; the key itself is in the key store."""

    service: str
    base_url: str
    name: str = ""
    id: int = 0


class OutgoingFile(Struct, frozen=True):
    """A file that is to be sent: exactly the bytes with this digest, or nothing."""

    side: Side
    path: str
    bytes: int
    sha256: str
    examples: int
    remote_id: str = ""
    """Its id at the service, once it is there."""
    deleted: bool = False
    """Whether it was deleted there."""


class Wish(Struct, frozen=True):
    """What is to be trained and how. `settings` holds only what differs from the service's own defaults."""

    model: str
    method: Method = "supervised"
    settings: Mapping[str, SettingValue] = {}
    suffix: str = ""
    expires_days: int | None = None
    """After how many days the service deletes the files by itself, where it can."""


class Order(Struct, frozen=True):
    """What the person says yes to."""

    account: Account
    files: tuple[OutgoingFile, ...]
    wish: Wish
    project: str = ""
    """The project's name, for the list of jobs; it is never sent."""
    note: str = ""
    """What was changed and why, in the person's words; it is never sent."""
    predicted_tokens: int | None = None
    """Tokens that will be billed, all epochs together."""
    predicted_cost: float | None = None
    currency: str = "USD"
    retry_of: str = ""


class RemoteFile(Struct, frozen=True):
    """A file at a service."""

    id: str
    name: str
    bytes: int
    created_at: float = 0
    purpose: str = ""


class RemoteModel(Struct, frozen=True):
    """A model that a service lists; after `shutdown` it is gone. `tuned` is true for one that was trained there."""

    id: str
    shutdown: date | None = None
    tuned: bool = False


class JobState(Struct, frozen=True):
    """What a service says of a job. `tag` is our run's id where the service keeps it for us; None and "" are not told."""

    id: str
    status: str
    phase: Phase
    model: str = ""
    created_at: float | None = None
    started_at: float | None = None
    finished_at: float | None = None
    expected_at: float | None = None
    """When the service thinks that it will be done."""
    trained_tokens: int | None = None
    tuned_model: str = ""
    error_code: str = ""
    error: str = ""
    """The service's own words."""
    result_files: tuple[str, ...] = ()
    training_file: str = ""
    tag: str = ""
    cost: float | None = None


class JobEvent(Struct, frozen=True):
    """One line of a job's history; `metrics` by our names (see `METRICS`) at a training `step`."""

    id: str
    at: float
    level: str
    message: str
    step: int | None = None
    metrics: Mapping[str, float] = {}


class Checkpoint(Struct, frozen=True):
    """A model that can be used from the middle of a training."""

    id: str
    step: int
    model: str
    at: float = 0
    metrics: Mapping[str, float] = {}


METRICS = ("train_loss", "valid_loss", "full_valid_loss", "train_accuracy", "valid_accuracy", "full_valid_accuracy", "learning_rate")
"""The figures of a training that we keep; accuracies are shares of tokens."""


class MetricPoint(Struct, frozen=True):
    """One figure at one training step."""

    step: int
    name: str
    value: float


class Run(Struct, frozen=True):
    """One order and what became of it. `id` is 12 letters of hex that also mark the job at the service."""

    id: str
    account: Account
    wish: Wish
    files: tuple[OutgoingFile, ...]
    phase: Phase
    created_at: float
    project: str = ""
    note: str = ""
    predicted_tokens: int | None = None
    predicted_cost: float | None = None
    currency: str = "USD"
    retry_of: str = ""
    job_id: str = ""
    status: str = ""
    started_at: float | None = None
    finished_at: float | None = None
    expected_at: float | None = None
    trained_tokens: int | None = None
    tuned_model: str = ""
    model_deleted: bool = False
    result_files: tuple[str, ...] = ()
    error_code: str = ""
    error: str = ""
    trouble: str = ""
    """Why the service cannot be asked just now: key, offline, or empty."""
    asked_at: float | None = None
    """When the service last answered."""
    seen_phase: str = ""
    """The phase that the person was told of."""
    cost: float | None = None
    """What the service says that it charged."""

    @property
    def ended(self) -> bool:
        """Whether nothing more will come."""
        return self.phase in ENDED

    @property
    def at_home(self) -> bool:
        """Whether it runs on this computer."""
        return self.account.service == "home"


class Sent(Struct, frozen=True):
    """One line of the ledger: a request, without any content. `result` is a status code, or a word for what went wrong."""

    id: int
    at: float
    service: str
    host: str
    method: str
    purpose: str
    bytes_up: int
    bytes_down: int
    result: str
    seconds: float | None
