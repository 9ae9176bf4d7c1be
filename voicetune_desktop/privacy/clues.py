"""What stands around a name that is a word, too: the neighbours and how the sentence goes on."""

import re

from msgspec import Struct

from voicetune_desktop.privacy.sheets import EDGE

_REACH = 40
"""Characters looked at on each side."""
_BEFORE = re.compile(r"([^\W_][\w'’/]{0,20})([^\w\0]{0,20})$")
_AFTER = re.compile(r"[^\w\0]{0,20}([^\W_]\w{0,20})?")
_SAME_SENTENCE = re.compile(r"[ \u00a0,'’\"“”‘«»„&/@()~-]*")


class Clues(Struct, frozen=True):
    """What stands around a word; neighbours in lower case, empty at the edge of the text."""

    word: str
    """The word itself."""
    shape: str
    """lower, title, upper, or none in scripts without case."""
    kinds: str
    previous: str
    next: str
    opens: bool
    """Whether a sentence starts here."""
    gap: str
    """What stands between the previous word and this one."""
    left: str
    """What stands before, up to _REACH characters."""
    rest: str
    """What follows, as far."""


def read_clues(text: str, start: int, end: int, kinds: str) -> Clues:
    """The clues around `text[start:end]`, a name whose kinds of word are `kinds`; the text is bounded by EDGE on both sides."""
    before = text[max(0, start - _REACH) : start].rpartition(EDGE)[2]
    rest = text[end : end + _REACH].partition(EDGE)[0]
    left, right = _BEFORE.search(before), _AFTER.match(rest)
    following = (right[1] or "") if right else ""
    gap = left[2] if left else before
    return Clues(
        word=text[start:end].lower(),
        shape=_shape(text[start:end]),
        kinds=kinds,
        previous=left[1].lower() if left else "",
        next=following.lower(),
        opens=left is None or not _SAME_SENTENCE.fullmatch(gap),
        gap=gap,
        left=before,
        rest=rest,
    )


def _shape(word: str) -> str:
    if word.islower():
        return "lower"
    if len(word) > 1 and word.isupper():
        return "upper"
    return "title" if word[0].isupper() else "none"
