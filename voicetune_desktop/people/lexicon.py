"""Whether a word is frequent in what people write, asked of a tokenizer's vocabulary: it holds frequent words in one piece."""

from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal
from unicodedata import combining, normalize

from voicetune_desktop.paths import resource

_SPACE = b"I"
"""What the code of a space starts with."""
Standing = Literal["", "word", "name"]

_VOCABULARY = "vocabularies/o200k_base.tiktoken"
"""Words of some fifty languages; the more frequent, the lower their number."""


@cache
def standing(word: str) -> Standing:
    """ "word" for what is mostly written small, "name" for what is mostly written with a capital, "" for what is rare."""
    small, capital = _rank(word.lower()), _rank(word.title())
    if small is None and capital is None:
        return ""
    return "word" if small is not None and (capital is None or small < capital) else "name"


def is_unaccented_word(word: str) -> bool:
    """Whether a word is a frequent one as people type it who leave accents out: "tambem", "manana"."""
    return word.isascii() and word in _unaccented()


@cache
def _unaccented() -> frozenset[str]:
    bare = ((word, "".join(char for char in normalize("NFD", word) if not combining(char))) for word in _accented())
    return frozenset(plain for word, plain in bare if plain.isascii() and standing(word) == "word")


def _accented() -> Iterator[str]:
    """The words in small letters with accents; takes about 0.1 seconds."""
    for coded in _ranks():
        if coded.startswith(_SPACE):
            raw = b64decode(coded)
            word = "" if raw.isascii() else raw[1:].decode("utf-8", "ignore")
            if word.islower() and word.isalpha():
                yield word


def _rank(word: str) -> int | None:
    return _ranks().get(b64encode(f" {word}".encode()))


@cache
def _ranks() -> Mapping[bytes, int]:
    data = resource(_VOCABULARY).read_bytes().split()
    return dict(zip(data[::2], range(len(data) // 2), strict=True))
