"""Repeated examples: a few copies say how often somebody says a thing, many would drown the rest."""

from collections import Counter
from collections.abc import Iterable

from voicetune_desktop.dataset.order import age
from voicetune_desktop.dataset.ranges import ExampleRange


def cap(ranges: Iterable[ExampleRange], max_copies: int) -> tuple[list[ExampleRange], dict[str, int]]:
    """Keep the earliest `max_copies` of the examples that say the same (equal `digest`); also count what goes, by reason.

    The order given is the order kept.
    """
    given = list(ranges)
    copies: Counter[bytes] = Counter()
    dropped: set[int] = set()
    for place in sorted(range(len(given)), key=lambda place: age(given[place])):
        copies[given[place].digest] += 1
        if copies[given[place].digest] > max_copies:
            dropped.add(place)
    kept = [one for place, one in enumerate(given) if place not in dropped]
    return kept, {"duplicate": len(dropped)} if dropped else {}
