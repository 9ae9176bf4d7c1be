"""People outside the chat, named again as the list of names does not know them: small, in another case, as a pet, by the family name."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.inflection import inflected
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.people.pet_forms import pet_forms
from voicetune_desktop.privacy.boundaries import stands_alone
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_other, is_place, is_public, is_word, is_written_small, name_lists
from voicetune_desktop.privacy.person_words import words_beside
from voicetune_desktop.privacy.sheets import Sheet

KIND = "third_party"
_LIKELY, _DOUBT = 0.75, 0.4
_SHORTEST, _SHORTEST_MADE = 3, 4
_LONG_SURNAME = 7
"""Letters of a family name that is one in small letters, too, if it is no frequent word."""
_UNCASED = "\u0590"
_ENGLISH = frozenset(("en",))
_MOST_LANGUAGES = 4
"""With more we know nothing of the chat, and each has its own endings."""

Family = Callable[[Setup], Detector | None]


class Form(Struct, frozen=True, gc=False):
    """How somebody may be named again."""

    value: str
    form: str
    capital: bool
    """Whether it is one with a capital only."""


def family(forms: Mapping[str, Form]) -> Family:
    """The maker of a detector of these forms."""
    find = partial(_find, tuple(forms.values()), AhoCorasick(list(forms))) if forms else None
    return lambda setup: None if setup.keep_names else find


def forms_of(values: Iterable[str], regions: Sequence[str]) -> Mapping[str, Form]:
    """All forms of some people, by how they are looked for."""
    spoken = words_beside(tuple(regions)).languages - _ENGLISH if regions else frozenset[str]()
    languages = spoken if len(spoken) <= _MOST_LANGUAGES else frozenset[str]()
    return {form: told for value in sorted(values, reverse=True) for form, told in _forms(value, languages).items()}


@lru_cache(maxsize=1024)
def _forms(value: str, languages: frozenset[str]) -> Mapping[str, Form]:
    first, _, rest = value.partition(" ")
    last = rest.rpartition(" ")[2]
    forms: dict[str, Form] = {}
    if _is_clear(last) and len(last) >= _SHORTEST_MADE and not ("de" in languages and _may_be_noun(last)):
        forms[last] = Form(value, "last", capital=len(last) < _LONG_SURNAME or bool(standing(last)))
    if _is_clear(first):
        forms.update((form, Form(value, "inflected", capital=False)) for form in _made(first, languages) if _is_only_this(form))
        forms.update((form, Form(value, "first", capital=False)) for form in (_without_marks(first), first) if _is_clear(form))
    elif first in name_lists().family and not rest and _is_only_this(f"{first}s"):
        forms[f"{first}s"] = Form(value, "inflected", capital=False)
    elif first in name_lists().first and not is_word(first) and not is_place(first):
        forms[first] = Form(value, "first", capital=False)
    return forms


def _made(name: str, languages: frozenset[str]) -> Iterator[str]:
    """Its cases, and what makes a pet of the whole name."""
    pets = (pet for pet in (pet_forms(name, languages) if languages else ()) if len(pet) > len(name) and pet.startswith(name[:-1]))
    yield from map(fold, (*pets, *(form for language in sorted(languages) for form in inflected(name, language))))


def _is_clear(name: str) -> bool:
    """Whether a folded name is one word of a script with small letters, and no word or town."""
    return len(name) >= _SHORTEST and name.isalpha() and name[0] < _UNCASED and not is_other(name)


def _may_be_noun(name: str) -> bool:
    """Whether a family name that no list knows is a frequent German thing: "Nachricht" of "Art von Nachricht"."""
    return standing(name) == "name" and name not in name_lists().family


def _is_only_this(form: str) -> bool:
    """Whether a form that was made is nothing else: no frequent word, and nobody else's name."""
    return len(form) >= _SHORTEST_MADE and not standing(form) and _is_clear(form) and form not in name_lists().first


def _without_marks(name: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))


def may_stand(text: str, start: int, end: int, form: Form) -> bool:
    """Whether a form stands there as a word of its own; the text goes on for a character on both sides."""
    return (not form.capital or text[start].isupper()) and text[start - 1] not in "@_" and stands_alone(text, start, end)


def _find(forms: Sequence[Form], automaton: AhoCorasick, sheet: Sheet) -> Iterator[Finding]:
    text = sheet.text
    for number, start, end in automaton.find_matches_as_indexes(sheet.folded, overlapping=True):
        if may_stand(text, start, end, forms[number]) and not is_public(sheet.folded, start, end):
            yield _finding(start, end, forms[number], sheet.folded[start:end])


def _finding(start: int, end: int, form: Form, written: str) -> Finding:
    if form.form != "first" or standing(written) == "name" or (len(written) > _SHORTEST_MADE and not is_written_small(written)):
        return Finding(start, end, KIND, _LIKELY, Action.REPLACE, form.value, form.form)
    return Finding(start, end, KIND, _DOUBT, Action.ASK, form.value, form.form, "may be a person")
