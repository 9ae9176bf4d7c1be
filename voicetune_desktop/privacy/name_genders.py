"""Which gender a first name shows: by our own list, by faker's, by the name that it is short for, and by its ending."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from voicetune_desktop.people.nicknames import circle, plain_key
from voicetune_desktop.privacy.name_pools import listed_gender
from voicetune_desktop.privacy.own_names import Kind, own_names

_ROMANCE = {"a": "female", "o": "male"}
_SLAVIC = {"a": "female", "а": "female", "я": "female", **dict.fromkeys("bcdfghjklmnprstwxzřšžčďťňбвгджзйклмнпрстфхцчшщ", "male")}
_ENDINGS: Mapping[str, Mapping[str, str]] = {
    **dict.fromkeys(("pt", "es", "it"), _ROMANCE),
    **dict.fromkeys(("pl", "cs", "sk", "ru", "uk", "bg", "hr"), _SLAVIC),
    "ro": {"a": "female"},
    "ja": {
        **dict.fromkeys("子美香奈咲菜花恵代江乃音里莉梨絵織穂紗沙葵凛桜結愛", "female"),
        **dict.fromkeys("郎朗夫雄太介也男彦樹斗翔司平吾史志輝大一二三", "male"),
    },
    "zh": {**dict.fromkeys("丽芳娟婷娜静梅玲莉燕洁艳雪倩琳颖", "female"), **dict.fromkeys("强军伟勇涛刚磊鹏斌杰辉龙", "male")},
}
"""Last letters that tell a gender, by language."""
_FAMILIES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "pl": {"female": ("ska", "cka", "dzka"), "male": ("ski", "cki", "dzki")},
    "cs": {"female": ("ová", "ská", "cká"), "male": ("ský", "cký")},
    "sk": {"female": ("ová", "ská", "cká"), "male": ("ský", "cký")},
    "ru": {"female": ("ова", "ева", "ёва", "ина", "ская", "цкая"), "male": ("ов", "ев", "ёв", "ин", "ский", "цкий")},
    "uk": {"female": ("ська", "цька"), "male": ("ський", "цький")},
    "bg": {"female": ("ова", "ева", "ска"), "male": ("ов", "ев", "ски")},
}
"""Ends of family names that tell a gender, by language."""
_SHORTEST_FAMILY = 5
_KINDS: tuple[Kind, ...] = ("female", "male", "either")
_BESIDE: Mapping[Kind, str] = {"she": "female", "he": "male"}
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3
"""Letters of a name whose ending tells something."""


@cache
def gender_of(first: str, locale: str) -> str:
    """ "female", "male", or nothing where the name does not tell."""
    own = _own(first, locale[:2])
    if own is not None:
        return own
    listed = listed_gender(first, locale)
    if listed:
        return listed
    long = {gender for gender in _of_long_forms(first, locale) if gender}
    if len(long) == 1:
        return long.pop()
    return _by_ending(first, locale[:2]) if listed is None and not long else ""


def gender_beside(labels: Iterable[str], locale: str) -> str:
    """The gender that a word before or behind a name tells: "Dona Neide", "Mr Tellwick"."""
    words = frozenset(plain_key(word) for label in labels for word in _WORD.findall(label))
    told = {gender for kind, gender in _BESIDE.items() if words & _keys(locale[:2], kind)}
    return told.pop() if len(told) == 1 else ""


def gender_of_family(family: str, locale: str) -> str:
    """The gender that the end of a family name tells, where the language has a form for each."""
    low, ends = family.lower(), _FAMILIES.get(locale[:2], {})
    return next((gender for gender, endings in ends.items() if len(low) >= _SHORTEST_FAMILY and low.endswith(endings)), "")


def _own(first: str, language: str) -> str | None:
    key = plain_key(first)
    kinds: list[Kind] = [kind for kind in _KINDS if key in _keys(language, kind)]
    return None if not kinds else "" if len(kinds) > 1 or kinds[0] == "either" else kinds[0]


@cache
def _keys(language: str, kind: Kind) -> frozenset[str]:
    return frozenset(map(plain_key, own_names(language, kind)))


def _of_long_forms(first: str, locale: str) -> Iterator[str]:
    for long in circle(first).long:
        head = long.split()[0]
        yield _own(head, locale[:2]) or listed_gender(head, locale) or ""


def _by_ending(first: str, language: str) -> str:
    low = first.lower()
    return _ENDINGS.get(language, {}).get(low[-1:], "") if len(low) >= _SHORTEST or low >= "\u3000" else ""
