"""Names to choose surrogates from: faker's lists, by script and likely country, imported when they are first needed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib import import_module
from typing import cast

from msgspec import Struct

from voicetune_desktop.people.languages import languages_of
from voicetune_desktop.people.names import is_plain_word
from voicetune_desktop.privacy.own_names import Kind, own_names

_SCRIPTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("\u0370", "\u03ff", ("el_GR",)),
    ("\u0400", "\u052f", ("ru_RU", "uk_UA", "bg_BG")),
    ("\u0530", "\u058f", ("hy_AM",)),
    ("\u0590", "\u05ff", ("he_IL",)),
    ("\u0600", "\u06ff", ("ar_AA", "fa_IR")),
    ("\u0900", "\u097f", ("hi_IN",)),
    ("\u0980", "\u09ff", ("bn_BD",)),
    ("\u0b80", "\u0bff", ("ta_IN",)),
    ("\u0e00", "\u0e7f", ("th_TH",)),
    ("\u10a0", "\u10ff", ("ka_GE",)),
    ("\u3040", "\u30ff", ("ja_JP",)),
    ("\u3400", "\u9fff", ("zh_CN", "ja_JP")),
    ("\uac00", "\ud7a3", ("ko_KR",)),
)
_LATIN = (
    *("en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "pt_BR", "nl_NL"),
    *("pl_PL", "tr_TR", "en_IN", "sv_SE", "fi_FI", "cs_CZ", "hu_HU"),
)
_BESIDE = ("pt_PT", "es_MX", "es_AR", "es_CO", "es_CL", "fr_CA", "da_DK", "no_NO", "ro_RO", "hr_HR", "sk_SK", "id_ID")
"""Those that only the language of the chats points to."""
_ROMANISED: Mapping[str, str] = {"hi": "en_IN"}
"""Languages whose names are written in Latin letters, too, to the locale that has them so."""
_LETTERS: Mapping[str, str] = {
    "de_DE": "äöüß",
    "fr_FR": "éèêëçîïôûœ",
    "es_ES": "ñáéíóú",
    "it_IT": "àèìòù",
    "pt_BR": "ãõâêôçáéíóú",
    "pl_PL": "ąćęłńóśźż",
    "tr_TR": "ğışçöü",
    "sv_SE": "åäö",
    "fi_FI": "äö",
    "cs_CZ": "ěščřžýáíéůúťďň",
    "hu_HU": "őűáéíóúöü",
}
"""Letters that point to a language where its lists do not know a name."""
_SPOKEN, _POINTED = 16, 19
"""How much more than all lists together a language counts that the chats are in, and one that a name points to without doubt."""
_SHORTEST, _LONGEST = 3, 11
"""Letters of a surrogate in an alphabet."""


class Pool(Struct, frozen=True):
    """First and family names of one locale, sorted; plain words are left out."""

    female: tuple[str, ...]
    male: tuple[str, ...]
    first: tuple[str, ...]
    family: tuple[str, ...]
    female_family: tuple[str, ...]
    male_family: tuple[str, ...]

    def first_names(self, gender: str) -> tuple[str, ...]:
        """First names for "female", "male" or "" (whoever)."""
        return {"female": self.female, "male": self.male}.get(gender, ()) or self.first

    def family_names(self, gender: str) -> tuple[str, ...]:
        """Family names in the form for a gender, where the language has such."""
        return {"female": self.female_family, "male": self.male_family}.get(gender, ()) or self.family


@cache
def pool(locale: str) -> Pool:
    """The names of a faker locale such as "de_DE", and our own ones of its language."""
    lists, language = _lists(locale), locale[:2]

    def read(*names: str, own: Kind | None = None) -> tuple[str, ...]:
        listed = next((usable for name in names if len(usable := _usable(lists.get(name, ()))) > 1), ())
        return tuple(sorted({*listed, *_usable(own_names(language, own) if own else ())}))

    female, male = read("first_names_female", own="female"), read("first_names_male", own="male")
    female_family = read("last_names_female", "female_last_names")
    male_family = read("last_names_male", "male_last_names")
    return Pool(
        female=female,
        male=male,
        first=tuple(sorted({*female, *male})) or read("first_names"),
        family=read("unisex_last_names", "last_names", own="family") or tuple(sorted({*female_family, *male_family})),
        female_family=female_family,
        male_family=male_family,
    )


def _usable(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({name for name in names if name.isalpha() and _fits(name) and not is_plain_word(name)}))


def _fits(name: str) -> bool:
    return _SHORTEST <= len(name) <= _LONGEST if name[0] < "\u0900" else len(name) <= _LONGEST


def likely_locale(given: Sequence[str], family: str, speech: Sequence[str] = ()) -> str:
    """The locale of a name: of the languages that its bearer's chats are in ("pt-BR"), unless it surely is of another.

    Else the one whose lists know most of it; the first of its script where none does.
    """
    return _likely_locale(tuple(given), family, tuple(speech))


@lru_cache(maxsize=10_000)
def _likely_locale(given: tuple[str, ...], family: str, speech: tuple[str, ...]) -> str:
    """As `likely_locale`: each of half a million short chats may have the same few names outside it."""
    letters = "".join((*given, family))
    choices = _locales(letters)
    spoken = [locale for locale in _spoken(speech) if locale in choices or (locale in _BESIDE and choices is _LATIN)]
    if not spoken and any("\u3400" <= char <= "\u9fff" for char in letters) and len(family) > 1:
        return "ja_JP"
    pointed = languages_of(" ".join((*given, family)).strip()) if choices is _LATIN or not spoken else ()

    def likelihood(locale: str) -> int:
        return _familiarity(locale, given, family) + _SPOKEN * (locale in spoken) + _POINTED * (locale[:2] in pointed)

    return max(dict.fromkeys((*spoken, *choices)), key=likelihood)


def _spoken(speech: Iterable[str]) -> Iterator[str]:
    """The locales of languages, that of the country first; English names of all countries count, as they mix."""
    every = (*_LATIN, *_BESIDE, *(locale for _, _, locales in _SCRIPTS for locale in locales))
    for tag in speech:
        language, exact = tag.partition("-")[0], tag.replace("-", "_")
        several = [locale for locale in every if locale.startswith(f"{language}_")]
        several = sorted(several, key=lambda locale: locale != exact)
        yield from several if language == "en" else several[:1]
        if language in _ROMANISED:
            yield _ROMANISED[language]


def same_script(left: str, right: str) -> bool:
    """Whether two names are written in the same letters."""
    return _locales(left) == _locales(right)


def _locales(letters: str) -> tuple[str, ...]:
    """The locales of a script."""
    return next((locales for low, high, locales in _SCRIPTS if any(low <= char <= high for char in letters)), _LATIN)


def _familiarity(locale: str, given: Sequence[str], family: str) -> int:
    """How much of a name is known in a locale; its letters count less than its lists."""
    lists, letters = _known(locale), "".join((*given, family)).casefold()
    known = 8 * any(name.casefold() in lists.first for name in given) + 4 * (family.casefold() in lists.family)
    return known + sum(letter in letters for letter in _LETTERS.get(locale, ""))


class _Known(Struct, frozen=True):
    """All names of a locale without regard to case, plain words and all."""

    first: frozenset[str]
    family: frozenset[str]
    female: frozenset[str]
    male: frozenset[str]


@cache
def _known(locale: str) -> _Known:
    lists = _lists(locale)
    female, male = _folded(lists, "first_names_female"), _folded(lists, "first_names_male")
    families = ("last_names", "unisex_last_names", "last_names_female", "last_names_male", "male_last_names")
    family = frozenset(name for key in families for name in _folded(lists, key))
    own = {kind: frozenset(map(str.casefold, own_names(locale[:2], kind))) for kind in ("female", "male", "family")}
    first = female | male | _folded(lists, "first_names") | own["female"] | own["male"]
    return _Known(first, family | own["family"], female, male)


def _lists(locale: str) -> Mapping[str, Iterable[str]]:
    """The lists of Faker by their names, but for those that it makes of others when asked, as in Chile."""
    provider: object = import_module(f"faker.providers.person.{locale}").Provider
    found = cast("Mapping[str, Iterable[str]]", vars(provider))
    return {name: listed for name, listed in found.items() if not isinstance(listed, property)}


def _folded(lists: Mapping[str, Iterable[str]], name: str) -> frozenset[str]:
    return frozenset(map(str.casefold, lists.get(name, ())))


def is_known(name: str) -> bool:
    """Whether a name stands in the lists of any locale of its script."""
    low = name.casefold()
    return any(low in _known(locale).first or low in _known(locale).family for locale in _locales(name))


def is_first_name(name: str) -> bool:
    """Whether a name stands as a first name in the lists of any locale of its script."""
    low = name.casefold()
    return any(low in _known(locale).first for locale in _locales(name))


@cache
def listed_gender(first: str, locale: str) -> str | None:
    """ "female" or "male" where lists know a first name as only that, nothing where as both, None where no list knows it.

    The lists of a locale count before those of its language, and these before all others.
    """
    name, language = first.casefold(), f"{locale[:2]}_"
    same = [other for other in (*_LATIN, *_BESIDE) if other.startswith(language)]
    for locales in ((locale,), (*same, "en") if locale[:2] == "en" else same, _locales(first)):
        female, male = (any(name in getattr(_known(one), gender) for one in locales) for gender in ("female", "male"))
        if female or male:
            return "" if female and male else "female" if female else "male"
    return None
