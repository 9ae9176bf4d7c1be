"""Which finding wins where two of them overlap."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from voicetune_desktop.model import Action, Finding

_NAME_KINDS = frozenset(("participant", "third_party", "organisation", "place"))
_RANKS: Mapping[str, int] = {
    "own_word": 0,
    "password": 5,
    "participant": 6,
    "handle": 7,
    "file_name": 7,
    "third_party": 8,
    "organisation": 8,
    "place": 10,
    "age": 10,
}
"""Kinds that win over values, then those that lose against them: what only words suggest comes last."""
_VALUE = 4
"""Every other kind: numbers, addresses, links, passwords."""


def rank(finding: Finding) -> int:
    """The lower, the stronger."""
    return _RANKS.get(finding.kind, _VALUE)


def is_name(finding: Finding) -> bool:
    """Whether a finding is a name, whose place must not grow beyond it."""
    return finding.kind in _NAME_KINDS


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
