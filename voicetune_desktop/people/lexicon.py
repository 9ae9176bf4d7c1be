"""Whether a word is frequent in what people write, asked of a tokenizer's vocabulary: it holds frequent words in one piece."""

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from typing import Literal

from voicetune_desktop.paths import resource

_MARKED = {
    "a": "áàâãäåą", "c": "çćč", "e": "éèêëęě", "g": "ğ", "i": "íìîïı", "l": "ł", "n": "ñńň", "o": "óòôõöøő", "r": "ř",
    "s": "śšşș", "t": "ťț", "u": "úùûüůű", "y": "ý", "z": "źżž",
}  # fmt: skip
"""Letters with the accents that people leave out."""
_PREFIXES = ("re", "over", "under", "out", "mis", "un", "fore", "baby")
_SHORTEST_REST = 3
_SELDOM = 30_000
"""Ranks below are of words that any chat may hold; above are those of one language, and pieces of names."""
Standing = Literal["", "word", "name"]

_VOCABULARY = "vocabularies/o200k_base.tiktoken"
"""Words of some fifty languages; the more frequent, the lower their number."""
_SPACE = b"I"
"""What a piece that begins with a space begins with in the file."""


@cache
def standing(word: str) -> Standing:
    """ "word" for what is mostly written small, "name" for what is mostly written with a capital, "" for what is rare."""
    small, capital = _rank(word.lower()), _rank(word.title())
    if small is None and capital is None:
        return ""
    return "word" if small is not None and (capital is None or small < capital) else "name"


def is_frequent(word: str) -> bool:
    """Whether a word is frequent in the very letters that it is written in: "HDMI"."""
    return _rank(word) is not None


def is_seldom(word: str) -> bool:
    """Whether a word in lower case is not among those that are frequent in some language."""
    rank = _rank(word)
    return rank is None or rank > _SELDOM


@cache
def is_unaccented_word(word: str) -> bool:
    """Whether a word is a frequent one as people type it who leave its accent out: "tambem", "manana"."""
    marked = (f"{word[:at]}{mark}{word[at + 1 :]}" for at, letter in enumerate(word) for mark in _MARKED.get(letter, ""))
    return word.isascii() and any(standing(other) == "word" for other in marked)


def is_prefixed_word(word: str) -> bool:
    """Whether an English word is a frequent one with something before it: "rewrote", "overslept"."""
    rests = (word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))
    return any(len(rest) >= _SHORTEST_REST and standing(rest) == "word" for rest in rests)


def is_verb_form(word: str) -> bool:
    """Whether a word is a frequent one with an English ending of verbs: "yells", "knitted"."""
    stems = [word.removesuffix(end) for end in ("s", "es", "ed", "d") if word.endswith(end)]
    stems += [stem[:-1] for stem in stems if stem[-2:-1] == stem[-1:]]
    return any(len(stem) >= _SHORTEST_REST and standing(stem) == "word" for stem in stems)


def _rank(word: str) -> int | None:
    return _ranks().get(b64encode(f" {word}".encode()))


@cache
def _ranks() -> Mapping[bytes, int]:
    """The rank of every piece that begins with a space, as the file writes it."""
    with resource(_VOCABULARY).open("rb") as lines:
        return {line.partition(b" ")[0]: rank for rank, line in enumerate(lines) if line.startswith(_SPACE)}
