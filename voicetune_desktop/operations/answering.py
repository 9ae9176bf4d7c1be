"""Many questions to several models at once: two at a time at most for each service, which is given the pauses that it asks for."""

import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from msgspec import Struct

from voicetune_desktop.evaluation.speakers import Line, Manner, Said, Speaker
from voicetune_desktop.training.addresses import host_of
from voicetune_desktop.training.errors import KeyRefused, NotAllowed, NotThere, ServiceDown, ServiceError, TooMany, Unreachable
from voicetune_desktop.training.records import Account

if TYPE_CHECKING:
    from voicetune_desktop.training.chatting import Hook
    from voicetune_desktop.training.ledger import Ledger
    from voicetune_desktop.training.wire import Wire

AT_ONCE = 2
PAUSES = (1.0, 4.0, 15.0)
"""Seconds before a question is asked again that a service had no time for, or that did not get through."""
LONGEST_PAUSE = 120.0
HOPELESS = 5
"""Questions in a row that a speaker does not answer, after which it would answer no other, either."""
TURN_SECONDS = 0.1
GRACE_SECONDS = 2.0
_NOT_NOW = (TooMany, ServiceDown, Unreachable)
_NEVER = (KeyRefused, NotAllowed, NotThere, TooMany, Unreachable)
"""After these nothing else needs to be asked of the speaker in this run."""


class Question(Struct, frozen=True):
    """What is asked of a speaker (its place in the list), and by what the answer is known."""

    number: int
    voice: int
    lines: tuple[Line, ...]


class Answered(Struct, frozen=True):
    """What became of a question: what was said, or why nothing. `over` ends the speaker's turn: its other questions stay unasked."""

    question: Question
    said: Said | None
    error: ServiceError | None = None
    over: bool = False


class Answering:
    """Asks until everything is answered or hopeless. Everything but `answers` runs in threads of its own."""

    def __init__(self, speakers: Sequence[Speaker], keys: Sequence[str], manner: Manner, ledger: "Ledger") -> None:
        self._speakers = speakers
        self._keys = keys
        self._manner = manner
        self._ledger = ledger
        self._came: SimpleQueue[Answered | BaseException] = SimpleQueue()
        self._stopped = threading.Event()
        self._hooks: set[Hook] = set()
        self._threads: list[threading.Thread] = []
        self._services: dict[str, _Service] = {}

    @property
    def paused(self) -> bool:
        """Whether a service is left alone for a while."""
        return any(there.paused for there in self._services.values())

    def start(self, questions: Sequence[Question]) -> None:
        """Begin to ask, in order."""
        for question in questions:
            host = host_of(self._speakers[question.voice].account.base_url)
            self._services.setdefault(host, _Service()).waiting.append(question)
        for there in self._services.values():
            for _ in range(min(AT_ONCE, len(there.waiting))):
                thread = threading.Thread(target=self._work, args=(there,), name="voicetune-ask", daemon=True)
                self._threads.append(thread)
                thread.start()

    def answers(self) -> Iterator[Answered | None]:
        """What comes, in whatever order; None where nothing came for a while."""
        while True:
            ended = not any(thread.is_alive() for thread in self._threads)
            try:
                came = self._came.get(timeout=0 if ended else TURN_SECONDS)
            except Empty:
                if ended:
                    return
                yield None
                continue
            if isinstance(came, BaseException):
                raise came
            yield came

    def stop(self) -> None:
        """Ask nothing more, and end what is being asked."""
        self._stopped.set()
        for hook in tuple(self._hooks):
            hook.stop()
        end = time.monotonic() + GRACE_SECONDS
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))

    def _work(self, there: "_Service") -> None:
        """What a thread does: questions to one service, on one way for each account."""
        from voicetune_desktop.evaluation.playground import open_way

        ways: dict[Account, Wire] = {}
        try:
            while not self._stopped.is_set() and (question := there.next()) is not None:
                account = self._speakers[question.voice].account
                if account not in ways:
                    ways[account] = open_way(account, self._keys[question.voice], self._ledger)
                answered = self._asked(there, ways[account], question)
                if answered:
                    self._came.put(answered)
        except BaseException as error:  # noqa: BLE001 - handed on to whoever waits
            self._came.put(error)
        finally:
            for way in ways.values():
                way.close()

    def _asked(self, there: "_Service", wire: "Wire", question: Question) -> Answered | None:
        """Ask until there is an answer, a reason against it, or nobody who wants to know."""
        for pause in (*PAUSES, None):
            there.wait(self._stopped)
            if self._stopped.is_set() or there.is_over(question.voice):
                return None
            try:
                said = self._said(wire, question)
            except ServiceError as error:
                if pause is None or not isinstance(error, _NOT_NOW) or _is_spent(error):
                    return Answered(question, None, error, over=there.failed(question.voice, error))
                there.pause(min(max(error.wait or 0, pause), LONGEST_PAUSE))
            else:
                there.succeeded(question.voice)
                return None if self._stopped.is_set() else Answered(question, said)
        return None

    def _said(self, wire: "Wire", question: Question) -> Said:
        from voicetune_desktop.evaluation.playground import ask
        from voicetune_desktop.training.chatting import Hook

        hook = Hook()
        self._hooks.add(hook)
        last = Said("")
        try:
            with closing(ask(wire, self._speakers[question.voice].model, question.lines, self._manner, hook=hook)) as came:
                for said in came:
                    last = said
                    if self._stopped.is_set():
                        break
        finally:
            self._hooks.discard(hook)
        return last


class _Service:
    """What waits for one service, and when it may be asked again; its threads share it."""

    def __init__(self) -> None:
        self.waiting: deque[Question] = deque()
        self._lock = threading.Lock()
        self._due = 0.0
        self._refused: dict[int, int] = {}
        self._over: set[int] = set()

    def next(self) -> Question | None:
        """The next question of a speaker whose turn is not over."""
        with self._lock:
            while self.waiting:
                question = self.waiting.popleft()
                if question.voice not in self._over:
                    return question
        return None

    def wait(self, stopped: threading.Event) -> None:
        """Wait as long as the service wants."""
        while (left := self._due - time.monotonic()) > 0 and not stopped.wait(left):
            pass

    def pause(self, seconds: float) -> None:
        """Leave it alone for a while."""
        with self._lock:
            self._due = max(self._due, time.monotonic() + seconds)

    @property
    def paused(self) -> bool:
        """Whether it is left alone just now."""
        return bool(self.waiting) and time.monotonic() < self._due

    def is_over(self, voice: int) -> bool:
        """Whether nothing more is asked of a speaker."""
        return voice in self._over

    def succeeded(self, voice: int) -> None:
        """A speaker answered."""
        self._refused.pop(voice, None)

    def failed(self, voice: int, error: ServiceError) -> bool:
        """Note that a speaker did not answer; whether its turn is over."""
        with self._lock:
            self._refused[voice] = self._refused.get(voice, 0) + 1
            if isinstance(error, _NEVER) or self._refused[voice] >= HOPELESS:
                self._over.add(voice)
            return voice in self._over


def _is_spent(error: ServiceError) -> bool:
    """Whether there is no credit left, so that waiting helps nobody."""
    return isinstance(error, TooMany) and (error.status == 402 or any(word in error.code for word in ("quota", "billing", "credit")))
