"""One message as examples need it, and how long a conversation was silent before it."""

from collections.abc import Sequence
from itertools import islice

from msgspec import Struct

_LOOK_BACK = 5
NIGHT = 24 * 60 * 60
"""People answer a message, or in a thread, the next morning: what is linked joins over a longer pause (seconds)."""


class Line(Struct, frozen=True, gc=False):
    """One message in chat order: `text` has its private data replaced already.

    `at` is in seconds since 1970 or None where the export tells no time. `kept` are the places of `text` that the person
    decided to keep (code points). `thread` is the id of the message that a thread hangs on, `reply` that of the message
    answered, `copied` tells that the same long text went out to several conversations, `context` that the export has it as an
    answer that is not to be trained, `begins` that it has a conversation of its own begin here, and `opens` that it is (part of)
    the system prompt which the chat brings with it.
    """

    id: int
    person: int
    at: int | None
    text: str
    kept: tuple[tuple[int, int], ...] = ()
    forwarded: bool = False
    thread: int | None = None
    reply: int | None = None
    copied: bool = False
    context: bool = False
    begins: bool = False
    opens: bool = False


def in_thread(line: Line) -> bool:
    """Whether the line is a reply inside a thread; the message that a thread hangs on is not."""
    return line.thread is not None and line.thread != line.id


def silence(lines: Sequence[Line], at: int) -> int:
    """Seconds since the latest of the last few times, so that one wrong clock among them splits nothing."""
    known = (line.at for line in reversed(lines) if line.at is not None)
    return at - max(islice(known, _LOOK_BACK), default=at)
