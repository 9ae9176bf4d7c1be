"""What a message is made of: plain text and labelled values."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from random import Random
from typing import NamedTuple

LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
CLASSES = {"#": "0123456789", "@": LETTERS, "%": "abcdefghijklmnopqrstuvwxyz", "&": LETTERS + "23456789", "~": "0123456789abcdef"}
"""Signs of a pattern and what may stand for them."""


class Piece(NamedTuple):
    """Some text of a message; without a kind it is not private."""

    text: str
    kind: str = ""
    form: str = ""
    group: str = ""


class Locale(NamedTuple):
    """Where a conversation takes place."""

    tag: str
    language: str
    country: str
    share: int


def draw(rng: Random, pattern: str) -> str:
    """A random string of a pattern: signs of CLASSES, [abc] for one of these, everything else as it is."""
    made: list[str] = []
    rest = pattern
    while rest:
        sign, rest = rest[0], rest[1:]
        if sign == "[":
            choices, _, rest = rest.partition("]")
            made.append(rng.choice(choices))
        else:
            made.append(rng.choice(CLASSES.get(sign, sign)))
    return "".join(made)


def digits(text: str) -> str:
    """Only the digits."""
    return "".join(sign for sign in text if sign.isdigit())


def parts(value: str, count: int) -> list[str]:
    """A value cut into so many parts, at its gaps if it has enough of them."""
    groups = value.split()
    glue = " "
    if len(groups) < count:
        groups, glue = list(value), ""
    edges = [round(index * len(groups) / count) for index in range(count + 1)]
    return [glue.join(groups[start:end]) for start, end in pairwise(edges)]


def any_of(rng: Random, table: Mapping[str, Sequence[str]], key: str, default: str) -> str:
    """A random entry of a table, of the default key where the key is missing."""
    return rng.choice(table.get(key) or table[default])
