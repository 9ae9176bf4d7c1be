"""Conversations: messages of one chat that belong together because little time lies between them, or one answers another."""

from collections.abc import Iterable, Iterator

from voicetune_desktop.dataset.line import NIGHT, Line, in_thread, silence
from voicetune_desktop.dataset.replies import LONGEST, Waiting
from voicetune_desktop.dataset.threads import Threads, repeats_root

__all__ = ["Line", "in_thread", "pause_of", "repeats_root", "sessions"]
_LETTERS = 30 * 24 * 60
"""Minutes in which a letter is answered."""


def pause_of(gap_minutes: int, *, letters: bool) -> int:
    """The pause in minutes that ends a conversation; people answer letters days later."""
    return max(gap_minutes, _LETTERS) if letters else gap_minutes


def sessions(lines: Iterable[Line], gap_minutes: int, *, join_replies: bool = True) -> Iterator[list[Line]]:
    """Yield the conversations of one chat: a pause longer than `gap_minutes` since the previous message starts a new one.

    A message without a time joins the one before, and so does one whose time lies before it; one that `begins` a conversation
    joins none. With `join_replies`, a message that answers one of the last day's conversations goes on with that one. A thread is
    a conversation of its own, headed by a repetition of the message it hangs on (see `repeats_root`), which stays in the main flow
    as well.
    """
    gap = gap_minutes * 60
    threads, waiting = Threads(gap), Waiting(max(gap, NIGHT) if join_replies else -1)
    current: list[Line] = []
    for line in lines:
        if line.thread is not None and line.thread != line.id:
            waiting.add(threads.add(line.thread, line, current))
            yield from waiting.over(line.at)
        elif current and _starts_new(current, line, gap) and not waiting.answers(current, line):
            earlier = waiting.answered(line)
            waiting.add((current, *threads.between(current, line.at)))
            yield from waiting.over(line.at)
            current = [*earlier, line]
        else:
            current.append(line)
    waiting.add((current, *threads.rest()) if current else threads.rest())
    yield from waiting.rest()


def _starts_new(current: list[Line], line: Line, gap: int) -> bool:
    before = current[-1]
    if line.begins:
        return True
    if len(current) >= LONGEST and (line.person != before.person or len(current) >= 2 * LONGEST):
        return True
    if line.at is None or (before.at is not None and line.at - before.at <= gap):
        return False
    return silence(current, line.at) > gap
