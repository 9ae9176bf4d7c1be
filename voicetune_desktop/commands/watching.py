"""Watching jobs from the command: what is new goes to standard error until they have ended."""

from collections.abc import Iterable

from voicetune_desktop import terminal
from voicetune_desktop.commands.job_words import event_line, state_sentence
from voicetune_desktop.commands.runs import RunNotFound
from voicetune_desktop.operations.tracking import watch
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.keys import SessionKeys
from voicetune_desktop.training.records import UNSETTLED, WITH_SERVICE, JobEvent, Run
from voicetune_desktop.training.store import progress
from voicetune_desktop.training.store.file import Place, TrainingStore
from voicetune_desktop.training.store.runs import run, runs_in

GOES_ON = "The job goes on without this command; `voicetune jobs` shows it again."
_OLDER = 20
"""Events of before that are told at first."""


class _Told:
    """Tells what is new of runs, each thing once."""

    def __init__(self, store: TrainingStore) -> None:
        self._store = store
        self._lines: dict[str, str] = {}
        self._events: dict[str, set[str]] = {}
        self._counts: dict[str, int] = {}

    def tell(self, several: Iterable[Run]) -> None:
        """Tell the events that were not told, and the state where it changed."""
        for one in several:
            for event in reversed(self._new_events(one.id)):
                terminal.note(event_line(event))
            line = state_sentence(one)
            if self._lines.get(one.id) != line:
                self._lines[one.id] = line
                terminal.note(line)

    def _new_events(self, run_id: str) -> list[JobEvent]:
        """Events that were not told, the newest first; at first only the last ones. None is read that is far older than what is new."""
        count, known = progress.event_count(self._store, run_id), self._events.setdefault(run_id, set())
        before = self._counts.get(run_id, count)
        self._counts[run_id] = count
        if known and count == before:
            return []
        fresh = [event for event in progress.events(self._store, run_id, newest=count - before + _OLDER) if event.id not in known]
        known.update(event.id for event in fresh)
        return fresh


def follow(place: Place, run_id: str, keys: SessionKeys) -> Run:
    """Watch one run until it has ended, or until nobody can tell; gives it as it is then. Raises RunNotFound."""
    found = follow_all(place, [run_id], keys)
    if not found:
        raise RunNotFound("This job was taken off the list meanwhile.", "At the service it goes on, if it was there.")
    return found[0]


def follow_all(place: Place, run_ids: Iterable[str] | None, keys: SessionKeys) -> list[Run]:
    """Watch some runs, or all that are under way now, to their ends; gives them as they are then."""
    with storage_errors(), TrainingStore(place) as store:
        wanted = list(run_ids) if run_ids is not None else [one.id for one in runs_in(store, (*WITH_SERVICE, *UNSETTLED))]
        told, changes = _Told(store), -1
        work = watch(place, keys, wanted)
        try:
            for now in work:
                if now.done == changes:
                    continue
                changes = now.done
                several = _runs(store, wanted)
                told.tell(several)
                if all(one.ended for one in several):
                    break
        except KeyboardInterrupt:
            terminal.note(GOES_ON)
            raise
        finally:
            work.close()
        several = _runs(store, wanted)
        told.tell(several)
        return several


def _runs(store: TrainingStore, wanted: Iterable[str]) -> list[Run]:
    return [found for one in wanted if (found := run(store, one))]
