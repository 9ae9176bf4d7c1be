"""Signs that a word is a name even in small letters, or that it may be: who is told, met, given something, listed or called."""

import re

from voicetune_desktop.privacy.clues import Clues
from voicetune_desktop.privacy.context_words import (
    ADDRESSED,
    ARTICLES,
    ASKED,
    AT,
    GREETINGS,
    HELLO,
    LEADS,
    MOVED,
    PITY,
    QUESTIONED,
    REPORTED,
    SECOND_PERSON,
    SPOKEN_OF,
    SPOKEN_TO,
    THEIRS,
    UP_AND_KNOW,
)

_OWNED = re.compile(r"(?:['’]s|s) ([^\W\d_]{2,20})")
_ASKS_YOU = re.compile(r" (?:can|could|will|would|did|do|are|have|r) (?:u|you|ya)\b", re.IGNORECASE)
_THEN_THEY = re.compile(r", (?:he|she|they)\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"\b(?:gives?|gave|given|sends?|sent|lends?|lent|said|talk\w*|spoke|speak\w*|shows?|showed|belongs?|listen\w*|wrote|happened|nice|kind|mean|rude|engaged|married)"
    r"(?:\s\w+){0,2}\s(?:to|2)\s$",
    re.IGNORECASE,
)
_EITHER = re.compile(r"\b(?:ask|asked|tell|told|text|texted|call|msg|message|invite|invited)\s[^\W\d_]+\s(?:or|and|n|&)\s$", re.IGNORECASE)
_TAIL = re.compile(r"\s(?:ok|okay|pls|please|tho|though|btw|lol|thx|thanks|x+)(?![^\W_])")
_ITEM = re.compile(r"(?:^|\s)(?:\d{1,2}[.)]|[-•*])\s$")
_NEXT_ITEM = re.compile(r"\s\d{1,2}[.)]\s|\s?\n|\s?$|\s[-–]\s|:")
_OWES = re.compile(r"\s[€$£]?\d+(?:[.,]\d+)?\s?(?:[,€$£]|$)")
_TURKISH_YOU = ("sın", "sün", "nsin", "rsin", "lsin", "ysin", "nsun", "rsun", "lsun")
_SHORT = 4
_QUESTION_WORDS = frozenset(["where", "wheres", "when", "what", "whats", "why", "how", "who"])
_CRIES = HELLO | frozenset(["omg", "wait", "wow", "aw", "aww", "lol", "haha"])
CLOSED = re.compile(r"\s*(?:[!?.,;:…)\0]|$|[^\w\s'’-])")


def asked(clues: Clues) -> bool:
    """In lower case where only a person can stand: "tell hope dinner's ready", "pick faith up", "sky told me", "jack's birthday"."""
    if clues.opens or (clues.previous in LEADS and clues.gap == " " and clues.shape == "lower"):
        talks = clues.next in REPORTED and clues.rest.startswith(" ")
        return talks or owns(clues) or bool(_ASKS_YOU.match(clues.rest))
    moved = clues.previous in MOVED and clues.next in UP_AND_KNOW
    closed = bool(CLOSED.match(clues.rest)) and "v" in clues.kinds
    return moved or (clues.previous in ASKED and not closed) or owns(clues) or bool(_EITHER.search(clues.left))


def owns(clues: Clues) -> bool:
    """ "jack's birthday", "franks car"."""
    found = _OWNED.match(clues.rest)
    return found is not None and found[1].lower() in THEIRS and clues.previous not in ARTICLES


def hailed(clues: Clues) -> bool:
    """ "hey ernst alles gut", not "hey will you": a verb must not be asked about."""
    spoken = clues.next in SPOKEN_TO and not (clues.next in ("u", "you", "ya", "they", "it") and "v" in clues.kinds)
    return clues.previous in _CRIES and not clues.opens and spoken and clues.rest.startswith(" ")


def said_again(clues: Clues) -> bool:
    """ "Ty Tyler wake up", "asha ashaaa": a longer form of the name beside it."""
    after = clues.rest.startswith(" ") and clues.next.startswith(clues.word) and clues.next != clues.word
    return after or (clues.gap == " " and clues.previous.startswith(clues.word) and clues.previous != clues.word)


def pitied(clues: Clues) -> bool:
    """ "poor will"."""
    return clues.previous in PITY and clues.gap == " " and not clues.next.startswith(("of", "people"))


def given_to(clues: Clues) -> bool:
    """ "give it to bill", "talk to hope"."""
    return bool(_GIVEN.search(clues.left) and (CLOSED.match(clues.rest) or _TAIL.match(clues.rest)))


def listed(clues: Clues) -> bool:
    """ "1. Imran 2. Rich", "teams: Rose+Sam", "to pay: Ty 48.50, Mo 12"."""
    item = _ITEM.search(clues.left) and _NEXT_ITEM.match(clues.rest)
    joined = clues.left.endswith("+") or clues.rest.startswith("+")
    return bool(item or joined or (clues.left.endswith((": ", ", ", "\n")) and _OWES.match(clues.rest)))


def introduced(clues: Clues) -> bool:
    """ "it's rose btw", "im frank from work"."""
    return clues.previous in ("its", "it's", "im", "i'm") and clues.next in ("btw", "here", "again", "calling", "speaking")


def shouted(clues: Clues) -> bool:
    """ "PAT I GOT IT", "WILL i got it"."""
    return clues.shape == "upper" and clues.opens and "v" in clues.kinds and clues.next == "i"


def asked_where(clues: Clues) -> bool:
    """ "FRANK WHERE ARE YOU", "lily why not"; not "mark where it hurts"."""
    word = clues.shape == "lower" and bool({"v", "f"} & set(clues.kinds))
    return clues.opens and not word and clues.next in _QUESTION_WORDS and clues.rest.startswith(" ")


def called_twice(clues: Clues) -> bool:
    """ "dot?? hellooo"."""
    return clues.shape == "lower" and clues.opens and clues.rest.startswith(("??", "!!", "?!"))


def owns_in_small(clues: Clues) -> bool:
    """ "going to chase's"."""
    return clues.shape == "lower" and "t" not in clues.kinds and clues.rest.startswith(("'s", "’s"))


def spoken_to_in_small(clues: Clues) -> bool:
    """ "vale sei un mito", "memo harikasın"."""
    spoken = clues.next in SECOND_PERSON or (len(clues.next) > _SHORT and clues.next.endswith(_TURKISH_YOU))
    return clues.shape == "lower" and clues.opens and spoken and clues.rest.startswith(" ")


def hardly_word(clues: Clues) -> bool:
    """ "gui vc viu isso", "sim leo": a short name that only some language has as a word, and no frequent one; others where they open."""
    return clues.shape == "lower" and "r" in clues.kinds and ("c" in clues.kinds or clues.opens)


def met(clues: Clues) -> bool:
    """ "did miles win", "is dean playing", "me and will are outside", "call rich, he has the van"."""
    if clues.shape != "lower" or clues.opens:
        return False
    did = clues.previous in ("did", "does") and bool(clues.next) and clues.rest.startswith(" ")
    doing = clues.previous == "is" and clues.rest.startswith(" ") and (clues.next in AT or clues.next.endswith("ing"))
    sought = clues.previous in ("wheres", "where's") and bool(CLOSED.match(clues.rest))
    with_me = clues.previous in ("and", "n") and clues.next in ("are", "r", "were", "went", "have")
    return did or doing or sought or with_me or (clues.previous in ADDRESSED and bool(_THEN_THEY.match(clues.rest)))


def questioned(clues: Clues) -> bool:
    """ "where is dawn now"."""
    return clues.shape == "lower" and clues.previous in QUESTIONED and not clues.opens and bool(clues.next or "w" in clues.kinds)


def half_name(clues: Clues) -> bool:
    """In lower or upper case, but where people are spoken to or of."""
    spoken = clues.previous in ADDRESSED or clues.previous in GREETINGS or clues.next in REPORTED
    return spoken or (clues.opens and clues.next in SPOKEN_OF) or clues.rest.startswith(("'s ", "’s "))


def word_in_lower_case(clues: Clues) -> bool:
    """What nothing speaks for."""
    return clues.shape == "lower" and "w" not in clues.kinds
