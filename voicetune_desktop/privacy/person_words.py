"""Words that stand beside people's names: titles, relations, verbs of speaking and meeting; by the languages of a chat."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.paths import resource
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
_GERMAN_LANDS = frozenset(("DE", "AT", "CH", "LI", "LU"))


class PersonWords(Struct, frozen=True):
    """Folded words by the place where they stand beside a name."""

    titles: frozenset[str]
    relations: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    naming: frozenset[str]
    languages: frozenset[str]
    mainly: frozenset[str] = frozenset()
    """Languages of the likeliest country, and English."""
    english: bool = False
    """Whether the chat is likely in English, of which we know enough words to tell what is none."""
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
    return PersonWords(titles, chosen("relation"), chosen("before"), chosen("after"), chosen("naming"), languages)


@lru_cache(maxsize=64)
def words_beside(regions: tuple[str, ...]) -> PersonWords:
    """The words of the languages of some countries, of which the likeliest is the first."""
    english = 2 * len(_ENGLISH_LANDS.intersection(regions)) > len(regions)
    mainly = languages_of(regions[:1])
    return replace(person_words(languages_of(regions)), mainly=mainly, english=english, nouns=not regions or regions[0] in _GERMAN_LANDS)


def honorifics() -> tuple[str, ...]:
    """What stands behind a name in Chinese, Japanese and Korean."""
    return tuple(dict.fromkeys(_tables()["honorific"]["cjk"].split()))


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    with resource("privacy/person_words.toml").open("rb") as file:
        return tomllib.load(file)
