"""Answers to earlier conversations: a message that answers one of them goes on with it."""

from collections import deque
from collections.abc import Iterable, Iterator
from math import inf

from voicetune_desktop.dataset.line import Line, in_thread, silence

_WAITING_LINES = 20_000
LONGEST = 20_000
"""Lines after which a conversation without any pause ends at the next change of speaker; twice this ends it anyway."""


class Waiting:
    """Conversations that ended and may still be answered, in the order they ended; holds a bounded number of lines."""

    def __init__(self, pause: int) -> None:
        """`pause` is the silence after which nobody answers any more, in seconds; below 0 nobody does."""
        self._pause = pause
        self._ended: deque[list[Line]] = deque()
        self._lines = 0
        self._due = -inf
        """The last second in which the first of them is not too old."""

    def add(self, several: Iterable[list[Line]]) -> None:
        """Let conversations wait for an answer."""
        for session in several:
            self._ended.append(session)
            self._lines += len(session)

    def over(self, at: int | None) -> Iterator[list[Line]]:
        """Yield the conversations that are too old to be answered, the first that ended first."""
        if at is not None and at <= self._due and self._lines <= _WAITING_LINES:
            return
        while self._ended and (self._lines > _WAITING_LINES or self._too_old(self._ended[0], at)):
            session = self._ended.popleft()
            self._lines -= len(session)
            yield session
        if self._ended and at is not None:
            self._due = at - silence(self._ended[0], at) + self._pause

    def rest(self) -> Iterator[list[Line]]:
        """Yield all that still wait when the chat ends."""
        yield from self._ended

    def answered(self, line: Line) -> list[Line]:
        """Take out the waiting conversation that a line answers; empty where there is none."""
        for place in reversed(range(len(self._ended))) if line.reply is not None else ():
            session = self._ended[place]
            if self.answers(session, line):
                del self._ended[place]
                self._due = -inf
                self._lines -= len(session)
                return [*session]
        return []

    def answers(self, session: list[Line], line: Line) -> bool:
        """Whether a line answers one of a conversation of the main flow that is not too old."""
        if line.reply is None or not session[0].id <= line.reply <= session[-1].id:
            return False
        if in_thread(session[-1]) or len(session) >= LONGEST or self._too_old(session, line.at):
            return False
        return any(one.id == line.reply for one in session)

    def _too_old(self, session: list[Line], at: int | None) -> bool:
        return self._pause < 0 or (at is not None and silence(session, at) > self._pause)
