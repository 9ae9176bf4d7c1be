"""Many texts laid end to end, so that a detector reads them in one go, and the way back from a place on the sheet to a text."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from voicetune_desktop.privacy.folding import Unfolded, escape_places, fold, odd_places, plain, unescaped

EDGE = "\0"
"""Stands around every text of a sheet; no pattern may match it."""


class Sheet:
    """Texts between edges. `text` is what patterns read, `folded` the same without case, place by place."""

    __slots__ = ("_starts", "_unfolded", "folded", "numbers", "text")

    def __init__(self, texts: Sequence[str], numbers: Sequence[int], unfolded: Mapping[int, Unfolded]) -> None:
        """`numbers[i]` is what `place` calls text i; `unfolded[i]` tells the way back for those not written as they are."""
        self.text = f"{EDGE}{EDGE.join(texts)}{EDGE}"
        self.folded = fold(self.text)
        self.numbers = numbers
        self._starts = list(accumulate((len(text) + 1 for text in texts[:-1]), initial=1))
        self._unfolded = unfolded

    def place(self, start: int, end: int) -> tuple[int, int, int]:
        """Number of the text and place in its original of `sheet.text[start:end]`, which must not be empty."""
        row = bisect_right(self._starts, start) - 1
        base = self._starts[row]
        start, end = start - base, end - base
        back = self._unfolded.get(row)
        return (self.numbers[row], back.starts[start], back.ends[end - 1]) if back else (self.numbers[row], start, end)


def lay_out(texts: Sequence[str]) -> Iterator[Sheet]:
    """The sheet of all texts, then one of those with escapes ("Jos%C3%A9"), where there are any."""
    if not texts:
        return
    joined = EDGE.join(texts)
    starts = list(accumulate((len(text) + 1 for text in texts[:-1]), initial=0))
    odd = {row: plain(texts[row]) for row in _rows(odd_places(joined), starts)}
    yield Sheet([odd[row].text if row in odd else text for row, text in enumerate(texts)] if odd else texts, range(len(texts)), odd)
    escaped = sorted(_rows(escape_places(joined), starts))
    if escaped:
        back = {place: unescaped(texts[row]) for place, row in enumerate(escaped)}
        yield Sheet([back[place].text for place in range(len(escaped))], escaped, back)


def _rows(places: Sequence[int], starts: Sequence[int]) -> set[int]:
    return {bisect_right(starts, place) - 1 for place in places}
