"""Holding out conversations, so that training is measured on what the model has not seen."""

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate, chain

from msgspec import Struct

from voicetune_desktop.dataset.duplicates import LeftOutExamples
from voicetune_desktop.dataset.likeness import Alike, echoes
from voicetune_desktop.dataset.order import age
from voicetune_desktop.dataset.ranges import ExampleRange
from voicetune_desktop.dataset.settings import Settings, SplitBy
from voicetune_desktop.dataset.thread_homes import thread_homes

Group = list[ExampleRange]
"""Examples that stay on one side: those of a conversation with its threads, or of a chat."""


class Sides(Struct, frozen=True):
    """Examples to train on, to measure with during the training, and to test with afterwards; by reason those on no side."""

    train: list[ExampleRange]
    valid: list[ExampleRange]
    test: list[ExampleRange]
    dropped: LeftOutExamples


def split(ranges: Iterable[ExampleRange], settings: Settings, alike: Alike) -> Sides:
    """Part examples by whole conversations: the latest of all chats are held out, whole chats, or some drawn at random.

    Of enough groups each side gets one at least that it has a share of. What says, or nearly says, the same as an example of
    an earlier side is dropped from the later ones.
    """
    groups = ORDERS[settings.split_by](ranges, settings.split_seed)
    rest = 1 - settings.test_share
    before_test = _cut(groups, settings.test_share, alike)
    held_out, test = groups[:before_test], list(chain.from_iterable(groups[before_test:]))
    before_valid = _cut(held_out, min(settings.valid_share / rest, 0.9), alike)
    train, valid = list(chain.from_iterable(held_out[:before_valid])), list(chain.from_iterable(held_out[before_valid:]))
    valid, repeated = _without(valid, echoes(train, valid))
    test, of_train = _without(test, echoes(train, test))
    test, of_valid = _without(test, echoes(valid, test))
    dropped = {"duplicate_of_train": repeated + of_train, "duplicate_of_valid": of_valid}
    return Sides(train, valid, test, {reason: examples for reason, examples in dropped.items() if examples})


def _by_time(ranges: Iterable[ExampleRange], _seed: int) -> list[Group]:
    return sorted(_conversations(ranges), key=lambda group: min(map(age, group)))


def _by_chat(ranges: Iterable[ExampleRange], seed: int) -> list[Group]:
    return _drawn(_grouped(ranges, lambda one: (one.chat,)), seed)


def _at_random(ranges: Iterable[ExampleRange], seed: int) -> list[Group]:
    return _drawn(_conversations(ranges), seed)


ORDERS: Mapping[SplitBy, Callable[[Iterable[ExampleRange], int], list[Group]]] = {
    "time": _by_time,
    "chat": _by_chat,
    "random": _at_random,
}
"""What stays together, those to train first."""


def _conversations(ranges: Iterable[ExampleRange]) -> list[Group]:
    """Whole conversations, each with the threads that repeat a message of it."""
    several = list(ranges)
    homes = thread_homes(several)
    return _grouped(several, lambda one: homes.get((one.chat, one.session), (one.chat, one.session)))


def _grouped(ranges: Iterable[ExampleRange], key: Callable[[ExampleRange], tuple[int, ...]]) -> list[Group]:
    found: dict[tuple[int, ...], Group] = {}
    for example in ranges:
        found.setdefault(key(example), []).append(example)
    return [found[one] for one in sorted(found)]


def _drawn(groups: list[Group], seed: int) -> list[Group]:
    random.Random(seed).shuffle(groups)
    return groups


def _without(examples: list[ExampleRange], said: set[bytes]) -> tuple[list[ExampleRange], list[ExampleRange]]:
    return [one for one in examples if one.digest not in said], [one for one in examples if one.digest in said]


def _cut(groups: Sequence[Group], share: float, alike: Alike) -> int:
    """How many groups to leave on the side before: the count nearest to the share, or fewer if only repetitions came after it."""
    if share <= 0 or len(groups) < 2:
        return len(groups)
    before = list(accumulate(len(group) for group in groups))
    wanted = before[-1] * (1 - share)
    nearest = 1 + min(range(len(before) - 1), key=lambda place: abs(before[place] - wanted))
    return min(nearest, _latest_new(groups, alike) or nearest)


def _latest_new(groups: Sequence[Group], alike: Alike) -> int:
    """The last group that says something for the first time."""
    seen: set[bytes] = set()
    latest = 0
    for place, group in enumerate(groups):
        before = len(seen)
        seen.update(alike.get(example.digest, example.digest) for example in group)
        if len(seen) > before:
            latest = place
    return latest
