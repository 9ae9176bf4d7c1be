"""Finds private data in texts: many at a time, with places in the texts as they are."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from voicetune_desktop.model import Action, Finding, Person
from voicetune_desktop.privacy.cues import cue_index
from voicetune_desktop.privacy.detectors.base import CuedDetector, Setup
from voicetune_desktop.privacy.detectors.registry import FAMILIES, Family, known_values
from voicetune_desktop.privacy.known import Value
from voicetune_desktop.privacy.portions import portions
from voicetune_desktop.privacy.precedence import is_name, rank
from voicetune_desktop.privacy.regions import guess_regions
from voicetune_desktop.privacy.sheets import Said, Sheet, lay_out

__all__ = ["OVER_MESSAGES", "Said", "Scanner", "guess_regions", "known_values", "settled"]

OVER_MESSAGES = frozenset(("split", "asked"))
"""Forms of findings that need the messages around theirs to be seen."""
_SHEET_SIZE = 1 << 19
"""Characters that are read in one go; more costs memory and gains nothing."""
_REACH = 2
"""Messages before and after one that may tell what it holds: a value is split over three at most."""


class Scanner:
    """Finds the people of a project and other private data. Building takes milliseconds."""

    def __init__(
        self,
        people: Sequence[Person],
        *,
        regions: Sequence[str] = (),
        keep_names: bool = False,
        known: Iterable[Value] = (),
        own_words: Iterable[str] = (),
        families: Sequence[Family] = FAMILIES,
    ) -> None:
        """`regions` are ISO codes of countries with local phone numbers; with `keep_names` no names are looked for.

        `known` are values of an earlier scan as (kind, value, as written): they are found in other ways of writing, too.
        `own_words` are to be hidden wherever they stand. `families` are the makers of the detectors to use.
        """
        setup = Setup(tuple(people), tuple(regions), keep_names, tuple(known), tuple(own_words))
        detectors = [detector for family in families if (detector := family(setup))]
        self._plain = [detector for detector in detectors if not isinstance(detector, CuedDetector)]
        self._cued = [detector for detector in detectors if isinstance(detector, CuedDetector)]
        self._cues = cue_index(tuple(detector.cues for detector in self._cued))

    def scan(self, text: str) -> list[Finding]:
        """Findings of one text, in order, none overlapping another."""
        return self.scan_many((text,))[0]

    def scan_many(self, texts: Sequence[str]) -> list[list[Finding]]:
        """Findings of every text, in the order of the texts, which have nothing to do with each other."""
        return [
            found.get(row, []) for some in portions(texts, len, _SHEET_SIZE) for found in (self._scan(some),) for row in range(len(some))
        ]

    def scan_talk(self, talk: Iterable[Said]) -> Iterator[list[Finding]]:
        """Findings of every message, in order; messages of one chat follow each other, so that values split over them are found."""
        before: list[Said] = []
        held: list[Said] = []
        waiting: list[list[Finding]] = []
        for some in portions(talk, lambda said: len(said.text), _SHEET_SIZE):
            rows = [*before, *held, *some]
            found = self._scan([said.text for said in rows], rows)
            ready = max(len(rows) - _REACH, len(before))
            yield from (found.get(row, []) for row in range(len(before), ready))
            before, held = rows[max(0, ready - _REACH) : ready], rows[ready:]
            waiting = [found.get(row, []) for row in range(ready, len(rows))]
        yield from waiting

    def _scan(self, texts: Sequence[str], talk: Sequence[Said] = ()) -> dict[int, list[Finding]]:
        """By number of the text; those without findings are left out, as a list for each would keep the garbage collector busy."""
        found: dict[int, list[Finding]] = {}
        crowded: set[int] = set()
        for sheet in lay_out(texts, talk):
            for finding in self._read(sheet):
                row, start, end = sheet.place(finding.start, finding.end)
                if row in found:
                    crowded.add(row)
                found.setdefault(row, []).append(replace(finding, start=start, end=end))
        for row in crowded:
            found[row] = settled(texts[row], found[row])
        return found

    def _read(self, sheet: Sheet) -> Iterator[Finding]:
        for find in self._plain:
            yield from find(sheet)
        for detector, cues in zip(self._cued, self._cues.find(sheet), strict=True):
            if cues:
                yield from detector.find(sheet, cues)


def settled(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Findings that do not overlap: the kind decides, then what is replaced unasked, then most letters. The rest of a loser stays found."""
    if all(left.end <= right.start for left, right in pairwise(findings)):
        return list(findings)
    taken: list[Finding] = []
    ends: list[int] = []
    for finding in sorted(
        _united(findings),
        key=lambda finding: (
            rank(finding),
            finding.action is not Action.REPLACE,
            -_letters(text, finding),
            finding.start - finding.end,
            -finding.score,
        ),
    ):
        for rest in list(_rests(text, finding, taken, bisect_right(ends, finding.start))):
            at = bisect_right(ends, rest.start)
            taken.insert(at, rest)
            ends.insert(at, rest.end)
    return taken


def _united(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Values of one rank and action that overlap as one, of the kind and value of the longest; names apart, which have owners."""
    yield from (finding for finding in findings if is_name(finding))
    values = [finding for finding in findings if not is_name(finding)]
    whole: Finding | None = None
    for finding in sorted(values, key=lambda finding: (rank(finding), finding.action, finding.start)):
        if whole and finding.start < whole.end and (rank(finding), finding.action) == (rank(whole), whole.action):
            longest = max(whole, finding, key=lambda finding: (finding.end - finding.start, finding.score))
            whole = replace(longest, start=whole.start, end=max(whole.end, finding.end))
            continue
        yield from (whole,) if whole else ()
        whole = finding
    yield from (whole,) if whole else ()


def _letters(text: str, finding: Finding) -> int:
    return sum(map(str.isalnum, text[finding.start : finding.end]))


def _rests(text: str, finding: Finding, taken: Sequence[Finding], at: int) -> Iterator[Finding]:
    """The parts of a finding that none of those taken covers; `at` is the first taken that ends behind its start."""
    start = finding.start
    while at < len(taken) and taken[at].start < finding.end:
        yield from _trimmed(text, finding, start, taken[at].start)
        start = taken[at].end
        at += 1
    yield from (finding,) if start == finding.start else _trimmed(text, finding, start, finding.end)


def _trimmed(text: str, finding: Finding, start: int, end: int) -> Iterator[Finding]:
    """A part of a finding without the punctuation at its edges, if anything is left."""
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    if start < end and not (is_name(finding) and finding.kind != "participant" and _is_cut(text, start, end)):
        yield replace(finding, start=start, end=end)


def _is_cut(text: str, start: int, end: int) -> bool:
    """Whether a stretch is part of a word: the "s" that is left of "Maras" is nobody's name."""
    return (start > 0 and text[start - 1].isalnum()) or (end < len(text) and text[end].isalnum())
