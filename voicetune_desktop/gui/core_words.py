"""What the rooms without Qt say, in the person's language: their sentences are English, with numbers and names put in.

A text is looked up as it is, else it is held against the templates that hold numbers and names ("%1 is not installed on this
computer."), else taken line by line and sentence by sentence; what stands in brackets at the end ("… (401).") stays. What was put in
goes back in as it is, unless it is a phrase of ours itself, a list of some, a number or a day; a single word with a capital may be
somebody's name.
"""

import json
import re
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from voicetune_desktop.gui.days import day
from voicetune_desktop.paths import resource

TEMPLATES = "translations/core_templates.json"
"""Made by packaging/translations.py: every text with holes that the rooms without Qt have."""
_LONGEST = 2000
"""Longer texts are none of ours."""
_FEWEST_LETTERS = 6
"""A template with fewer letters of its own takes only numbers, the last with its unit, lest it fits anything."""
_HOLE = re.compile(r"%\d+")
_NUMBER = re.compile(r"(-?)([$€£]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?( %)?")
_DATE = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?")
_ASIDE = re.compile(r"(.+)( \([^()\s]+\))\.", re.DOTALL)
"""A sentence with a code at its end."""
_BETWEEN = re.compile(r"(?<=[.?…”]) (?=[A-Z“\d])")


def said(text: str) -> str:
    """A text of ours in the person's language; other texts as they are."""
    if not text or len(text) > _LONGEST:
        return text
    if (found := _exact(text) or _all_sentences(text) or _filled(text)) is not None:
        return found
    if "\n" in text:
        return "\n".join(map(said, text.split("\n")))
    return " ".join(map(_one, _BETWEEN.split(text)))


def number_said(text: str) -> str:
    """A number, price, day or month as the person's language writes it: "1,234.5" becomes "1.234,5"; other texts as they are."""
    found = _NUMBER.fullmatch(text)
    if not found:
        return _day_said(text)
    sign, currency, whole, decimals, percent = found.groups()
    number = float(f"{sign}{whole.replace(',', '')}.{decimals or 0}")
    if currency:
        return QLocale().toCurrencyString(number, currency, len(decimals or ""))
    if decimals is None and "," not in whole:
        return text
    return QLocale().toString(number, "f", len(decimals or "")) + (percent or "")


def share_said(share: float, decimals: int = 1) -> str:
    """A share of 0 to 1: "12.5 %"."""
    return f"{QLocale().toString(share * 100, 'f', decimals)} %"


def _day_said(text: str) -> str:
    found = _DATE.fullmatch(text)
    if not found:
        return text
    year, month, of_month = found.groups()
    if of_month is None:
        return QLocale().toString(QDate(int(year), int(month), 1), "MMMM yyyy")
    return day(date.fromisoformat(text)) if QDate(int(year), int(month), int(of_month)).isValid() else text


def _one(text: str) -> str:
    """The translation of one sentence."""
    found = _whole(text)
    if found is None and (aside := _ASIDE.fullmatch(text)) and (said_without := _whole(f"{aside[1]}.")):
        return f"{said_without.removesuffix('.')}{aside[2]}."
    return number_said(text) if found is None else found


def _whole(text: str) -> str | None:
    """The translation of a text that is one of ours as a whole; None for others, and where there is no other language."""
    return _exact(text) or _filled(text)


def _exact(text: str) -> str | None:
    exact = QCoreApplication.translate("core", text)
    return exact if exact != text else None


def _all_sentences(text: str) -> str | None:
    """The translation of several sentences of ours: the hole at the end of the first would take the others in."""
    sentences = _BETWEEN.split(text)
    found = [] if len(sentences) == 1 else list(filter(None, map(_whole, sentences)))
    return " ".join(found) if len(found) == len(sentences) else None


def _filled(text: str) -> str | None:
    """The translation of the template that a text was made of, the one with most letters of its own first."""
    by_start = _by_start()
    candidates = (*by_start.get(_start(text), ()), *by_start.get("", ()))
    found = next(
        ((source, match) for source in candidates if _main_piece(source) in text and (match := _pattern(source).fullmatch(text))), None
    )
    if found is None:
        return None
    source, match = found
    translated = QCoreApplication.translate("core", source)
    is_unit = _letters(source) < _FEWEST_LETTERS
    return None if translated == source and not is_unit else _HOLE.sub(_put(match), translated)


def _put(match: re.Match[str]) -> Callable[[re.Match[str]], str]:
    return lambda hole: _part_said(match[int(hole[0][1:])])


def _part_said(text: str) -> str:
    """What was put into a text: a phrase, a list of phrases, a number, or anything else, which stays."""
    if " " not in text and not text.islower():
        return number_said(text)
    found = said(text)
    return ", ".join(map(_part_said, text.split(", "))) if found == text and ", " in text else found


@cache
def _by_start() -> dict[str, tuple[str, ...]]:
    """Templates by the word that they begin with, or by nothing where that is a hole."""
    found = defaultdict[str, list[str]](list)
    sources: list[str] = json.loads(resource(TEMPLATES).read_text(encoding="utf-8"))
    for source in sorted(sources, key=lambda source: -_letters(source)):
        start = _start(source)
        found["" if "%" in start else start].append(source)
    return {start: tuple(several) for start, several in found.items()}


@cache
def _main_piece(source: str) -> str:
    """The longest text between the holes of a template; looking for it costs less than making a pattern of every template."""
    return max(_HOLE.split(source), key=len)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    hole = r"(.+?)" if _letters(source) >= _FEWEST_LETTERS else r"(-?[$€£]?\d[\d.,-]*(?: \d[\d.,-]*)*(?: [^\s\d]+)?)"
    pieces = map(re.escape, _HOLE.split(source))
    return re.compile(hole.join(pieces), re.DOTALL)


def _start(text: str) -> str:
    return text.partition(" ")[0]


def _letters(source: str) -> int:
    return sum(map(str.isalpha, _HOLE.sub("", source)))
