"""Services that speak OpenAI's language: OpenAI itself, Azure, Nebius, and whatever address a person types."""

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import IO, Any, cast

import httpx2
from openai import APIConnectionError, APIStatusError, OpenAI, omit
from openai.types.file_create_params import ExpiresAfter

from voicetune_desktop.training.answers import answered, object_in, why
from voicetune_desktop.training.errors import NotThere, garbled, unreachable
from voicetune_desktop.training.providers import openai_states as states
from voicetune_desktop.training.providers.fields import identifier, items
from voicetune_desktop.training.providers.openai_orders import order
from voicetune_desktop.training.providers.openai_parts import InParts
from voicetune_desktop.training.records import Checkpoint, JobEvent, JobState, MetricPoint, OutgoingFile, RemoteFile, RemoteModel, Run, Wish
from voicetune_desktop.training.results import result_points
from voicetune_desktop.training.uploading import Meter, Reading, Stopped, changed
from voicetune_desktop.training.wire import TIMEOUT, Wire

PAGE = 100
MOST_PAGES = 5000
"""Pages of one list: more than any account has."""
UPLOAD_TIMEOUT = httpx2.Timeout(60, connect=15, read=600)
"""A service may look through a whole file before it answers."""
DAY = 86_400
NOT_READ = ("pending", "notrunning", "running")
"""What Azure says of a file that it has not read through (learn.microsoft.com/rest/api/azureopenai/files)."""
TURN_SECONDS, LONGEST_REST, LONGEST_WAIT = 0.05, 3.0, 600.0
NO_KEY = "none"
"""The library wants a key; a server at home looks at none."""
ANY_KIND = {"Accept": "*/*"}
"""The library would ask for a kind that OpenAI's description does not know."""


class OpenAICompatible:
    """An account at such a service; see `providers.base.Provider`."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._service = wire.service
        key = wire.key or NO_KEY
        self._client = OpenAI(api_key=key, base_url=wire.account.base_url, http_client=wire.client, max_retries=0, timeout=TIMEOUT)
        self._client.organization = self._client.project = None
        self._jobs = self._client.fine_tuning.jobs.with_raw_response
        self._files = self._client.files.with_raw_response

    def close(self) -> None:
        """Close the connection."""
        self._wire.close()

    def check_key(self) -> None:
        """Ask for one job, as a key must be allowed to. Raises NotThere where the address leads to no training."""
        try:
            self._object("Checking the key", partial(self._jobs.list, limit=1))
        except NotThere as error:
            sentence = f"{self._service.label} offers no training at this address."
            raise NotThere(sentence, "Check the address; it often ends in /v1.", status=error.status, code=error.code) from None

    def models(self) -> list[RemoteModel]:
        """The models of the account."""
        listed = items(self._object("Listing models", self._client.models.with_raw_response.list).get("data"))
        return [model for model in map(states.remote_model, listed) if model]

    def upload(self, file: OutgoingFile, name: str, meter: Meter, expires_days: int | None) -> RemoteFile:
        """Send a file, in parts where it is too big for one request."""
        expiry: ExpiresAfter | None = None
        if expires_days and "expiry" in self._service.can:
            expiry = {"anchor": "created_at", "seconds": expires_days * DAY}
        if self._service.part_above and file.bytes > self._service.part_above:
            found = InParts(self._service, self._object, self._client.uploads.with_raw_response).send(file, name, meter, expiry)
        else:
            found = self._upload_whole(file, name, meter, expiry)
        remote = states.remote_file(found)
        if not remote:
            raise garbled(self._service)
        self._wait_for(remote.id, found, meter)
        return remote

    def files(self) -> Iterator[RemoteFile]:
        """The files that train, the newest first."""
        ask = partial(self._files.list, purpose="fine-tune", order="desc", limit=PAGE)
        for page in self._pages("Listing files", ask):
            yield from (file for file in map(states.remote_file, page) if file and file.purpose in ("fine-tune", ""))

    def create_job(self, run_id: str, wish: Wish, files: dict[str, str]) -> JobState:
        """Make a job: one request."""
        said = order(self._service, run_id, wish, files)
        return states.job_state(self._service, self._object("Starting a job", partial(self._jobs.create, **said), making_job=True))

    def job(self, job_id: str) -> JobState:
        """What a job is at."""
        return states.job_state(self._service, self._object("Looking at a job", partial(self._jobs.retrieve, job_id)))

    def jobs(self) -> Iterator[JobState]:
        """The jobs, the newest first; one without an id is passed over."""
        for page in self._pages("Listing jobs", partial(self._jobs.list, limit=PAGE)):
            yield from (states.job_state(self._service, found) for found in page if identifier(found.get("id")))

    def events(self, job_id: str, known: Callable[[str], bool]) -> Iterator[JobEvent]:
        """The history, the newest first, until a page brings nothing new."""
        for page in self._pages("Reading events", partial(self._jobs.list_events, job_id, limit=PAGE)):
            found = [states.job_event(one) for one in page]
            new = [event for event in found if not known(event.id)]
            yield from new
            if not new:
                return

    def checkpoints(self, job_id: str) -> list[Checkpoint]:
        """The checkpoints."""
        ask = partial(self._jobs.checkpoints.list, job_id, limit=PAGE)
        return [found for page in self._pages("Reading checkpoints", ask) for found in map(states.checkpoint, page) if found]

    def cancel(self, job_id: str) -> JobState:
        """Stop a job for good."""
        return self._told("Cancelling a job", self._jobs.cancel, job_id)

    def pause(self, job_id: str) -> JobState:
        """Stop a job for a while."""
        return self._told("Pausing a job", self._jobs.pause, job_id)

    def resume(self, job_id: str) -> JobState:
        """Let a job go on."""
        return self._told("Resuming a job", self._jobs.resume, job_id)

    def results(self, run: Run) -> list[MetricPoint]:
        """The figures in the files of results; a file that is gone has none."""
        points: list[MetricPoint] = []
        for file in run.result_files:
            with suppress(NotThere), self._asking("Reading results"):
                points += result_points(self._files.content(file, extra_headers=ANY_KIND).http_response.content)
        return points

    def delete_file(self, file_id: str) -> None:
        """Delete a file."""
        with suppress(NotThere), self._asking("Deleting a file"):
            self._files.delete(file_id)

    def delete_model(self, model_id: str) -> None:
        """Delete a tuned model."""
        with suppress(NotThere), self._asking("Deleting a model"):
            self._client.models.with_raw_response.delete(model_id)

    def _upload_whole(self, file: OutgoingFile, name: str, meter: Meter, expiry: ExpiresAfter | None) -> dict[str, Any]:
        with Reading(file, meter) as stream:
            content = (name, cast("IO[bytes]", stream), "application/octet-stream")
            ask = partial(self._files.create, file=content, purpose="fine-tune", expires_after=expiry or omit, timeout=UPLOAD_TIMEOUT)
            found = self._object("Sending a file", ask)
            if stream.digest == file.sha256 and not meter.stopped:
                return found
        if remote := identifier(found.get("id")):
            self.delete_file(remote)
        raise Stopped if meter.stopped else changed(file)

    def _wait_for(self, file_id: str, found: dict[str, Any], meter: Meter) -> None:
        """Wait while a service reads a file through that it makes no job with before (Azure); not for ever, its refusal tells more."""
        end, rest = time.monotonic() + LONGEST_WAIT, TURN_SECONDS
        while str(found.get("status")).lower() in NOT_READ and time.monotonic() < end and not meter.stopped:
            time.sleep(rest)
            rest = min(2 * rest, LONGEST_REST)
            found = self._object("Looking at a file", partial(self._files.retrieve, file_id))

    def _told(self, purpose: str, act: Callable[[str], Any], job_id: str) -> JobState:
        """Act on a job and say what it is at then; a service that does not answer with the job is asked for it."""
        found = self._object(purpose, partial(act, job_id))
        return states.job_state(self._service, found) if identifier(found.get("id")) == job_id else self.job(job_id)

    def _pages(self, purpose: str, ask: Callable[..., Any]) -> Iterator[list[dict[str, Any]]]:
        """The pages of a list, until it ends or turns in a circle."""
        after = ""
        for _ in range(MOST_PAGES):
            answer = self._object(purpose, partial(ask, after=after or omit))
            if "data" not in answer:
                raise garbled(self._service)
            page = items(answer["data"])
            last = identifier(page[-1].get("id")) if page else ""
            if last and last == after:
                return
            yield page
            more = answer.get("has_more")
            if not last or more is False or (more is None and len(page) < PAGE):
                return
            after = last

    def _object(self, purpose: str, ask: Callable[[], Any], *, making_job: bool = False) -> dict[str, Any]:
        """Send one request and give the object in its answer."""
        with self._asking(purpose, making_job=making_job):
            return object_in(self._service, ask().http_response)

    @contextmanager
    def _asking(self, purpose: str, *, making_job: bool = False) -> Generator[None]:
        """Say what a request is for, and turn the library's errors into ours."""
        with self._wire.doing(purpose, making_job=making_job):
            try:
                yield
            except APIStatusError as error:
                raise answered(self._service, error.response, making_job=making_job) from None
            except APIConnectionError as error:
                raise unreachable(self._service, why(error.__cause__)) from None
