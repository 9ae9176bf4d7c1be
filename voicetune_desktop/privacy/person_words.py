"""Words that stand beside people's names: titles, relations, verbs of speaking and meeting; by the languages of a chat."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.paths import resource
from voicetune_desktop.people.lexicon import is_verb_form
from voicetune_desktop.privacy.folding import fold

_LANGUAGES: Mapping[str, str] = {
    "AT": "de", "CH": "de fr it", "DE": "de", "FR": "fr", "BE": "fr nl", "CA": "en fr", "ES": "es", "MX": "es", "AR": "es", "CO": "es",
    "CL": "es", "PE": "es", "IT": "it", "BR": "pt", "PT": "pt", "NL": "nl", "PL": "pl", "CZ": "cs", "SK": "cs", "RU": "ru", "KZ": "ru",
    "UA": "uk ru", "TR": "tr", "SE": "sv", "NO": "no", "DK": "da", "FI": "fi", "GR": "el", "RO": "ro", "HU": "hu", "IN": "hi-Latn",
    "EG": "ar", "SA": "ar", "AE": "ar", "MA": "ar fr", "IL": "he", "ID": "id",
}  # fmt: skip
"""Languages of a country's chats, beside English."""
_ENGLISH = "en"
_FEW = 4
"""With more languages, nothing is known of the chat."""
_NO_TITLE = frozenset(("dr",))
"""Short for "from" in Indonesian."""
_ENGLISH_LANDS = frozenset(("US", "GB", "AU", "CA", "IE", "NZ", "ZA", "NG", "KE", "GH"))
_WITH_S = frozenset(("de", "nl", "sv", "no", "da"))
"""Languages where a name takes an s without an apostrophe."""
_GERMAN_LANDS = frozenset(("DE", "AT", "CH", "LI", "LU"))


class PersonWords(Struct, frozen=True):
    """Folded words by the place where they stand beside a name."""

    titles: frozenset[str]
    relations: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    naming: frozenset[str]
    joining: frozenset[str]
    doing: frozenset[str]
    languages: frozenset[str]
    mainly: frozenset[str] = frozenset()
    """Languages of the likeliest country, and English."""
    english: bool = False
    """Whether the chat is likely in English, of which we know enough words to tell what is none."""
    possessive: bool = True
    """Whether an s right behind a name says whose something is, and not that there are several, as in Spanish: "coronas"."""
    nouns: bool = False
    """Whether the chat may be in German, where things have a capital, too."""


def languages_of(regions: Iterable[str]) -> frozenset[str]:
    """Languages of some countries, and English; all that we know where no country is given."""
    spoken = {language for region in regions for language in _LANGUAGES.get(region, _ENGLISH).split()}
    return frozenset({_ENGLISH, *spoken, *(language.partition("-")[0] for language in spoken)} if spoken else _tables()["relation"])


@lru_cache(maxsize=64)
def person_words(languages: frozenset[str]) -> PersonWords:
    """The words of some languages."""

    def chosen(table: str) -> frozenset[str]:
        return frozenset(fold(word) for language in languages for word in _tables()[table].get(language, "").split())

    titles = chosen("title") - (_NO_TITLE if "id" in languages and len(languages) <= _FEW else frozenset())
    return PersonWords(
        titles, chosen("relation"), chosen("before"), chosen("after"), chosen("naming"), chosen("and"), chosen("does"), languages
    )


@lru_cache(maxsize=1 << 12)
def is_deed(word: str, languages: frozenset[str]) -> bool:
    """Whether a folded word is what somebody does or is, in one of some languages, rather than a name."""
    whole, ends = _deeds(languages)
    return word in whole or word.endswith(ends) or ("en" in languages and is_verb_form(word))


@lru_cache(maxsize=64)
def _deeds(languages: frozenset[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    listed = {fold(word) for language in languages for word in _tables()["deeds"].get(language, "").split()}
    return frozenset(listed), tuple(word[1:] for word in sorted(listed) if word.startswith("-"))


def likely_languages(beside: PersonWords) -> frozenset[str]:
    """The languages that a chat may be in, or those of its likeliest country where these are many; none where nothing is known."""
    return next((some for some in (beside.languages, beside.mainly) if len(some) <= _FEW), frozenset[str]())


@lru_cache(maxsize=64)
def words_beside(regions: tuple[str, ...]) -> PersonWords:
    """The words of the languages of some countries, of which the likeliest is the first."""
    english = 2 * len(_ENGLISH_LANDS.intersection(regions)) > len(regions)
    mainly = languages_of(regions[:1])
    possessive = english or not regions or not _WITH_S.isdisjoint(mainly)
    nouns = not regions or regions[0] in _GERMAN_LANDS
    return replace(person_words(languages_of(regions)), mainly=mainly, english=english, possessive=possessive, nouns=nouns)


def honorifics() -> tuple[str, ...]:
    """What stands behind a name in Chinese, Japanese and Korean."""
    return tuple(dict.fromkeys(_tables()["honorific"]["cjk"].split()))


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    with resource("privacy/person_words.toml").open("rb") as file:
        return tomllib.load(file)
