"""The table of names and what people call those who bear them, in many languages."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from voicetune_desktop.paths import resource

_FILE = "names/nicknames.txt"
_ACCENTS = re.compile("(?<![иі])[\u0300-\u036f]|(?<=і)\u0301")
_LETTERS = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"})
_MOST_BEARERS = 3
"""A short form of more names than this ("Alex") does not tell what else somebody may be called."""


class Circle(Struct, frozen=True, gc=False):
    """What the table knows of one name."""

    short: tuple[str, ...] = ()
    """Short and pet forms of it."""
    long: tuple[str, ...] = ()
    """Names that it is short for."""
    languages: frozenset[str] = frozenset()
    """Where people bear it as their whole first name; of what is only a short form, where it is used."""


class _Table(Struct, frozen=True):
    short: Mapping[str, list[str]]
    long: Mapping[str, list[str]]
    languages: Mapping[str, set[str]]
    used_in: Mapping[str, set[str]]


def plain_key(name: str) -> str:
    """A name in lower case without accents, as the table is asked for it."""
    low = name.lower()
    if low.isascii():
        return low
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", low))).translate(_LETTERS)


@cache
def circle(name: str) -> Circle:
    """Short forms, long forms and languages of a name; empty for one that the table has not."""
    table, key = _table(), plain_key(name)
    long = table.long.get(key, [])
    beside = [short for full in long for short in table.short[plain_key(full)]] if len(long) <= _MOST_BEARERS else []
    short = dict.fromkeys(other for other in (*table.short.get(key, ()), *beside) if plain_key(other) != key)
    return Circle(tuple(short), tuple(dict.fromkeys(long)), frozenset(table.languages.get(key) or table.used_in.get(key, ())))


def is_given_name(name: str) -> bool:
    """Whether the table has it as a whole first name."""
    return plain_key(name) in _table().short


@cache
def names_in(language: str) -> frozenset[str]:
    """First names and short forms of one language, in lower case without accents."""
    table = _table()
    return frozenset(name for names in (table.languages, table.used_in) for name, spoken in names.items() if language in spoken)


@cache
def _table() -> _Table:
    short: dict[str, list[str]] = {}
    long: dict[str, list[str]] = {}
    languages: dict[str, set[str]] = {}
    used_in: dict[str, set[str]] = {}
    language = ""
    for line in resource(_FILE).read_text("utf-8").splitlines():
        if line.startswith("["):
            language = line[1:-1]
        heads, colon, forms = line.partition(": ")
        if not colon or line.startswith("#"):
            continue
        nicks = [nick for nick in forms.split() if len(nick) > 1]
        for head in heads.split():
            full = head.replace("_", " ")
            key = plain_key(full)
            short.setdefault(key, []).extend(nicks)
            languages.setdefault(key, set()).add(language)
            for nick in nicks:
                long.setdefault(plain_key(nick), []).append(full)
        for nick in nicks:
            used_in.setdefault(plain_key(nick), set()).add(language)
    return _Table(short, long, languages, used_in)
