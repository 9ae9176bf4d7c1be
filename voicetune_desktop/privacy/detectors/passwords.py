"""Passwords, PINs and codes that words announce, in the same message or in the one before."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors import asked
from voicetune_desktop.privacy.detectors.announcing import Announced, after, announced, around, before, listed, stems, table, word_end
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.detectors.password_values import (
    digits_at,
    digits_near,
    has_unit,
    is_strong,
    is_word_like,
    no_passwords,
    token_at,
)
from voicetune_desktop.privacy.detectors.password_ways import login_pair, renewed, said_before, tail_of_clause, used_to_enter
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "password"
_SURE, _LIKELY, _UNSURE = 0.95, 0.85, 0.5
_TOPICS = ("account", "network", "code", "password", "pin", "once", "phrase")
"""From weak to strong: a word of several topics has the last."""
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
_GOES_ON = re.compile(
    r"[.,;!?]|\s+(?:i|for|then|try|ring|press|quick|works|is|it|and|lol|btw|haha|pls|thanks|but|für|pour|para|per|do|dla|для|glaub|ich|je|creo|и|i)(?!\w)",
    re.IGNORECASE,
)
_OWN_NAMES = frozenset(("admin", "root", "guest"))
_BARE = frozenset(("safe word", "code word", "codeword", "security answer", "secret answer"))
_LIVELY = re.compile(r"[0-9]|[a-z][A-Z]|[!@#$%^&*_+=~/|:]")
"""Something that passwords have and few messages do."""
_SHORT = 32
_FEW_WORDS = 4
_REMARK = re.compile(r"(?:ed|ly|ing|able|ful|ous|ive|al|ers|ght|ion)$|^(?:un|re)", re.IGNORECASE)
"""Endings and beginnings of what people remark rather than answer."""
_FIRST = re.compile(r"\s+(?:is|ist|est|es|è|é|to|je|это|är|er|on)\s", re.IGNORECASE)
_WORDS = re.compile(r"(?:[^\W\d_]{2,14}(?:[ ]|(?=[.!?\n]|$))){3,24}")

Place = tuple[int, int, Action]


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of passwords and codes; needs to know nothing."""
    return _detector()


def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    """What each cue announces; where it announces nothing, the answer in the messages after it."""
    words = _words()
    told: set[int] = set()
    open_rows: dict[int, str] = {}
    for cue in cues:
        topic, inflected = words[cue.word]
        if not _is_word_of_codes(sheet, cue, inflected=inflected):
            continue
        row = sheet.row(cue.start)
        quiet = topic not in {"password", "phrase"} and not _LIVELY.search(sheet.text, *around(sheet, cue))
        places = [] if quiet else list(_READERS[topic](sheet, cue, inflected))
        if places:
            told.add(row)
        elif topic not in {"account", "network"} and _TOPICS.index(topic) >= _TOPICS.index(open_rows.get(row, "account")):
            open_rows[row] = topic
        for start, end, action in places:
            yield _finding(sheet, (start, end), action)
    for row, topic in open_rows.items():
        if row not in told and asked.asks(sheet, row):
            yield from _answer(sheet, row, topic)


def _finding(sheet: Sheet, place: tuple[int, int], action: Action, form: str = "") -> Finding:
    score = _UNSURE if action is Action.ASK else _LIKELY if form else _SURE
    return Finding(*place, KIND, score, action, sheet.text[place[0] : place[1]], form, reason="asked" if form else "said")


def _is_word_of_codes(sheet: Sheet, cue: Cue, *, inflected: bool) -> bool:
    """Whether a cue is a whole word and not that of a public code, such as a zip code or an error code."""
    if word_end(sheet, cue, inflected=inflected) is None:
        return False
    words = before(sheet, cue.start, reach=24).lower().replace("-", " ").split()
    return not words or words[-1].strip("(\"'") not in _ordinary()


def _password(sheet: Sheet, cue: Cue, inflected: bool) -> Iterator[Place]:  # noqa: FBT001
    """A word that looks like a password right behind the announcement, or any word that is clearly said to be one."""
    seen = announced(sheet, cue, inflected=inflected)
    place = _value(sheet, seen, sure=None if cue.word in _BARE else cue.word not in _UNSURE_WORDS) if seen else None
    lively = not place and _LIVELY.search(sheet.text, *around(sheet, cue))
    if lively and (late := tail_of_clause(sheet, cue)):
        place = _strong(sheet, late)
    first = lively or sheet.text.find(EDGE, max(0, cue.start - _SHORT), cue.start) >= 0
    if not place and first and (early := said_before(sheet, cue)) and _is_said_first(sheet, cue, *early):
        place = (*early, Action.REPLACE)
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
    yield from places


def _network(sheet: Sheet, cue: Cue, inflected: bool) -> Iterator[Place]:  # noqa: FBT001
    """A strong word behind "wifi:", or the second of "wifi: name / password"."""
    places = list(_account(sheet, cue, inflected))
    seen = None if places else announced(sheet, cue, inflected=inflected)
    place = _strong(sheet, seen) if seen and (seen.signed or seen.said) else None
    yield from (place,) if place else places


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


_READERS: Mapping[str, Callable[[Sheet, Cue, bool], Iterator[Place]]] = {
    "password": _password,
    "phrase": _phrase,
    "pin": _pin,
    "once": _once,
    "code": _code,
    "network": _network,
    "account": _account,
}


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


def _answer(sheet: Sheet, row: int, topic: str) -> Iterator[Finding]:
    question = asked.is_question(sheet.folded[slice(*sheet.bounds(row))])
    for start, end in asked.answers(sheet, row):
        if not _LIVELY.search(sheet.text, start, end) and (topic not in {"password", "phrase"} or " " in sheet.text[start:end]):
            continue
        place = _answered(sheet, (start, end), topic, question=question)
        if place:
            yield _finding(sheet, place[:2], place[2], "asked")
            return


def _answered(sheet: Sheet, bounds: tuple[int, int], topic: str, *, question: bool) -> Place | None:
    """The part of a message that looks like the answer: all of it, its beginning, or any strong word if there was a question."""
    text = sheet.text
    seen = after(sheet, bounds[0])
    start = min(seen.start if seen else bounds[0], bounds[1])
    whole = digits_at(text, start, bounds[1], door=True)
    if (
        whole
        and sum(map(str.isdigit, text[slice(*whole)])) >= 4
        and (whole[1] >= bounds[1] - 1 or (question and whole[1] - whole[0] > 3 and _GOES_ON.match(text, whole[1], bounds[1])))
    ):
        return (*whole, Action.REPLACE)
    end = token_at(text, start, bounds[1])
    alone = not text[end : bounds[1]].strip(".,!?* ")
    if is_strong(text[start:end]) and (alone or (question and _is_mixed(text[start:end]))):
        return start, bounds[1] if alone and text[end : bounds[1]].strip(".") else end, Action.REPLACE
    if question and text.count(" ", *bounds) < _FEW_WORDS:
        for match in re.finditer(r"[!-~\u00a1-\u2fff]+", text[start : bounds[1]]):
            first, last = start + match.start(), token_at(text, start + match.start(), bounds[1])
            if is_strong(text[first:last]) and _is_mixed(text[first:last]):
                return first, last, Action.REPLACE
    word = text[start:end]
    unsure = alone and question and topic in {"password", "phrase"} and len(word) >= 6 and is_word_like(word) and not _REMARK.search(word)
    return (start, end, Action.ASK) if unsure else None


def _is_mixed(value: str) -> bool:
    return any(map(str.isdigit, value)) and any(map(str.isalpha, value))


@cache
def _words() -> Mapping[str, tuple[str, bool]]:
    tables = table("passwords")
    return {word: (topic, inflected) for topic in _TOPICS for word, inflected in stems(listed(tables[topic])).items()}


@cache
def _ordinary() -> frozenset[str]:
    return frozenset(listed(table("passwords")["ordinary"]))


@cache
def _detector() -> CuedDetector:
    return CuedDetector(tuple(_words()), find)
