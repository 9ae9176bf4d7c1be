"""Repeated examples: a few copies say how often somebody says a thing, many would drown the rest."""

from collections import Counter
from collections.abc import Sequence

from voicetune_desktop.dataset.likeness import Alike
from voicetune_desktop.dataset.order import age
from voicetune_desktop.dataset.ranges import ExampleRange

LeftOutExamples = dict[str, list[ExampleRange]]
"""Examples that are not used, by reason."""


def cap(given: Sequence[ExampleRange], max_copies: int, alike: Alike) -> tuple[list[ExampleRange], LeftOutExamples]:
    """Keep the earliest `max_copies` of the examples that say the same, or nearly the same; both sides stay in order."""
    copies: Counter[bytes] = Counter()
    surplus: set[int] = set()
    for place in sorted(range(len(given)), key=lambda place: age(given[place])):
        said = alike.get(given[place].digest, given[place].digest)
        copies[said] += 1
        if copies[said] > max_copies:
            surplus.add(place)
    kept = [example for place, example in enumerate(given) if place not in surplus]
    return kept, {"duplicate": [given[place] for place in sorted(surplus)]} if surplus else {}
