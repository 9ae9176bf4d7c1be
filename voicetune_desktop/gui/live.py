"""Answers within a moment, from a child process that is ready for questions: the newest question counts, the window never waits."""

import pickle
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from voicetune_desktop.gui.answering import READY, Make
from voicetune_desktop.gui.jobs import Worker, Workers, crashed, stopped_unexpectedly, workers
from voicetune_desktop.gui.worker import CRASH, RESULT

_POLL_MS = 15


class Live(QObject):
    """A child that got ready with `make(*arguments)` and answers one question after the other."""

    answered = Signal(object)
    """The answer to the newest question; one that was overtaken is not told."""
    failed = Signal(object)
    """A `VoiceTuneError`: of a question, or of getting ready."""

    def __init__(self, make: Make, parent: QObject | None = None, pool: Workers | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._pool = pool or workers()
        self._worker: Worker | None = None
        self._arguments: tuple[Any, ...] | None = None
        self._asked = 0
        self._ready = False
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._on_tick)

    @property
    def waiting(self) -> bool:
        """Whether an answer, or being ready, is still to come."""
        return self._timer.isActive()

    def prepare(self, *arguments: Any) -> None:
        """Get ready; with the arguments of before it does nothing, with others it begins anew."""
        if arguments == self._arguments and self._worker is not None:
            return
        self.close()
        self._arguments = arguments
        self._worker = self._pool.take_answerer()
        self._worker.say(pickle.dumps((self._make, arguments)))
        self._timer.start()

    def ask(self, question: Any) -> None:
        """Ask; questions asked before are forgotten. Does nothing before `prepare`."""
        if self._worker is None:
            return
        self._asked += 1
        self._worker.say(pickle.dumps((self._asked, question)))
        self._timer.start()

    def close(self) -> None:
        """End the child; what it has not answered is forgotten."""
        self._timer.stop()
        worker, self._worker = self._worker, None
        self._arguments, self._asked, self._ready = None, 0, False
        if worker is not None:
            self._pool.end(worker)

    def _on_tick(self) -> None:
        lives = self._worker is not None and self._worker.process.is_alive()
        try:
            while self._worker is not None and self._worker.pipe.poll():
                self._on_message(*self._worker.pipe.recv())
            if self._worker is not None and not lives:
                raise EOFError  # noqa: TRY301 - as pipes say it, but for those of Windows, which stay open until the child has begun
        except (EOFError, OSError, pickle.UnpicklingError):
            self.close()
            self.failed.emit(stopped_unexpectedly())

    def _on_message(self, number: int, kind: str, content: Any) -> None:
        self._ready = self._ready or kind == READY
        if self._ready and number == self._asked:
            self._timer.stop()
        if kind == RESULT:
            if number == self._asked:
                self.answered.emit(content)
        elif kind != READY:
            if not self._ready:
                self.close()
            self.failed.emit(crashed(*content) if kind == CRASH else content)
