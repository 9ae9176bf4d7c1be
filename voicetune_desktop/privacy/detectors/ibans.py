"""International bank account numbers: a country, its length, and a right remainder."""

import re
from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.digit_groups import is_free
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "iban"
_SCORE = 0.99
_LENGTHS = {
    pair[:2]: int(pair[2:])
    for pair in words(
        """
    AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18
    FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21
    LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24
    SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
    """
    )
}
"""Characters of an IBAN by country (SWIFT, IBAN registry)."""
_COUNTRY = re.compile(r"([A-Za-z]) ?([A-Za-z])[ -]?$")
_GAPS = " -.\u00a0\u202f"
_LONG_RUN = 9
_MOST_ROWS = 3
_WORD = re.compile(r"[A-Za-z0-9]+")
_MOST_WORDS = 8


def detector(setup: Setup) -> Detector | None:  # noqa: ARG001
    """A detector of IBANs; needs to know nothing."""
    return find


def find(sheet: Sheet) -> Iterator[Finding]:
    """Two letters and two check digits may start one; the rest may follow in the next messages of the speaker."""
    text = sheet.text
    for run_start, _, _ in [run for run in sheet.digits if _has_country(text, run[0]) or len(run[2]) > _LONG_RUN]:
        country = _COUNTRY.search(text, max(0, run_start - 4), run_start)
        length = _LENGTHS.get((country[1] + country[2]).upper(), 0) if country else 0
        if country and length and is_free(text, country.start() - 1):
            yield from _read(sheet, country.start(), length)


def _has_country(text: str, start: int) -> bool:
    """Whether what stands before a number may be the letters of a country: "DE", "DE " or "D E "."""
    if text[start - 1] != " ":
        return text[start - 2 : start].isalpha()
    return text[start - 3 : start - 1].isupper() or (text[start - 3] == " " and text[start - 2].isalpha() and not text[start - 5].isalpha())


def _read(sheet: Sheet, start: int, length: int) -> Iterator[Finding]:
    end, value = compact(sheet.text, start, length)
    if len(value) == length:
        if is_iban(value):
            yield Finding(start, end, KIND, _SCORE, Action.REPLACE, value)
        return
    row = sheet.row(start)
    if sheet.bounds(row)[1] - end < 3:
        parts = _rest(sheet, row, value, length, _MOST_ROWS - 1)
        if parts:
            whole = value + "".join(part for _, _, part in parts)
            for left, right in ((start, end), *(part[:2] for part in parts)):
                yield Finding(left, right, KIND, _SCORE, Action.REPLACE, whole, "split")


def _rest(sheet: Sheet, row: int, value: str, length: int, rows: int) -> list[tuple[int, int, str]]:
    """The parts in the next messages that complete a number; nothing if none do."""
    following = sheet.next_row(row)
    if following is None or not sheet.same_speaker(row, following) or not rows:
        return []
    start, stop = sheet.bounds(following)
    starts = [word.start() for _, word in zip(range(_MOST_WORDS), _WORD.finditer(sheet.text, start, stop), strict=False)]
    for place in starts:
        end, part = compact(sheet.text, place, length - len(value))
        if len(value + part) == length and is_iban(value + part):
            return [(place, end, part)]
        more = _rest(sheet, following, value + part, length, rows - 1) if end == stop and len(value + part) < length else []
        if more:
            return [(place, end, part), *more]
    return []


def compact(text: str, start: int, length: int) -> tuple[int, str]:
    """Letters and digits from a place on without the gaps between them, and where they end: `length` of them, or fewer if a word ends."""
    pieces, end, size = list[str](), start, 0
    word = _WORD.match(text, start)
    while word and size + len(word.group()) <= length:
        pieces.append(word.group())
        size, end = size + len(word.group()), word.end()
        gap = text[end]
        word = _WORD.match(text, end + 1) if gap in _GAPS and gap != EDGE else None
    return end, "".join(pieces).upper()


def is_iban(value: str) -> bool:
    """Whether the remainder of the number is right (ISO 13616-1)."""
    return int("".join(str(int(char, 36)) for char in value[4:] + value[:4])) % 97 == 1
