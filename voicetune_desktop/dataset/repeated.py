"""What comes more than once among a million things, without holding the million."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

_BITS = 25
_Thing = TypeVar("_Thing", bound=Hashable)


def repeated(things: Callable[[], Iterable[bytes]]) -> set[bytes]:
    """Those of the things that come more than once, and now and then another; `things` gives them anew each time it is asked.

    Of most things a bit is enough to tell that they come once.
    """
    once, again = bytearray(1 << _BITS - 3), bytearray(1 << _BITS - 3)
    for thing in things():
        bit = hash(thing)
        place, mark = bit >> 3 & _PLACES, 1 << (bit & 7)
        if once[place] & mark:
            again[place] |= mark
        else:
            once[place] |= mark
    return set(_marked(things(), again))


def shared(things: Iterable[_Thing], others: Iterable[_Thing]) -> set[_Thing]:
    """Those of the things that are among the others, too, and now and then another."""
    marks = bytearray(1 << _BITS - 3)
    for other in others:
        bit = hash(other)
        marks[bit >> 3 & _PLACES] |= 1 << (bit & 7)
    return set(_marked(things, marks))


def _marked(things: Iterable[_Thing], marks: bytearray) -> Iterator[_Thing]:
    return (thing for thing in things for bit in (hash(thing),) if marks[bit >> 3 & _PLACES] & 1 << (bit & 7))


_PLACES = (1 << _BITS - 3) - 1
