"""Many texts laid end to end, so that a detector reads them in one go, and the way back from a place on the sheet to a text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate

from msgspec import Struct

from voicetune_desktop.privacy.folding import Unfolded, escape_places, fold, odd_places, plain, unescaped

EDGE = "\0"
"""Stands around every text of a sheet; only a pattern that looks for what is split over messages may match it."""

_GAPS = " \u00a0\u2009\u202f.,:;/\\\\()*_\u2010-\u2015\u2212-"
LONG_WORD = 24
"""Characters of a word that may be a key or an address of a wallet."""
_NUMBER = re.compile("[0-9]+")
_DIGITS = re.compile(rf"[0-9](?:[{_GAPS}]{{0,3}}[0-9])*")
_LONG = re.compile(rf"\S{{{LONG_WORD},}}")
_LATIN = "".join(map(chr, range(256)))
_ZEROS = bytes(ord("0") if char in "0123456789" else 0 for char in _LATIN)
_SOLID = bytes(char != EDGE and not char.isspace() for char in _LATIN)
"""What becomes of each Latin character where only its sort matters. Bytes are searched many times faster than text."""


class Said(Struct, frozen=True, gc=False):
    """A message as detectors know it: its text, and marks that are equal for the same chat and the same speaker."""

    text: str
    chat: object
    speaker: object


class Sheet:
    """Texts between edges, a row each. `text` is what patterns read, `folded` the same without case, place by place."""

    def __init__(
        self,
        text: str,
        starts: Sequence[int],
        numbers: Sequence[int],
        unfolded: Mapping[int, Unfolded],
        talk: Sequence[Said] = (),
        *,
        folded: str = "",
    ) -> None:
        """Row i of the sheet starts at `starts[i]` and is text `numbers[i]`; `unfolded[i]` leads back from those not as they were.

        With `talk`, row i is what was said in `talk[i]`, and rows of one chat follow each other as they did there.
        """
        self.text = text
        self.folded = folded or fold(text)
        self._starts = starts
        self._numbers = numbers
        self._unfolded = unfolded
        self.talk = talk

    @cached_property
    def digits(self) -> list[tuple[int, int, str]]:
        """Start, end and digits of every run of digits in a row, with up to three separators between two digits; two digits at least."""
        runs = ((start, end, self.text[start:end]) for start, end in self._runs if end - start > 1)
        return [(start, end, run if run.isdigit() else "".join(filter(str.isdigit, run))) for start, end, run in runs]

    @cached_property
    def numbers(self) -> list[tuple[int, int]]:
        """Start and end of every group of digits."""
        runs = ((run, self.text[slice(*run)]) for run in self._runs)
        return [
            number
            for run, text in runs
            for number in ((run,) if text.isdigit() else [match.span() for match in _NUMBER.finditer(self.text, *run)])
        ]

    @cached_property
    def long_words(self) -> list[tuple[int, int]]:
        """Start and end of what has LONG_WORD characters and more between white space."""
        solid, places, end = _sorts(self.text, _SOLID), list[tuple[int, int]](), 0
        while (start := solid.find(b"\1" * LONG_WORD, end)) >= 0:
            end = solid.find(b"\0", start)
            places += (word.span() for word in _LONG.finditer(self.text, start, end))
        return places

    @cached_property
    def _runs(self) -> list[tuple[int, int]]:
        zeros, runs, end = _sorts(self.text, _ZEROS), list[tuple[int, int]](), 0
        while (start := zeros.find(b"0", end)) >= 0:
            end = run.end() if (run := _DIGITS.match(self.text, start)) else start + 1
            runs.append((start, end))
        return runs

    def row(self, place: int) -> int:
        """The row of a place."""
        return bisect_right(self._starts, place) - 1

    def bounds(self, row: int) -> tuple[int, int]:
        """Start and end of a row."""
        return self._starts[row], self._starts[row + 1] - 1 if row + 1 < len(self._starts) else len(self.text) - 1

    def next_row(self, row: int) -> int | None:
        """The row of the message after another one in the same chat; None at its end, or where nothing is known of chats."""
        after = row + 1
        return after if after < len(self.talk) and self.talk[after].chat == self.talk[row].chat else None

    def previous_row(self, row: int) -> int | None:
        """The row of the message before another one in the same chat."""
        return row - 1 if row > 0 and self.next_row(row - 1) == row else None

    def same_speaker(self, row: int, other: int) -> bool:
        """Whether two rows of one chat were said by the same person."""
        return self.talk[row].speaker == self.talk[other].speaker

    def parts(self, ends: Iterable[int]) -> Iterator[tuple[int, int, "Sheet"]]:
        """The sheet cut before the texts with these numbers: number and start of each part, and the part."""
        first = 0
        for number, end in enumerate(ends):
            last = bisect_left(self._numbers, end, first)
            if last > first:
                start, stop = self._starts[first] - 1, self.bounds(last - 1)[1] + 1
                starts, talk = [place - start for place in self._starts[first:last]], self.talk[first:last]
                yield number, start, Sheet(self.text[start:stop], starts, range(last - first), {}, talk, folded=self.folded[start:stop])
            first = last

    def place(self, start: int, end: int) -> tuple[int, int, int]:
        """Number of the text and place in its original of `sheet.text[start:end]`, which must not be empty."""
        row = bisect_right(self._starts, start) - 1
        base = self._starts[row]
        start, end = start - base, end - base
        back = self._unfolded.get(row)
        return (self._numbers[row], back.starts[start], back.ends[end - 1]) if back else (self._numbers[row], start, end)


def lay_out(texts: Sequence[str], talk: Sequence[Said] = ()) -> Iterator[Sheet]:
    """The sheet of all texts, then one of those with escapes ("Jos%C3%A9"), where there are any.

    `talk` tells of each text who said it where, or is empty.
    """
    text, starts = _joined(texts)
    odd = {row: plain(texts[row]) for row in _rows(odd_places(text), starts)}
    escaped = sorted(_rows(escape_places(text), starts))
    if odd:
        text, starts = _joined([odd[row].text if row in odd else written for row, written in enumerate(texts)])
    yield Sheet(text, starts, range(len(texts)), odd, talk)
    if escaped:
        resolved = {row: unescaped(texts[number]) for row, number in enumerate(escaped)}
        yield Sheet(*_joined([text.text for text in resolved.values()]), escaped, resolved)


def _joined(texts: Sequence[str]) -> tuple[str, list[int]]:
    """The texts between edges, and where each starts."""
    text = f"{EDGE}{EDGE.join(texts)}{EDGE}"
    return text, list(accumulate(map((1).__add__, map(len, texts)), initial=1))


def _sorts(text: str, sorts: bytes) -> bytes:
    """A byte for every character of a text: the sort of a Latin one, that of "?" for all others."""
    return text.encode("latin-1", "replace").translate(sorts)


def _rows(places: Sequence[int], starts: Sequence[int]) -> set[int]:
    return {bisect_right(starts, place) - 1 for place in places}
