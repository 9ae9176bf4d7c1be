"""People who are not in the chat, by what stands before or behind their names: "Mrs Vance", "Herr Dr. Petersen", "my uncle Bob"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import structs

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.lexicon import is_prefixed_word, is_unaccented_word, standing
from voicetune_desktop.people.vocabulary import FUNCTION_WORDS
from voicetune_desktop.privacy.context_words import ARTICLES, TITLES_BEHIND, words
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_ends import ENDINGS_OF_WORDS
from voicetune_desktop.privacy.name_lists import (
    inflected_names,
    is_also_verb,
    is_place,
    is_public,
    is_sure,
    is_word,
    is_written_small,
    name_lists,
    public_names,
)
from voicetune_desktop.privacy.ordinary_words import is_listed_name
from voicetune_desktop.privacy.person_words import PersonWords, is_deed, likely_languages, person_words, words_beside
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "third_party"
_SURE, _LIKELY, _DOUBT = 0.9, 0.8, 0.5
_OWNER = 12
_OWNERS = words(
    """
    my our your ur his her their mein meine meinen meiner meinem unsere unser dein deine ma mon ta ton sa son notre votre mi tu su nuestra
    nuestro mia mio tua tuo sua suo minha meu tua teu nossa nosso mijn onze jouw zijn haar moja mój moją mojego moje moją můj má moje mou
    моя мой мою моего моей min mitt mina vår minun mera meri mere
    """
)
"""Behind these and a relation comes a name, even one that nobody knows."""
_APPOINTMENTS = words("appt appts apt app appointment")
_NO_NAMES = words("mía mio mía mío míos nuestra minha meu mein meine mea moja")
"""Owners behind a relation: "madre mía"."""
_INITIALS = frozenset(("m", "m."))
"""Titles that may be the first letter of a first name as well."""
_MAY_BE = "may be a person"
_DONE_TO = re.compile(
    r" (?:the|a|an|it|him|her|them|me|us|you|my|your|his|their|our|every|everything|this|that|these|those|himself|herself"
    r"|d(?:ie|en|as|em|er|ich|ir)|es|ihn|ihm|sie|uns|euch|mi(?:ch|r)|alles|ein(?:e[nmr]?)?|jede[nmrs]?|[mds]ein(?:e[nmrs]?)?)(?![^\W_])"
)
"""Right behind what somebody did, and behind no name: "my sister rewrote the letter"."""
_FEWEST_UNHEARD = 4
_UNCASED = "\u0590"
_ENGLISH = frozenset(("en",))
"""Scripts from here on have no capitals; relations in them say whose they are: "أخوي"."""
_LONGEST_SHORTENED = 5
"""Letters of a title that a dot may follow; behind "doctor." starts another sentence."""
_PARTICLE = "(?:(?:de|van|von|di|da|del|della|dos|den|der|le|la|el|al|bin|ten|ter|du|st)[ ])"
_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯЁІЇЄҐŞĞİ"
_ONE = rf"[{_UPPER}](?:[^\W\d_]|['’](?=[{_UPPER}]))*[^\W\d_](?:-[{_UPPER}][^\W\d_]+)*"
_NAMED = re.compile(rf"[ ]((?i:{_PARTICLE}){{0,2}}{_ONE}(?:[ ](?i:{_PARTICLE}){{0,2}}{_ONE}){{0,2}}(?:[ ][{_UPPER}]\.)?)")
_INITIAL = re.compile(rf"[ ]([{_UPPER}](?:\.[ ]?[{_UPPER}])?)\.(?![^\W_])")
_OF = re.compile(r"[ ](?:d[ieuao]|del|della|dos|das)(?=[ ])")
"""Right behind a relation, where it belongs to no name: "la hermana de Paco"."""
_SMALL = re.compile(rf"[ ]((?:{_PARTICLE}){{0,2}}((?:[od]['’])?[^\W\d_]{{3,}}(?:-[^\W\d_]+)?))(?![^\W_])")
_HAN = re.compile(r"[\u3400-\u9fff々\u30a0-\u30ff\uac00-\ud7a3]{1,4}$")


def detector(setup: Setup) -> CuedDetector | None:
    """A detector of titled and related people; none where names are to stay."""
    if setup.keep_names:
        return None
    beside = words_beside(setup.regions)
    people = frozenset(fold(piece) for person in setup.people for name in (person.name, *person.names) for piece in name.split())

    def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
        found = [f for cue in cues if not sheet.folded[cue.end].isalnum() and (f := _beside(sheet.text, cue, beside, people))]
        yield from (f for f in found if not is_public(sheet.folded, f.start, f.end))

    return CuedDetector(_cues(beside), find)


@lru_cache(maxsize=64)
def _cues(beside: PersonWords) -> tuple[str, ...]:
    return tuple(sorted(beside.titles | beside.relations))


def _beside(text: str, cue: Cue, beside: PersonWords, people: frozenset[str]) -> Finding | None:
    if text[cue.end] not in " .":
        return None
    owned = _is_owned(text, cue.start)
    titled = cue.word in beside.titles
    end = cue.end + (titled and text[cue.end] == "." and len(cue.word) <= _LONGEST_SHORTENED)
    if not titled and "nl" not in beside.mainly and (of := _OF.match(text, end)):
        end = of.end()
    named = _NAMED.match(text, end)
    if named and not _is_other(named[1], beside, people, titled=titled):
        finding = _capitalised(named, titled=titled, owned=owned)
        return structs.replace(finding, start=cue.start) if cue.word in _INITIALS else finding
    if titled and not named and (initial := _INITIAL.match(text, end)):
        return Finding(*initial.span(1), KIND, _LIKELY, Action.REPLACE, fold(initial[1]), "title")
    small = _SMALL.match(text, end) if not named else None
    if small is None or text[small.end()] in "'’" or (owned and _DONE_TO.match(text, small.end())):
        return None
    name = fold(small[2])
    if titled and small[1] == small[2] and _is_done(name, beside):
        return None
    action = (
        _titled_small(text[slice(*small.span(2))], beside, people)
        if titled and not (owned and cue.word in beside.relations)
        else _related_small(name, beside, people, owned=owned, english=cue.word in person_words(_ENGLISH).relations)
    )
    if action is None:
        return None
    score, reason = (_LIKELY, "") if action is Action.REPLACE else (_DOUBT, _MAY_BE)
    start = cue.start if cue.word in _INITIALS else small.start(1)
    return Finding(start, small.end(1), KIND, score, action, fold(small[1]), "title" if titled else "first", reason)


def _is_owned(text: str, start: int) -> bool:
    """Whether a relation is somebody's: "my mum", "ma sœur"."""
    before = text[max(0, start - _OWNER) : start].rpartition(EDGE)[2].split()
    return bool(before) and fold(before[-1]) in _OWNERS


def _capitalised(named: "re.Match[str]", *, titled: bool, owned: bool) -> Finding:
    """A title makes a name of anything; behind a relation may stand a thing, too: "my friend Spanish"."""
    first = fold(named[1].split(" ")[0])
    known = first in name_lists().first and not is_word(first) and (is_sure(first) or not is_written_small(first))
    form = "title" if titled else "full" if " " in named[1] else "first"
    if (titled and not is_place(first)) or known or (owned and not (is_word(first) or is_written_small(first))):
        return Finding(named.start(1), named.end(1), KIND, _SURE, Action.REPLACE, fold(named[1]).strip("."), form)
    return Finding(named.start(1), named.end(1), KIND, _DOUBT, Action.ASK, fold(named[1]).strip("."), form, _MAY_BE)


def _is_other(name: str, beside: PersonWords, people: frozenset[str], *, titled: bool) -> bool:
    """Another title, somebody of the chat, a place, or a name that everybody knows."""
    folded, public = fold(name), public_names()
    first = folded.split(" ")[0]
    title = first.strip(".") in beside.titles or f"{first}." in beside.titles or first in TITLES_BEHIND
    return title or first in people or (is_place(first) and not titled) or folded in public.people


def _titled_small(written: str, beside: PersonWords, people: frozenset[str]) -> Action | None:
    """Behind a title, whatever is no word is a name, and what is one in some language may be: "mrs wainwright", not "dr appointment"."""
    name = fold(written)
    word = is_written_small(name) or standing(written) == "word" or is_unaccented_word(name)
    if word or name in _APPOINTMENTS or _is_beside(name, beside, people):
        return None
    return Action.ASK if is_word(name) else Action.REPLACE


def _is_done(name: str, beside: PersonWords) -> bool:
    """Whether a word behind a title is what somebody does: "pani mówiła"."""
    return is_deed(name, likely_languages(beside)) and not (is_listed_name(name) or is_word(name))


def _related_small(name: str, beside: PersonWords, people: frozenset[str], *, owned: bool, english: bool) -> Action | None:
    """Behind a relation: a first name that is no word, and, where an English relation is somebody's, a word that nobody knows."""
    if _is_beside(name, beside, people) or is_place(name):
        return None
    if name in name_lists().first and not is_also_verb(name):
        tags = name_lists().first[name]
        if is_written_small(name) and tags.isdisjoint(beside.languages if beside.english else beside.languages - _ENGLISH):
            return None
        local = owned or beside.english or not tags.isdisjoint(beside.languages - _ENGLISH)
        return Action.ASK if is_written_small(name) or is_word(name) or not local else Action.REPLACE
    languages = likely_languages(beside) - _ENGLISH
    if len(name) >= _FEWEST_UNHEARD and any(name in inflected_names(language) for language in languages):
        return Action.REPLACE if len(name) > _FEWEST_UNHEARD else Action.ASK
    known = standing(name) or is_word(name) or name.endswith(ENDINGS_OF_WORDS) or is_prefixed_word(name) or is_deed(name, _ENGLISH)
    unheard = not known and ((beside.english and english) or name[0] >= _UNCASED)
    owned = owned or name[0] >= _UNCASED
    return Action.ASK if owned and unheard and len(name) >= _FEWEST_UNHEARD else None


def _is_beside(name: str, beside: PersonWords, people: frozenset[str]) -> bool:
    return any(
        name in words
        for words in (people, ARTICLES, FUNCTION_WORDS, _NO_NAMES, _OWNERS, beside.after, beside.before, beside.titles, beside.relations)
    )
