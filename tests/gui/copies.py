"""Children of the window for tests: copies of a process that has everything loaded, so that they cost milliseconds.

Children that begin from nothing, as a person's do, are those of `tests/gui/test_jobs.py` and of `tests/e2e`.
"""

import os
import sys
import time
from multiprocessing import forkserver, get_context
from pathlib import Path

import pytest

from voicetune_desktop.gui.jobs import Worker, Workers
from voicetune_desktop.gui.worker import end_with_parent, serve

CAN_COPY = sys.platform == "linux"


class Copy(Worker):
    """A child that is a copy, with the environment of this moment."""

    def __init__(self, preload=(), side=serve):
        context = get_context("forkserver")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_here, args=(dict(os.environ), side, theirs, preload), name="voicetune-work")
        self.process.start()
        theirs.close()


def _here(environment, side, pipe, preload):
    os.environ.clear()
    os.environ.update(environment)
    side(pipe, preload)


def begin_with_copies(pool: Workers, home: Path):
    """Have `pool` begin its children as copies, where the system can copy a process; what they are copied from has a home of its own."""
    if not CAN_COPY:
        return
    get_context("forkserver").set_forkserver_preload(["tests.gui.loaded"])
    with pytest.MonkeyPatch.context() as there:
        there.setenv("HOME", str(home))
        for name in [name for name in os.environ if name.startswith("XDG_")]:
            there.delenv(name)
        forkserver.ensure_running()
    pool.begin = Copy


def hold_the_next(pool: Workers):
    """The next child never begins with what it is asked for, so that it can be stopped before it ends."""
    if pool._spare:
        pool._spare.end()
    pool._spare = Worker(side=_hold)


def _hold(_pipe, _preload):
    end_with_parent()
    time.sleep(600)
