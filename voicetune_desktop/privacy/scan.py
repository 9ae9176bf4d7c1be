"""Finds private data in texts: many at a time, with places in the texts as they are."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from voicetune_desktop.model import Finding, Person
from voicetune_desktop.privacy.detectors.base import Setup
from voicetune_desktop.privacy.detectors.names import KIND as NAMES
from voicetune_desktop.privacy.detectors.registry import FAMILIES, Family, known_values
from voicetune_desktop.privacy.known import Value
from voicetune_desktop.privacy.regions import guess_regions
from voicetune_desktop.privacy.sheets import lay_out

__all__ = ["Scanner", "guess_regions", "known_values"]

_SHEET_SIZE = 1 << 19
"""Characters that are read in one go; more costs memory and gains nothing."""


class Scanner:
    """Finds the people of a project and other private data. Building takes milliseconds, scanning a second for about 10 MB."""

    def __init__(
        self,
        people: Sequence[Person],
        *,
        regions: Sequence[str] = (),
        keep_names: bool = False,
        known: Iterable[Value] = (),
        families: Sequence[Family] = FAMILIES,
    ) -> None:
        """`regions` are ISO codes of countries with local phone numbers; with `keep_names` no names are looked for.

        `known` are values of an earlier scan as (kind, value, as written): they are found in other ways of writing, too.
        `families` are the makers of the detectors to use.
        """
        setup = Setup(tuple(people), tuple(regions), keep_names, tuple(known))
        self._detectors = [detector for family in families if (detector := family(setup))]

    def scan(self, text: str) -> list[Finding]:
        """Findings of one text, in order, none overlapping another."""
        return self.scan_many((text,))[0]

    def scan_many(self, texts: Sequence[str]) -> list[list[Finding]]:
        """Findings of every text, in the order of the texts."""
        found: list[list[Finding]] = [[] for _ in texts]
        for first, some in _portions(texts):
            for number in self._scan_portion(some, first, found):
                found[number] = settled(texts[number], found[number])
        return found

    def _scan_portion(self, texts: Sequence[str], first: int, found: list[list[Finding]]) -> set[int]:
        """Fill in what is found in texts `first` and following; returns the numbers of those with more than one finding."""
        crowded: set[int] = set()
        for sheet in lay_out(texts):
            for detector in self._detectors:
                for finding in detector(sheet):
                    row, start, end = sheet.place(finding.start, finding.end)
                    findings = found[first + row]
                    if findings:
                        crowded.add(first + row)
                    findings.append(replace(finding, start=start, end=end))
        return crowded


def settled(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Findings that do not overlap: values win over names, then those with most letters. The rest of a loser stays found."""
    if all(left.end <= right.start for left, right in pairwise(findings)):
        return list(findings)
    taken: list[Finding] = []
    ends: list[int] = []
    for finding in sorted(
        _united(findings),
        key=lambda finding: (finding.kind == NAMES, -_letters(text, finding), finding.start - finding.end, -finding.score),
    ):
        for rest in list(_rests(text, finding, taken, bisect_right(ends, finding.start))):
            at = bisect_right(ends, rest.start)
            taken.insert(at, rest)
            ends.insert(at, rest.end)
    return taken


def _united(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Values that overlap as one, of the kind and value of the longest; names apart, which have owners."""
    yield from (finding for finding in findings if finding.kind == NAMES)
    whole: Finding | None = None
    for finding in sorted((finding for finding in findings if finding.kind != NAMES), key=lambda finding: finding.start):
        if whole and finding.start < whole.end:
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
    if start < end:
        yield replace(finding, start=start, end=end)


def _portions(texts: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    """Slices of the texts of about _SHEET_SIZE characters, each with the number of its first text."""
    first, size = 0, 0
    for number, text in enumerate(texts):
        size += len(text)
        if size >= _SHEET_SIZE:
            yield first, texts[first : number + 1]
            first, size = number + 1, 0
    if first < len(texts):
        yield first, texts[first:]
