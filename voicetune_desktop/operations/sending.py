"""Sending files and starting a job: every step is stored before it is done, so that a crash never makes a second paid job."""

import time
from collections.abc import Generator
from itertools import islice

from msgspec.structs import replace

from voicetune_desktop.dataset.providers import Service, service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.accounts import connected
from voicetune_desktop.operations.holding import Hold
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.addresses import service_at
from voicetune_desktop.training.errors import Garbled, ServiceDown, ServiceError, Unreachable
from voicetune_desktop.training.keys import SessionKeys
from voicetune_desktop.training.providers.base import Provider
from voicetune_desktop.training.records import Order, OutgoingFile, Phase, RemoteFile, Run
from voicetune_desktop.training.store.file import Place, TrainingStore
from voicetune_desktop.training.store.runs import change_run, plan, run, take_state
from voicetune_desktop.training.uploading import Meter, check_unchanged, in_thread

ATTEMPTS = 3
"""How often a file is sent whose connection breaks."""
PAUSES = (1.0, 4.0)
"""Seconds before the second and the third attempt."""
LOOKED_THROUGH = 300
"""How many of the newest jobs and files of an account are looked at for one of ours."""


class Unclear(VoiceTuneError):
    """Nobody knows whether the service made a job."""


def send(place: Place, order: Order, keys: SessionKeys) -> Generator[Progress, None, Run]:
    """Send the files of an order and start its job. Raises ServiceError, FileChanged, Unclear, BeingSent or KeyMissing."""
    for file in order.files:
        yield from in_thread(lambda file=file: check_unchanged(file), lambda: Progress(0, None, "Checking the files"), _nothing)
    with storage_errors(), TrainingStore(place) as store:
        return (yield from _carry_out(store, plan(store, order), keys))


def send_again(place: Place, run_id: str, keys: SessionKeys) -> Generator[Progress, None, Run]:
    """Go on with a run that was not finished: what is there already is not sent again. Raises as `send` does."""
    with storage_errors(), TrainingStore(place) as store:
        found = run(store, run_id)
        if found is None or found.job_id:
            raise VoiceTuneError("This job cannot be sent again.", "Look at the list of jobs: it may have a job already.")
        return (yield from _carry_out(store, found, keys))


def _carry_out(store: TrainingStore, started: Run, keys: SessionKeys) -> Generator[Progress, None, Run]:
    begun = started.asked_at is not None
    with connected(store.place, started.account, keys) as provider:
        held, there = Hold(store, started), service_at(started.account)
        if started.phase in (Phase.CREATING, Phase.INTERRUPTED):
            held.run = find_job(store, held.run, provider, there)
        if held.run.job_id:
            return held.run
        total = sum(file.bytes for file in started.files)
        for number, file in enumerate(started.files):
            if not file.remote_id or file.deleted:
                before = sum(earlier.bytes for earlier in started.files[:number])
                arrived = _arrived_before(provider, held.run, file) if begun and not file.deleted else None
                sent = arrived or (yield from _upload(held, file, provider, (before, total)))
                _take_file(held, number, sent)
        yield Progress(total, total, "Starting the job")
        return _start(held, provider, there)


def _upload(held: Hold, file: OutgoingFile, provider: Provider, position: tuple[int, int]) -> Generator[Progress, None, RemoteFile]:
    """Send one file, again after a broken line; one that arrived although the line broke is not sent twice."""
    name, before, total = remote_name(held.run, file), *position
    try:
        for attempt in range(ATTEMPTS):
            if attempt:
                yield from _pause(PAUSES[attempt - 1], Progress(before, total, "The connection broke; trying again"))
            meter = Meter()

            def now(meter: Meter = meter) -> Progress:
                held.beat()
                return Progress(before + meter.sent, total, f"Sending {file.side}.jsonl")

            def act(meter: Meter = meter) -> RemoteFile:
                return provider.upload(file, name, meter, held.run.wish.expires_days)

            try:
                return (yield from in_thread(act, now, lambda meter=meter: setattr(meter, "stopped", True)))
            except (Unreachable, ServiceDown) as error:
                if arrived := _arrived(provider, held.run, file):
                    return arrived
                if attempt == ATTEMPTS - 1:
                    raise error from None
    except BaseException as error:
        held.leave(phase=Phase.PLANNED, **_words(error))
        raise
    raise AssertionError


def _start(held: Hold, provider: Provider, there: Service) -> Run:
    """Have the job made: one request. What is not answered is looked for, and never asked for a second time by itself."""
    store, ready = held.store, held.change(phase=Phase.CREATING, error="", error_code="", trouble="")
    try:
        state = provider.create_job(ready.id, ready.wish, {file.side: file.remote_id for file in ready.files})
    except (Unreachable, ServiceDown, Garbled) as error:
        found = find_job(store, ready, provider, there)
        if found.job_id:
            return found
        raise _unclear(there) from error
    except ServiceError as error:
        change_run(store, ready, phase=Phase.UPLOADED, **_words(error))
        raise
    return take_state(store, ready, state)


def find_job(store: TrainingStore, unsure: Run, provider: Provider, there: Service) -> Run:
    """Look for the job of a run in the service's own list. Where it is not, or nobody can look, the run is INTERRUPTED."""
    training = next((file.remote_id for file in unsure.files if file.side == "train"), "")
    try:
        for state in islice(provider.jobs(), LOOKED_THROUGH) if "list" in there.can else ():
            if state.tag == unsure.id or (training and state.training_file == training):
                return take_state(store, unsure, state)
    except ServiceError as error:
        return change_run(store, unsure, phase=Phase.INTERRUPTED, **_words(error))
    return change_run(store, unsure, phase=Phase.INTERRUPTED)


def remote_name(started: Run, file: OutgoingFile) -> str:
    """What a file is called at the service: nothing of the project's name or its folder leaves."""
    return f"voicetune-{started.id}-{file.side}.jsonl"


def find_file(provider: Provider, started: Run, file: OutgoingFile) -> RemoteFile | None:
    """A file of a run that is at the service, although nobody noted its arrival. Raises ServiceError."""
    name = remote_name(started, file)
    listed = islice(provider.files(), LOOKED_THROUGH) if "files" in service(started.account.service).can else ()
    return next((remote for remote in listed if (remote.name, remote.bytes) == (name, file.bytes)), None)


def _arrived(provider: Provider, started: Run, file: OutgoingFile) -> RemoteFile | None:
    try:
        return find_file(provider, started, file)
    except ServiceError:
        return None


def _arrived_before(provider: Provider, started: Run, file: OutgoingFile) -> RemoteFile | None:
    """As `_arrived`, for the upload of a process that died: what it sent is what lies here only if that has not changed."""
    found = _arrived(provider, started, file)
    if found:
        check_unchanged(file)
    return found


def _take_file(held: Hold, number: int, sent: RemoteFile) -> None:
    """Note a file that arrived."""
    files = tuple(replace(file, remote_id=sent.id, deleted=False) if place == number else file for place, file in enumerate(held.run.files))
    everything = all(file.remote_id and not file.deleted for file in files)
    held.change(files=files, phase=Phase.UPLOADED if everything else Phase.UPLOADING, error="", error_code="")


def _words(error: BaseException) -> dict[str, str]:
    """What the run remembers of an error; nothing of one that only stopped it."""
    if isinstance(error, ServiceError):
        return {"error": error.said or error.message, "error_code": error.code}
    return {"error": str(error), "error_code": ""} if isinstance(error, VoiceTuneError) else {}


def _unclear(there: Service) -> Unclear:
    return Unclear(
        f"{there.label} did not say whether it started the job, and its list does not show it.",
        "Wait a minute and look again; start it a second time only when you are sure that there is none: it may cost twice.",
    )


def _pause(seconds: float, progress: Progress) -> Generator[Progress]:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield progress
        time.sleep(0.05)


def _nothing() -> None:
    """Reading a file needs no stopping."""
