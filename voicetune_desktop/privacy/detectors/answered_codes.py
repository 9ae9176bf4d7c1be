"""Numbers and codes that are a whole message and answer somebody, whatever was asked for: "BL-00918273", "7748 1209 3344 8812"."""

import re
from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors import asked
from voicetune_desktop.privacy.detectors.base import Find, Setup
from voicetune_desktop.privacy.sheets import Sheet

KIND = "order_ref"
_LIKELY = 0.7
_LEAD = r"(?:(?:yes|yeah|sure|ok|okay|it'?s|its|here|ja|klar|sí|si|claro|oui|sim|да|вот|evet|tak)[,.!:]? ){0,3}"
_ALONE = re.compile(rf"{_LEAD}([A-Z0-9]{{1,24}}(?:[ /-][A-Z0-9]{{1,12}}){{0,5}})[.!]?", re.IGNORECASE)
_DATE = re.compile(r"\d{1,4}[-/ ]\d{1,2}[-/ ]\d{1,4}")
_FEWEST, _FEWEST_ALONE = 5, 8
"""Digits beside capitals, and of a number alone."""
_LONGEST = 48


def detector(setup: Setup) -> Find:  # noqa: ARG001
    """A detector of such answers; needs to know nothing."""
    return find


def find(sheet: Sheet) -> Iterator[Finding]:
    """What stands alone in a message behind another person's question or request."""
    last = -1
    for start, end, digits in sheet.digits if sheet.talk else ():
        if end <= last or len(digits) < _FEWEST:
            continue
        row = sheet.row(start)
        first, last = sheet.bounds(row)
        match = _ALONE.fullmatch(sheet.text, first, last) if last - first <= _LONGEST else None
        if match and _is_code(match[1]) and _is_asked_for(sheet, row):
            value = "".join(filter(str.isalnum, sheet.folded[match.start(1) : match.end(1)]))
            yield Finding(*match.span(1), KIND, _LIKELY, Action.REPLACE, value, "asked", reason="asked")


def _is_code(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    if _DATE.fullmatch(value) or any(word.isalpha() for word in value.split()):
        return False
    letters = [char for char in value if char.isalpha()]
    return digits >= _FEWEST and all(map(str.isupper, letters)) if letters else digits >= _FEWEST_ALONE


def _is_asked_for(sheet: Sheet, row: int) -> bool:
    """Whether one of the two messages before is somebody else's and asks."""
    before = sheet.previous_row(row)
    earlier = sheet.previous_row(before) if before is not None else None
    rows = [other for other in (before, earlier) if other is not None and not sheet.same_speaker(row, other)]
    return any(asked.asks(sheet, other) for other in rows)
