"""Private data that is left in texts, counted by kind while other work goes on, in processes of their own where it is much."""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from threading import Thread
from types import TracebackType

from msgspec import Struct

from voicetune_desktop.crash_watch import forbid_core_dumps
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Action, Finding

_PORTION = 1 << 19
"""Characters that are scanned in one go."""
_MUCH = 16 * 1024 * 1024
"""Bytes of files from which on starting processes pays."""
_MOST_PROCESSES = 8
_NAMED = 5

Place = tuple[int, int]
"""A file by its number, and a line of it."""
Found = list[tuple[int, int, str, bool]]
"""File, line and kind of each place, and whether it may be one of our own inventions."""


class Left(Struct):
    """What is left of one kind in one file, surely or perhaps: how many places, in how many lines, and the first of these."""

    places: int = 0
    lines: int = 0
    first: list[int] = []
    last: int = 0

    def add(self, line: int) -> None:
        """Count one place."""
        self.places += 1
        if line != self.last:
            self.lines += 1
            self.last = line
            if len(self.first) < _NAMED:
                self.first.append(line)


class PrivateLeft:
    """Takes texts, scans them by the portion, and keeps counts and numbers of lines only."""

    def __init__(self, size: int) -> None:
        """`size` are the bytes of all files; small ones are scanned in this process."""
        self._texts: list[str] = []
        self._places: list[Place] = []
        self._held = 0
        self._left: dict[tuple[int, str, bool], Left] = {}
        self._running: deque[Future[Found]] = deque()
        self._processes = min((os.cpu_count() or 1) - 1, _MOST_PROCESSES) if size >= _MUCH else 0
        self._pool = ProcessPoolExecutor(self._processes, get_context("spawn"), _begin) if self._processes > 0 else None

    def __enter__(self) -> "PrivateLeft":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._pool:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def hear(self, file: int, line: int, texts: Sequence[str]) -> None:
        """Take in the texts on one line."""
        self._texts += texts
        self._places += [(file, line)] * len(texts)
        self._held += sum(map(len, texts))
        if self._held >= _PORTION:
            self._scan()

    def found(self) -> Iterator[tuple[int, str, bool, Left]]:
        """File, kind, whether all of it may be invented, and what is left of it, once all texts are in."""
        self._scan()
        while self._running:
            self._note(_result(self._running.popleft()))
        yield from ((*key, left) for key, left in sorted(self._left.items()))

    def _scan(self) -> None:
        texts, places = self._texts, self._places
        self._texts, self._places, self._held = [], [], 0
        if self._pool is None:
            self._note(scan(texts, places))
            return
        self._running.append(self._pool.submit(scan, texts, places))
        while len(self._running) > 2 * self._processes:
            self._note(_result(self._running.popleft()))

    def _note(self, found: Found) -> None:
        for file, line, kind, perhaps in found:
            self._left.setdefault((file, kind, perhaps), Left()).add(line)


def scan(texts: Sequence[str], places: Sequence[Place]) -> Found:
    """Where private data is beyond doubt, but for what is surely invented."""
    from voicetune_desktop.privacy.invented import is_invented, may_be_invented

    findings = zip(places, _scanner()(texts), strict=True)
    certain = ((place, one) for place, several in findings for one in several if one.action is Action.REPLACE)
    return [
        (file, line, one.kind, may_be_invented(one.kind, one.value))
        for (file, line), one in certain
        if not is_invented(one.kind, one.value)
    ]


def _result(future: "Future[Found]") -> Found:
    try:
        return future.result()
    except BrokenProcessPool:
        raise VoiceTuneError("The computer stopped the search for private data.", "Try again, or with --no-private.") from None


def _begin() -> None:
    """What a process does first: Ctrl+C is for the one that started it, and its end, however it comes, is ours."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    forbid_core_dumps()
    if starter := parent_process():
        Thread(target=_end_with, args=(starter,), daemon=True).start()


def _end_with(starter: BaseProcess) -> None:
    starter.join()
    os._exit(1)


@cache
def _scanner() -> Callable[[Sequence[str]], list[list[Finding]]]:
    from voicetune_desktop.privacy.scan import Scanner

    return Scanner(()).scan_many
