"""Phone numbers and cards that somebody sends in pieces, a message each."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors import cards, phones
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.neighbours import own_after
from voicetune_desktop.privacy.sheets import EDGE, Sheet

_SCORE = 0.93
_MOST_PARTS = 4
_MOST_DIGITS = 19
_ENOUGH = 9
"""Digits of a phone number that nobody spoke of."""
_UNITS = r"(?!(?:min|mins|am|pm|km|kg|uhr|eur|usd|zł|kr|tl|h|hrs?|days?|years?|tage?|jours?|ans|mal|times)\b)"
_TAIL_WORD = rf"[\s.,!…)-]{{0,4}}(?:{_UNITS}[^\W\d]{{1,5}})?[^\w%€$£¥₹₽₺₩°]{{0,8}}"
_AFTER = re.compile(_TAIL_WORD, re.IGNORECASE)
_FEWEST_MORE = 3
"""Digits that must follow a piece which might be a number already."""
_TAIL = 16
"""Characters that may follow a piece."""
_LONGEST_ROW = 48
_PIECE = re.compile(
    rf"[\s.-]*(?:[^\W\d]{{1,8}}[\s:,]{{1,2}}){{0,4}}\+?(\(?[0-9](?:[ ().,/*-]{{0,2}}[0-9]){{0,18}}){_TAIL_WORD}\Z", re.IGNORECASE
)
_BARE = re.compile(r"[^A-Za-z\u00c0-\uffff%€$£¥₹₽₺₩°:#]*")
"""A message that holds no word."""
_FEW_WORDS = re.compile(r"\W*(?:[^\W\d]{1,6}\W{1,2}){0,3}")
_MORE = re.compile(
    r"\W*(?:(?:and|then|und|dann|y|luego|et|puis|e|poi|depois|en|dan|i|potem|the|last|second|2nd|other|half|part|bit|rest|hälfte)\W+){1,4}\d",
    re.IGNORECASE,
)
"""Words that announce another piece."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_MOMENT = re.compile(r"\d{1,2}[:/]\d{2}|\d{1,2}([./-])\d{1,2}(?:\1(?:\d{2}|\d{4}))?|\d{4}-\d\d?-\d\d?|\d-\d|[\d.,]*\d[.,]\d\d?")
"""A date, a time, a score or a price."""
Part = tuple[int, int, str]


def detector(setup: Setup) -> Detector:
    """A detector for the regions of a project."""
    regions = setup.regions

    def find(sheet: Sheet) -> Iterator[Finding]:
        read, text = 0, sheet.text
        for start, end, digits in [run for run in sheet.digits if EDGE in text[run[1] : run[1] + _TAIL]]:
            if start >= read and len(digits) < _MOST_DIGITS:
                found = list(_parts_from(sheet, start, end, digits, regions))
                yield from found
                read = found[-1].end if found else read

    return find


def _parts_from(sheet: Sheet, start: int, end: int, digits: str, regions: tuple[str, ...]) -> Iterator[Finding]:
    """The pieces of a number whose first stands at the end of its message."""
    edge = sheet.text.find(EDGE, end, end + _TAIL)
    if edge < 0 or not _AFTER.fullmatch(sheet.text, end, edge):
        return
    parts = [(start, end, digits)]
    row = sheet.row(start)
    following = own_after(sheet, row)
    while following is not None and len(parts) < _MOST_PARTS:
        part = _piece(sheet, following)
        if not part:
            break
        parts.append(part)
        following = own_after(sheet, following)
    for count in range(len(parts), 1, -1):
        kind, value = _whole(sheet, row, parts[:count], regions)
        if kind:
            yield from (Finding(left, right, kind, _SCORE, Action.REPLACE, value, "split") for left, right, _ in parts[:count])
            return


def _piece(sheet: Sheet, row: int) -> Part | None:
    """The digits of a message that holds little else."""
    start, stop = sheet.bounds(row)
    match = _PIECE.match(sheet.text[start:stop]) if stop - start <= _LONGEST_ROW else None
    if not match:
        return None
    return start + match.start(1), start + match.end(1), "".join(filter(str.isdigit, match[1]))


def _whole(sheet: Sheet, row: int, parts: Sequence[Part], regions: tuple[str, ...]) -> tuple[str, str]:
    """Kind and value of what the pieces make; nothing if they are no number, or two whole ones."""
    digits = "".join(part[2] for part in parts)
    if cards.is_card(digits) and min(len(part[2]) for part in parts) >= _FEWEST_MORE and not any(cards.is_card(part[2]) for part in parts):
        return cards.KIND, digits
    whole = [bool(phones.normal_form(part[2], regions)) for part in parts]
    if any(whole[1:]) or (whole[0] and len(parts[1][2]) < _FEWEST_MORE):
        return "", ""
    plus = sheet.text[parts[0][0] - 1] == "+"
    value = phones.normal_form(f"+{digits}" if plus else digits, regions)
    return (phones.KIND, value) if value and (plus or _is_called(sheet, row, parts[0][0]) or _are_bare(sheet, parts)) else ("", "")


def _is_called(sheet: Sheet, row: int, start: int) -> bool:
    """Whether somebody speaks of calling right before, in this message or the one before."""
    asked = sheet.previous_row(row)
    least = sheet.bounds(row if asked is None else asked)[0]
    return bool(phones.CALLING.search(sheet.text, max(least, start - 160), start))


def _are_bare(sheet: Sheet, parts: Sequence[Part]) -> bool:
    """Whether the pieces are all of their messages and no dates or scores; few words may stand before the first."""
    if sum(len(part[2]) for part in parts) < _ENOUGH or any(_MOMENT.fullmatch(sheet.text, part[0], part[1]) for part in parts):
        return False
    rows = [sheet.bounds(sheet.row(part[0])) for part in parts]
    first = bool(_BARE.fullmatch(sheet.text, *rows[0]) or _FEW_WORDS.fullmatch(sheet.text, rows[0][0], parts[0][0]))
    return (
        first
        and not _YEAR.fullmatch(parts[0][2])
        and all(_BARE.fullmatch(sheet.text, *row) or _MORE.match(sheet.text, *row) for row in rows[1:])
    )
