"""Repeated examples: a few copies say how often somebody says a thing, many would drown the rest."""

from collections import Counter
from collections.abc import Iterable

from voicetune_desktop.dataset.order import age
from voicetune_desktop.dataset.ranges import ExampleRange


def cap(ranges: Iterable[ExampleRange], max_copies: int) -> tuple[list[ExampleRange], dict[str, list[ExampleRange]]]:
    """Keep the earliest `max_copies` of the examples that say the same (equal `digest`); the others come by reason.

    Both sides stay in the order given.
    """
    given = list(ranges)
    copies: Counter[bytes] = Counter()
    surplus: set[int] = set()
    for place in sorted(range(len(given)), key=lambda place: age(given[place])):
        copies[given[place].digest] += 1
        if copies[given[place].digest] > max_copies:
            surplus.add(place)
    kept = [example for place, example in enumerate(given) if place not in surplus]
    return kept, {"duplicate": [given[place] for place in sorted(surplus)]} if surplus else {}
