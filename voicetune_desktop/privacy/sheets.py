"""Many texts laid end to end, so that a detector reads them in one go, and the way back from a place on the sheet to a text."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from voicetune_desktop.privacy.folding import Unfolded, escape_places, fold, odd_places, plain, unescaped

EDGE = "\0"
"""Stands around every text of a sheet; no pattern may match it."""


class Sheet:
    """Texts between edges. `text` is what patterns read, `folded` the same without case, place by place."""

    __slots__ = ("_numbers", "_starts", "_unfolded", "folded", "text")

    def __init__(self, text: str, starts: Sequence[int], numbers: Sequence[int], unfolded: Mapping[int, Unfolded]) -> None:
        """Row i of the sheet starts at `starts[i]` and is text `numbers[i]`; `unfolded[i]` leads back from those not as they were."""
        self.text = text
        self.folded = fold(text)
        self._starts = starts
        self._numbers = numbers
        self._unfolded = unfolded

    def place(self, start: int, end: int) -> tuple[int, int, int]:
        """Number of the text and place in its original of `sheet.text[start:end]`, which must not be empty."""
        row = bisect_right(self._starts, start) - 1
        base = self._starts[row]
        start, end = start - base, end - base
        back = self._unfolded.get(row)
        return (self._numbers[row], back.starts[start], back.ends[end - 1]) if back else (self._numbers[row], start, end)


def lay_out(texts: Sequence[str]) -> Iterator[Sheet]:
    """The sheet of all texts, then one of those with escapes ("Jos%C3%A9"), where there are any."""
    text, starts = _joined(texts)
    odd = {row: plain(texts[row]) for row in _rows(odd_places(text), starts)}
    escaped = sorted(_rows(escape_places(text), starts))
    if odd:
        text, starts = _joined([odd[row].text if row in odd else written for row, written in enumerate(texts)])
    yield Sheet(text, starts, range(len(texts)), odd)
    if escaped:
        resolved = {row: unescaped(texts[number]) for row, number in enumerate(escaped)}
        yield Sheet(*_joined([text.text for text in resolved.values()]), escaped, resolved)


def _joined(texts: Sequence[str]) -> tuple[str, list[int]]:
    """The texts between edges, and where each starts."""
    text = f"{EDGE}{EDGE.join(texts)}{EDGE}"
    return text, [start + row for row, start in enumerate(accumulate(map(len, texts), initial=1))]


def _rows(places: Sequence[int], starts: Sequence[int]) -> set[int]:
    return {bisect_right(starts, place) - 1 for place in places}
