"""What chance does when somebody only guesses: exact, without a statistics library."""

from itertools import accumulate
from math import comb, sqrt

from voicetune_desktop.evaluation.records import Interval

_Z = 1.959964
"""Standard deviations that hold 95 %."""


def chance_band(rounds: int, confidence: float = 0.95) -> tuple[int, int]:
    """The fewest and the most right guesses of `rounds` that coin tossing gives with that probability at least.

    Each side that is left out has less than half of what is missing to 1 (the central interval).
    """
    below = accumulate(comb(rounds, right) for right in range(rounds + 1))
    rare = (1 - confidence) / 2
    low = next(right for right, ways in enumerate(below) if ways / 2**rounds > rare)
    return low, rounds - low


def chance_of(right: int, rounds: int) -> float:
    """The probability that coin tossing is so far off the middle or farther, either way (exact two-sided test)."""
    least = max(right, rounds - right)
    tail = sum(comb(rounds, more) for more in range(least, rounds + 1)) / 2**rounds
    return min(2 * tail, 1.0)


def wilson(right: int, rounds: int) -> Interval:
    """The share of right guesses with its range. Wilson, "Probable inference" (1927); 0 to 1 without rounds."""
    if not rounds:
        return Interval(0.0, 0.0, 1.0)
    share, square = right / rounds, _Z * _Z / rounds
    middle = (share + square / 2) / (1 + square)
    half = _Z * sqrt(share * (1 - share) / rounds + square / (4 * rounds)) / (1 + square)
    return Interval(share, min(max(middle - half, 0.0), share), max(min(middle + half, 1.0), share))
