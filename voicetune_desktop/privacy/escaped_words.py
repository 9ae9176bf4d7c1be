"""Findings that end inside a word of which a letter is written as an escape: the rest of "Mara\\u0041nn" goes with it."""

from bisect import bisect_left
from collections.abc import Sequence

from msgspec.structs import replace

from voicetune_desktop.model import Finding
from voicetune_desktop.privacy.folding import Unfolded, escape_places, unescaped


def whole_words(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Findings of a text, in order and none overlapping another, with the escaped letters beside them up to the end of the word."""
    if not escape_places(text):
        return list(findings)
    whole = unescaped(text)
    grown: list[Finding] = []
    for number, finding in enumerate(findings, 1):
        start = max(_start(whole, finding.start), grown[-1].end if grown else 0)
        end = min(_end(whole, finding.end), findings[number].start if number < len(findings) else len(text))
        grown.append(replace(finding, start=start, end=end))
    return grown


def _end(whole: Unfolded, end: int) -> int:
    at = first = bisect_left(whole.starts, end)
    while 0 < at < len(whole.text) and whole.text[at - 1].isalnum() and whole.text[at].isalnum():
        at += 1
    return whole.ends[at - 1] if _is_escaped(whole, first, at) else end


def _start(whole: Unfolded, start: int) -> int:
    at = last = bisect_left(whole.starts, start)
    while 0 < at < len(whole.text) and whole.text[at - 1].isalnum() and whole.text[at].isalnum():
        at -= 1
    return whole.starts[at] if _is_escaped(whole, at, last) else start


def _is_escaped(whole: Unfolded, first: int, last: int) -> bool:
    return any(whole.ends[at] - whole.starts[at] > 1 for at in range(first, last))
