"""What became of a run whose sending was stopped: the process that worked on it is gone, so nobody else says."""

from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.records import UNSETTLED, Phase, Run
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.runs import change_run, runs_in


def settle_stopped(store: TrainingStore) -> Run | None:
    """The run that was being sent, now ready to go on; one whose job was being made is left to whoever looks for that job.

    None where the stop came before anything was stored.
    """
    with storage_errors():
        found = runs_in(store, UNSETTLED)
        stopped = max(found, key=lambda run: run.asked_at or run.created_at, default=None)
        if stopped and stopped.phase == Phase.UPLOADING:
            return change_run(store, stopped, phase=Phase.PLANNED)
        return stopped
