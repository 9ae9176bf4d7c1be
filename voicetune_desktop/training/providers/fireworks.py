"""Fireworks: datasets and supervised fine-tuning jobs below an account whose name is part of the address (docs.fireworks.ai)."""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from typing import Any

import msgspec

from voicetune_desktop.training.errors import Conflict, NotThere, garbled
from voicetune_desktop.training.providers import fireworks_states as states
from voicetune_desktop.training.providers.curves import curve_points
from voicetune_desktop.training.providers.fields import fields, items, text
from voicetune_desktop.training.providers.fireworks_upload import DATASETS, delete, send
from voicetune_desktop.training.providers.lists import Page, all_pages, newest_first
from voicetune_desktop.training.providers.outgoing import check_given, named
from voicetune_desktop.training.providers.tags import tagged
from voicetune_desktop.training.providers.unoffered import Unoffered
from voicetune_desktop.training.records import JobState, MetricPoint, OutgoingFile, RemoteFile, RemoteModel, Run, Wish
from voicetune_desktop.training.uploading import Meter

JOBS = "supervisedFineTuningJobs"
PAGE = 200
LONGEST_NAME = 60
SETTINGS = {"n_epochs": "epochs", "batch_size": "batchSizeSamples", "learning_rate": "learningRate", "lora_r": "loraRank"}
"""Our settings, and Fireworks' words for them; its `batchSize` counts tokens and is going away."""


class Fireworks(Unoffered):
    """An account at Fireworks; see `providers.base.Provider`."""

    def check_key(self) -> None:
        """Ask for one job, as a key must be allowed to."""
        self._wire.json("Checking the key", "GET", JOBS, params={"pageSize": 1})

    def models(self) -> list[RemoteModel]:
        """The models of the account."""
        return [model for model in map(states.remote_model, self._list("Listing models", "models", "models")) if model]

    def upload(self, file: OutgoingFile, name: str, meter: Meter, expires_days: int | None) -> RemoteFile:  # noqa: ARG002 - it keeps files
        """Send a file into a dataset of its own."""
        return RemoteFile(send(self._wire, file, name, meter), name, file.bytes, purpose="fine-tune")

    def files(self) -> Iterator[RemoteFile]:
        """The datasets, the newest first."""
        return newest_first(file for file in map(states.remote_file, self._list("Listing files", DATASETS, "datasets")) if file)

    def create_job(self, run_id: str, wish: Wish, files: dict[str, str]) -> JobState:
        """Make a job: one request. It is named after our run, so Fireworks itself refuses to make it twice."""
        name = tagged("voicetune", run_id, LONGEST_NAME)
        said = self._order(run_id, wish, files)
        try:
            found = self._wire.json("Starting a job", "POST", JOBS, params={f"{JOBS[:-1]}Id": name}, json=said, making_job=True)
        except Conflict as error:
            with suppress(NotThere):
                return self.job(name)
            raise error from None
        return states.job_state(self._service, found)

    def job(self, job_id: str) -> JobState:
        """What a job is at."""
        return states.job_state(self._service, self._told(job_id))

    def jobs(self) -> Iterator[JobState]:
        """The jobs, the newest first; Fireworks gives them by name."""
        told = (found for found in self._list("Listing jobs", JOBS, JOBS) if states.short(found.get("name")))
        return newest_first(states.job_state(self._service, found) for found in told)

    def cancel(self, job_id: str) -> JobState:
        """Stop a job for good."""
        self._wire.call("Cancelling a job", "POST", f"{named(JOBS, job_id)}:cancel", json={})
        return self.job(job_id)

    def resume(self, job_id: str) -> JobState:
        """Let a job go on that the service let pause."""
        self._wire.call("Resuming a job", "POST", f"{named(JOBS, job_id)}:resume", json={})
        return self.job(job_id)

    def results(self, run: Run) -> list[MetricPoint]:
        """The figures of the training, from an address that the job names; none where there is none."""
        address = self._told(run.job_id).get("metricsFileSignedUrl")
        if not isinstance(address, str) or not address:
            return []
        check_given(self._wire, address)
        with suppress(NotThere):
            content = self._wire.call("Reading results", "GET", address, bearer=False).content
            return list(curve_points(items([_row(line) for line in content.splitlines()])))
        return []

    def delete_file(self, file_id: str) -> None:
        """Delete a dataset."""
        with suppress(NotThere):
            delete(self._wire, states.short(file_id))

    def delete_model(self, model_id: str) -> None:
        """Delete a tuned model."""
        with suppress(NotThere):
            self._wire.call("Deleting a model", "DELETE", named("models", states.short(model_id)))

    def _order(self, run_id: str, wish: Wish, files: dict[str, str]) -> dict[str, Any]:
        """What is asked for; what is not chosen is not said."""
        account = f"accounts/{self._wire.account.base_url.rpartition('/')[2]}"
        said: dict[str, Any] = {
            "displayName": tagged(wish.suffix, run_id, LONGEST_NAME),
            "baseModel": wish.model,
            "dataset": f"{account}/{DATASETS}/{files['train']}",
            "outputModel": f"{account}/models/{tagged(f'voicetune-{wish.suffix}', run_id, LONGEST_NAME).lower()}",
            **{theirs: wish.settings[ours] for ours, theirs in SETTINGS.items() if ours in wish.settings},
        }
        return said | ({"evaluationDataset": f"{account}/{DATASETS}/{files['valid']}"} if "valid" in files else {})

    def _told(self, job_id: str) -> dict[str, Any]:
        return self._wire.json("Looking at a job", "GET", named(JOBS, job_id))

    def _list(self, purpose: str, path: str, name: str) -> Iterator[dict[str, Any]]:
        return all_pages(partial(self._page, purpose, path, name))

    def _page(self, purpose: str, path: str, name: str, following: str) -> Page:
        """One page; the service leaves out what is empty."""
        asked = {"pageSize": PAGE, **({"pageToken": following} if following else {})}
        found = self._wire.json(purpose, "GET", path, params=asked)
        if not isinstance(found.get(name, []), list):
            raise garbled(self._service)
        return items(found.get(name)), text(found.get("nextPageToken"))


def _row(line: bytes) -> dict[str, Any]:
    """One line of figures; what is none is empty."""
    try:
        return fields(msgspec.json.decode(line))
    except (msgspec.DecodeError, RecursionError):
        return {}
