"""Counts of many bins in one big number, so that one multiplication weighs all of them: bootstrap without a numeric library."""

from collections.abc import Iterable, Sequence
from operator import mul

_LANE = 64
"""Bits of a bin: weighted sums of whole counts stay far below."""


def packed(counts: Iterable[int]) -> int:
    """Counts (0 or more) of all bins as one number, the first bin in its lowest bits."""
    return int.from_bytes(b"".join(count.to_bytes(_LANE // 8, "little") for count in counts), "little")


def unpacked(number: int, bins: int) -> list[int]:
    """The counts of a packed number."""
    return memoryview(number.to_bytes(bins * _LANE // 8, "little")).cast("Q").tolist()


def weighted(blocks: Sequence[int], weights: Sequence[int], bins: int) -> list[int]:
    """The counts of all blocks, each taken as often as its weight says."""
    return unpacked(sum(map(mul, blocks, weights)), bins)
