"""What a person can do with a run: stop it, let it pause, go on, and delete at the service what they do not want there any more."""

from collections.abc import Callable, Generator

from msgspec.structs import replace

from voicetune_desktop.dataset.providers import service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.accounts import connected
from voicetune_desktop.operations.sending import find_file
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.keys import SessionKeys
from voicetune_desktop.training.providers.base import Provider
from voicetune_desktop.training.records import JobState, OutgoingFile, Run
from voicetune_desktop.training.store.file import Place, TrainingStore
from voicetune_desktop.training.store.runs import change_run, run, take_state

_STATES: dict[str, Callable[[Provider, str], JobState]] = {
    "cancel": lambda provider, job: provider.cancel(job),
    "pause": lambda provider, job: provider.pause(job),
    "resume": lambda provider, job: provider.resume(job),
}
ACTIONS = (*_STATES, "delete_files", "delete_model")


def job_action(place: Place, run_id: str, action: str, keys: SessionKeys) -> Generator[Progress, None, Run]:
    """Do one of ACTIONS with a run. Raises ServiceError or KeyMissing."""
    with storage_errors(), TrainingStore(place) as store:
        found = run(store, run_id)
        if found is None:
            raise VoiceTuneError("There is no such job.", "Look at the list of jobs.")
        with connected(place, found.account, keys) as provider:
            if action in _STATES:
                yield Progress(0, None, "Asking the service")
                return take_state(store, found, _STATES[action](provider, found.job_id))
            if action == "delete_model":
                yield Progress(0, None, "Deleting the model")
                provider.delete_model(found.tuned_model)
                return change_run(store, found, model_deleted=True)
            return (yield from _delete_files(store, found, provider))


def _delete_files(store: TrainingStore, found: Run, provider: Provider) -> Generator[Progress, None, Run]:
    """Delete what was sent, one file after the other, each noted at once, and the files of results."""
    unnoted = may_have_arrived(found)
    for number, file in enumerate(found.files):
        yield Progress(number, len(found.files), "Deleting the files")
        if file.deleted or not (file.remote_id or unnoted):
            continue
        if remote_id := file.remote_id or _unnoted(provider, found, file):
            provider.delete_file(remote_id)
        files = tuple(replace(each, deleted=True) if place == number else each for place, each in enumerate(found.files))
        found = change_run(store, found, files=files)
    for result in found.result_files:
        provider.delete_file(result)
    return change_run(store, found, result_files=())


def may_have_arrived(one: Run) -> bool:
    """Whether an upload began of which nobody noted how it ended, at a service that can be asked about its files."""
    open_end = any(not file.remote_id and not file.deleted for file in one.files)
    return open_end and one.asked_at is not None and "files" in service(one.account.service).can


def _unnoted(provider: Provider, found: Run, file: OutgoingFile) -> str:
    """The id of a file that arrived when the process that sent it was gone already; "" where there is none."""
    remote = find_file(provider, found, file)
    return remote.id if remote else ""
