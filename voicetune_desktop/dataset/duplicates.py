"""Repeated examples: a few copies say how often somebody says a thing, many would drown the rest."""

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from voicetune_desktop.dataset.likeness import Alike
from voicetune_desktop.dataset.order import age
from voicetune_desktop.dataset.ranges import Outlined
from voicetune_desktop.dataset.repeated import repeated

Example = TypeVar("Example", bound=Outlined)
LeftOutExamples = dict[str, list[Example]]
"""Examples that are not used, by reason."""


def cap(given: Sequence[Example], max_copies: int, alike: Alike) -> tuple[list[Example], LeftOutExamples[Example]]:
    """Keep the earliest `max_copies` of the examples that say the same, or nearly the same; both sides stay in order."""
    often = repeated(lambda: (said(example, alike) for example in given))
    copies: Counter[bytes] = Counter()
    surplus: set[int] = set()
    places = [place for place, example in enumerate(given) if said(example, alike) in often]
    for place in sorted(places, key=lambda place: age(given[place])):
        same = said(given[place], alike)
        copies[same] += 1
        if copies[same] > max_copies:
            surplus.add(place)
    kept = [example for place, example in enumerate(given) if place not in surplus]
    return kept, {"duplicate": [given[place] for place in sorted(surplus)]} if surplus else {}


def said(example: Outlined, alike: Alike) -> bytes:
    """Equal for examples that say the same, or nearly the same."""
    digest = example.digest
    return alike.get(digest, digest)
