"""Numbers as people group them: windows of whole groups in a run of digits, and what stands around a number."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from voicetune_desktop.privacy.sheets import EDGE, Sheet

_GROUP = re.compile(r"[0-9]+")
_JOINTS = "-./"
_LATIN_END = "\u0250"
Window = tuple[int, int, str]
"""Start, end and digits."""
Groups = Sequence[tuple[int, int]]


def long_runs(sheet: Sheet, fewest: int) -> list[Window]:
    """The runs of a sheet that have so many digits at least."""
    return [run for run in sheet.digits if len(run[2]) >= fewest]


def windows(text: str, run: Window, sizes: Collection[int], accept: Callable[[str], object], smallest: int = 2) -> Iterator[Window]:
    """Groups beside each other with equal gaps whose digits are accepted, the longest first, none overlapping another.

    No group but the last has fewer digits than `smallest`.
    """
    groups = [(match.start(), match.end()) for match in _GROUP.finditer(text, run[0], run[1])]
    first, most = 0, max(sizes)
    while first < len(groups):
        found = list(_windows_from(text, groups, first, most, smallest)) if _begins(text, groups[first][0]) else []
        fitting = (window for window in reversed(found) if len(window[2]) in sizes and accept(window[2]))
        window = next((window for window in fitting if _ends(text, window[1])), None)
        if window:
            yield window
            while first < len(groups) and groups[first][0] < window[1]:
                first += 1
        else:
            first += 1


def _windows_from(text: str, groups: Groups, first: int, most: int, smallest: int) -> Iterator[Window]:
    start, gap, digits = groups[first][0], "", ""
    for last in range(first, len(groups)):
        group_start, group_end = groups[last]
        if last > first:
            left_start, left_end = groups[last - 1]
            between = text[left_end:group_start]
            gap = gap or between
            if between != gap or left_end - left_start < smallest:
                return
        digits += text[group_start:group_end]
        if len(digits) > most:
            return
        yield start, group_end, digits


def _begins(text: str, start: int) -> bool:
    """Whether nothing joins a number to what stands before it."""
    return is_free(text, start - 1) and not (text[start - 1] in _JOINTS and is_digit(text[start - 2]))


def _ends(text: str, end: int) -> bool:
    return is_free(text, end) and not (text[end] in _JOINTS and is_digit(text[end + 1]))


def is_digit(char: str) -> bool:
    """Whether a character is one of 0 to 9."""
    return "0" <= char <= "9"


def is_free(text: str, place: int) -> bool:
    """Whether a character beside a number is no part of the same word."""
    char = text[place]
    return not (char.isalnum() and char < _LATIN_END) and char != "_"


def before(sheet: Sheet, start: int, reach: int = 40) -> str:
    """What stands before a place in its own message, without case."""
    return sheet.folded[max(0, start - reach) : start].rpartition(EDGE)[2]


def after(sheet: Sheet, end: int, reach: int = 40) -> str:
    """What stands after a place in its own message, without case."""
    return sheet.folded[end : end + reach].partition(EDGE)[0]
