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
    ASKED,
    AT,
    CAPITAL_THINGS,
    FAMILIES,
    GREETINGS,
    HELLO,
    LEADS,
    MODIFIERS,
    MOVED,
    OPENED,
    OURS,
    PITY,
    PRONOUNS,
    QUESTIONED,
    REPORTED,
    ROMANCE,
    SECOND_PERSON,
    SPOKEN_OF,
    SPOKEN_TO,
    SUBJECTS,
    THEIRS,
    UP_AND_KNOW,
    WHEN,
)

WORD = "word"
"""Reason of a finding that is kept because it reads as a plain word."""

_CALLED = re.compile(r"\s?[,:?]|\s[-–—]\s")
_OWNED = re.compile(r"(?:['’]s|s) ([^\W\d_]{2,20})")
_ASKS_YOU = re.compile(r" (?:can|could|will|would|did|do|are|have|r) (?:u|you|ya)\b", re.IGNORECASE)
_THEN_THEY = re.compile(r", (?:he|she|they)\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"\b(?:gives?|gave|given|sends?|sent|lends?|lent|said|talk\w*|spoke|speak\w*|shows?|showed|belongs?|listen\w*|wrote|happened)"
    r"(?:\s\w+){0,2}\s(?:to|2)\s$",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:^|\s)(?:\d{1,2}[.)]|[-•*])\s$")
_NEXT_ITEM = re.compile(r"\s\d{1,2}[.)]\s|\s?\n|\s?$|\s[-–]\s|:")
_OWES = re.compile(r"\s[€$£]?\d+(?:[.,]\d+)?\s?(?:[,€$£]|$)")
_CLOSED = re.compile(r"\s*(?:[!?.,;:…)\0]|$|[^\w\s'’-])")


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


def _asked(clues: Clues) -> bool:
    """In lower case where only a person can stand: "tell hope dinner's ready", "pick faith up", "sky told me", "jack's birthday"."""
    if clues.opens or (clues.previous in LEADS and clues.gap == " " and clues.shape == "lower"):
        talks = clues.next in REPORTED and clues.rest.startswith(" ")
        return talks or _owns(clues) or bool(_ASKS_YOU.match(clues.rest))
    moved = clues.previous in MOVED and clues.next in UP_AND_KNOW
    closed = bool(_CLOSED.match(clues.rest)) and "v" in clues.kinds
    return moved or (clues.previous in ASKED and not closed) or _owns(clues)


def _owns(clues: Clues) -> bool:
    found = _OWNED.match(clues.rest)
    return found is not None and found[1].lower() in THEIRS and clues.previous not in ARTICLES


def _hailed(clues: Clues) -> bool:
    """ "hey ernst alles gut", not "hey will you": a verb must not be asked about."""
    spoken = clues.next in SPOKEN_TO and not (clues.next in ("u", "you", "ya", "they", "it") and "v" in clues.kinds)
    return clues.previous in HELLO and not clues.opens and spoken and clues.rest.startswith(" ")


def _paired(clues: Clues) -> bool:
    """ "Hope & Leonard"."""
    return clues.shape == "title" and (bool(re.match(r" & \w", clues.rest)) or clues.gap.strip() == "&")


def _said_again(clues: Clues) -> bool:
    """ "Ty Tyler wake up", "asha ashaaa": a longer form of the name beside it."""
    after = clues.rest.startswith(" ") and clues.next.startswith(clues.word) and clues.next != clues.word
    return after or (clues.gap == " " and clues.previous.startswith(clues.word) and clues.previous != clues.word)


def _pitied(clues: Clues) -> bool:
    return clues.previous in PITY and clues.gap == " " and not clues.next.startswith(("of", "people"))


def _given_to(clues: Clues) -> bool:
    """ "give it to bill", "talk to hope"."""
    return bool(_GIVEN.search(clues.left) and _CLOSED.match(clues.rest))


def _listed(clues: Clues) -> bool:
    """ "1. Imran 2. Rich", "teams: Rose+Sam", "to pay: Ty 48.50, Mo 12"."""
    item = _ITEM.search(clues.left) and _NEXT_ITEM.match(clues.rest)
    joined = clues.left.endswith("+") or clues.rest.startswith("+")
    return bool(item or joined or (clues.left.endswith((": ", ", ", "\n")) and _OWES.match(clues.rest)))


def _listed_with_capital(clues: Clues) -> bool:
    return clues.shape == "title" and _listed(clues)


def _introduced(clues: Clues) -> bool:
    """ "it's rose btw", "im frank from work"."""
    return clues.previous in ("its", "it's", "im", "i'm") and clues.next in ("btw", "here", "again", "calling", "speaking")


def _introduced_with_capital(clues: Clues) -> bool:
    return clues.shape == "title" and _introduced(clues)


def _shouted(clues: Clues) -> bool:
    """ "PAT I GOT IT", "WILL i got it"."""
    return clues.shape == "upper" and clues.opens and "v" in clues.kinds and clues.next == "i"


def _owns_in_small(clues: Clues) -> bool:
    return clues.shape == "lower" and "t" not in clues.kinds and clues.rest.startswith(("'s", "’s"))


def _spoken_to_in_small(clues: Clues) -> bool:
    """ "vale sei un mito"."""
    return clues.shape == "lower" and clues.opens and clues.next in SECOND_PERSON and clues.rest.startswith(" ")


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


def _met(clues: Clues) -> bool:
    """ "did miles win", "is dean playing", "me and will are outside", "call rich, he has the van"."""
    if clues.shape != "lower" or clues.opens:
        return False
    did = clues.previous in ("did", "does") and bool(clues.next) and clues.rest.startswith(" ")
    doing = clues.previous == "is" and clues.rest.startswith(" ") and (clues.next in AT or clues.next.endswith("ing"))
    sought = clues.previous in ("wheres", "where's") and bool(_CLOSED.match(clues.rest))
    with_me = clues.previous in ("and", "n") and clues.next in ("are", "r", "were", "went", "have")
    return did or doing or sought or with_me or (clues.previous in ADDRESSED and bool(_THEN_THEY.match(clues.rest)))


def _family(clues: Clues) -> bool:
    """ "the Sparrow family", "los Cabrera"."""
    return clues.shape == "title" and not clues.opens and (clues.next in FAMILIES or clues.previous in ("los", "las", "gli"))


def _questioned(clues: Clues) -> bool:
    return clues.shape == "lower" and clues.previous in QUESTIONED and not clues.opens and bool(clues.next or "w" in clues.kinds)


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
    (_called_by_initials, NAME),
    (_initials, PLAIN),
    (_function_word_alone, PLAIN),
    (_said_again, NAME),
    (_pitied, NAME),
    (_given_to, NAME),
    (_listed_with_capital, NAME),
    (_introduced_with_capital, NAME),
    (_listed, DOUBT),
    (_introduced, DOUBT),
    (_greeted, NAME),
    (_hailed, NAME),
    (_asked, NAME),
    (_paired, NAME),
    (_refused, NAME),
    (_met, NAME),
    (_family, NAME),
    (_thing, PLAIN),
    (_questioned, DOUBT),
    (_owns_in_small, DOUBT),
    (_spoken_to_in_small, DOUBT),
    (_done, PLAIN),
    (_owned_name, NAME),
    (_short_form, NAME),
    (_function_word, NAME),
    (_capital_inside, NAME),
    (_called, NAME),
    (_shouted, DOUBT),
    (_opening_verb, PLAIN),
    (_acting, NAME),
    (_rarely_word, NAME),
    (_half_name, DOUBT),
    (_word_in_lower_case, PLAIN),
    (_always, DOUBT),
)
"""The first rule that applies decides."""
