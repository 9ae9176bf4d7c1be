"""What a training service is to us. Everything here may raise ServiceError and nothing else."""

from collections.abc import Callable, Iterator
from typing import Protocol

from voicetune_desktop.training.records import Checkpoint, JobEvent, JobState, MetricPoint, OutgoingFile, RemoteFile, RemoteModel, Run, Wish
from voicetune_desktop.training.uploading import Meter

TAG = "voicetune"
"""Under this word a service keeps our run's id with the job, where it can; else the suffix ends in it."""


class Provider(Protocol):
    """One account at one service, while its connection is open.

    What a service cannot do is missing from `Service.can`, and nobody asks for it: pause, resume, cancel, events, checkpoints, validation,
    expiry, parts, tag, list, files, models, delete_file, delete_model, results; and continue, which is a job whose model is a tuned one.
    """

    def close(self) -> None:
        """Close the connection."""
        ...

    def check_key(self) -> None:
        """One cheap request that only a valid key gets through."""
        ...

    def models(self) -> list[RemoteModel]:
        """The models of the account."""
        ...

    def upload(self, file: OutgoingFile, name: str, meter: Meter, expires_days: int | None) -> RemoteFile:
        """Send a file under a name, byte for byte, once: what breaks is Unreachable. Raises FileChanged, Stopped, too."""
        ...

    def files(self) -> Iterator[RemoteFile]:
        """The files of the account that train, the newest first."""
        ...

    def create_job(self, run_id: str, wish: Wish, files: dict[str, str]) -> JobState:
        """Make a job of files ("train" and maybe "valid", by id), exactly one request: it costs money."""
        ...

    def job(self, job_id: str) -> JobState:
        """What a job is at."""
        ...

    def jobs(self) -> Iterator[JobState]:
        """The jobs of the account, the newest first, page by page."""
        ...

    def events(self, job_id: str, known: Callable[[str], bool]) -> Iterator[JobEvent]:
        """The history of a job, the newest first, until one page holds nothing but events that are `known` by their ids."""
        ...

    def checkpoints(self, job_id: str) -> list[Checkpoint]:
        """The checkpoints of a job."""
        ...

    def cancel(self, job_id: str) -> JobState:
        """Stop a job for good."""
        ...

    def pause(self, job_id: str) -> JobState:
        """Stop a job for a while."""
        ...

    def resume(self, job_id: str) -> JobState:
        """Let a paused job go on."""
        ...

    def results(self, run: Run) -> list[MetricPoint]:
        """The figures in the files of results."""
        ...

    def delete_file(self, file_id: str) -> None:
        """Delete a file there; one that is not there any more is deleted, too."""
        ...

    def delete_model(self, model_id: str) -> None:
        """Delete a tuned model there; one that is not there any more is deleted, too."""
        ...
