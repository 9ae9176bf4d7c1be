"""Where a password or code stands beside the word that announces it, for each sort of such words."""

import re
from collections.abc import Callable, Iterator, Mapping

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.detectors.announcing import Announced, after, announced, around, word_end
from voicetune_desktop.privacy.detectors.base import Cue
from voicetune_desktop.privacy.detectors.password_values import (
    LIVELY,
    Place,
    digits_at,
    digits_near,
    has_unit,
    is_like_ticket,
    is_strong,
    is_word_like,
    no_passwords,
    token_at,
)
from voicetune_desktop.privacy.detectors.password_ways import (
    end_of_message,
    login_pair,
    renewed,
    said_before,
    said_late,
    tail_of_clause,
    used_to_enter,
)
from voicetune_desktop.privacy.sheets import EDGE, Sheet

_UNSURE_WORDS = frozenset(
    (
        "pass",
        "passes",
        "contra",
        "clave",
        "parola",
        "gate",
        "safe",
        "combo",
        "locker",
        "buzzer",
        "keypad",
        "alarm",
        "tan",
        "kod",
        "cod",
        "ww",
    )
)
_ENDS = re.compile(
    r"\s*(?:$|[.,;:!?)(\n\"'»”、。，！？]|(?:lol|btw|haha\w*|ok|okay|pls|please|dont|don't|no|all|in|with|und|mit|y|con|et|avec|but|and|though|tho|now|jetzt|x+|bro|yaar|bhai|:\)|;\))(?!\w))"
)
_CLEARLY = re.compile(r"\s(?:is|ist|es|est|é|è|was|now)\s", re.IGNORECASE)
_OWN_NAMES = frozenset(("admin", "root", "guest"))
_BARE = frozenset(("safe word", "code word", "codeword", "security answer", "secret answer"))
_SHORT = 32
_FIRST = re.compile(r"\s+(?:is|ist|est|es|è|é|to|je|это|är|er|on)\s", re.IGNORECASE)
_FOR = re.compile(r"\s(?:for|on|für|zu|pour|para|per|voor|dla|för|til|для)\s(?:\w{1,10}\s)?#?", re.IGNORECASE)
"""Between "password" and what it opens."""
_DRAWN = re.compile(r"(?=[A-Z]*[0-9])(?![A-Z]{3,}[0-9]{1,3}(?!\w))(?=[0-9]*[A-Z])[A-Z0-9]{6,8}(?![\w-])")
"""Capitals and digits as programs draw them, unlike "SAVE20"."""
_WORDS = re.compile(r"(?:[^\W\d_]{2,14}(?:[ ]|(?=[.!?\n]|$))){3,24}")


def _password(sheet: Sheet, cue: Cue, inflected: bool) -> Iterator[Place]:  # noqa: FBT001
    """A word that looks like a password right behind the announcement, or any word that is clearly said to be one."""
    bounds = around(sheet, cue)
    lively = LIVELY.search(sheet.text, *bounds)
    seen = announced(sheet, cue, inflected=inflected)
    sure = None if cue.word in _BARE else cue.word not in _UNSURE_WORDS
    possible = seen and (lively or seen.signed or seen.said or sure is None or sheet.text.find("-", *bounds) >= 0)
    place = _value(sheet, seen, sure=sure) if seen and possible else None
    if place and _FOR.fullmatch(sheet.text, cue.end, place[0]) and is_like_ticket(sheet.text[place[0] : place[1]]):
        return
    if not place and lively and (late := tail_of_clause(sheet, cue)):
        place = _strong(sheet, late)
    near = max(0, cue.start - _SHORT), cue.start
    first = lively or (sheet.text.find(EDGE, *near) >= 0 and _FIRST.search(sheet.text, *near))
    if not place and first and (early := said_before(sheet, cue)) and _is_said_first(sheet, cue, *early):
        place = (*early, Action.REPLACE)
    if not place and lively and (last := end_of_message(sheet, cue) or said_late(sheet, cue, door=False)):
        place = (*last, Action.REPLACE)
    if place:
        yield place
        if (later := renewed(sheet, place[1])) and (new := _strong(sheet, later)):
            yield new


def _is_said_first(sheet: Sheet, cue: Cue, start: int, end: int) -> bool:
    """Whether the word before "is the password" is one: it looks so, or the message begins with it and it is no other word."""
    value = sheet.text[start:end]
    first = sheet.text[start - 1] == EDGE and cue.word not in _UNSURE_WORDS
    return is_strong(value) or (first and bool(_FIRST.match(sheet.text, end, cue.start)) and is_word_like(value))


def _phrase(sheet: Sheet, cue: Cue, inflected: bool) -> Iterator[Place]:  # noqa: FBT001
    """Several words, up to the end of the sentence."""
    seen = announced(sheet, cue, inflected=inflected, reach=300)
    words = _WORDS.match(sheet.text, seen.start, seen.end) if seen and (seen.signed or seen.said) else None
    if words and not any(word.lower() in no_passwords() for word in words.group().split()):
        yield words.start(), words.start() + len(words.group().rstrip()), Action.REPLACE
    else:
        yield from _password(sheet, cue, inflected)


def _pin(sheet: Sheet, cue: Cue, inflected: bool) -> Iterator[Place]:  # noqa: FBT001
    """Digits behind the word or, less often, before it."""
    seen = announced(sheet, cue, inflected=inflected)
    place = _digits(sheet, seen, fewest=4 if seen.bare and not seen.said else 3) if seen else None
    place = place or ((late := tail_of_clause(sheet, cue)) and _digits(sheet, late, fewest=4)) or None
    if not place and (early := said_before(sheet, cue)) and digits_at(sheet.text, *early, door=True) == early:
        place = early
    place = place or said_late(sheet, cue, door=True)
    if place:
        yield (*place, Action.REPLACE)


def _once(sheet: Sheet, cue: Cue, inflected: bool) -> Iterator[Place]:  # noqa: FBT001
    """A code that is sent for once: any digits near its name."""
    places = list(_code(sheet, cue, inflected))
    if not places and (seen := after(sheet, cue.end, reach=44)) and (near := digits_near(sheet.text, seen.start, seen.end)):
        places = [(*near, Action.REPLACE)]
    yield from places


def _code(sheet: Sheet, cue: Cue, inflected: bool) -> Iterator[Place]:  # noqa: FBT001
    """Digits, or a mix of letters and digits, for a door, a lock or a page."""
    places = list(_pin(sheet, cue, inflected))
    seen = None if places else announced(sheet, cue, inflected=inflected)
    if seen and (seen.signed or seen.said):
        place = _strong(sheet, seen)
        places = [place] if place and any(map(str.isdigit, sheet.text[place[0] : place[1]])) else []
    elif seen and seen.bare and (drawn := _DRAWN.match(sheet.text, seen.start, seen.end)):
        places = [(*drawn.span(), Action.REPLACE)]
    yield from places


def _network(sheet: Sheet, cue: Cue, inflected: bool) -> Iterator[Place]:  # noqa: FBT001
    """A strong word behind "wifi:", or the second of "wifi: name / password"."""
    places = list(_account(sheet, cue, inflected))
    seen = None if places else announced(sheet, cue, inflected=inflected)
    place = _strong(sheet, seen) if seen and (seen.signed or seen.said) else None
    late = None if place or places else said_late(sheet, cue, door=False)
    yield from (place,) if place else ((*late, Action.REPLACE),) if late else places


def _account(sheet: Sheet, cue: Cue, inflected: bool) -> Iterator[Place]:  # noqa: FBT001
    """The second of "login: anna / hunter2"."""
    end = word_end(sheet, cue, inflected=inflected)
    if cue.word in _OWN_NAMES:
        value = (end or 0) + 1
        last = token_at(sheet.text, value, value + 64) if end and sheet.text[end] in ":/" else value
        pair = (value, last) if is_strong(sheet.text[value:last]) and EDGE not in sheet.text[value:last] else None
    else:
        pair = (login_pair(sheet, end) if end else None) or used_to_enter(sheet, cue)
    if pair:
        yield (*pair, Action.REPLACE)


READERS: Mapping[str, Callable[[Sheet, Cue, bool], Iterator[Place]]] = {
    "password": _password,
    "phrase": _phrase,
    "pin": _pin,
    "once": _once,
    "code": _code,
    "network": _network,
    "account": _account,
}
"""By the topic of a word."""


def _value(sheet: Sheet, seen: Announced, *, sure: bool | None) -> Place | None:
    text = sheet.text
    if seen.quote:
        close = text.find(seen.quote, seen.start, seen.end)
        quoted = text[seen.start : close]
        if close > seen.start and "\n" not in quoted and quoted.lower() not in no_passwords():
            return seen.start, close, Action.REPLACE
    if (strong := _strong(sheet, seen)) and (
        sure is not False or seen.signed or seen.bare or _CLEARLY.search(text, seen.start - 24, seen.start)
    ):
        return strong
    end = token_at(text, seen.start, seen.end)
    said = (seen.signed or seen.said) and seen.directly
    if (
        (said or (seen.bare and sure is None))
        and (seen.signed or sure is not False)
        and is_word_like(text[seen.start : end])
        and _ENDS.match(text, end, seen.end)
    ):
        return seen.start, end, Action.REPLACE
    words = _WORDS.match(text, seen.start, seen.end) if said and sure else None
    if words and words.group().islower() and not any(word in no_passwords() or word.endswith("ing") for word in words.group().split()):
        return words.start(), words.start() + len(words.group().rstrip()), Action.REPLACE
    return None


def _strong(sheet: Sheet, seen: Announced) -> Place | None:
    grouped = digits_at(sheet.text, seen.start, seen.end, door=True)
    end = token_at(sheet.text, seen.start, seen.end)
    if is_strong(sheet.text[seen.start : end]) and not (sheet.text[seen.start : end].isdigit() and has_unit(sheet.text, end, seen.end)):
        longer = grouped and grouped[1] > end
        return (*grouped, Action.REPLACE) if grouped and longer else (seen.start, end, Action.REPLACE)
    return (*grouped, Action.REPLACE) if grouped and (seen.signed or seen.said) else None


def _digits(sheet: Sheet, seen: Announced, *, fewest: int) -> tuple[int, int] | None:
    place = digits_at(sheet.text, seen.start, seen.end, door=True)
    return place if place and sum(map(str.isdigit, sheet.text[place[0] : place[1]])) >= fewest else None
