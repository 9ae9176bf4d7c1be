"""Addresses that are sent in two messages: "i live at 14 Juniper" / "Lane"."""

import re

from voicetune_desktop.privacy.detectors.base import Cue
from voicetune_desktop.privacy.neighbours import own_before
from voicetune_desktop.privacy.sheets import Sheet

_LONGEST_ROW = 48
_NUMBER_AND_NAMES = re.compile(
    r"(?<![\w.,:/£$€#-])(?:(?:flat|plot|no\.?|house no\.?)[ ])?\d{1,5}[a-zA-Z]?(?:/\d{1,4})?,?(?:[ ][A-Z][\w'’.-]*,?){1,3}\W*$"
)
_REST_OF_STREET = re.compile(r"\W{0,2}(?:[A-Z][\w'’.-]*[ ]){0,3}$")
_CLOSED = re.compile(r"[\s.!,]*$")


def street_over_messages(sheet: Sheet, cue: Cue) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The places of number and name, which end one message, and of the kind of street, which opens the next."""
    row = sheet.row(cue.start)
    start, end = sheet.bounds(row)
    if end - start > _LONGEST_ROW or not (
        sheet.text[cue.start].isupper()
        and _REST_OF_STREET.match(sheet.text[start : cue.start])
        and _CLOSED.match(sheet.text[cue.end : end])
    ):
        return None
    before = own_before(sheet, row)
    first, last = sheet.bounds(before) if before is not None else (0, 0)
    opening = _NUMBER_AND_NAMES.search(sheet.text[max(first, last - _LONGEST_ROW) : last])
    if opening is None:
        return None
    return (max(first, last - _LONGEST_ROW) + opening.start(), last), (start, cue.end)
