"""Numbers that only the words around them make private: documents, cars, bookings."""

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors import asked
from voicetune_desktop.privacy.detectors.announcing import Announced, after, announced, around, before, listed, stems, table
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector
from voicetune_desktop.privacy.detectors.password_ways import tail_of_clause
from voicetune_desktop.privacy.sheets import Sheet

_SURE, _LIKELY = 0.95, 0.85
_BEHIND = 40
"""Characters between a value and the word behind it."""
_CAPITALS = re.compile(r"(?<![^\W_])(?:[A-Z]{1,3}[ -]){1,2}$")
_LIVELY = re.compile(r"[0-9]|[A-Z]{6}")
_SAID = re.compile(
    r"(?:\s(?:is|was|ist|est|es|è|é|to|je|это|är|er|on|=)(?:\s(?!\d)\w{1,10}){0,3}|\s*[(–—,-](?:\s?(?!\d)\w{1,10}){0,2}|(?:\s(?:as|for|als|como))?)\s*\(?$",
    re.IGNORECASE,
)

_POINTING = re.compile(
    r"[\s,.;–-](?:that'?s|das ist|das wäre|c'est|cest|ese es|è|isso é|dat is|to jest|to je|это|detta är|det är|se on)\s(?:\w{1,5}\s){0,2}$",
    re.IGNORECASE,
)

Shape = Callable[[str, int, int], int]
"""The end of a value that starts at a place of a text and ends before another one; the start itself where there is none."""


class Numbers(Struct, frozen=True):
    """A family: which words announce it, and what its values look like."""

    kind: str
    words: str
    """Group of words in its table."""
    shape: Shape
    not_behind: re.Pattern[str] | None = None
    """What makes the announcing word something else when it ends right before it."""
    table: str = "identity"
    """Name of the file of words."""


def detector_of(numbers: Numbers) -> CuedDetector:
    """A detector of such numbers behind their words, before them, and in answers."""
    words = stems(listed(table(numbers.table)[numbers.words]))

    def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
        told: set[int] = set()
        rows: dict[int, None] = {}
        for cue in cues:
            row = sheet.row(cue.start)
            lively = _LIVELY.search(sheet.text, *around(sheet, cue))
            seen = announced(sheet, cue, inflected=words[cue.word]) if lively else None
            if numbers.not_behind and numbers.not_behind.search(before(sheet, cue.start, reach=24)):
                continue
            place = _place(sheet, cue, seen, numbers.shape) if lively else None
            if place:
                told.add(row)
                yield _finding(sheet, *place, numbers.kind)
            else:
                rows[row] = None
        yield from _answers(sheet, [row for row in rows if row not in told], numbers)

    return CuedDetector(tuple(words), find)


def _place(sheet: Sheet, cue: Cue, seen: Announced | None, shape: Shape) -> tuple[int, int] | None:
    for start in (seen, tail_of_clause(sheet, cue)):
        for first in _starts(sheet, cue, start) if start else ():
            if start and (end := shape(sheet.text, first, start.end)) > first:
                return first, end
    near = before(sheet, cue.start, reach=_BEHIND + 24)
    words = _SAID.search(near)
    last = cue.start - len(near) + words.start() if words else 0
    for word in re.finditer(r"\S+", near[: words.start()] if words else ""):
        start = cue.start - len(near) + word.start()
        if shape(sheet.text, start, last) == last:
            return start, last
    return _pointed_at(sheet, cue, near, shape)


def _pointed_at(sheet: Sheet, cue: Cue, near: str, shape: Shape) -> tuple[int, int] | None:
    """The value in the sentence before "that's the booking code", of letters and digits."""
    pointing = _POINTING.search(near)
    for word in re.finditer(r"[A-Z0-9-]{5,}(?!\w)", near[: pointing.start()] if pointing else ""):
        start = cue.start - len(near) + word.start()
        end = start + len(word.group())
        if not (word.group().isdigit() or word.group().isalpha()) and shape(sheet.text, start, end) == end:
            return start, end
    return None


def _starts(sheet: Sheet, cue: Cue, seen: Announced) -> tuple[int, ...]:
    """Where a value may start: also at capitals such as "DO" that look like a small word, if the word before has small letters."""
    capitals = _CAPITALS.search(sheet.text, cue.end, seen.start) if sheet.text[cue.end - 1].islower() else None
    return (capitals.start(), seen.start) if capitals and capitals.end() == seen.start else (seen.start,)


def _answers(sheet: Sheet, rows: Sequence[int], numbers: Numbers) -> Iterator[Finding]:
    for row in rows:
        if not asked.asks(sheet, row):
            continue
        for start, end in asked.answers(sheet, row):
            seen = after(sheet, start)
            first = seen.start if seen else start
            last = numbers.shape(sheet.text, first, end)
            if first < last and end - last < 20:
                yield _finding(sheet, first, last, numbers.kind, "asked")
                break


def _finding(sheet: Sheet, start: int, end: int, kind: str, form: str = "") -> Finding:
    value = "".join(filter(str.isalnum, sheet.folded[start:end]))
    return Finding(start, end, kind, _LIKELY if form else _SURE, Action.REPLACE, value, form, reason="asked" if form else "said")
