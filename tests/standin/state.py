"""What the stand-in knows: files, uploads in parts, jobs and models."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.standin.chat import Voice, usual_voices
from tests.standin.exchange import Problem


@dataclass
class File:
    """A file that was sent, or made by a job."""

    id: str
    name: str
    purpose: str
    content: bytes
    created_at: int
    expires_at: int | None = None
    status: str | None = "processed"


@dataclass
class Upload:
    """A file that comes in parts."""

    id: str
    name: str
    purpose: str
    size: int
    created_at: int
    expires_after: dict[str, Any] | None = None
    parts: dict[str, bytes] = field(default_factory=dict)
    status: str = "pending"
    file: str = ""


@dataclass
class Job:
    """A training job. A test may change all of it; what `overrides` has, answers have in place of what would be there."""

    id: str
    number: int
    request: dict[str, Any]
    created_at: int
    tuned: str = ""
    """The name of the model that it makes."""
    has_results: bool = False
    """Whether it leaves a file of results."""
    ticks: float = 0
    """How far it is, when `since` began."""
    since: float | None = None
    """The moment from which time moves it on; None while it stands still."""
    fails_at: int | None = None
    """The tick at which it fails; None where it succeeds."""
    error: dict[str, Any] | None = None
    ended: str = ""
    """What ended it before its time."""
    paused: bool = False
    pauses: bool = False
    """Whether it pauses by itself as soon as it runs."""
    settled: bool = False
    """Whether its end has brought what it brings."""
    result_files: list[str] = field(default_factory=list)
    overrides: dict[str, Any] = field(default_factory=dict)


@dataclass
class State:
    """All that is kept; `lock` guards it."""

    speed: float
    clock: Callable[[], float] = time.time
    first: int = 1
    files: dict[str, File] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)
    jobs: dict[str, Job] = field(default_factory=dict)
    models: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Tuned models."""
    voices: dict[str, Voice] = field(default_factory=usual_voices)
    """How models answer, by their names."""
    lock: threading.RLock = field(default_factory=threading.RLock)
    _made: int = 0

    def number(self) -> int:
        """The next number for an id."""
        self._made += 1
        return self.first + self._made - 1

    def now(self) -> int:
        """The time in whole seconds."""
        return int(self.clock())

    def add_file(self, file_id: str, name: str, purpose: str, content: bytes, **more: Any) -> File:
        """Keep a file."""
        file = File(file_id, name, purpose, content, self.now(), **more)
        self.files[file_id] = file
        return file

    def add_job(self, job_id: str, number: int, request: dict[str, Any], tuned: str, *, has_results: bool) -> Job:
        """Keep a job, which begins at once."""
        job = Job(job_id, number, request, self.now(), tuned, has_results, since=self.clock())
        self.jobs[job_id] = job
        return job

    def job(self, job_id: str) -> Job:
        """A job. Raises Problem."""
        if job_id not in self.jobs:
            raise Problem(f"Could not find fine tune: {job_id}", 404, code="fine_tune_not_found", param="fine_tune_id")
        return self.jobs[job_id]

    def file(self, file_id: str) -> File:
        """A file. Raises Problem."""
        if file_id not in self.files:
            raise Problem(f"No such File object: {file_id}", 404, param="id")
        return self.files[file_id]
