"""Who is who in histories of MSN Messenger: these name people only as they called themselves that day.

Whoever writes and whoever reads are two people, so the names of a history fall on two sides, however often both changed theirs. The
person is on the side whose names stand in most histories.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct, field


class Sides(Struct):
    """The names of a history of two, by side, each with how often it stands there, and which side the person is on, if that is known."""

    names: tuple[Counter[str], Counter[str]] = field(default_factory=lambda: (Counter[str](), Counter[str]()))
    mine: int | None = None

    def side(self, name: str) -> int | None:
        """The side of a name; None of one that stands on neither."""
        return next((side for side, names in enumerate(self.names) if name in names), None)

    def shown(self, side: int) -> str:
        """The name that stands there most often."""
        return max(self.names[side].items(), key=lambda one: one[1], default=("Unknown", 0))[0]


def sides_of(pairs: Mapping[tuple[str, str], int]) -> Sides:
    """The sides of a history, by how often somebody wrote to somebody; where names contradict one another, the more frequent holds."""
    both, often = Counter[tuple[str, str]](), Counter[str]()
    for (one, other), times in pairs.items():
        if one != other:
            both[min(one, other), max(one, other)] += times
            often[one] += times
            often[other] += times
    side, group = dict.fromkeys(often, 0), {name: {name} for name in often}
    for (one, other), _ in both.most_common():
        larger, smaller = sorted((group[one], group[other]), key=len, reverse=True)
        if larger is smaller:
            continue
        turn = side[one] == side[other]
        for name in smaller:
            side[name] ^= turn
            group[name] = larger
        larger |= smaller
    sides = Sides()
    for name, found in side.items():
        sides.names[found][name] += often[name]
    return sides


def find_the_person(histories: Iterable[Sides], me: str | None) -> None:
    """Note in each history on which side the person is: the one of their name, or whose names stand in most histories."""
    several = [*histories]
    seen = Counter(name for sides in several for names in sides.names for name in names)
    for sides in several:
        told = sides.side(me) if me is not None else None
        first, second = (max((seen[name] for name in names), default=0) for names in sides.names)
        sides.mine = told if told is not None else None if first == second else int(second > first)
    own = {name for sides in several if sides.mine is not None for name in sides.names[sides.mine]}
    for sides in several:
        if sides.mine is None:
            found = {sides.side(name) for name in own} - {None}
            sides.mine = found.pop() if len(found) == 1 else None
