"""Threads of a chat: conversations of their own that hang on a message of the main flow."""

from collections import OrderedDict, deque
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from voicetune_desktop.dataset.line import NIGHT, Line, in_thread, silence

_THREAD_LINES = 50_000
_ROOTS = 20_000


def repeats_root(session: Sequence[Line]) -> bool:
    """Whether the first line is the message that the thread hangs on, repeated from the main flow."""
    return in_thread(session[-1]) and not in_thread(session[0])


class Threads:
    """The threads that may still get replies, the one that was silent longest first; holds a bounded number of lines."""

    def __init__(self, gap: int) -> None:
        self._pause = max(gap, NIGHT)
        self._open: OrderedDict[int, list[Line]] = OrderedDict()
        self._waiting = 0
        self._headed: set[int] = set()
        self._main_flow: deque[list[Line]] = deque()
        self._remembered = 0

    def add(self, root: int, reply: Line, current: list[Line]) -> Iterator[list[Line]]:
        """Put a reply into its thread, which may hang on a line of the current session; yield what ends by that."""
        if root in self._open and reply.at is not None and silence(self._open[root], reply.at) > self._pause:
            yield self._close(root)
        if root not in self._open:
            self._open[root] = self._head(root, current)
        self._open[root].append(reply)
        self._open.move_to_end(root)
        self._waiting += 1
        while self._waiting > _THREAD_LINES:
            yield self._close(next(iter(self._open)))

    def between(self, session: list[Line], at: int | None) -> Iterator[list[Line]]:
        """Remember a session of the main flow that ended; yield the threads that are over when the next one starts."""
        self._main_flow.append(session)
        self._remembered += len(session)
        while self._remembered > _ROOTS:
            self._remembered -= len(self._main_flow.popleft())
        while self._open and at is not None:
            root, lines = next(iter(self._open.items()))
            if silence(lines, at) <= self._pause:
                return
            yield self._close(root)

    def rest(self) -> Iterator[list[Line]]:
        """Yield the threads still open when the chat ends."""
        yield from self._open.values()

    def _head(self, root: int, current: list[Line]) -> list[Line]:
        """The message that a thread hangs on, the first time it is asked for and while it is not too old."""
        if root in self._headed:
            return []
        self._headed.add(root)
        recent = chain(reversed(current), chain.from_iterable(map(reversed, reversed(self._main_flow))))
        return list(islice((line for line in recent if line.id == root), 1))

    def _close(self, root: int) -> list[Line]:
        lines = self._open.pop(root)
        self._waiting -= len(lines) - repeats_root(lines)
        return lines
