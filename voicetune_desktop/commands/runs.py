"""Finding the run that a person means."""

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.training.records import Run
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.runs import runs_like


class RunNotFound(VoiceTuneError):
    """No run, or more than one, has an id that begins like this."""


def run_of(store: TrainingStore, beginning: str) -> Run:
    """The run whose id, or whose job's id, is this or begins like this. Raises RunNotFound."""
    found = runs_like(store, beginning) if beginning else []
    exact = [one for one in found if beginning in (one.id, one.job_id)]
    if len(found) == 1 or len(exact) == 1:
        return (exact or found)[0]
    if found:
        raise RunNotFound("The ids of several jobs begin like this.", "Give more of it; `voicetune jobs` lists them.")
    raise RunNotFound("No job on this computer has an id that begins like this.", "`voicetune jobs` lists them.")
