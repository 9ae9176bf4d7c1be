"""Where a name ends and another word begins, in every script. What is found, replaced and proved gone all rest on this one rule."""

import re
import unicodedata

from voicetune_desktop.people.names import is_plain_word
from voicetune_desktop.people.nicknames import is_given_name
from voicetune_desktop.privacy.context_words import THEIRS

HONORIFICS = ("さん", "さま", "様", "ちゃん", "くん", "君", "氏", "先輩", "先生", "です", "哥", "姐", "总", "老师", "씨", "님")
"""What follows a name in Chinese, Japanese and Korean."""

_LINK = re.compile(r"https?://|www\.", re.IGNORECASE)
_OWNED = re.compile(rf" (?:{'|'.join(sorted(THEIRS))})(?![^\W_])", re.IGNORECASE)
"""What people have, right behind "summers" in "summers dog"."""
_LATIN_END = "\u0250"
_SHORTEST_HUMP = 3
"""Letters of the shortest name that is looked for inside words with inner capitals."""
_NAME_OPENINGS = frozenset(("mc", "mac", "de", "la", "le", "du", "di", "da", "van", "von", "o", "fitz", "al", "el", "san", "st"))
_PREFIXES = {"\u0600": "وفبلك", "\u0500": "ובלהמשכ"}
"""Arabic and Hebrew write "and", "with", "to" in one word with the name; keyed by the block of letters."""


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]`, with something on both sides, is a word of its own; a possessive s may follow without apostrophe."""
    before, after = text[start - 1], text[end]
    if before < "\u0300" > after and not before.isalnum() and not after.isalnum():
        return True if text[start] < "\u3040" else _is_enough(text, start, end)
    return (
        (not joins_word(before, text[start]) or _has_prefix(text, start, end) or _opens_hump(text, start, end))
        and (
            _script(text[end - 1]) == "H"
            or not joins_word(after, text[end - 1])
            or _is_followed(text, start, end)
            or _closes_hump(text, start, end)
        )
        and _is_enough(text, start, end)
    )


def follows_name(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is a name where another name stands right beside it: in Hangul, or by its capital as in #MarkusAnn."""
    if text[start] >= "\u3040":
        return "\uac00" <= text[start] <= "\ud7a3"
    starts = not joins_word(text[start - 1], text[start]) or (text[start].isupper() and text[start - 1].islower())
    return starts and (not joins_word(text[end], text[end - 1]) or (text[end].isupper() and text[end - 1].islower()))


def ends_initials(text: str, start: int, end: int) -> bool:
    """Whether no more letters with dots belong to initials: R.A of "R.A.", but not of "R.A.F." or "U.R.A."."""
    return not (text[start - 1] == "." and text[start - 2].isalpha()) and not (text[end] == "." and text[end + 1].isalpha())


def _script(char: str) -> str:
    """A for alphabets with spaces between words, H for Hangul, C for scripts without spaces, D for digits, M for marks, O for all else."""
    if char < "\u0300":
        return "A" if char.isalpha() else "D" if "0" <= char <= "9" else "O"
    if "\uac00" <= char <= "\ud7a3" or "\u1100" <= char <= "\u11ff" or "\u3130" <= char <= "\u318f":
        return "H"
    if "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or "\u0e00" <= char <= "\u0eff" or "\U00020000" <= char <= "\U0003ffff":
        return "C"
    if char.isalpha():
        return "A"
    return "M" if unicodedata.category(char)[0] == "M" else "O"


def _opens_hump(text: str, start: int, end: int) -> bool:
    """Whether a capital starts a word inside another: Jess of #TeamJess, but not Kenna of McKenna."""
    if end - start < _SHORTEST_HUMP or not (text[start].isupper() and text[start - 1].islower()):
        return False
    at = start - 1
    while at > start - 8 and text[at].islower():
        at -= 1
    return text[at:start].strip().lower().lstrip("#@_") not in _NAME_OPENINGS


def _closes_hump(text: str, start: int, end: int) -> bool:
    """Whether a capital after the name starts another word: Jess of JessMarlowe and jessMarlowe."""
    starts = text[start].isupper() or not text[start - 1].isalnum()
    return end - start >= _SHORTEST_HUMP and starts and text[end].isupper() and text[end - 1].islower()


def joins_word(char: str, edge: str) -> bool:
    """Whether `char` beside the first or last letter of a name makes it part of another word.

    Digits do not ("jessica99"), nor letters of another alphabet; after Hangul stand particles, so there no end is needed.
    """
    beside, own = _script(char), _script(edge)
    if own in "AM":
        return beside in "AM" and alphabet(char) == alphabet(edge)
    if own == "C":
        return _is_katakana(char) and _is_katakana(edge)
    return beside == own and own != "O"


def alphabet(char: str) -> int:
    """A number that letters of one alphabet share; words in two alphabets need no space between."""
    if char < _LATIN_END or "\u1e00" <= char <= "\u1eff":
        return 0
    return 1 if "\u0600" <= char <= "\u08ff" else ord(char) >> 8


def _is_katakana(char: str) -> bool:
    return "\u30a1" <= char <= "\u30ff" and char != "・"


def _has_prefix(text: str, start: int, end: int) -> bool:
    letters = _PREFIXES.get("\u0600" if "\u0600" <= text[start] <= "\u06ff" else "\u0500" if "\u0590" <= text[start] <= "\u05ff" else "")
    return letters is not None and end - start > 2 and text[start - 1] in letters and not joins_word(text[start - 2], text[start])


def _is_followed(text: str, start: int, end: int) -> bool:
    """Whether letters follow that are no part of the name: a possessive s, or a link without a space."""
    return _has_possessive_s(text, start, end) or bool(_LINK.match(text, end))


def _has_possessive_s(text: str, start: int, end: int) -> bool:
    """Whether the s of "Mohammeds", "Toms" or "TomsCar" follows; "dans" has no Dan, "toms" no Tom."""
    size, after = end - start, end + 1
    if text[end] not in "sS" or not "A" <= text[end - 1] <= "\u024f":
        return False
    new_word = (text[end] == "s" and text[after].isupper()) or _LINK.match(text, after)
    if joins_word(text[after], "s") and not new_word:
        return False
    long = size > 3 or (size == 3 and text[start].isupper())
    clear = size > 2 and bool(_OWNED.match(text, after))
    return (clear or (long and not is_plain_word(text[start:after]))) and not is_given_name(text[start:after])


def _is_enough(text: str, start: int, end: int) -> bool:
    """One Han character names somebody only with a title after or @ before it."""
    if end - start > 1 or _script(text[start]) not in "CH":
        return True
    return text[start - 1] == "@" or text.startswith(HONORIFICS, end)
