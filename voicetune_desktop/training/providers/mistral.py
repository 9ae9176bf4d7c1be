"""Mistral: files in a form, jobs whose history and checkpoints are part of them (docs.mistral.ai/api/endpoint/fine-tuning)."""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any

from voicetune_desktop.training.errors import NotThere, garbled
from voicetune_desktop.training.providers import mistral_states as states
from voicetune_desktop.training.providers.fields import count, identifier, items
from voicetune_desktop.training.providers.lists import Page, all_pages, listed, newest_first
from voicetune_desktop.training.providers.outgoing import as_form, check_sent, named, taken_back
from voicetune_desktop.training.providers.tags import tagged
from voicetune_desktop.training.providers.unoffered import Unoffered
from voicetune_desktop.training.records import Checkpoint, JobEvent, JobState, OutgoingFile, RemoteFile, RemoteModel, Wish
from voicetune_desktop.training.uploading import Meter
from voicetune_desktop.training.wire import Wire

JOBS = "fine_tuning/jobs"
PAGE = 100
LONGEST_SUFFIX = 18
SETTINGS = {
    "training_steps": "training_steps",
    "learning_rate": "learning_rate",
    "weight_decay": "weight_decay",
    "warmup_fraction": "warmup_fraction",
    "n_epochs": "epochs",
}
"""Our settings, and Mistral's words for them."""
FRESH_SECONDS = 2.0
"""How long what was told of a job serves for its history and its checkpoints, too."""


class Mistral(Unoffered):
    """An account at Mistral; see `providers.base.Provider`."""

    def __init__(self, wire: Wire) -> None:
        super().__init__(wire)
        self._told: tuple[str, float, dict[str, Any]] = ("", 0.0, {})

    def check_key(self) -> None:
        """Ask for one job, as a key must be allowed to."""
        self._wire.json("Checking the key", "GET", JOBS, params={"page_size": 1})

    def models(self) -> list[RemoteModel]:
        """The models of the account."""
        told = listed(self._service, self._wire.call("Listing models", "GET", "models"), "data")
        return [model for model in map(states.remote_model, told) if model]

    def upload(self, file: OutgoingFile, name: str, meter: Meter, expires_days: int | None) -> RemoteFile:  # noqa: ARG002 - it keeps files
        """Send a file in a form."""
        answer, digest = as_form(self._wire, "files", file, name, meter=meter, fields={"purpose": "fine-tune"})
        remote = states.remote_file(answer)
        if not remote:
            raise garbled(self._service)
        with taken_back(partial(self.delete_file, remote.id)):
            check_sent(file, digest, meter)
        return remote

    def files(self) -> Iterator[RemoteFile]:
        """The files that train, the newest first."""
        told = self._list("Listing files", "files", {"purpose": "fine-tune"})
        return newest_first(file for file in map(states.remote_file, told) if file and file.purpose in ("fine-tune", ""))

    def create_job(self, run_id: str, wish: Wish, files: dict[str, str]) -> JobState:
        """Make a job: one request. What is not chosen is not said."""
        said: dict[str, Any] = {
            "model": wish.model,
            "training_files": [{"file_id": files["train"], "weight": 1}],
            "hyperparameters": {theirs: wish.settings[ours] for ours, theirs in SETTINGS.items() if ours in wish.settings},
            "suffix": tagged(wish.suffix, run_id, LONGEST_SUFFIX),
            "auto_start": True,
        }
        said |= {"validation_files": [files["valid"]]} if "valid" in files else {}
        return states.job_state(self._service, self._wire.json("Starting a job", "POST", JOBS, json=said, making_job=True))

    def job(self, job_id: str) -> JobState:
        """What a job is at."""
        return states.job_state(self._service, self._ask(job_id))

    def jobs(self) -> Iterator[JobState]:
        """The jobs, the newest first."""
        told = (found for found in self._list("Listing jobs", JOBS, {}) if identifier(found.get("id")))
        return newest_first(states.job_state(self._service, found) for found in told)

    def events(self, job_id: str, known: Callable[[str], bool]) -> Iterator[JobEvent]:
        """The history, the newest first, without what is known."""
        return (event for event in states.job_events(self._lately(job_id)) if not known(event.id))

    def checkpoints(self, job_id: str) -> list[Checkpoint]:
        """The checkpoints."""
        return states.checkpoints(self._lately(job_id))

    def cancel(self, job_id: str) -> JobState:
        """Stop a job for good."""
        found = self._wire.json("Cancelling a job", "POST", f"{named(JOBS, job_id)}/cancel")
        return states.job_state(self._service, found) if identifier(found.get("id")) == job_id else self.job(job_id)

    def delete_file(self, file_id: str) -> None:
        """Delete a file."""
        with suppress(NotThere):
            self._wire.call("Deleting a file", "DELETE", named("files", file_id))

    def delete_model(self, model_id: str) -> None:
        """Delete a tuned model."""
        with suppress(NotThere):
            self._wire.call("Deleting a model", "DELETE", named("models", model_id))

    def _ask(self, job_id: str) -> dict[str, Any]:
        found = self._wire.json("Looking at a job", "GET", named(JOBS, job_id))
        self._told = (job_id, time.monotonic(), found)
        return found

    def _lately(self, job_id: str) -> dict[str, Any]:
        """What was told of a job a moment ago, or is told now."""
        job, at, found = self._told
        return found if job == job_id and time.monotonic() - at < FRESH_SECONDS else self._ask(job_id)

    def _list(self, purpose: str, path: str, asked: dict[str, str]) -> Iterator[dict[str, Any]]:
        return all_pages(partial(self._page, purpose, path, asked))

    def _page(self, purpose: str, path: str, asked: dict[str, str], following: str) -> Page:
        """One page; pages are counted from 0, and may be smaller than what was asked for."""
        page = int(following or 0)
        found = self._wire.json(purpose, "GET", path, params={**asked, "page": page, "page_size": PAGE})
        if not isinstance(found.get("data", []), list):
            raise garbled(self._service)
        told = items(found.get("data"))
        complete = not told or (page == 0 and len(told) >= (count(found.get("total")) or PAGE))
        return told, "" if complete else str(page + 1)
