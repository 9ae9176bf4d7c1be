"""Conversations: messages of one chat that belong together because little time lies between them."""

from collections import OrderedDict, deque
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from msgspec import Struct

_LONGEST = 20_000
"""Lines after which a conversation without any pause ends at the next change of speaker; twice this ends it anyway."""
_LOOK_BACK = 5
_THREAD_PAUSE = 24 * 60 * 60
"""People answer in a thread the next morning: its replies are linked, so they join over a longer pause (seconds)."""
_THREAD_LINES = 50_000
_ROOTS = 20_000


class Line(Struct, frozen=True, gc=False):
    """One message as examples need it, in chat order: `text` has its private data replaced already.

    `at` is in seconds since 1970 or None where the export tells no time. `kept` are the places of `text` that the person
    decided to keep (code points). `thread` is the id of the message that a thread hangs on.
    """

    id: int
    person: int
    at: int | None
    text: str
    kept: tuple[tuple[int, int], ...] = ()
    forwarded: bool = False
    thread: int | None = None


def in_thread(line: Line) -> bool:
    """Whether the line is a reply inside a thread; the message that a thread hangs on is not."""
    return line.thread is not None and line.thread != line.id


def sessions(lines: Iterable[Line], gap_minutes: int) -> Iterator[list[Line]]:
    """Yield the conversations of one chat: a pause longer than `gap_minutes` since the previous message starts a new one.

    A message without a time joins the one before, and so does one whose time lies before it. A thread is a conversation of
    its own, headed by a repetition of the message it hangs on (see `repeats_root`), which stays in the main flow as well.
    """
    gap = gap_minutes * 60
    threads = _Threads(max(gap, _THREAD_PAUSE))
    current: list[Line] = []
    for line in lines:
        if line.thread is not None and line.thread != line.id:
            yield from threads.add(line.thread, line, current)
            continue
        if current and _starts_new(current, line, gap):
            yield current
            yield from threads.between(current, line.at)
            current = []
        current.append(line)
    if current:
        yield current
    yield from threads.rest()


def repeats_root(session: list[Line]) -> bool:
    """Whether the first line is the message that the thread hangs on, repeated from the main flow."""
    return in_thread(session[-1]) and not in_thread(session[0])


def _starts_new(current: list[Line], line: Line, gap: int) -> bool:
    before = current[-1]
    if len(current) >= _LONGEST and (line.person != before.person or len(current) >= 2 * _LONGEST):
        return True
    if line.at is None or (before.at is not None and line.at - before.at <= gap):
        return False
    return _pause(current, line.at) > gap


def _pause(current: list[Line], at: int) -> int:
    """Seconds since the latest of the last few times, so that one wrong clock among them splits nothing."""
    known = (line.at for line in reversed(current) if line.at is not None)
    return at - max(islice(known, _LOOK_BACK), default=at)


class _Threads:
    """The threads that may still get replies, the one that was silent longest first; holds a bounded number of lines."""

    def __init__(self, pause: int) -> None:
        self._pause = pause
        self._open: OrderedDict[int, list[Line]] = OrderedDict()
        self._waiting = 0
        self._headed: set[int] = set()
        self._main_flow: deque[list[Line]] = deque()
        self._remembered = 0

    def add(self, root: int, reply: Line, current: list[Line]) -> Iterator[list[Line]]:
        """Put a reply into its thread, which may hang on a line of the current session; yield what ends by that."""
        if root in self._open and reply.at is not None and _pause(self._open[root], reply.at) > self._pause:
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
            if _pause(lines, at) <= self._pause:
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
