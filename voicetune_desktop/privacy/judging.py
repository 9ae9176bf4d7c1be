"""Names that are plain words, too: is this "will" a person? Decided by case, place in the sentence and neighbours."""

import re
from collections.abc import Callable

from msgspec import Struct

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.boundaries import HONORIFICS
from voicetune_desktop.privacy.context_words import (
    ADDRESSED,
    ARTICLES,
    CAPITAL_THINGS,
    GREETINGS,
    MODIFIERS,
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
_AFTER = re.compile(r"[^\w\0]{0,20}([^\W_]\w{0,20})?")
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


def judge(text: str, start: int, end: int, kinds: str) -> Verdict:
    """Verdict on `text[start:end]`, a name whose kinds of word are `kinds`; the text is bounded by EDGE on both sides."""
    clues = _clues(text, start, end, kinds)
    return next(verdict for applies, verdict in _RULES if applies(clues))


def _clues(text: str, start: int, end: int, kinds: str) -> Clues:
    before = text[max(0, start - _REACH) : start].rpartition(EDGE)[2]
    rest = text[end : end + _REACH].partition(EDGE)[0]
    left, right = _BEFORE.search(before), _AFTER.match(rest)
    following = (right[1] or "") if right else ""
    gap = left[2] if left else before
    return Clues(
        shape=_shape(text[start:end]),
        kinds=kinds,
        previous=left[1].lower() if left else "",
        next=following.lower(),
        opens=left is None or not _SAME_SENTENCE.fullmatch(gap),
        gap=gap,
        rest=rest,
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
    """A thing by its article, number or adjective. In German, a capital does not speak against it."""
    if clues.opens:
        return False
    if clues.shape == "title":
        return "g" in clues.kinds and clues.previous in CAPITAL_THINGS
    counted = clues.previous in ARTICLES or clues.previous.isdigit()
    return counted or (clues.previous in MODIFIERS and "w" not in clues.kinds)


def _done(clues: Clues) -> bool:
    """What somebody does, or how they are: "i will", "to be frank"."""
    rarely = "w" in clues.kinds and "v" not in clues.kinds
    return clues.previous in PRONOUNS and not clues.opens and clues.shape != "title" and not rarely


def _greeted(clues: Clues) -> bool:
    closed = clues.shape == "none" or bool(_CLOSED.match(clues.rest))
    return (clues.previous in GREETINGS and not clues.opens and closed) or clues.rest.startswith(HONORIFICS)


def _owned_name(clues: Clues) -> bool:
    return clues.shape == "title" and "t" not in clues.kinds and clues.rest.startswith(("'s", "’s", "'S", "’S"))


def _capital_inside(clues: Clues) -> bool:
    doubtful = clues.previous in ARTICLES or clues.previous in SUBJECTS or _fused(clues)
    about_person = "t" not in clues.kinds or clues.previous in ADDRESSED
    return clues.shape == "title" and not clues.opens and not doubtful and about_person


def _called(clues: Clues) -> bool:
    return clues.shape == "title" and clues.opens and bool(_CALLED.match(clues.rest))


def _acting(clues: Clues) -> bool:
    acts = clues.next in REPORTED or ("t" not in clues.kinds and clues.next in SPOKEN_OF)
    return clues.shape == "title" and clues.opens and acts and clues.rest.startswith(" ")


def _opening_verb(clues: Clues) -> bool:
    return clues.opens and "v" in clues.kinds and clues.next in OPENED and clues.rest.startswith(" ")


def _fused(clues: Clues) -> bool:
    """ "im Ernst" is no person, "im Mark" may be one in English."""
    return "g" in clues.kinds and clues.previous == "im"


def _rarely_word(clues: Clues) -> bool:
    said = clues.previous not in ARTICLES and not _fused(clues)
    return clues.shape in ("title", "upper") and "w" in clues.kinds and "t" not in clues.kinds and said


def _half_name(clues: Clues) -> bool:
    """In lower or upper case, but where people are spoken to or of."""
    spoken = clues.previous in ADDRESSED or clues.previous in GREETINGS or clues.next in REPORTED
    return spoken or (clues.opens and clues.next in SPOKEN_OF) or clues.rest.startswith(("'s ", "’s "))


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
