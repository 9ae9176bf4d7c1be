"""A run that is being sent is held by one process: what another window or command does to it meanwhile is noticed, never overwritten."""

import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.training.records import Phase, Run
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.runs import hold_run

PULSE_SECONDS = 2.0
"""How often an upload says that it is alive."""
DEAD_AFTER: Mapping[Phase, float] = {Phase.UPLOADING: 15.0, Phase.CREATING: 90.0}
"""Seconds without a sign after which nobody works on a run any more."""


class BeingSent(VoiceTuneError):
    """Another window or command works on the run."""


def is_held(one: Run) -> bool:
    """Whether a process works on a run: it gave a sign not long ago. A clock that was set is no sign of life."""
    return one.asked_at is not None and one.phase in DEAD_AFTER and abs(time.time() - one.asked_at) < DEAD_AFTER[one.phase]


def refuse_held(one: Run) -> None:
    """Leave a run alone that somebody works on. Raises BeingSent."""
    if is_held(one):
        raise BeingSent(
            "This job is being sent just now, by another window or command.",
            "Wait until that is done. Where it was ended by force, try again in two minutes.",
        )


class Hold:
    """This process's hold on a run; `run` is how it stands."""

    def __init__(self, store: TrainingStore, one: Run) -> None:
        """Take it. Raises BeingSent where somebody has it, or was quicker."""
        refuse_held(one)
        self.store = store
        self.run = one
        self._due = 0.0
        self.change()

    def change(self, **changes: Any) -> Run:
        """Store what became of it. Raises BeingSent where it is not ours any more: another has it, it has a job, or it was forgotten."""
        held = hold_run(self.store, self.run, **changes)
        if held is None:
            raise BeingSent(
                "Another window or command took this job over, so nothing more was done here.", "The list of jobs shows how it stands."
            )
        self.run = held
        return held

    def leave(self, **changes: Any) -> None:
        """Store how it was left, unless it is somebody else's by now."""
        with suppress(BeingSent):
            self.change(**changes)

    def beat(self) -> None:
        """Say now and then that an upload is alive."""
        if time.monotonic() >= self._due:
            self._due = time.monotonic() + PULSE_SECONDS
            self.change(phase=Phase.UPLOADING)
