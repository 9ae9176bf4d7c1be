"""What was said, as it may stand in turns: one message behind the other, without those that are empty."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from voicetune_desktop.privacy.sheets import EDGE, Sheet

_Row = tuple[int, int]
"""Start and end on the sheet."""
_WORDS = re.compile(r"\w(?:.*\w)?", re.DOTALL)


class Joined:
    """Messages of a sheet with a space between those of a group, and an edge around each group."""

    def __init__(self, sheet: Sheet, groups: Sequence[Sequence[_Row]]) -> None:
        self.text = _laid(sheet.text, groups)
        self.folded = _laid(sheet.folded, groups)
        self._rows = [row for group in groups for row in group]
        self._starts = list(accumulate((end - start + 1 for start, end in self._rows), initial=1))

    def pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """Where on the sheet a place stands; of one in several messages, the words in each."""
        first, last = self._row(start), self._row(end - 1)
        if first == last:
            return [(self._rows[first][0] + start - self._starts[first], self._rows[first][0] + end - self._starts[first])]
        return [piece for row in range(first, last + 1) for piece in self._words(row, start, end)]

    def _words(self, row: int, start: int, end: int) -> Iterator[tuple[int, int]]:
        """What of a place stands in a row, from its first to its last letter or digit where it has any."""
        base = self._rows[row][0] - self._starts[row]
        words = _WORDS.search(self.text, max(start, self._starts[row]), min(end, self._starts[row + 1] - 1))
        if words:
            yield base + words.start(), base + words.end()

    def _row(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1


def as_said(sheet: Sheet) -> Joined:
    """Each chat in its order."""
    return Joined(sheet, _groups(sheet, [said.chat for said in sheet.talk]))


def by_speaker(sheet: Sheet) -> Joined:
    """What each person said in each chat: whatever stands between may be left out."""
    return Joined(sheet, _groups(sheet, [(said.chat, said.speaker) for said in sheet.talk]))


def _groups(sheet: Sheet, marks: Iterable[object]) -> list[list[_Row]]:
    """The rows that have the same mark, without empty ones."""
    groups: dict[object, list[_Row]] = {}
    for row, mark in enumerate(marks):
        start, end = sheet.bounds(row)
        if start < end and not sheet.text[start:end].isspace():
            groups.setdefault(mark, []).append((start, end))
    return list(groups.values())


def _laid(text: str, groups: Sequence[Sequence[_Row]]) -> str:
    between = (" ".join([text[start:end] for start, end in group]) for group in groups)
    return f"{EDGE}{EDGE.join(between)}{EDGE}"
