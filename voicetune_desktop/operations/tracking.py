"""Asking services how jobs are, as often as makes sense, and noting what changed. Survives sleep, broken lines and revoked keys."""

import time
from collections.abc import Collection, Generator
from contextlib import ExitStack, contextmanager
from functools import partial

from msgspec import Struct

from voicetune_desktop.dataset.providers import service
from voicetune_desktop.errors import KeyringUnavailable, VoiceTuneError
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.accounts import connected
from voicetune_desktop.operations.holding import DEAD_AFTER, is_held
from voicetune_desktop.operations.home_training import look_at_home
from voicetune_desktop.operations.sending import find_job
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.addresses import service_at
from voicetune_desktop.training.errors import KeyRefused, NotAllowed, NotThere, ServiceError, Unreachable
from voicetune_desktop.training.keys import KeyMissing, SessionKeys
from voicetune_desktop.training.providers.base import Provider
from voicetune_desktop.training.records import ENDED, WITH_SERVICE, Account, Phase, Run
from voicetune_desktop.training.store import progress
from voicetune_desktop.training.store.file import Place, TrainingStore
from voicetune_desktop.training.store.runs import change_run, run, runs_in, take_state

TURN_SECONDS = 0.2
RESTS = ((120, 5.0), (1800, 15.0), (7200, 60.0))
"""Seconds between two questions while a run is not older than so many seconds; later it is LONGEST_REST."""
LONGEST_REST = 120.0
LONGEST_TROUBLE = 300.0
HOME_REST = 2.0
KEY, OFFLINE, SERVICE = "key", "offline", "service"
"""What `Run.trouble` says."""


class Rest(Struct):
    """When a run is looked at again (by `time.monotonic`), and how long the rest after the next trouble will be."""

    due: float = 0.0
    trouble: float = 5.0


def watched(store: TrainingStore) -> bool:
    """Whether there is a run that somebody should look after."""
    return bool(runs_in(store, (*WITH_SERVICE, *DEAD_AFTER)))


def newly_ended(store: TrainingStore) -> list[Run]:
    """Runs that ended and that nobody was told of; now they count as told."""
    found = [one for one in runs_in(store, ENDED) if one.seen_phase != one.phase]
    return [change_run(store, one, seen_phase=one.phase.value) for one in found]


def watch(place: Place, keys: SessionKeys, only: Collection[str] | None = None) -> Generator[Progress, None, int]:
    """Look after all runs that are under way, or `only` some, until none is. `Progress.done` counts what changed; so does the result."""
    changes = 0
    rests: dict[str, Rest] = {}
    with storage_errors(), TrainingStore(place) as store, ExitStack() as connections:
        ways: dict[Account, Provider] = {}
        while open_runs := _under_way(store, rests, only):
            for one in open_runs:
                rest = rests.setdefault(one.id, Rest())
                if time.monotonic() >= rest.due:
                    open_way = partial(_way, place, keys, ways, connections)
                    changes += _look(store, one, rest, open_way)
                yield Progress(changes, None, "Watching")
            time.sleep(TURN_SECONDS)
    return changes


def _under_way(store: TrainingStore, rests: Collection[str], only: Collection[str] | None) -> list[Run]:
    """The runs that are to be looked at; one whose key is refused was looked at once."""
    found = [one for one in runs_in(store, (*WITH_SERVICE, *DEAD_AFTER)) if only is None or one.id in only]
    return [one for one in found if one.trouble != KEY or one.id not in rests]


def refresh(place: Place, run_id: str, keys: SessionKeys) -> Generator[Progress, None, Run | None]:
    """Ask about one run now. Raises ServiceError or KeyMissing."""
    yield Progress(0, None, "Asking")
    with storage_errors(), TrainingStore(place) as store:
        one = run(store, run_id)
        if one is None or one.at_home:
            if one:
                look_at_home(store, one)
            return run(store, run_id)
        with connected(place, one.account, keys) as provider:
            if one.job_id:
                with _gone(store, one):
                    look_at_job(store, one, provider)
            elif one.phase in (Phase.CREATING, Phase.INTERRUPTED) and not is_held(one):
                find_job(store, one, provider, service_at(one.account))
        return run(store, run_id)


@contextmanager
def _gone(store: TrainingStore, one: Run) -> Generator[None]:
    """A job that the service does not know any more is gone: an answer like any other."""
    try:
        yield
    except NotThere:
        change_run(store, one, phase=Phase.GONE, trouble="", asked_at=time.time())


def look_at_job(store: TrainingStore, one: Run, provider: Provider) -> bool:
    """Ask a service about a job and store what it says; whether anything changed. Raises ServiceError."""
    can = service(one.account.service).can
    now = take_state(store, one, provider.job(one.job_id))
    new = 0
    if "events" in can:
        told = list(provider.events(one.job_id, partial(progress.knows_event, store, one.id)))
        with store.transaction():  # all or none: a part of them would hide those that are older
            new += progress.add_events(store, one.id, told)
    if "checkpoints" in can and now.phase != Phase.WAITING:
        before = len(progress.checkpoints(store, one.id))
        progress.put_checkpoints(store, one.id, provider.checkpoints(one.job_id))
        new += len(progress.checkpoints(store, one.id)) - before
    if now.phase != Phase.WAITING and "results" in can:
        progress.add_metrics(store, one.id, provider.results(now))
    return bool(new) or _shown(now) != _shown(one)


def _look(store: TrainingStore, one: Run, rest: Rest, open_way: "partial[Provider]") -> bool:
    """Look at a run that is due, and say when next. Whether anything changed."""
    if one.at_home:
        rest.due = time.monotonic() + HOME_REST
        return look_at_home(store, one)
    if one.phase in DEAD_AFTER:
        rest.due = time.monotonic() + 1
        return _bury(store, one, open_way)
    try:
        changed = look_at_job(store, one, open_way(one.account))
    except (ServiceError, KeyMissing, KeyringUnavailable) as error:
        return _trouble(store, one, rest, error)
    rest.trouble = 5.0
    rest.due = time.monotonic() + _rest(time.time() - one.created_at)
    return changed or bool(one.trouble)


def _bury(store: TrainingStore, one: Run, open_way: "partial[Provider]") -> bool:
    """Settle a run that a process was working on which is gone: an upload begins anew when the person wants it; a job is looked for."""
    if is_held(one):
        return False
    if one.phase == Phase.UPLOADING:
        change_run(store, one, phase=Phase.PLANNED, error="The upload was interrupted.", error_code="")
        return True
    try:
        find_job(store, one, open_way(one.account), service_at(one.account))
    except VoiceTuneError:
        change_run(store, one, phase=Phase.INTERRUPTED)
    return True


def _trouble(store: TrainingStore, one: Run, rest: Rest, error: VoiceTuneError) -> bool:
    """Note why a service cannot be asked, and wait longer each time; whether that is news."""
    if isinstance(error, NotThere):
        change_run(store, one, phase=Phase.GONE, trouble="")
        return True
    kind = (
        KEY
        if isinstance(error, (KeyRefused, NotAllowed, KeyMissing, KeyringUnavailable))
        else OFFLINE
        if isinstance(error, Unreachable)
        else SERVICE
    )
    asked_for = (error.wait or 0) if isinstance(error, ServiceError) else 0
    rest.due = time.monotonic() + max(rest.trouble, min(asked_for, LONGEST_TROUBLE))
    rest.trouble = min(rest.trouble * 2, LONGEST_TROUBLE)
    if one.trouble == kind:
        return False
    change_run(store, one, trouble=kind)
    return True


def _way(place: Place, keys: SessionKeys, ways: dict[Account, Provider], connections: ExitStack, account: Account) -> Provider:
    """The connection of an account, opened once."""
    if account not in ways:
        ways[account] = connections.enter_context(connected(place, account, keys))
    return ways[account]


def _rest(age: float) -> float:
    """Seconds until the next question about a run of this age; a clock that was set back makes it young again."""
    return next((rest for oldest, rest in RESTS if age <= oldest), LONGEST_REST)


def _shown(one: Run) -> tuple[object, ...]:
    """What of a run a person sees change."""
    return one.phase, one.status, one.trained_tokens, one.tuned_model, one.expected_at, one.error, one.trouble
