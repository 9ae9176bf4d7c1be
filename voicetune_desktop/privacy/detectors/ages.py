"""Ages of people, where it is clear that somebody tells one."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.announcing import before
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.sheets import Sheet

KIND = "age"
_SURE = 0.85
_AGE = r"(1[0-1]\d|[1-9]\d|[1-9])"
_AHEAD = re.compile(r" ([1-9]\d)(?= (?:next|this|on|in|today|tomorrow|soon)(?!\w)|[!.\0])", re.IGNORECASE)
_TELLERS = {
    "years old": r"(?:i'?m|i am|she'?s|he'?s|she is|he is|(?:my|his|her) \w+(?: is|'s)|turned)(?: now| only| just)? {age}[ -]?$",
    "yrs old": r"(?:i'?m|i am|she'?s|he'?s|she is|he is) {age}[ -]?$",
    "jahre alt": r"(?:bin|ist|bist|wird|werde|war)(?: jetzt| schon| erst)? {age} ?$",
    "años": r"(?:tengo|tiene|tienes|cumplo|cumple|cumplió) {age} ?$",
    "anos": r"(?:tenho|tem|faço|faz|fez) {age} ?$",
    "ans": r"(?:j'ai|elle a|il a|t'as|tu as|j’ai) {age} ?$",
    "anni": r"(?:ho|ha|hai|compio|compie) {age} ?$",
    "jaar oud": r"(?:ben|is|bent) {age} ?$",
    "lat": r"(?:mam|ma|masz|kończę|skończył\w*) {age} ?$",
    "let": r"(?:je mi|mi je|je jí|je mu) {age} ?$",
    "лет": r"(?:мне|ему|ей|тебе|исполнилось) {age} ?$",
    "года": r"(?:мне|ему|ей|тебе|исполнилось) {age} ?$",
    "років": r"(?:мені|йому|їй|тобі) {age} ?$",
    "yaşında": r"{age} ?$",
    "vuotta vanha": r"(?:olen|on) {age} ?$",
    "-vuotias": r"(?:olen|on) {age}$",
    "år gammal": r"(?:är|fyller|blev) {age} ?$",
    "år gammel": r"(?:er|fyller|ble|blev) {age} ?$",
    "éves": r"{age} ?$",
    "de ani": r"(?:am|are) {age} ?$",
    "saal": r"(?:main|mein|mai|vo|wo|mera|meri) {age} ?$",
    "岁": r"{age}$",
    "歳": r"{age}$",
    "살": r"{age}$",
}
"""What stands behind an age, and how the words before it must end."""


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of ages; needs to know nothing."""
    return _detector()


def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    """The number before each word for years of age."""
    for cue in cues:
        if cue.word == "turning":
            if ahead := _AHEAD.match(sheet.text, cue.end):
                yield Finding(*ahead.span(1), KIND, _SURE, Action.REPLACE, ahead.group(1), reason="said")
            continue
        near = before(sheet, cue.start, reach=48)
        match = _patterns()[cue.word].search(near)
        if match:
            start, end = (cue.start - len(near) + place for place in match.span(1))
            yield Finding(start, end, KIND, _SURE, Action.REPLACE, match.group(1), reason="said")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {word: re.compile(rf"(?<![0-9A-Za-z]){pattern.format(age=_AGE)}", re.IGNORECASE) for word, pattern in _TELLERS.items()}


@cache
def _detector() -> CuedDetector:
    return CuedDetector((*_TELLERS, "turning"), find)
