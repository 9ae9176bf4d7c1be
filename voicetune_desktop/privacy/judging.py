"""Names that are plain words, too: is this "will" a person? Decided by case, place in the sentence and neighbours."""

import re
from collections.abc import Callable

from msgspec import Struct

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.boundaries import HONORIFICS
from voicetune_desktop.privacy.clues import Clues, read_clues
from voicetune_desktop.privacy.context_words import (
    ADDRESSED,
    ARTICLES,
    CAPITAL_THINGS,
    FAMILIES,
    GREETINGS,
    HELLO,
    MODIFIERS,
    OPENED,
    OURS,
    PRONOUNS,
    REPORTED,
    ROMANCE,
    SPOKEN_OF,
    SPOKEN_TO,
    SUBJECTS,
    TITLES_BEHIND,
    WHEN,
)
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.idioms import idiomatic
from voicetune_desktop.privacy.small_names import (
    CLOSED,
    asked,
    asked_where,
    called_twice,
    given_to,
    hailed,
    half_name,
    hardly_word,
    introduced,
    listed,
    met,
    owns_in_small,
    pitied,
    questioned,
    said_again,
    shouted,
    spoken_to_in_small,
    word_in_lower_case,
)
from voicetune_desktop.privacy.small_names_abroad import greeted_at_length, spoken_of_abroad, titled, told_abroad

WORD = "word"
"""Reason of a finding that is kept because it reads as a plain word."""

_CALLED = re.compile(r"\s?[,:?]|\s[-–—]\s")


class Verdict(Struct, frozen=True):
    """What a word is taken for, and how sure that is."""

    action: Action
    score: float
    reason: str


NAME = Verdict(Action.REPLACE, 0.9, "")
DOUBT = Verdict(Action.ASK, 0.5, "name or word")
PLAIN = Verdict(Action.KEEP, 0.2, WORD)


def judge(text: str, start: int, end: int, kinds: str) -> Verdict:
    """Verdict on `text[start:end]`, a name whose kinds of word are `kinds`; the text is bounded by EDGE on both sides."""
    clues = read_clues(text, start, end, kinds)
    return next(verdict for applies, verdict in _RULES if applies(clues))


def _mentioned(clues: Clues) -> bool:
    return clues.gap.rstrip("\u2066\u2067\u2068\u200e\u200f").endswith("@")


def _initials(clues: Clues) -> bool:
    return "i" in clues.kinds


def _called_by_initials(clues: Clues) -> bool:
    """JM, where people are spoken to or of."""
    spoken = clues.previous in ADDRESSED or clues.previous in HELLO or clues.next in REPORTED
    return _initials(clues) and (spoken or (clues.opens and bool(_CALLED.match(clues.rest))))


def _paired(clues: Clues) -> bool:
    """ "Hope & Leonard"."""
    return clues.shape == "title" and (bool(re.match(r" & \w", clues.rest)) or clues.gap.strip() == "&")


def _listed_with_capital(clues: Clues) -> bool:
    return clues.shape == "title" and listed(clues)


def _introduced_with_capital(clues: Clues) -> bool:
    return clues.shape == "title" and introduced(clues)


def _refused(clues: Clues) -> bool:
    return clues.shape == "title" and clues.previous == "no" and not clues.opens and "t" not in clues.kinds


def _short_form(clues: Clues) -> bool:
    """A nickname that is a word somewhere: a capital counts, and so does an article before it."""
    return clues.shape == "title" and "c" in clues.kinds and (clues.opens or clues.previous not in ARTICLES - OURS - ROMANCE)


def _function_word(clues: Clues) -> bool:
    """ "Ben whats the plan" is somebody, "ben" is not."""
    return "f" in clues.kinds and clues.shape == "title" and clues.opens and (clues.next in SPOKEN_TO or clues.next in REPORTED)


def _function_word_alone(clues: Clues) -> bool:
    """A function word that nothing marks as a name: in lower case, or where a sentence starts anyway."""
    return "f" in clues.kinds and (clues.shape != "title" or (clues.opens and not _function_word(clues) and not _called(clues)))


def _family(clues: Clues) -> bool:
    """ "the Sparrow family", "los Cabrera"."""
    return clues.shape == "title" and not clues.opens and (clues.next in FAMILIES or clues.previous in ("los", "las", "gli"))


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
    closed = clues.shape == "none" or bool(CLOSED.match(clues.rest))
    titled = clues.rest.startswith(HONORIFICS) or (fold(clues.next) in TITLES_BEHIND and clues.rest.startswith(" "))
    return (clues.previous in GREETINGS and not clues.opens and closed) or titled


def _owned_name(clues: Clues) -> bool:
    return clues.shape == "title" and "t" not in clues.kinds and clues.rest.startswith(("'s", "’s", "'S", "’S"))


def _capital_inside(clues: Clues) -> bool:
    doubtful = clues.previous in ARTICLES - ROMANCE or clues.previous in SUBJECTS or _fused(clues)
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


def _always(_: Clues) -> bool:
    return True


_RULES: tuple[tuple[Callable[[Clues], bool], Verdict], ...] = (
    (_mentioned, NAME),
    (_dated, PLAIN),
    (_called_by_initials, NAME),
    (_initials, PLAIN),
    (_function_word_alone, PLAIN),
    (said_again, NAME),
    (asked_where, NAME),
    (pitied, NAME),
    (given_to, NAME),
    (_listed_with_capital, NAME),
    (_introduced_with_capital, NAME),
    (listed, DOUBT),
    (introduced, DOUBT),
    (_greeted, NAME),
    (hailed, NAME),
    (asked, NAME),
    (_paired, NAME),
    (_refused, NAME),
    (met, NAME),
    (_family, NAME),
    (titled, NAME),
    (greeted_at_length, NAME),
    (told_abroad, NAME),
    (spoken_of_abroad, DOUBT),
    (idiomatic, PLAIN),
    (hardly_word, DOUBT),
    (_thing, PLAIN),
    (questioned, DOUBT),
    (called_twice, DOUBT),
    (owns_in_small, DOUBT),
    (spoken_to_in_small, DOUBT),
    (_done, PLAIN),
    (_owned_name, NAME),
    (_short_form, NAME),
    (_function_word, NAME),
    (_capital_inside, NAME),
    (_called, NAME),
    (shouted, DOUBT),
    (_opening_verb, PLAIN),
    (_acting, NAME),
    (_rarely_word, NAME),
    (half_name, DOUBT),
    (word_in_lower_case, PLAIN),
    (_always, DOUBT),
)
"""The first rule that applies decides."""
