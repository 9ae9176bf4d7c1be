"""Examples that stay on one side, group by group: those of a conversation with its threads, or of a chat."""

import random
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import Generic

from voicetune_desktop.dataset.duplicates import Example
from voicetune_desktop.dataset.thread_homes import thread_homes

_SESSION_BITS = 32


class Groups(Generic[Example]):
    """Examples one group behind the other; half a million groups are no more than as many numbers."""

    def __init__(self, examples: list[Example], ends: "array[int]") -> None:
        """`ends` are the places behind each group."""
        self.examples = examples
        self.ends = ends

    def __len__(self) -> int:
        return len(self.ends)

    def __iter__(self) -> Iterator[Sequence[Example]]:
        return (self.examples[start:end] for start, end in pairwise((0, *self.ends)))

    def before(self, count: int) -> "Groups[Example]":
        """The first groups."""
        ends = self.ends[:count]
        return Groups(self.examples[: ends[-1]] if ends else [], ends)

    def since(self, count: int) -> list[Example]:
        """The examples of the groups behind the first ones."""
        return self.examples[self.ends[count - 1] if count else 0 :]

    def in_order(self, order: Iterable[int]) -> "Groups[Example]":
        """The same groups in another order."""
        examples: list[Example] = []
        ends = array("q")
        for group in order:
            examples += self.examples[self.ends[group - 1] if group else 0 : self.ends[group]]
            ends.append(len(examples))
        return Groups(examples, ends)


def by_time(examples: Sequence[Example], _seed: int) -> Groups[Example]:
    """Whole conversations, those first that began first; without a time they come before all others."""
    groups = _conversations(examples)
    begun = [min(-inf if one.started_at is None else one.started_at for one in group) for group in groups]
    return groups.in_order(sorted(range(len(groups)), key=begun.__getitem__))


def by_chat(examples: Sequence[Example], seed: int) -> Groups[Example]:
    """Whole chats in an order that is drawn."""
    return _drawn(_grouped(examples, lambda one: one.chat), seed)


def at_random(examples: Sequence[Example], seed: int) -> Groups[Example]:
    """Whole conversations in an order that is drawn."""
    return _drawn(_conversations(examples), seed)


def _conversations(examples: Sequence[Example]) -> Groups[Example]:
    """Whole conversations, each with the threads that repeat a message of it."""
    homes = thread_homes(examples)

    def conversation(one: Example) -> int:
        chat, session = homes.get((one.chat, one.session), (one.chat, one.session)) if homes else (one.chat, one.session)
        return chat << _SESSION_BITS | session

    return _grouped(examples, conversation)


def _grouped(examples: Sequence[Example], key: Callable[[Example], int]) -> Groups[Example]:
    together = sorted(examples, key=key)
    keys = array("q", map(key, together))
    ends = array("q", (place for place in range(1, len(keys) + 1) if place == len(keys) or keys[place] != keys[place - 1]))
    return Groups(together, ends)


def _drawn(groups: Groups[Example], seed: int) -> Groups[Example]:
    order = list(range(len(groups)))
    random.Random(seed).shuffle(order)
    return groups.in_order(order)
