"""Names that are plain words, too: is this "will" a person? Decided by case, place in the sentence and neighbours."""

import re
from collections.abc import Callable

from msgspec import Struct

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.boundaries import HONORIFICS
from voicetune_desktop.privacy.context_words import (
    ADDRESSED,
    DEFINITE,
    DETERMINERS,
    GREETINGS,
    OPENED,
    PRONOUNS,
    REPORTED,
    SPOKEN_OF,
    SUBJECTS,
    WHEN,
)
from voicetune_desktop.privacy.sheets import EDGE

WORD = "word"
"""Reason of a finding that is kept because it reads as a plain word."""

_REACH = 40
"""Characters looked at on each side."""
_BEFORE = re.compile(r"([^\W_][\w'’/]{0,20})([^\w\0]{0,20})$")
_AFTER = re.compile(r"([^\w\0]{0,20})([^\W_][\w'’]{0,20})?")
_SAME_SENTENCE = re.compile(r"[ \u00a0,'’\"“”‘«»„&/@()~-]*")
_CALLED = re.compile(r"\s?[,:?]|\s[-–—]\s")
_CLOSED = re.compile(r"\s*(?:[!?.,;:…)\0]|$|[^\w\s'’-])")


class Verdict(Struct, frozen=True):
    """What a word is taken for, and how sure that is."""

    action: Action
    score: float
    reason: str


NAME = Verdict(Action.REPLACE, 0.9, "")
DOUBT = Verdict(Action.ASK, 0.5, "name or word")
PLAIN = Verdict(Action.KEEP, 0.2, WORD)


class Clues(Struct, frozen=True):
    """What stands around a word; neighbours in lower case, empty at the edge of the text."""

    shape: str
    """lower, title, upper, or none in scripts without case."""
    kinds: str
    previous: str
    next: str
    opens: bool
    """Whether a sentence starts here."""
    gap: str
    """What stands between the previous word and this one."""
    rest: str
    """What follows, up to _REACH characters."""
    next_is_name_like: bool


def judge(text: str, start: int, end: int, kinds: str) -> Verdict:
    """Verdict on `text[start:end]`, a name whose kinds of word are `kinds`; the text is bounded by EDGE on both sides."""
    clues = _clues(text, start, end, kinds)
    return next(verdict for applies, verdict in _RULES if applies(clues))


def _clues(text: str, start: int, end: int, kinds: str) -> Clues:
    before = text[max(0, start - _REACH) : start].rpartition(EDGE)[2]
    rest = text[end : end + _REACH].partition(EDGE)[0]
    left, right = _BEFORE.search(before), _AFTER.match(rest)
    following = (right[2] or "") if right else ""
    gap = left[2] if left else before
    return Clues(
        shape=_shape(text[start:end]),
        kinds=kinds,
        previous=left[1].lower() if left else "",
        next=following.lower(),
        opens=left is None or not _SAME_SENTENCE.fullmatch(gap),
        gap=gap,
        rest=rest,
        next_is_name_like=following[:1].isupper() and following != following.upper(),
    )


def _shape(word: str) -> str:
    if word.islower():
        return "lower"
    if len(word) > 1 and word.isupper():
        return "upper"
    return "title" if word[0].isupper() else "none"


def _mentioned(clues: Clues) -> bool:
    return clues.gap.rstrip("\u2066\u2067\u2068\u200e\u200f").endswith("@")


def _dated(clues: Clues) -> bool:
    return "t" in clues.kinds and (clues.previous in WHEN or clues.previous.isdigit() or clues.next[:1].isdigit())


def _thing(clues: Clues) -> bool:
    """A thing by its article or number; German things have capitals, but so have people behind an article."""
    counted = clues.previous in DETERMINERS or clues.previous.isdigit()
    capital_thing = "g" in clues.kinds and clues.previous not in DEFINITE
    return counted and not clues.opens and (clues.shape != "title" or capital_thing)


def _done(clues: Clues) -> bool:
    return clues.previous in PRONOUNS and not clues.opens and clues.shape != "title"


def _greeted(clues: Clues) -> bool:
    closed = clues.shape == "none" or bool(_CLOSED.match(clues.rest))
    return (clues.previous in GREETINGS and not clues.opens and closed) or clues.rest.startswith(HONORIFICS)


def _owned_name(clues: Clues) -> bool:
    return clues.shape == "title" and "t" not in clues.kinds and clues.rest.startswith(("'s", "’s", "'S", "’S"))


def _capital_inside(clues: Clues) -> bool:
    doubtful = clues.previous in DETERMINERS or clues.previous in SUBJECTS
    return clues.shape == "title" and not clues.opens and not doubtful and "t" not in clues.kinds


def _called(clues: Clues) -> bool:
    return clues.shape == "title" and clues.opens and bool(_CALLED.match(clues.rest))


def _acting(clues: Clues) -> bool:
    return clues.shape == "title" and clues.opens and "t" not in clues.kinds and clues.next in SPOKEN_OF and clues.rest.startswith(" ")


def _opening_verb(clues: Clues) -> bool:
    return clues.opens and "v" in clues.kinds and clues.next in OPENED


def _rarely_word(clues: Clues) -> bool:
    return clues.shape in ("title", "upper") and "w" in clues.kinds and "t" not in clues.kinds and clues.previous not in DETERMINERS


def _half_name(clues: Clues) -> bool:
    """In lower or upper case, but where people are spoken to or of."""
    spoken = clues.previous in ADDRESSED or clues.previous in GREETINGS or (clues.next in REPORTED)
    return spoken or (clues.opens and clues.next in SPOKEN_OF and "v" not in clues.kinds) or clues.rest.startswith(("'s ", "’s "))


def _word_in_lower_case(clues: Clues) -> bool:
    return clues.shape == "lower" and "w" not in clues.kinds


def _always(_: Clues) -> bool:
    return True


_RULES: tuple[tuple[Callable[[Clues], bool], Verdict], ...] = (
    (_mentioned, NAME),
    (_dated, PLAIN),
    (_greeted, NAME),
    (_thing, PLAIN),
    (_done, PLAIN),
    (_owned_name, NAME),
    (_capital_inside, NAME),
    (_called, NAME),
    (_opening_verb, PLAIN),
    (_acting, NAME),
    (_rarely_word, NAME),
    (_half_name, DOUBT),
    (_word_in_lower_case, PLAIN),
    (_always, DOUBT),
)
"""The first rule that applies decides."""
