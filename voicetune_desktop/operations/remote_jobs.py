"""The jobs that a service lists for an account, ours and others."""

from collections.abc import Generator
from itertools import islice

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.accounts import connected
from voicetune_desktop.training.addresses import service_at
from voicetune_desktop.training.keys import SessionKeys
from voicetune_desktop.training.records import Account, JobState
from voicetune_desktop.training.store.file import Place

NEWEST = 100


def remote_jobs(place: Place, account: Account, keys: SessionKeys) -> Generator[Progress, None, list[JobState]]:
    """The newest jobs of an account. Raises ServiceError or KeyMissing."""
    there = service_at(account)
    if "list" not in there.can:
        raise VoiceTuneError(f"{there.label} gives no list of its jobs.", "Look at its own page.")
    yield Progress(0, None, "Asking for the jobs")
    with connected(place, account, keys) as provider:
        return list(islice(provider.jobs(), NEWEST))
