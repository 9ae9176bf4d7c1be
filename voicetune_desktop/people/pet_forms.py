"""Pet forms that no table has, made as each language makes them: Kavitha is Kavs, Tegan is Teegs, Jonas is Jonaschen."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from voicetune_desktop.people.vocabulary import words

_VOWEL = "aeiouyäöüåáéíóúàèìòùâêîôûãõąęůýаеёиоуыэюяіїєαεηιουωıøæ"
_FIRST_SYLLABLE = re.compile(f"([^{_VOWEL}]*[{_VOWEL}]+)([^{_VOWEL}]*)")

_AFTER_STEM: Mapping[str, str] = {
    "en": "y ie i s z o ers sy sie ster a ey zer kins",
    "de": "i e chen lein le erl ilein ichen",
    "nl": "je tje ie ke pje etje",
    "sv": "an e is sen ie",
    "da": "er se ie",
    "fr": "ou i y ette oche",
    "es": "ito ita cito cita ín is illo illa i txo txu",
    "it": "ino ina uccio uccia etto etta y ello ella",
    "pt": "inho inha zinho zinha ão ito ita i",
    "pl": "uś uśka usia ek ka cia unia eczka ulek o",
    "cs": "ík ek ka uška inka ička ča da oušek",
    "hr": "ica ko o i ka",
    "ro": "uț ica uța el i",
    "hu": "i ka ke ci cska us",
    "tr": "oş iş uş o cığım ciğim",
    "fi": "u sku ska tsu ppa ke",
    "hi": "u i ji s uji",
    "ru": "ка ик ок енька очка ечка ечко уля юша уша ан ич юня",
    "uk": "ко ик уня очка ечка усь ка",
    "bg": "чо ко ето ка",
    "el": "ακι ακης ουλα ιτσα ουλης",
}
"""Endings on a stem without its last vowel."""
_IN_LATIN = {"el": "aki akis oula itsa oulis"}
"""Those of other alphabets in Latin letters."""
_ON_NICKS: Mapping[str, str] = {
    "pt": "inho inha zinho zinha",
    "es": "ito ita cito cita",
    "it": "ino ina uccio uccia",
    "pl": "ka eńka uś usia unia uchna",
    "ru": "ёк ок ик чик ёна юха уха енька онька ечка очка уля юля уша юша",
    "uk": "ик очка уся усь ко",
}
"""Endings on a nickname; those that begin with a vowel take the place of its last one."""
_SOFT = {"it": {"c": "ch", "g": "gh"}, "es": {"c": "qu", "g": "gu"}, "pt": {"c": "qu", "g": "gu"}}
"""What a stem ends in before e and i, so that it sounds as before: Gianluca, Gianluchino; Diego, Dieguito."""
_NO_PETS = words("ha he hi ho ja je ji ka ke ma pa na ba da la no ха хе ма па ба да на")
"""Syllables that are laughter, relatives or plain words when said twice: jaja, mama, nono."""
_SHORT = 5
"""Letters of a name whose last consonant is doubled before an ending: Bram, brammetje."""
_CYRILLIC = frozenset(("ru", "uk", "bg"))
_ALWAYS = "en"


@cache
def pet_forms(name: str, languages: frozenset[str]) -> tuple[str, ...]:
    """Likely short and pet forms of a first name, in lower case, of four letters and more."""
    low = name.lower()
    if len(low) < 3 or not low.isalpha() or low[0] >= "\u2000" or "\u052f" < low[0] < "\u1e00":
        return ()
    written = _CYRILLIC if low[0] >= "\u0400" else frozenset(_AFTER_STEM) - _CYRILLIC
    known = [language for language in languages if language in written] or ([_ALWAYS] if low[0] < "\u0370" else [])
    made = dict.fromkeys((*_cut(low), *_doubled(low), *(form for language in known for form in _ended(low, language))))
    return tuple(form for form in made if form != low and len(form) > 3)


def diminutives(nick: str, languages: frozenset[str]) -> Iterator[str]:
    """Pet forms of what is short for a name already: Beazinha of Bea, Женёк of Женя, in lower case, of four letters and more."""
    low = nick.lower()
    stem = low.rstrip(_VOWEL + "ь")
    for language, ending in _endings_of_nicks(languages) if len(low) > 2 and low.isalpha() else ():
        base = stem if ending[0] in _VOWEL else low
        if len(base) > 1 and len(base + ending) > 3:
            yield _on(base, ending, language)


@cache
def _endings_of_nicks(languages: frozenset[str]) -> tuple[tuple[str, str], ...]:
    return tuple((language, ending) for language in sorted(languages) for ending in _ON_NICKS.get(language, "").split())


def _on(stem: str, ending: str, language: str) -> str:
    """An ending on a stem that sounds as before."""
    return (stem[:-1] + _SOFT.get(language, {}).get(stem[-1], stem[-1]) if ending[0] in "eií" else stem) + ending


def short_cuts(name: str) -> tuple[str, ...]:
    """The first three letters, where a longer name is easily cut to them."""
    low = name.lower()
    return (low[:3],) if len(low) > 4 and low.isalpha() and low[2] not in _VOWEL and low[0] < "\u2000" else ()


def _cut(name: str) -> Iterator[str]:
    """The opening of a name: Steph, Jess, Fran, Nere; Teeg of Tegan."""
    yield from (name[:size] for size in range(4, min(6, len(name) - 1)))
    if len(name) == _SHORT and name[-1] in _VOWEL and name[-2] in _VOWEL:
        yield name[:-1]
    syllable = _FIRST_SYLLABLE.match(name)
    if syllable and len(name) > 4:
        onset, coda = syllable.groups()
        yield from (f"{onset}{onset[-1]}{coda[:1]}{ending}" for ending in ("", "s", "y"))


def _doubled(name: str) -> Iterator[str]:
    """A syllable twice: Jojo, Guigui, Dudu."""
    for syllable in _FIRST_SYLLABLE.findall(name)[:2]:
        onset = syllable[0]
        if len(onset) > 1 and onset[0] not in _VOWEL and onset not in _NO_PETS:
            yield f"{onset}{onset}"
            yield f"{onset}-{onset}"


def _ended(name: str, language: str) -> Iterator[str]:
    endings = (name[0] < "\u0370" and _IN_LATIN.get(language)) or _AFTER_STEM[language]
    for stem in _stems(name):
        for ending in endings.split():
            yield _on(stem, ending, language)


@cache
def _stems(name: str) -> tuple[str, ...]:
    """What endings are put on: the name, the name without its last vowel, its first closed syllable, also with the consonant doubled."""
    bare = name.rstrip(_VOWEL)
    stems = [name, bare] if len(bare) > 1 else [name]
    stems += [name + name[-1]] if len(name) < _SHORT and name[-1] not in _VOWEL else []
    syllable = _FIRST_SYLLABLE.match(name)
    if syllable and syllable[2] and len(name) > 4:
        closed = syllable[1] + syllable[2][0]
        stems += [closed, closed + closed[-1], syllable[1] + syllable[2]]
    return tuple(dict.fromkeys(stem for stem in stems if len(stem) > 1))
