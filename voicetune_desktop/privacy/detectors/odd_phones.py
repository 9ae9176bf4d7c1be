"""Phone numbers typed to slip through filters: digit by digit, or with the letters O and l for 0 and 1."""

import re
from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.detectors.phones import CALLING, KIND, normal_form
from voicetune_desktop.privacy.digit_groups import before, long_runs
from voicetune_desktop.privacy.sheets import Sheet

_SCORE = 0.93
_FEWEST, _MOST = 9, 15
_MOST_GROUPS = 7
_ENOUGH, _LONGEST_LOCAL = 10, 12
_LETTERS = "oOlI"
_AS_DIGITS = str.maketrans("oOlI", "0011")
_PIECE = r"(?:[oO]{1,3}|[oOlI]{0,6}[0-9][0-9oOlI]{0,12})"
_MIXED = re.compile(rf"(?<!\w){_PIECE}(?:[ ().\-/]{{1,3}}{_PIECE}){{0,9}}(?!\w)")
_LEAD = 24
_FEWEST_DIGITS = 4
_LETTER_BESIDE = re.compile(r"[ .-]?[oOlI]{1,2}(?![A-Za-z])|[oOlI]")
_GROUPS = re.compile(r"[0-9]+")


def detector(setup: Setup) -> Detector:
    """A detector for the regions of a project."""
    regions = setup.regions

    def find(sheet: Sheet) -> Iterator[Finding]:
        for start, end, digits in long_runs(sheet, _FEWEST):
            if len(digits) <= _MOST and end - start >= len(digits) + _MOST_GROUPS:
                yield from _digit_by_digit(sheet, start, end, digits, regions)
        yield from _with_letters(sheet, regions)

    return find


def _digit_by_digit(sheet: Sheet, start: int, end: int, digits: str, regions: tuple[str, ...]) -> Iterator[Finding]:
    groups = _GROUPS.findall(sheet.text, start, end)
    plus = sheet.text[start - 1] == "+"
    single = all(len(group) == 1 for group in groups[1:]) and len(groups[0]) <= (3 if plus else 1)
    if len(groups) > _MOST_GROUPS and (single or CALLING.search(before(sheet, start))):
        value = normal_form(f"+{digits}" if plus else digits, regions)
        if not value and single and digits[0] == "0" and _ENOUGH <= len(digits) <= _LONGEST_LOCAL and len(set(digits)) > 3:
            value = digits
        if value:
            yield Finding(start - plus, end, KIND, _SCORE, Action.REPLACE, value, "spaced")


def _with_letters(sheet: Sheet, regions: tuple[str, ...]) -> Iterator[Finding]:
    text, read = sheet.text, 0
    for run_start, run_end, _ in sheet.digits:
        if run_start >= read and (_LETTER_BESIDE.match(text, run_end) or text[run_start - 1] in _LETTERS):
            for match in _MIXED.finditer(text, max(read, run_start - _LEAD), min(run_end + _LEAD, len(text))):
                if match.start() <= run_start < match.end():
                    read = match.end()
                    yield from _mixed(sheet, match, regions)


def _mixed(sheet: Sheet, match: re.Match[str], regions: tuple[str, ...]) -> Iterator[Finding]:
    written = match.group()
    digits = "".join(filter(str.isalnum, written)).translate(_AS_DIGITS)
    if sum(map(str.isdigit, written)) >= _FEWEST_DIGITS and len(digits) <= _MOST and any(letter in written for letter in _LETTERS):
        plus = sheet.text[match.start() - 1] == "+"
        value = normal_form(f"+{digits}" if plus else digits, regions)
        if value:
            yield Finding(match.start(), match.end(), KIND, _SCORE, Action.REPLACE, value, "letters")
