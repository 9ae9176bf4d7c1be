"""What comes more than once among a million things, without holding the million."""

from collections.abc import Callable, Iterable

_BITS = 25


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
    return {thing for thing in things() for bit in (hash(thing),) if again[bit >> 3 & _PLACES] & 1 << (bit & 7)}


_PLACES = (1 << _BITS - 3) - 1
