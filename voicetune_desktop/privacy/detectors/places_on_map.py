"""Coordinates: decimal pairs, degrees with minutes and seconds, "lat … lon …", full plus codes, three words."""

import re
from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.digit_groups import is_free
from voicetune_desktop.privacy.sheets import Sheet

KIND = "gps"
_SCORE, _LIKELY = 0.97, 0.9
_DECIMAL = r"[-\u2212+]?\d{1,3}[.,]\d{3,15}"
_PAIR = re.compile(
    rf"(?:(?<!\w)[NSns]\s?)?({_DECIMAL})(?:\s?°)?(?:\s?[NSns](?![A-Za-z]))?(?:\s?[,;/|]\s{{0,3}}|\s{{1,3}})(?:[EWOewo]\s?)?({_DECIMAL})(?:\s?°)?(?:\s?[EWOewo](?![A-Za-z]))?"
)
_PART = r"\d{1,3}(?:[.,]\d{1,8})?\s?[°º]\s?(?:\d{1,2}(?:[.,]\d{1,8})?\s?['′’]\s?)?(?:\d{1,2}(?:[.,]\d{1,6})?\s?(?:[\"″”]|''|’’)?\s?)?"
_DEGREES = re.compile(
    rf"(?:[NS]\s?)?[-\u2212]?{_PART}(?:[NS](?![A-Za-z]))?\s?[,;/]?\s?(?:(?:and|und|y|et|e)\s)?(?:[EWO]\s?)?[-\u2212]?{_PART}"
    rf"(?:[EWO](?![A-Za-z]))?",
    re.IGNORECASE,
)
_DEGREE_SIGN = re.compile(r"[°º]")
_NAMED = re.compile(
    rf"lat(?:itude|itud|itudine|\.)?\W{{0,4}}({_DECIMAL})°?\W{{1,4}}(?:and |und |y |et |e )?"
    rf"(?:lon|long|longitude|longitud|longitudine|lng|lon\.)\W{{0,4}}({_DECIMAL})"
)
_BREADTH = re.compile(rf"breite(?:ngrad)?\W{{0,4}}({_DECIMAL})°?\W{{1,4}}(?:und )?länge(?:ngrad)?\W{{0,4}}({_DECIMAL})")
_LETTERS = "23456789CFGHJMPQRVWX"
_PLUS_CODE = re.compile(rf"(?<![A-Za-z0-9+])[2-9CFGHJMPQRVWX]{{8}}\+[{_LETTERS}]{{2,3}}(?![A-Za-z0-9])")
_THREE_WORDS = re.compile(r"///([a-zà-ÿ]{3,20}\.[a-zà-ÿ]{3,20}\.[a-zà-ÿ]{3,20})(?![\w./])")
_FEWEST = 4
"""Digits of the first half of a pair."""
_REST = 24
"""Characters of the second half, where letters stand before it."""
_BEFORE_SIGN = 8


def detector(setup: Setup) -> Detector | None:  # noqa: ARG001
    """A detector of coordinates; needs to know nothing."""
    return find


def find(sheet: Sheet) -> Iterator[Finding]:
    """Each way of writing is looked for by what is rare in it."""
    yield from _pairs(sheet)
    yield from _degrees(sheet.text)
    for pattern in (_NAMED, _BREADTH):
        for match in pattern.finditer(sheet.folded):
            yield Finding(match.start(1), match.end(2), KIND, _SCORE, Action.REPLACE, _value(match[1], match[2]))
    if "///" in sheet.text:
        for match in _THREE_WORDS.finditer(sheet.text):
            yield Finding(match.start(1), match.end(1), KIND, _LIKELY, Action.REPLACE, match[1])
    yield from _plus_codes(sheet.text)


def _pairs(sheet: Sheet) -> Iterator[Finding]:
    text, end = sheet.text, 0
    for start, stop, digits in sheet.digits:
        if len(digits) >= _FEWEST and (text.find(".", start, stop) >= 0 or text.find(",", start, stop) >= 0):
            for match in _PAIR.finditer(text, max(start - 2, end), min(stop + _REST, len(text))):
                if _stands_apart(text, match) and _is_place(match[1], match[2]):
                    end = match.end()
                    yield Finding(match.start(), end, KIND, _SCORE, Action.REPLACE, _value(match[1], match[2]))


def _stands_apart(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    return is_free(text, start - 1) and is_free(text, end) and text[start - 1] not in ".," and text[end] != "%"


def _is_place(north: str, east: str) -> bool:
    """Whether two numbers are in the range of coordinates and too exact for prices or thousands."""
    if abs(_number(north)) > 90 or abs(_number(east)) > 180:
        return False
    places = [len(re.split("[.,]", part)[1]) for part in (north, east)]
    return min(places) >= 3 and max(places) >= 4 and ("." in north) == ("." in east)


def _number(written: str) -> float:
    return float(written.replace(",", ".").replace("\u2212", "-"))


def _value(north: str, east: str) -> str:
    return f"{_number(north)},{_number(east)}"


def _degrees(text: str) -> Iterator[Finding]:
    end = 0
    for sign in _DEGREE_SIGN.finditer(text):
        if sign.start() >= end:
            start = _start_of_degrees(text, max(end, sign.start() - _BEFORE_SIGN), sign.start())
            match = _DEGREES.match(text, start)
            if match and match.end() > sign.end() + 1 and (set("'′’\"″”") & set(match.group()) or re.search(r"\d[.,]\d{3}", match.group())):
                end = match.end()
                yield Finding(start, end, KIND, _SCORE, Action.REPLACE, "".join(match.group().split()))


def _start_of_degrees(text: str, least: int, sign: int) -> int:
    left = text[least:sign]
    number = re.search(r"(?:(?<![A-Za-z])[NS]\s?)?[-\u2212]?[\d.,]{1,12}\s?$", left)
    return least + number.start() if number else sign


def _plus_codes(text: str) -> Iterator[Finding]:
    plus = text.find("+")
    while plus >= 0:
        match = _PLUS_CODE.match(text, plus - 8) if plus > 8 and text[plus - 1].isalnum() else None
        if match:
            yield Finding(match.start(), match.end(), KIND, _LIKELY, Action.REPLACE, match.group())
        plus = text.find("+", plus + 1)
