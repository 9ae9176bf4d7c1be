"""Holding out conversations, so that training is measured on what the model has not seen."""

from collections.abc import Callable, Iterable, Sequence
from typing import Generic

from msgspec import Struct

from voicetune_desktop.dataset.duplicates import Example, LeftOutExamples, said
from voicetune_desktop.dataset.groups import Groups, at_random, by_chat, by_time
from voicetune_desktop.dataset.likeness import Alike, echoes
from voicetune_desktop.dataset.repeated import repeated
from voicetune_desktop.dataset.settings import Settings, SplitBy


class Sides(Struct, Generic[Example], frozen=True):
    """Examples to train on, to measure with during the training, and to test with afterwards; by reason those on no side."""

    train: list[Example]
    valid: list[Example]
    test: list[Example]
    dropped: LeftOutExamples[Example]


def split(ranges: Iterable[Example], settings: Settings, alike: Alike) -> Sides[Example]:
    """Part examples by whole conversations: the latest of all chats are held out, whole chats, or some drawn at random.

    Of enough groups each side gets one at least that it has a share of. What says, or nearly says, the same as an example of
    an earlier side is dropped from the later ones.
    """
    groups = _ordered(settings.split_by)(list(ranges), settings.split_seed)
    rest = 1 - settings.test_share
    before_test = _cut(groups, settings.test_share, alike)
    held_out, test = groups.before(before_test), groups.since(before_test)
    before_valid = _cut(held_out, min(settings.valid_share / rest, 0.9), alike)
    train, valid = held_out.before(before_valid).examples, held_out.since(before_valid)
    valid, again = _without(valid, echoes(train, valid))
    test, of_train = _without(test, echoes(train, test))
    test, of_valid = _without(test, echoes(valid, test))
    dropped = {"duplicate_of_train": again + of_train, "duplicate_of_valid": of_valid}
    return Sides(train, valid, test, {reason: examples for reason, examples in dropped.items() if examples})


def _ordered(by: SplitBy) -> Callable[[Sequence[Example], int], Groups[Example]]:
    """What stays together, those to train first."""
    return at_random if by == "random" else by_chat if by == "chat" else by_time


def _without(examples: list[Example], said: set[bytes]) -> tuple[list[Example], list[Example]]:
    return [one for one in examples if one.digest not in said], [one for one in examples if one.digest in said]


def _cut(groups: Groups[Example], share: float, alike: Alike) -> int:
    """How many groups to leave on the side before: the count nearest to the share, or fewer if only repetitions came after it."""
    if share <= 0 or len(groups) < 2:
        return len(groups)
    before = groups.ends
    wanted = before[-1] * (1 - share)
    nearest = 1 + min(range(len(before) - 1), key=lambda place: abs(before[place] - wanted))
    return min(nearest, _latest_new(groups, alike) or nearest)


def _latest_new(groups: Groups[Example], alike: Alike) -> int:
    """The last group that says something for the first time."""
    often = repeated(lambda: (said(example, alike) for example in groups.examples))
    seen: set[bytes] = set()
    latest = 0
    for place, group in enumerate(groups):
        for example in group:
            same = said(example, alike)
            if same not in seen:
                latest = place
            if same in often:
                seen.add(same)
    return latest
