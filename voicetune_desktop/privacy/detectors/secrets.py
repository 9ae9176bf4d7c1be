"""Keys and tokens of services: by how they begin, by what they are called, and private keys over many lines."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, cast

from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.announcing import announced, listed, table
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.detectors.randomness import looks_drawn, may_be_drawn
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "secret_key"
_SURE, _LIKELY = 0.99, 0.9
_USUAL_REST = "[A-Za-z0-9_-]{16,}"
_LONGEST = 8192
_LONG_ENOUGH = 700
_LONG = frozenset(("eyJ", "SharedAccessSignature="))
_NEAR = 120
"""Characters between the name of a secret and its end of the search."""
_TOKEN = re.compile(r"[A-Za-z0-9_+/=.~$-]{16,}")
_SHORT = re.compile(r"[A-Za-z0-9_+/=.~$@!%^&*-]{8,}")
_BLOCKS = re.compile(r"(?<![\w-])(?=[A-Z-]*[0-9])[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,7}(?![\w-])")
_LOGIN = re.compile(r"://[^\s/:@\0]{0,64}:([^\s/\0]{1,128})@(?=[\w\[])")
_PRIVATE = re.compile(r"-----BEGIN [A-Z0-9 ]{0,40}(?:PRIVATE KEY(?: BLOCK)?|PGP MESSAGE)-----", re.IGNORECASE)
_BASE64_LINES = re.compile(r"(?:[\s>]*[A-Za-z0-9+/=:,-]{16,76}(?=\s|\0))*(?:\s*[A-Za-z0-9+/=]{1,76}(?=\s*\0))?")
_UNTIL = re.compile(r"-----END [A-Z0-9 ]{3,50}-----", re.IGNORECASE)
_LONGEST_BLOCKS = 56
_EDGES = ".=~-$"


class _Rule(Struct, frozen=True):
    rest: re.Pattern[str]
    back: re.Pattern[str] | None
    bare: bool
    """Whether the beginning is a name or address and only the rest is secret."""


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of secrets; needs to know nothing."""
    return _detector()


def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    """Whatever each cue says: the start of a key, the name of a secret, or an address with a password in it."""
    done = tried = 0
    for cue in cues:
        if cue.start < tried and cue.word in _rules():
            continue
        reader = _READERS.get(cue.word)
        places = reader(sheet, cue) if reader else _begun(sheet, cue) if cue.word in _rules() else ()
        for start, end in places:
            tried = end
            yield _finding(sheet, start, end, _SURE)
        if cue.word in _names() and cue.end > done:
            done = cue.end
            for start, end in _named(sheet, cue):
                done = end
                yield _finding(sheet, start, end, _LIKELY)


def _finding(sheet: Sheet, start: int, end: int, score: float) -> Finding:
    return Finding(start, end, KIND, score, Action.REPLACE, sheet.text[start:end], reason="key")


def _begun(sheet: Sheet, cue: Cue) -> Iterator[tuple[int, int]]:
    """A key that begins like this cue, in its own case."""
    text = sheet.text
    if not text.startswith(cue.word, cue.start):
        return
    for rule in _rules()[cue.word]:
        rest = rule.rest.match(text, cue.end, cue.end + (_LONGEST if cue.word in _LONG else _LONG_ENOUGH))
        if not rest or not (rule.bare or may_be_drawn(rest.group())):
            continue
        start = cue.end if rule.bare else cue.start
        if rule.back:
            lead = re.search(rf"(?<![0-9]){rule.back.pattern}$", text[max(0, start - 16) : start])
            if not lead:
                continue
            start -= len(lead.group())
        yield start, rest.end() - (rest.group().endswith("."))
        return


def _named(sheet: Sheet, cue: Cue) -> Iterator[tuple[int, int]]:
    """The first thing near the name of a secret that looks drawn: behind it, or before it if nothing is behind it."""
    text = sheet.text
    last = text.find(EDGE, cue.end)
    last = min(last, cue.end + _NEAR) if last >= 0 else cue.end + _NEAR
    place = _drawn(text, cue.end, last + (_LONGEST if last == cue.end + _NEAR else 0), last)
    if not place and (short := announced(sheet, cue)) and short.signed:
        value = _SHORT.match(text, short.start, short.end)
        if value and looks_drawn(value.group(), fewest=8):
            place = value.span()
    if not place:
        first = max(text.rfind(EDGE, 0, cue.start) + 1, cue.start - _NEAR)
        place = _drawn(text, first, cue.start, cue.start)
    if place:
        yield place


def _drawn(text: str, start: int, end: int, begin_before: int) -> tuple[int, int] | None:
    edge = text.find(EDGE, start, end)
    end = edge if edge >= 0 else end
    for token in _TOKEN.finditer(text, start, end):
        if token.start() >= begin_before:
            return None
        value = token.group()
        lead = len(value) - len(value.lstrip(_EDGES + "/"))
        if "//" not in value and text[token.start() - 1] not in "@:#" and looks_drawn(value[lead:].rstrip(".~-$")):
            return token.start() + lead, token.start() + len(value.rstrip(".~-$"))
        if name := re.match(r"[A-Za-z_]{2,40}=", value):
            rest = value[name.end() :].rstrip(".~-$")
            if looks_drawn(rest):
                return token.start() + name.end(), token.start() + name.end() + len(rest)
        if text[token.start() - 1] == ":" and text[token.start() - 2 : token.start() + 2] != "://" and looks_drawn(value.rstrip(".~-$")):
            return token.start(), token.start() + len(value.rstrip(".~-$"))
    end = min(end, begin_before + _LONGEST_BLOCKS)
    blocks = _BLOCKS.search(text, start, end) if "-" in text[start:end] else None
    return blocks.span() if blocks and blocks.start() < begin_before else None


def _login(sheet: Sheet, cue: Cue) -> Iterator[tuple[int, int]]:
    """The password in "scheme://user:password@host"."""
    match = _LOGIN.match(sheet.text, cue.start)
    if match:
        yield match.span(1)


def _private(sheet: Sheet, cue: Cue) -> Iterator[tuple[int, int]]:
    """A private key from its first line to its last, or to where it was cut off."""
    text = sheet.text
    begin = _PRIVATE.match(text, cue.start)
    if not begin:
        return
    edge = text.find(EDGE, cue.end)
    end = _UNTIL.search(text, begin.end(), min(edge, begin.end() + 4 * _LONGEST))
    lines = None if end else _BASE64_LINES.match(text, begin.end(), edge + 1)
    yield cue.start, (end or lines or begin).end()


_READERS: Mapping[str, Callable[[Sheet, Cue], Iterator[tuple[int, int]]]] = {"://": _login, "-----begin": _private}


@cache
def _rules() -> Mapping[str, tuple[_Rule, ...]]:
    rules: dict[str, tuple[_Rule, ...]] = {}
    for keys in cast("list[dict[str, Any]]", table("secrets")["keys"]):
        back = re.compile(keys["back"]) if "back" in keys else None
        rule = _Rule(re.compile(keys.get("rest", _USUAL_REST)), back, keys.get("bare", False))
        for begin in keys["begins"]:
            rules[begin] = (*rules.get(begin, ()), rule)
    return rules


@cache
def _names() -> frozenset[str]:
    return frozenset(listed(table("secrets")["names"]))


@cache
def _detector() -> CuedDetector:
    return CuedDetector((*_READERS, *_rules(), *_names()), find)
