"""Together: jobs at `fine-tunes`, files by way of another company's storage (docs.together.ai/reference)."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from voicetune_desktop.training.errors import NotThere, garbled
from voicetune_desktop.training.providers import together_states as states
from voicetune_desktop.training.providers.curves import curve_points
from voicetune_desktop.training.providers.fields import identifier
from voicetune_desktop.training.providers.lists import listed, newest_first
from voicetune_desktop.training.providers.outgoing import named
from voicetune_desktop.training.providers.tags import tag_in
from voicetune_desktop.training.providers.together_orders import order
from voicetune_desktop.training.providers.together_upload import send_in_parts, send_whole
from voicetune_desktop.training.providers.unoffered import Unoffered
from voicetune_desktop.training.records import Checkpoint, JobEvent, JobState, MetricPoint, OutgoingFile, RemoteFile, RemoteModel, Run, Wish
from voicetune_desktop.training.uploading import Meter

JOBS = "fine-tunes"


class Together(Unoffered):
    """An account at Together; see `providers.base.Provider`."""

    def check_key(self) -> None:
        """Ask for the jobs, as a key must be allowed to."""
        self._list("Checking the key", JOBS)

    def models(self) -> list[RemoteModel]:
        """The models of the account; those that were tuned here bear our mark."""
        names = filter(None, (identifier(found.get("id")) for found in self._list("Listing models", "models")))
        return [RemoteModel(model, tuned=bool(tag_in(model))) for model in names]

    def upload(self, file: OutgoingFile, name: str, meter: Meter, expires_days: int | None) -> RemoteFile:  # noqa: ARG002 - it keeps files
        """Send a file, in parts where it is too big for one request."""
        send = send_in_parts if self._service.part_above and file.bytes > self._service.part_above else send_whole
        remote = states.remote_file(send(self._wire, file, name, meter))
        if not remote:
            raise garbled(self._service)
        return remote

    def files(self) -> Iterator[RemoteFile]:
        """The files that train, the newest first."""
        found = [file for file in map(states.remote_file, self._list("Listing files", "files")) if file]
        return newest_first(file for file in found if file.purpose in ("fine-tune", ""))

    def create_job(self, run_id: str, wish: Wish, files: dict[str, str]) -> JobState:
        """Make a job: one request."""
        said = order(run_id, wish, files)
        return states.job_state(self._service, self._wire.json("Starting a job", "POST", JOBS, json=said, making_job=True))

    def job(self, job_id: str) -> JobState:
        """What a job is at."""
        return states.job_state(self._service, self._wire.json("Looking at a job", "GET", named(JOBS, job_id)))

    def jobs(self) -> Iterator[JobState]:
        """The jobs, the newest first; Together gives them all at once."""
        told = (found for found in self._list("Listing jobs", JOBS) if identifier(found.get("id")))
        return newest_first(states.job_state(self._service, one) for one in told)

    def events(self, job_id: str, known: Callable[[str], bool]) -> Iterator[JobEvent]:
        """The history, the newest first, without what is known; Together gives all of it at once."""
        found = map(states.job_event, self._list("Reading events", f"{named(JOBS, job_id)}/events"))
        return (event for event in sorted(found, key=lambda event: event.at, reverse=True) if not known(event.id))

    def checkpoints(self, job_id: str) -> list[Checkpoint]:
        """The checkpoints."""
        told = self._list("Reading checkpoints", f"{named(JOBS, job_id)}/checkpoints")
        return [found for found in (states.checkpoint(job_id, one) for one in told) if found]

    def cancel(self, job_id: str) -> JobState:
        """Stop a job for good."""
        found = self._wire.json("Cancelling a job", "POST", f"{named(JOBS, job_id)}/cancel")
        return states.job_state(self._service, found) if identifier(found.get("id")) == job_id else self.job(job_id)

    def results(self, run: Run) -> list[MetricPoint]:
        """The figures of the training; none where Together has none of it."""
        with suppress(NotThere):
            return list(curve_points(self._list("Reading results", f"{named(JOBS, run.job_id)}/metrics", "metrics")))
        return []

    def delete_file(self, file_id: str) -> None:
        """Delete a file."""
        with suppress(NotThere):
            self._wire.call("Deleting a file", "DELETE", named("files", file_id))

    def _list(self, purpose: str, path: str, name: str = "data") -> list[dict[str, Any]]:
        """The objects of a list, which Together gives in an object or as it is."""
        return listed(self._service, self._wire.call(purpose, "GET", path), name)
