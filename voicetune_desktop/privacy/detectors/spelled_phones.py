"""Phone numbers in words: "oh seven seven double oh …", "zéro six douze …", "一三八…"."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Detector, Setup
from voicetune_desktop.privacy.detectors.phones import CALLING, KIND, normal_form
from voicetune_desktop.privacy.digit_groups import before
from voicetune_desktop.privacy.digit_words import Spoken, digits_of, rare_words
from voicetune_desktop.privacy.sheets import Sheet

_SURE, _LIKELY = 0.95, 0.85
_FEWEST, _ENOUGH, _MOST = 7, 9, 15
_FEWEST_WORDS = 5
_AROUND = 200
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+")
_GAP = re.compile(r"[\s,.;/+()–-]{1,4}")
_EAST = "零〇一二三四五六七八九幺공영일이삼사오육칠팔구"
_EASTERN = re.compile(rf"[{_EAST}](?:[ -]?[{_EAST}]){{6,14}}")
_EAST_DIGITS = str.maketrans("零〇一二三四五六七八九幺공영일이삼사오육칠팔구", "00123456789100123456789")
_COUNTED = ("01234567890", "09876543210")
Token = tuple[int, int, str]


def detector(setup: Setup) -> CuedDetector:
    """A detector of numbers in the words of any language."""
    words = rare_words()

    def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
        end = 0
        for cue in cues:
            if cue.start >= end and not sheet.text[cue.end].isalpha():
                found = _around(sheet, cue, words[cue.word], end)
                if found:
                    start, stop, digits = found
                    end = stop
                    yield from _finding(sheet, start, stop, digits, setup.regions)

    return CuedDetector(tuple(words), find)


def eastern(setup: Setup) -> Detector:
    """A detector of numbers in Chinese and Korean digits."""

    def find(sheet: Sheet) -> Iterator[Finding]:
        for match in () if sheet.text.isascii() else _EASTERN.finditer(sheet.text):
            digits = "".join(filter(str.isalnum, match.group())).translate(_EAST_DIGITS)
            yield from _finding(sheet, match.start(), match.end(), digits, setup.regions)

    return find


def _around(sheet: Sheet, cue: Cue, languages: Sequence[Spoken], least: int) -> tuple[int, int, str] | None:
    """The longest row of number words around one of them."""
    row_start, row_stop = sheet.bounds(sheet.row(cue.start))
    left, right = max(row_start, cue.start - _AROUND, least), min(row_stop, cue.end + _AROUND)
    tokens = [(match.start(), match.end(), match.group()) for match in _TOKEN.finditer(sheet.folded, left, right)]
    at = next((place for place, token in enumerate(tokens) if token[0] == cue.start), None)
    if at is None:
        return None
    best: tuple[int, int, str] | None = None
    for spoken in languages:
        first, last = _span(sheet.folded, tokens, at, spoken)
        words = [word for _, _, word in tokens[first : last + 1]]
        digits = digits_of(words, spoken)
        if len(digits) > len(best[2] if best else "") and sum(not word.isdigit() for word in words) >= _FEWEST_WORDS:
            best = tokens[first][0], tokens[last][1], digits
    return best


def _span(text: str, tokens: Sequence[Token], at: int, spoken: Spoken) -> tuple[int, int]:
    """First and last of the tokens beside one that belong to the same number."""
    first = last = at
    while first > 0 and _belongs(tokens[first - 1][2], spoken) and _GAP.fullmatch(text, tokens[first - 1][1], tokens[first][0]):
        first -= 1
    while last + 1 < len(tokens) and _belongs(tokens[last + 1][2], spoken) and _GAP.fullmatch(text, tokens[last][1], tokens[last + 1][0]):
        last += 1
    while first < at and tokens[first][2] in spoken.joins:
        first += 1
    while last > at and (tokens[last][2] in spoken.joins or tokens[last][2] in spoken.repeats):
        last -= 1
    return first, last


def _belongs(word: str, spoken: Spoken) -> bool:
    return spoken.knows(word) or word.isdigit()


def _finding(sheet: Sheet, start: int, stop: int, digits: str, regions: tuple[str, ...]) -> Iterator[Finding]:
    """A number that a country has, or one long enough that nobody counts."""
    if not _FEWEST <= len(digits) <= _MOST or any(digits in counted for counted in _COUNTED) or len(set(digits)) == 1:
        return
    abroad = sheet.text[start - 1] == "+" or before(sheet, start, 6).endswith("plus ")
    value = normal_form(f"+{digits}" if abroad else digits, regions)
    if value or len(digits) >= _ENOUGH or CALLING.search(before(sheet, start, 60)):
        yield Finding(start, stop, KIND, _SURE if value else _LIKELY, Action.REPLACE, value or digits, "spelled")
