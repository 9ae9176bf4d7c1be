"""A stream cut into lists of about one size."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def portions(items: Iterable[Item], size: Callable[[Item], int], limit: int) -> Iterator[list[Item]]:
    """Items in lists whose sizes add up to `limit` or a little more; the last one may be smaller."""
    some: list[Item] = []
    total = 0
    for item in items:
        some.append(item)
        total += size(item)
        if total >= limit:
            yield some
            some, total = [], 0
    if some:
        yield some
