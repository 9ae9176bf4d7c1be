"""One order of time over all chats."""

from collections.abc import Iterable
from typing import TypeVar

from voicetune_desktop.dataset.ranges import Outlined

Example = TypeVar("Example", bound=Outlined)

_BEFORE_ALL_TIME = float("-inf")
_SESSION_BITS = 32


def age(example: Outlined) -> tuple[float, int, int]:
    """A sort key: the time it began, then chat and session; examples without a time come first."""
    return _begun(example), example.chat, example.session


def oldest_first(examples: Iterable[Example]) -> list[Example]:
    """The examples by `age`, sorted twice by numbers: the keys of half a million would take 80 MB."""
    ordered = sorted(examples, key=lambda one: one.chat << _SESSION_BITS | one.session)
    ordered.sort(key=_begun)
    return ordered


def _begun(example: Outlined) -> float:
    return _BEFORE_ALL_TIME if example.started_at is None else example.started_at
