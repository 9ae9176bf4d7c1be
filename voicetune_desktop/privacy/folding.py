"""Texts as the search reads them: without case, and without the tricks of encoding that make equal words differ.

`fold` keeps every character at its place. `plain` and `unescaped` do not, and return where each of their characters came from.
"""

import html
import re
import unicodedata
from collections.abc import Callable, Mapping
from urllib.parse import unquote_to_bytes

from msgspec import Struct

_SAME_PLACE: Mapping[str, str] = {
    "İ": "i",
    "ı": "i",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "´": "'",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2007": " ",
    "\u2009": " ",
    "\u3000": " ",
    "‐": "-",
    "‑": "-",
    "–": "-",
    "ё": "е",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ى": "ي",
    "ة": "ه",
    "ά": "α",
    "έ": "ε",
    "ή": "η",
    "ί": "ι",
    "ό": "ο",
    "ύ": "υ",
    "ώ": "ω",
    "ϊ": "ι",
    "ΐ": "ι",
    "ϋ": "υ",
    "ς": "σ",
}
"""Characters that people use for each other; each pair is one character long on both sides."""

_ASCII = bytes(range(128))
_LONG = 200

_INVISIBLE = "\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
_MARKS = "\u0300-\u036f\u064b-\u065f\u0640\u0670\u20d0-\u20f0"
_DIGITS = "\u0660-\u0669\u06f0-\u06f9\u0966-\u096f"
_OTHER_SHAPES = f"{_DIGITS}\ud800-\udfff\u2100-\u214f\u24b6-\u24e9\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff\U0001f130-\U0001f149"
_ODD = re.compile(f"[{_INVISIBLE}](?:(?=\\w)|(?<=\\w.))|[{_MARKS}{_OTHER_SHAPES}]")
_CANDIDATE = re.compile(f"[{_INVISIBLE}{_MARKS}{_OTHER_SHAPES}]")
"""Where `_ODD` may match; one class of characters is searched four times as fast as alternatives."""
_DROPPED = re.compile(f"[{_INVISIBLE}\u064b-\u065f\u0640\u0670\u20d0-\u20f0]")
_ESCAPES = {
    "url": r"%[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2})*",
    "html": r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});",
    "code": r"\\(?:u[0-9A-Fa-f]{4}|[nrt\"/])",
}
_ESCAPE = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _ESCAPES.items()))
_EACH_ESCAPE = {sign: re.compile(pattern) for sign, pattern in zip("%&\\", _ESCAPES.values(), strict=True)}
_CODES = {"\\n": "\n", "\\r": "\r", "\\t": "\t", '\\"': '"', "\\/": "/"}


class Unfolded(Struct, frozen=True):
    """A text in plain characters; character i stands for `original[starts[i]:ends[i]]`."""

    text: str
    starts: list[int]
    ends: list[int]


def fold(text: str) -> str:
    """Lower case with look-alikes made equal; exactly as long as the text."""
    if text.isascii():
        return text.lower()
    text = text.replace("İ", "i").lower()
    for char in _SAME_PLACE.keys() & foreign(text):
        text = text.replace(char, _SAME_PLACE[char])
    return text


def odd_places(text: str) -> list[int]:
    """Where a text has invisible, combining or disguised characters that `plain` removes; mostly nowhere."""
    if text.isascii() or not _CANDIDATE.search("".join(foreign(text))):
        return []
    return [match.start() for match in _CANDIDATE.finditer(text) if _ODD.match(text, match.start())]


def foreign(text: str) -> set[str]:
    """The characters of a text that are not ASCII; those of a long one are sorted out as bytes, which is twenty times as fast."""
    if len(text) > _LONG:
        text = text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
    return set(text)


def escape_places(text: str) -> list[int]:
    """Where a text has percent, HTML or backslash escapes that `unescaped` resolves."""
    return [match.start() for sign, pattern in _EACH_ESCAPE.items() if sign in text for match in pattern.finditer(text)]


def plain(text: str) -> Unfolded:
    """Without invisible characters; letters with marks in one piece; full-width, styled and foreign digits and letters as plain ones."""
    pieces: list[tuple[str, int, int]] = []
    end, size = 0, len(text)
    while end < size:
        start, end = end, end + 1
        while end < size and "\u0300" <= text[end] <= "\u036f":
            end += 1
        piece = text[start:end]
        if not _DROPPED.match(piece):
            pieces.extend((char, start, end) for char in _plain_letters(piece))
    return _unfolded(pieces)


def unescaped(text: str) -> Unfolded:
    """With percent, HTML and backslash escapes resolved, then as `plain`."""
    pieces: list[tuple[str, int, int]] = []
    at = 0
    for match in _ESCAPE.finditer(text):
        pieces.extend((char, place, place + 1) for place, char in enumerate(text[at : match.start()], at))
        pieces.extend((char, match.start(), match.end()) for char in _RESOLVE[match.lastgroup or ""](match.group()))
        at = match.end()
    pieces.extend((char, place, place + 1) for place, char in enumerate(text[at:], at))
    raw = _unfolded(pieces)
    simple = plain(raw.text)
    return Unfolded(simple.text, [raw.starts[place] for place in simple.starts], [raw.ends[place - 1] for place in simple.ends])


def _plain_letters(piece: str) -> str:
    """A letter with its marks in one piece, without those that it cannot carry; a digit or styled letter as a plain one."""
    if piece.isascii():
        return piece
    if "\ud800" <= piece[0] <= "\udfff":
        return "\ufffd"
    letter = unicodedata.normalize("NFC", piece)[0]
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    return unicodedata.normalize("NFKC", letter) if _ODD.match(letter) else letter


def _unfolded(pieces: list[tuple[str, int, int]]) -> Unfolded:
    return Unfolded("".join(piece[0] for piece in pieces), [piece[1] for piece in pieces], [piece[2] for piece in pieces])


def _from_code(code: str) -> str:
    return _CODES.get(code) or chr(int(code.removeprefix("\\u"), 16))


_RESOLVE: dict[str, Callable[[str], str]] = {
    "url": lambda code: unquote_to_bytes(code).decode("utf-8", "replace"),
    "html": html.unescape,
    "code": _from_code,
}
