"""Cutting a long conversation into examples that fit, each answer trained once."""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct


class Window(Struct, frozen=True, gc=False):
    """Turns `first` to `last` of a conversation, trained from the answer `trained` on.

    `skipped` is how many lines at the front of the first turn do not fit.
    """

    first: int
    trained: int
    last: int
    skipped: int = 0


def windows(
    costs: Sequence[int], first_answer: int, room: int, carried: int, shorten: Callable[[int, int], int | None]
) -> Iterator[Window]:
    """Yield the examples of a conversation whose turns cost `costs` tokens, every second one an answer, the last one too.

    An example holds at most `room` tokens. It repeats older turns for up to `carried` tokens, in pairs of a prompt and its
    answer. For a prompt too long for its answer, `shorten(turn, tokens)` tells how many lines to skip at its front, or None
    where that is not enough: then the answer is in no example.
    """
    answer = first_answer
    while answer < len(costs):
        left = room - costs[answer] - costs[answer - 1]
        if left < 0:
            skipped = shorten(answer - 1, room - costs[answer])
            if skipped is not None:
                yield Window(answer - 1, answer, answer, skipped)
            answer += 2
            continue
        first, left = _context(costs, answer, left, carried) if answer > first_answer else _opening(costs, answer, left)
        last = answer
        while last + 2 < len(costs) and costs[last + 1] + costs[last + 2] <= left:
            left -= costs[last + 1] + costs[last + 2]
            last += 2
        yield Window(first, answer, last)
        answer = last + 2


def _opening(costs: Sequence[int], answer: int, left: int) -> tuple[int, int]:
    """Start of the first example and the tokens left: with what the assistant said unasked, where it fits."""
    before = sum(costs[: answer - 1])
    return (0, left - before) if before <= left else (answer - 1, left)


def _context(costs: Sequence[int], answer: int, left: int, carried: int) -> tuple[int, int]:
    """Start of a later example and the tokens left: as many older pairs as may be repeated, the nearest first."""
    first, free = answer - 1, min(left, carried)
    while first >= 2 and costs[first - 1] + costs[first - 2] <= free:
        cost = costs[first - 1] + costs[first - 2]
        first, left, free = first - 2, left - cost, free - cost
    return first, left
