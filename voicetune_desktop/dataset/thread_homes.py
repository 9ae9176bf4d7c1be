"""Which conversation of the main flow holds the message that a thread repeats at its head."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from voicetune_desktop.dataset.ranges import Outlined

Conversation = tuple[int, int]
"""Chat and session."""


def thread_homes(examples: Sequence[Outlined]) -> dict[Conversation, Conversation]:
    """From each thread that is headed by a message of another conversation to that conversation."""
    heads: defaultdict[int, dict[int, Conversation]] = defaultdict(dict)
    for one in examples:
        if one.thread is not None and one.first == one.thread:
            heads[one.chat][one.thread] = (one.chat, one.session)
    roots = {chat: sorted(found) for chat, found in heads.items()}
    homes: dict[Conversation, Conversation] = {}
    for one in examples:
        if one.thread is None and one.chat in roots:
            for first, last in one.spans or ((one.first, one.last),):
                inside = roots[one.chat][bisect_left(roots[one.chat], first) : bisect_right(roots[one.chat], last)]
                homes.update((heads[one.chat][root], (one.chat, one.session)) for root in inside)
    return homes
