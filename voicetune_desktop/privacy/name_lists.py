"""First and family names of the world: faker's lists, read when they are first needed, without what is mostly something else."""

import pkgutil
import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from operator import itemgetter
from typing import Any, cast

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from voicetune_desktop.paths import resource
from voicetune_desktop.people.inflection import inflected
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.people.name_words import WORDS
from voicetune_desktop.people.names import is_plain_word
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.street_words import cities, street_words

_SHORTEST = 3
"""Letters of a name that is looked for without being told; in scripts with many letters."""
_UNSPACED = "\u3040"
_FIRST_FILES = ("names/first_names.txt", "names/nicknames.txt")
_FAMILY_FILES = ("names/family_names.txt",)
_FIRST, _LAST = "first", "last"
_LONGEST_PUBLIC = 32
"""Characters that are looked at on each side for a name that everybody knows."""


class NameLists(Struct, frozen=True):
    """Folded names to the faker locales that know them, as one set of countries ("US", "DE") and languages ("en")."""

    first: Mapping[str, frozenset[str]]
    family: Mapping[str, frozenset[str]]


@cache
def name_lists() -> NameLists:
    """Names in scripts with spaces."""
    first, family = _all_names()
    return NameLists(_usable(first), {name: tags for name, tags in family.items() if len(name) >= _SHORTEST})


@cache
def unspaced_names() -> NameLists:
    """Names in Han characters, kana and Hangul."""
    first, family = _all_names()
    return NameLists(*({name: tags for name, tags in names.items() if name[:1] >= _UNSPACED} for names in (first, family)))


@cache
def _all_names() -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[str]]]:
    """First and family names of all lists, with few sets of tags that they share; takes about 0.2 seconds once."""
    first: dict[str, set[str]] = {}
    family: dict[str, set[str]] = {}
    for locale, lists in _providers():
        tags = locale.split("_")
        for key, names in lists.items():
            kind = first if _FIRST in key and "name" in key else family if _LAST in key and "name" in key else None
            if kind is not None and isinstance(names, (list, tuple, dict)):
                for name in _strings(cast("Iterable[Any]", names)):
                    kind.setdefault(fold(name), set()).update(tags)
    for names, files in ((first, _FIRST_FILES), (family, _FAMILY_FILES)):
        for language, name in _own_lists(files):
            names.setdefault(fold(name), set()).add(language)
    return _with_shared_tags(first), _with_shared_tags(family)


def _with_shared_tags(names: Mapping[str, set[str]]) -> Mapping[str, frozenset[str]]:
    shared: dict[frozenset[str], frozenset[str]] = {}
    return {name: shared.setdefault(frozenset(tags), frozenset(tags)) for name, tags in names.items()}


def _own_lists(files: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Language and name of our own lists."""
    for file in files:
        language = ""
        for line in resource(file).read_text("utf-8").splitlines():
            if line.startswith("["):
                language = line.strip("[]")
            elif not line.startswith("#"):
                yield from ((language, name) for name in line.replace(":", " ").split())


def _providers() -> Iterator[tuple[str, Mapping[str, object]]]:
    import faker.providers.person as persons

    for module in pkgutil.iter_modules(persons.__path__):
        yield module.name, vars(import_module(f"{persons.__name__}.{module.name}").Provider)


def _strings(names: Iterable[Any]) -> Iterator[str]:
    return (name for name in names if isinstance(name, str))


def _usable(names: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    words = _listed_words("words")
    return {
        name: tags
        for name, tags in names.items()
        if len(name) >= _SHORTEST and name.isalpha() and name not in words and name[0] < _UNSPACED
    }


@cache
def inflected_names(language: str) -> Mapping[str, str]:
    """Folded cases of a language's first names to the folded name; none that is a name or an everyday word itself."""
    first = name_lists().first
    cases = ((fold(form), name) for name, tags in first.items() if language in tags for form in inflected(name, language))
    return {form: name for form, name in cases if form not in first and not is_word(form) and not is_written_small(form)}


@cache
def _clear_with_capital() -> frozenset[str]:
    lines = resource("names/clear_with_capital.txt").read_text("utf-8").splitlines()
    return frozenset(fold(name) for line in lines if not line.startswith("#") for name in line.split())


@cache
def _listed_words(table: str) -> frozenset[str]:
    """The folded words of all languages in a table of ours."""
    with resource("privacy/not_names.toml").open("rb") as file:
        return frozenset(fold(word) for words in tomllib.load(file)[table].values() for word in words.split())


@cache
def names_that_are_words_elsewhere(languages: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """Folded first names, to their tags, of languages that have no such word, though another one has: "Meg" in English, "Jan" in German."""
    with resource("privacy/not_names.toml").open("rb") as file:
        table = tomllib.load(file)["words"]
    elsewhere, here = (
        frozenset(fold(word) for language, text in table.items() if (language in languages) is spoken for word in text.split())
        for spoken in (False, True)
    )
    first = _all_names()[0]
    return {
        name: frozenset(first[name])
        for name in elsewhere - here
        if len(name) >= _SHORTEST and not languages.isdisjoint(first.get(name, ())) and not (is_place(name) or is_month(name))
    }


@cache
def opening_words(languages: frozenset[str]) -> frozenset[str]:
    """The folded names that open sentences as words in one of some languages."""
    with resource("privacy/not_names.toml").open("rb") as file:
        table = tomllib.load(file)["openings"]
    return frozenset(fold(word) for language in languages for word in table.get(language, "").split())


@cache
def is_word(name: str) -> bool:
    """Whether a folded name is an everyday word, too."""
    return is_plain_word(name) or name in _listed_words("words")


@cache
def is_also_surname(name: str) -> bool:
    """Whether a folded word is rather a family name behind a first name: no month, no verb, and seldom written small."""
    kinds = WORDS.get(name, "")
    return (
        bool(kinds)
        and name not in street_words().behind
        and not {"t", "v"} & set(kinds)
        and name not in _listed_words("words")
        and not is_written_small(name)
    )


def is_first_somewhere(name: str) -> bool:
    """Whether a folded word is a first name in any list, also one that is mostly something else."""
    return name in _all_names()[0]


def is_also_verb(name: str) -> bool:
    """Whether a folded name opens sentences as a verb, too: "my mum will"."""
    return "v" in WORDS.get(name, "")


@cache
def is_written_small(name: str) -> bool:
    """Whether people write a folded name small more often than with a capital."""
    return standing(name) == "word"


@cache
def is_month(name: str) -> bool:
    """Whether a folded name is a month or feast, too."""
    return name in _listed_words("calendar")


@cache
def is_sure(name: str) -> bool:
    """Whether a folded name with a capital is mostly a person, though a word in some language."""
    return name in _clear_with_capital()


@cache
def is_place(name: str) -> bool:
    """Whether a folded name is a town or country, too."""
    return name in public_names().places or name in cities()


def is_other(name: str) -> bool:
    """Whether a folded name is a word or a place, too."""
    return is_word(name) or is_written_small(name) or is_place(name)


class PublicNames(Struct, frozen=True):
    """Folded names that are nobody's privacy."""

    people: frozenset[str]
    places: frozenset[str]
    phrases: AhoCorasick
    """Those of several words or with a sign."""


@cache
def public_names() -> PublicNames:
    """Names from the news, the arts and the map."""
    with resource("privacy/public_names.toml").open("rb") as file:
        lists = {kind: frozenset(_listed(text)) for kind, text in tomllib.load(file).items()}
    phrases = {name for name in lists["people"] if len(name.split()) > 1 or not name.isalpha()}
    return PublicNames(lists["people"], lists["places"], AhoCorasick(sorted(phrases), matchkind=MatchKind.LeftmostLongest))


def public_places(folded: str) -> list[tuple[int, int]]:
    """Where names that everybody knows stand in a folded text, in order; the text has something on both sides."""
    found = public_names().phrases.find_matches_as_indexes(folded)
    return [(start, end) for _, start, end in found if not (folded[start - 1].isalnum() or folded[end].isalnum())]


def is_public(folded: str, start: int, end: int) -> bool:
    """Whether a stretch is part of a name that everybody knows; as `public_places`, for a few stretches of a long text."""
    base = max(1, start - _LONGEST_PUBLIC)
    window = folded[base - 1 : end + _LONGEST_PUBLIC]
    return is_inside(start - base + 1, end - base + 1, public_places(f"{window} "))


def is_inside(start: int, end: int, places: Sequence[tuple[int, int]]) -> bool:
    """Whether one of the places, which are in order, covers a stretch."""
    at = bisect_right(places, start, key=itemgetter(0))
    return at > 0 and end <= places[at - 1][1]


def _listed(text: str) -> Iterator[str]:
    return (fold(" ".join(name.split())) for name in text.split(",") if name.strip())
