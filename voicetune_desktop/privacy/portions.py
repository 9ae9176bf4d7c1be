"""A stream cut into lists of about one size."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")


def portions(items: Iterable[Item], size: Callable[[Item], int], limit: int, *, step: int = 1) -> Iterator[list[Item]]:
    """Items in lists whose sizes add up to `limit` or a little more; the last one may be smaller. `step` items are taken at a time."""
    some: list[Item] = []
    total = 0
    rest = iter(items)
    while taken := list(islice(rest, step)):
        some += taken
        total += sum(map(size, taken))
        if total >= limit:
            yield some
            some, total = [], 0
    if some:
        yield some
