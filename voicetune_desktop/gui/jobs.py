"""Long work in a child process, so that the window never waits and Cancel always works.

    job = Job(import_exports, project, paths, parent=page)
    job.progressed.connect(panel.show_progress)
    job.finished.connect(page.show_result)
    job.failed.connect(page.show_error)
    job.start()

The work is a generator function at the top level of a module; it opens the project itself. Arguments, progress, result
and `VoiceTuneError`s travel through a pipe, so they must be picklable and should be small.
"""

import atexit
import multiprocessing
import pickle
import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from voicetune_desktop import crash
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.answering import serve_answers
from voicetune_desktop.gui.worker import DOOR, ERROR, PROGRESS, RESULT, STOP, STOPPED, Work, serve

_POLL_MS, _GONE_MS = 25, 5
"""How often to look for news of a child, and whether one that was ended is gone."""
_GRACE_SECONDS = 0.2
"""How long cancelled work may take to stop by itself before its process is ended."""

_UNREADABLE = (EOFError, OSError, pickle.UnpicklingError, AttributeError, ImportError, TypeError)
"""What reading raises when the other end is gone or has died in the middle of a message."""

PRELOAD = ("voicetune_desktop.operations.in_project", "voicetune_desktop.operations.preparing")
"""What a waiting child imports before it has work."""


class Worker:
    """One child process and our end of its pipe; good for one job, or with another `side` for what that does."""

    ended = False
    """Whether there is nothing left to talk to."""

    def __init__(self, preload: tuple[str, ...] = (), side: Callable[[Connection, tuple[str, ...]], None] = serve) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=side, args=(theirs, preload), name="voicetune-work")
        self.process.start()
        theirs.close()

    def say(self, message: bytes) -> None:
        """Send a pickled message; to a child that is gone it does nothing, and reading tells."""
        with suppress(BrokenPipeError, ConnectionResetError):
            if not self.ended:
                self.pipe.send_bytes(message)

    def end(self) -> None:
        """End the process at once and give back what it held."""
        self.ended = True
        self.process.kill()
        self.process.join()
        crash.drop_empty_note(DOOR, self.process.pid or 0)
        self.process.close()
        self.pipe.close()


class Workers:
    """Keeps one child started and waiting, so that a job begins at once, and ends all children when the window closes."""

    def __init__(self, preload: tuple[str, ...] = PRELOAD) -> None:
        self.begin = Worker
        self._preload = preload
        self._spare: Worker | None = None
        self._busy: set[Worker] = set()

    def warm(self) -> None:
        """Have a child waiting; returns in milliseconds."""
        if self._spare is None:
            self._spare = self.begin(self._preload)

    def take_answerer(self) -> Worker:
        """A child that answers questions; give it back with `end`."""
        worker = self.begin((), serve_answers)
        self._busy.add(worker)
        return worker

    def take(self) -> Worker:
        """A child for one job; give it back with `end`."""
        worker, self._spare = self._spare, None
        if worker is not None and not worker.process.is_alive():
            worker.end()
            worker = None
        worker = worker or self.begin(self._preload)
        self._busy.add(worker)
        return worker

    def end(self, worker: Worker) -> None:
        """End a child that `take` gave."""
        self._busy.discard(worker)
        worker.end()

    def close(self) -> None:
        """End every child."""
        for worker in (*self._busy, *filter(None, [self._spare])):
            worker.end()
        self._busy.clear()
        self._spare = None


@cache
def workers() -> Workers:
    """The children of this process; call `workers().warm()` when the window is up."""
    result = Workers()
    atexit.register(result.close)
    return result


class Job(QObject):
    """One run of a generator function in a child process. Exactly one of finished, failed and cancelled is emitted, then ended."""

    progressed = Signal(object)
    """A `Progress`, at most ten a second."""
    finished = Signal(object)
    """What the work returned."""
    failed = Signal(VoiceTuneError)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, work: Work, *arguments: Any, parent: QObject | None = None, pool: Workers | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._arguments = arguments
        self._pool = pool or workers()
        self._worker: Worker | None = None
        self._stop_by: float | None = None
        self._outcome: tuple[str, Any] | None = None
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin; answers come as signals."""
        order = pickle.dumps((self._work, self._arguments))
        self._worker = self._pool.take()
        self._worker.say(order)
        self._timer.start()

    def cancel(self) -> None:
        """Stop; `cancelled` follows within a quarter of a second, and what the work had not finished is as if never begun."""
        if self._worker is None or self._stop_by is not None:
            return
        self._stop_by = time.monotonic() + _GRACE_SECONDS
        self._worker.say(STOP)

    def abandon(self) -> None:
        """Stop and wait for it, `_GRACE_SECONDS` at most, without a signal: for a window or a project that closes."""
        self._timer.stop()
        worker, self._worker = self._worker, None
        if worker is not None and not worker.ended:
            worker.say(STOP)
            _await_end(worker)
            self._pool.end(worker)

    def _on_tick(self) -> None:
        if self._worker is None or self._worker.ended:
            self._timer.stop()
            return
        if self._outcome is not None:
            self._tell_when_gone(*self._outcome)
            return
        messages = _waiting(self._worker)
        progress = [content for kind, content in messages if kind == PROGRESS]
        if progress and self._stop_by is None:
            self.progressed.emit(progress[-1])
        if messages and messages[-1][0] != PROGRESS:
            self._end(*messages[-1])
        elif self._stop_by is not None and time.monotonic() >= self._stop_by:
            self._end(STOPPED, None)

    def _end(self, kind: str, content: Any) -> None:
        """End the child, which takes a large one a while; until it is gone, it may hold the project."""
        if self._worker is not None:
            self._worker.process.kill()
        self._outcome = kind, content
        self._timer.setInterval(_GONE_MS)

    def _tell_when_gone(self, kind: str, content: Any) -> None:
        if self._worker is None or self._worker.process.is_alive():
            return
        self._timer.stop()
        worker, self._worker, self._outcome = self._worker, None, None
        self._pool.end(worker)
        if kind == RESULT:
            self.finished.emit(content)
        elif kind == STOPPED or self._stop_by is not None:
            self.cancelled.emit()
        else:
            self.failed.emit(content if kind == ERROR else crashed(*content))
        self.ended.emit()
        self._pool.warm()


def _waiting(worker: Worker) -> list[tuple[str, Any]]:
    """The messages that lie in its pipe, up to the last of the work; one of ours when the other end is gone before that."""
    messages: list[tuple[str, Any]] = []
    lives = worker.process.is_alive()  # until the child has begun, Windows keeps the other end of the pipe open
    try:
        while (not messages or messages[-1][0] == PROGRESS) and worker.pipe.poll():  # once it is empty and the child gone, Windows fails
            messages.append(worker.pipe.recv())
    except _UNREADABLE:
        messages.append((ERROR, stopped_unexpectedly()))
    return messages if lives or messages else [(ERROR, stopped_unexpectedly())]


def _await_end(worker: Worker) -> None:
    """Wait until the work says that it ended, or its time is up."""
    deadline = time.monotonic() + _GRACE_SECONDS
    while (left := deadline - time.monotonic()) > 0:
        with suppress(OSError):
            worker.pipe.poll(left)
        messages = _waiting(worker)
        if messages and messages[-1][0] != PROGRESS:
            return


def stopped_unexpectedly() -> VoiceTuneError:
    """The child is gone without a word."""
    translate = QCoreApplication.translate
    return VoiceTuneError(
        translate("Job", "The work stopped unexpectedly."),
        translate("Job", "Nothing that was finished before is lost. Try again; if it happens again, the computer may be short of memory."),
    )


def crashed(kind: str, place: str) -> VoiceTuneError:
    """A mistake of ours: its type and place."""
    translate = QCoreApplication.translate
    sentence = translate("Job", "Something went wrong inside VoiceTune (%1).").replace("%1", f"{kind} {place}".strip())
    return VoiceTuneError(sentence, translate("Job", "Your project is as it was before. Copy the details and tell us."))
