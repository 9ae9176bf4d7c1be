"""People who are not in the chat, by their first names: known ones, where the words around speak of a person."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.people.nicknames import is_given_name
from voicetune_desktop.privacy.context_words import WHEN, words
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_ends import doubtful_surname, small_surname_end, surname_end, uncased_surname_end, whole_first
from voicetune_desktop.privacy.name_lists import (
    inflected_names,
    is_other,
    is_public,
    is_sure,
    is_word,
    is_written_small,
    name_lists,
    names_that_are_words_elsewhere,
    opening_words,
    public_names,
)
from voicetune_desktop.privacy.person_words import PersonWords, likely_languages, words_beside
from voicetune_desktop.privacy.sheets import EDGE, Sheet
from voicetune_desktop.privacy.weighing import look_around, weigh_foreign, weigh_name

KIND = "third_party"
_SURE, _DOUBT = 0.9, 0.5
_REACH = 48
"""Characters that are looked at on each side."""
_ENGLISH = frozenset(("en",))
_NO_HELP = frozenset(("en", "de"))
"""Languages where a capital within a sentence says little: German nouns have it, and English names are words more often."""
_FEW = 4
"""With more languages, we know nothing of the chat."""
_SMALLEST = 4
_SURE_LETTERS = 5
"""A name in small letters with fewer may be a word that no list knows."""
_SHORT_FORMS = re.compile(r"['’](?:t|ll|re|ve|m)(?![^\W_])", re.IGNORECASE)
"""Behind a word that is no name: "Don't", "Can't"."""
_LONGEST_FIRST = 24
_CAPITAL_BEFORE = re.compile(r"(?<![^\W_])[A-ZÀ-ÖØ-Þ][^\W\d_]+ \Z")
"""A word with a capital right before a name, so that "Jorrit Hendriks" is no Hendrik's."""
_JOINED = re.compile(r"(?:,? (?:and|n|&|und|y|e|et|och|og|i|и|ve|ja|και|en) |, )([^\W\d_]{3,20})(?![\w'’])")
_SHORT_MONTHS = words("jan jun jul mar")
_DAY_BEFORE, _DAY_BEHIND = re.compile(r"\d(?:st|nd|rd|th|\.)?,? ?\Z"), re.compile(r"\.?[ ']{0,2}\d")
_TURKISH_CASE = re.compile(r"['’](?:[yns]?[aeıiuü]|[dt][ae]n?|n?[ıiuü]n|[yl][ae]?|yl[ae]|l[ae]r)(?![^\W_])")
"""Behind an apostrophe, which only names have."""
_OF_BRIEN = frozenset(("o'", "o’"))


Weigh = Callable[[str, tuple[int, int], str], Finding | None]
"""From a text, a place and the name that stands there to the finding."""


class Listed(Struct, frozen=True):
    """Some folded names, or cases of names, that are looked for."""

    automaton: AhoCorasick
    forms: Sequence[str]
    names: Sequence[str]
    """The name of each form."""
    small: Sequence[bool]
    """Whether each form is a name in small letters, too."""


def _index(names: Mapping[str, str]) -> Listed:
    automaton = AhoCorasick(list(names), matchkind=MatchKind.LeftmostLongest)
    small = tuple(form == name and len(name) >= _SMALLEST and _may_be_small(name) for form, name in names.items())
    return Listed(automaton, tuple(names), tuple(names.values()), small)


@cache
def _names() -> Listed:
    return _index({name: name for name in name_lists().first})


@cache
def _elsewhere(languages: frozenset[str]) -> Listed | None:
    names = names_that_are_words_elsewhere(languages)
    return _index({name: name for name in names}) if names else None


@cache
def _cases(language: str) -> Listed | None:
    cases = inflected_names(language)
    return _index(cases) if cases else None


def detector(setup: Setup) -> Detector | None:
    """A detector of people outside the chat; none where names are to stay."""
    if setup.keep_names:
        return None
    beside = words_beside(setup.regions)
    tags = frozenset((*setup.regions, *(beside.languages if beside.english else beside.languages - _ENGLISH)))

    weigh = partial(_weigh, beside, tags)
    cased = sorted(beside.languages) if setup.regions else ()
    more = (_elsewhere(beside.mainly), *map(_cases, cased))

    def find(sheet: Sheet) -> Iterator[Finding]:
        for listed in (_names(), *filter(None, more)):
            yield from _walk(sheet, listed, weigh, beside)

    return find


def _walk(sheet: Sheet, listed: Listed, weigh: Weigh, beside: PersonWords) -> Iterator[Finding]:
    """What is found of some names, without those that are part of a name that everybody knows."""
    text, small = sheet.text, listed.small
    places = [
        (start, end, number)
        for number, start, end in listed.automaton.find_matches_as_indexes(sheet.folded)
        if not (text[start - 1].isalnum() or (text[start].islower() and (not small[number] or text[start - 2 : start] in _OF_BRIEN)))
        and (not text[end].isalnum() or (beside.possessive and _has_possessive_s(text, start, end)))
    ]
    for start, end, number in places:
        finding = weigh(text, (start, end), listed.names[number])
        if finding and not is_public(sheet.folded, start, end):
            yield finding
            rest = doubtful_surname(text, finding.end, likely_languages(beside))
            other = _joined(text, finding.end, english=beside.english)
            for place, form in ((rest, "last"), (other, "first")):
                if place:
                    yield Finding(*place, KIND, _DOUBT, Action.ASK, sheet.folded[slice(*place)], form, "may be a person")


def _joined(text: str, end: int, *, english: bool) -> tuple[int, int] | None:
    """The place of a word in small letters that is named together with somebody and that nobody has heard of: "ada and zorvane"."""
    other = _JOINED.match(text, end)
    name = fold(other[1]) if other else ""
    if not other or is_other(name):
        return None
    unheard = english and len(name) >= _SURE_LETTERS and not standing(name)
    return other.span(1) if unheard or name in name_lists().first else None


def _weigh(beside: PersonWords, tags: frozenset[str], text: str, place: tuple[int, int], name: str) -> Finding | None:
    """The finding of a name at a place, or None where it is nobody; `tags` are the countries and languages of the chat."""
    start, end = place
    cased = text[start].lower() != text[start].upper()
    capital = text[start].isupper() and not text[start + 1].isupper()
    local = not tags.isdisjoint(_tags(name, beside))
    small = cased and not capital
    if small and text[start:end].lower() != name and standing(text[start:end]) == "word":
        return None
    if capital and _SHORT_FORMS.match(text, end) and (is_word(name) or (is_written_small(name) and not is_sure(name))):
        return None
    left, right = _sides(text, start, end)
    around = look_around(left, right, capital=capital, cased=cased)
    if name in _SHORT_MONTHS and (around.before in WHEN or _DAY_BEFORE.search(left) or _DAY_BEHIND.match(right)):
        return None
    if name in beside.relations or (name in beside.titles and not beside.english):
        return None
    if capital and "tr" in beside.languages and len(beside.languages) <= _FEW and _TURKISH_CASE.match(right):
        return Finding(start, end, KIND, _SURE, Action.REPLACE, fold(text[start:end]), "first")
    if name in _openings(beside) and (around.opens or not capital) and around.before not in beside.relations | beside.titles:
        return None
    end = whole_first(text, end) if capital else end
    if capital:
        stop = surname_end(text, end, opens=around.opens)
    else:
        stop = small_surname_end(text, end, english=_may_be_english(beside)) if cased else uncased_surname_end(text, end)
    if small and _is_foreign_in_small(name, local=local):
        weighed = weigh_foreign(name, around, beside, surname=stop > end)
    else:
        weighed = weigh_name(
            name, around, beside, word=_may_be_word(name, beside, opens=around.opens), local=_is_local(name, beside), surname=stop > end
        )
    if weighed is None:
        return None
    value = f"{fold(text[start:end])} {fold(text[end:stop]).strip(' .')}".strip()
    return Finding(start, stop, KIND, weighed.score, weighed.action, value, "full" if stop > end else "first", weighed.reason)


def _tags(name: str, beside: PersonWords) -> frozenset[str]:
    """The countries and languages of a name that is looked for."""
    return name_lists().first.get(name) or names_that_are_words_elsewhere(beside.mainly)[name]


def _may_be_english(beside: PersonWords) -> bool:
    """Whether nothing speaks against English."""
    return beside.english or likely_languages(beside) <= _ENGLISH


def _may_be_small(name: str) -> bool:
    """Whether a name in small letters is looked at; those that are frequent words are not."""
    return not is_written_small(name) or (is_given_name(name) and not is_word(name))


def _is_foreign_in_small(name: str, *, local: bool) -> bool:
    """Whether a name in small letters may be a word: it is one somewhere, or nothing speaks for a name in the language of the chat."""
    unknown = not local and (len(name) < _SURE_LETTERS or standing(name) != "name")
    return unknown or is_word(name) or is_written_small(name)


def _may_be_word(name: str, beside: PersonWords, *, opens: bool) -> bool:
    """Whether a name may be something else with a capital."""
    if name not in name_lists().first and (is_sure(name) or not beside.english):
        return opens and not beside.english and is_written_small(name)
    if is_word(name):
        return True
    spoken = not _tags(name, beside).isdisjoint(beside.languages - _ENGLISH)
    return is_written_small(name) and not spoken and not is_sure(name)


def _openings(beside: PersonWords) -> frozenset[str]:
    """Names that are words where a sentence starts, as far as the language of the chat is known."""
    return opening_words(likely_languages(beside))


def _is_local(name: str, beside: PersonWords) -> bool:
    """Whether a name is one of the chat's language, and that writes small what is no name."""
    return not _tags(name, beside).isdisjoint(likely_languages(beside) - _NO_HELP)


def _has_possessive_s(text: str, start: int, end: int) -> bool:
    """Whether "Heike" stands in "Heikes" or "Saras"; in small letters only long names."""
    long = end - start > (3 if text[start].isupper() else 4)
    if not long or text[end] != "s" or text[end + 1].isalnum():
        return False
    form = fold(text[start : end + 1])
    behind_first = (
        form in name_lists().family and text[start - 1] == " " and _CAPITAL_BEFORE.search(text, max(0, start - _LONGEST_FIRST), start)
    )
    return not is_other(form) and form not in public_names().people and not behind_first


def _sides(text: str, start: int, end: int) -> tuple[str, str]:
    left, right = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    return left.rpartition(EDGE)[2], right.partition(EDGE)[0]
