"""Planned examples on their sides, and how the project stores them."""

from array import array
from collections.abc import Generator, Iterator, Sequence
from itertools import chain, islice
from typing import cast

import msgspec

from voicetune_desktop.dataset.balance import balanced
from voicetune_desktop.dataset.duplicates import Example, cap
from voicetune_desktop.dataset.likeness import BAND_COUNT, alike, repeated_bands
from voicetune_desktop.dataset.order import oldest_first
from voicetune_desktop.dataset.planned import Outline, Planned
from voicetune_desktop.dataset.ranges import ExampleRange
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.split import Sides, split
from voicetune_desktop.dataset.tally import SideTally, added, tally
from voicetune_desktop.model import Progress
from voicetune_desktop.project import examples
from voicetune_desktop.project.file import Project

BATCH = 5_000
_PARTS = BAND_COUNT + 4

Surplus = Sequence[tuple[str, Sequence[Example]]]
"""Examples on no side, by reason."""


def shared_out(ranges: Sequence[Example], chosen: Settings) -> Generator[Progress, None, tuple[Sides[Example], Surplus[Example]]]:
    """The examples on their sides, and by reason those on none."""
    steps = (Progress(done, _PARTS, "Comparing examples") for done in range(1, _PARTS))
    ordered = oldest_first(ranges)
    bands: list[set[bytes]] = []
    for band in repeated_bands(ordered):
        bands.append(band)
        yield next(steps)
    near = alike(ordered, bands)
    del ordered, bands
    yield next(steps)
    kept, repeated = cap(ranges, chosen.max_copies, near)
    yield next(steps)
    kept, too_many = balanced(kept, chosen.largest_share)
    yield next(steps)
    sides = split(kept, chosen, near)
    return sides, [*repeated.items(), *too_many.items(), *sides.dropped.items()]


def shared_at_once(ranges: Sequence[Example], chosen: Settings) -> tuple[Sides[Example], Surplus[Example]]:
    """As `shared_out` for a few examples."""
    steps = shared_out(ranges, chosen)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def by_side(sides: Sides[Example]) -> tuple[tuple[examples.Split, list[Example]], ...]:
    """The examples of each side."""
    return ("train", sides.train), ("valid", sides.valid), ("test", sides.test)


class Stored:
    """What is told of examples when they are stored: their tally, their preference pairs, and what is left out."""

    def __init__(self) -> None:
        self.tally: dict[str, SideTally] = {}
        self.pairs = 0
        self.dropped: list[examples.LeftOutRow] = []


def store_examples(
    project: Project, planned: Planned, sides: Sides[Outline], surplus: Surplus[Outline]
) -> Generator[Progress, None, Stored]:
    """Store examples in place of the old ones, chat by chat, those to train on first; call inside a transaction."""
    made = Stored()
    total = len(sides.train) + len(sides.valid) + len(sides.test)
    rows = _rows(planned, sides, surplus, made)
    examples.forget_examples(project)
    for done in range(0, total, BATCH):
        yield Progress(done, total, "Saving")
        batch = list(islice(rows, BATCH))
        examples.add_examples(project, batch)
        made.tally = added(made.tally, tally(batch))
    next(rows, None)
    return made


def _rows(planned: Planned, sides: Sides[Outline], surplus: Surplus[Outline], made: Stored) -> Iterator[examples.ExampleRow]:
    """The rows of the examples on a side; `made` learns of those on none, and of pairs."""
    fates = [*by_side(sides), *surplus]
    fate = bytearray(len(planned))
    for number, (_, several) in enumerate(fates):
        for one in several:
            fate[one.number] = number
    ids = array("q", bytes(8 * len(planned)))
    for place, one in enumerate(planned.in_order(chain(sides.train, sides.valid, sides.test)), 1):
        ids[one.number] = place
    for number, found in enumerate(planned.ranges()):
        what, _ = fates[fate[number]]
        if ids[number]:
            made.pairs += found.pairs if what != "test" else 0
            yield example_row(found, cast("examples.Split", what), ids[number])
        else:
            made.dropped.append(_dropped(found, what))


def example_row(found: ExampleRange, side: examples.Split, id_: int = 0) -> examples.ExampleRow:
    """A planned example as the project stores it."""
    return examples.ExampleRow(
        found.chat,
        side,
        found.started_at,
        found.turns,
        found.prompt_tokens,
        found.answer_tokens,
        found.total_tokens,
        msgspec.msgpack.encode(found),
        id_,
    )


def _dropped(found: ExampleRange, reason: str) -> examples.LeftOutRow:
    messages = found.trained_messages + found.context_messages
    return examples.LeftOutRow(found.chat, found.first, found.last, messages, 1, reason)
