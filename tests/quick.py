"""Bounds on what work costs that hold on a machine that is slow, or busy with other things."""

from collections.abc import Callable
from time import process_time
from typing import TypeVar

T = TypeVar("T")

TRIES = 5
"""How often work is done that took too long: what is quick is so once, what is slow is slow always."""
USUAL = 0.01
"""Seconds of the processor that a known step takes on the machine on which bounds are chosen."""


def quickly(seconds: float, work: Callable[[], T], name: str = "It") -> T:
    """What work gives. Fails where it takes more seconds of the processor, and as many more as this machine is slower than usual."""
    took = 0.0
    for _ in range(TRIES):
        began = process_time()
        found = work()
        took = process_time() - began
        if took <= seconds or took <= seconds * _slowness():
            return found
    raise AssertionError(f"{name} took {took:.2f} seconds, and more than {seconds} are too many.")


def _slowness() -> float:
    """How many times longer a known step takes than usual."""
    began = process_time()
    sum(map(abs, range(-250_000, 250_000)))
    return (process_time() - began) / USUAL
