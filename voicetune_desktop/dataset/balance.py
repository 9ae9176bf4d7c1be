"""Balance: no chat makes up more of the examples than it may."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from voicetune_desktop.dataset.duplicates import Example, LeftOutExamples
from voicetune_desktop.dataset.order import age


def balanced(given: Sequence[Example], largest_share: float) -> tuple[list[Example], LeftOutExamples[Example]]:
    """Keep the latest examples of each chat that makes up more than its share of what is kept; both sides stay in order.

    With few chats each may have an equal part at least, as some chat has to.
    """
    if largest_share >= 1 or not given:
        return list(given), {}
    counts = Counter(example.chat for example in given)
    most = _most(sorted(counts.values()), largest_share)
    kept_of: Counter[int] = Counter()
    surplus: set[int] = set()
    places = [place for place, example in enumerate(given) if counts[example.chat] > most]
    for place in sorted(places, key=lambda place: age(given[place]), reverse=True):
        kept_of[given[place].chat] += 1
        if kept_of[given[place].chat] > most:
            surplus.add(place)
    kept = [example for place, example in enumerate(given) if place not in surplus]
    return kept, {"balance": [given[place] for place in sorted(surplus)]} if surplus else {}


def _most(counts: list[int], share: float) -> int:
    """The largest number of examples of one chat that is at most its share of all, when no chat has more."""
    share = max(share, 1 / len(counts))

    def too_many(most: int) -> bool:
        return most > share * sum(min(count, most) for count in counts) + 1e-9

    smallest = counts[0]
    return smallest + bisect_left(range(smallest + 1, counts[-1] + 1), True, key=too_many)
