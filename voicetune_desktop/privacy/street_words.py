"""What makes a street, a flat and a town: our lists of words, read once."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from voicetune_desktop.paths import resource
from voicetune_desktop.privacy.folding import fold


class StreetWords(Struct, frozen=True):
    """Folded words; see resources/privacy/streets.toml."""

    behind: frozenset[str]
    before: frozenset[str]
    endings: tuple[str, ...]
    flats: frozenset[str]
    telling: frozenset[str]
    counted: frozenset[str]


@cache
def street_words() -> StreetWords:
    """The words of all languages."""
    with resource("privacy/streets.toml").open("rb") as file:
        tables: Mapping[str, Mapping[str, str]] = tomllib.load(file)
    lists = {table: [fold(word) for text in languages.values() for word in text.split()] for table, languages in tables.items()}
    return StreetWords(
        frozenset(lists["behind"]),
        frozenset(lists["before"]),
        tuple(dict.fromkeys(lists["ending"])),
        frozenset(lists["flat"]),
        frozenset(lists["telling"]),
        frozenset(lists["counted"]),
    )


@cache
def cities() -> Mapping[str, frozenset[str]]:
    """Folded names of towns to the ISO codes of their countries."""
    found: dict[str, set[str]] = {}
    for line in resource("privacy/cities.txt").read_text("utf-8").splitlines():
        country = re.match(r"\[(\w\w)\] ", line)
        if country:
            for city in line[country.end() :].split("|"):
                found.setdefault(fold(city), set()).add(country[1])
    return {city: frozenset(countries) for city, countries in found.items()}
