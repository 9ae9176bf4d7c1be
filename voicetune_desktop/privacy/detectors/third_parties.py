"""People who are not in the chat, by their first names: known ones, where the words around speak of a person."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.privacy.context_words import ARTICLES, ASKED, QUESTIONED, REPORTED, words
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import (
    inflected_names,
    is_month,
    is_place,
    is_public,
    is_sure,
    is_word,
    is_written_small,
    name_lists,
    public_names,
)
from voicetune_desktop.privacy.person_words import PersonWords, languages_of, person_words
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "third_party"
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
_UNKNOWN_LETTERS = 7
"""A word in small letters that nobody knows and that has as many is a family name behind a first name; shorter ones may be slips."""
_ENDINGS_OF_WORDS = (
    "ed",
    "ing",
    "ly",
    "tion",
    "ness",
    "less",
    "able",
    "ible",
    "ful",
    "ous",
    "ism",
    "ish",
    "ity",
    "ment",
)
_ARABIC_ARTICLE, _OF_A_TRIBE = "ال", "ي"
_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯЁІЇЄҐŞĞİ"
_WORD = rf"[{_UPPER}](?:['’][{_UPPER}])?[^\W\d_]{{1,40}}(?:[-'’][^\W\d_]{{1,40}}){{0,3}}"
_PARTICLE = "(?:[dD]e|[vV]an|[vV]on|[dD]i|[dD]a|[dD]el|[dD]ella|[dD]os|[dD]en|[dD]er|[lL]e|[lL]a|[bB]in|[tT]en)"
_SURNAME = re.compile(rf" (?:{_PARTICLE} ){{0,2}}({_WORD})")
_HYPHENATED = re.compile(rf"(?:[-‐‑][{_UPPER}][^\W\d_]{{1,40}}){{1,3}}")
_MIDDLE = re.compile(rf" [{_UPPER}]\.(?= [{_UPPER}][^\W\d_])")
_INITIAL = re.compile(rf" (?:[{_UPPER}]\.|(?![IXOИЯ])[{_UPPER}](?=[\s\0,;!?])|[a-z]\.(?=[ \0]))")
"""Without a dot, "I" is who speaks and "X" a kiss."""
_SMALL_SURNAME = re.compile(rf"((?: {_PARTICLE}){{0,2}}) ((?:[dl]ell['’]|o['’])?[^\W\d_]{{4,}}(?:['’-][^\W\d_]+)?)(?![^\W_])")
_UNCASED_SURNAME = re.compile(r" ([^\W\d_]{3,})(?![^\W_])")
_SHORT_FORMS = re.compile(r"['’](?:t|ll|re|ve|m)(?![^\W_])", re.IGNORECASE)
"""Behind a word that is no name: "Don't", "Can't"."""
_SMALL_INITIAL = re.compile(r" [a-z]\.(?=[ \0])")
_LAST_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?$")
_NEXT_WORD = re.compile(r"[ ,]{0,2}([^\W_]+(?:['’][^\W_]+)?)")
_OF_BRIEN = frozenset(("o'", "o’"))
_GOES_ON = frozenset(",;'’()&/-")
"""Signs behind which no sentence starts."""
_SHOWN = re.compile(
    r"\b(?:song|album|track|movie|film|series|serie|episode|netflix|spotify|concert|konzert"
    r"|novel|listening to"
    r"|watching|playlist|season|staffel|lied|band|canción|cancion|película|pelicula|chanson|morceau|canzone|música|musica|filme|piosenka|film|фильм|песня|песню"
    r"|клип|сериал|şarkı|dizi|filmi|elokuva|biisi|låt|lyssnar|temazo|trailer|actor|actress|singer|president|minister|lyrics)\b",
    re.IGNORECASE,
)
_TOWARDS = words(
    """
    in to from at near around visit visiting nach aus à de en a vers desde hacia para em da do naar uit z w из в на fly flying flight trip
    till från i til fra
    """
)
"""What stands before places."""
_ONE = words("an un une uno una um uma ein eine einen einem een ett et")
"""Behind these stands no name in small letters: "un olivier"."""


class Around(Struct, frozen=True):
    """What stands beside a name: folded neighbours, whether a sentence starts there, and its case."""

    before: str
    after: str
    opens: bool
    capital: bool
    cased: bool
    """Whether the script has small letters at all."""
    left: str
    right: str
    """What stands on both sides, as far as it is looked at."""


class Weighed(Struct, frozen=True):
    """How likely a name is somebody's."""

    score: float
    action: Action
    reason: str = ""


Weigh = Callable[[str, tuple[int, int], str], Finding | None]
"""From a text, a place and the name that stands there to the finding."""
_PERSON = Weighed(0.85, Action.REPLACE)
_LIKELY = Weighed(0.75, Action.REPLACE)
_DOUBT = Weighed(0.5, Action.ASK, "may be a person")


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
    small = tuple(form == name and len(name) >= _SMALLEST and not (is_word(name) or is_written_small(name)) for form, name in names.items())
    return Listed(automaton, tuple(names), tuple(names.values()), small)


def _is_other(name: str) -> bool:
    return is_word(name) or is_written_small(name) or is_place(name)


@cache
def _names() -> Listed:
    return _index({name: name for name in name_lists().first})


@cache
def _cases(language: str) -> Listed | None:
    cases = inflected_names(language)
    return _index(cases) if cases else None


def detector(setup: Setup) -> Detector | None:
    """A detector of people outside the chat; none where names are to stay."""
    if setup.keep_names:
        return None
    beside = person_words(languages_of(setup.regions))
    tags = frozenset((*setup.regions, *beside.languages))

    weigh = partial(_weigh, beside, tags)
    cased = sorted(beside.languages) if setup.regions else ()

    def find(sheet: Sheet) -> Iterator[Finding]:
        for listed in (_names(), *(cases for language in cased if (cases := _cases(language)))):
            yield from _walk(sheet, listed, weigh)

    return find


def _walk(sheet: Sheet, listed: Listed, weigh: Weigh) -> Iterator[Finding]:
    """What is found of some names, without those that are part of a name that everybody knows."""
    text, small = sheet.text, listed.small
    places = [
        (start, end, number)
        for number, start, end in listed.automaton.find_matches_as_indexes(sheet.folded)
        if not (text[start - 1].isalnum() or (text[start].islower() and (not small[number] or text[start - 2 : start] in _OF_BRIEN)))
        and (not text[end].isalnum() or _has_possessive_s(text, start, end))
    ]
    for start, end, number in places:
        finding = weigh(text, (start, end), listed.names[number])
        if finding and not is_public(sheet.folded, start, end):
            yield finding


def _weigh(beside: PersonWords, tags: frozenset[str], text: str, place: tuple[int, int], name: str) -> Finding | None:
    """The finding of a name at a place, or None where it is nobody; `tags` are the countries and languages of the chat."""
    start, end = place
    cased = text[start].lower() != text[start].upper()
    capital = text[start].isupper() and not text[start + 1].isupper()
    local = not tags.isdisjoint(name_lists().first[name])
    if cased and not capital and _is_word_in_small(name, local=local):
        return None
    if capital and _SHORT_FORMS.match(text, end) and (is_word(name) or (is_written_small(name) and not is_sure(name))):
        return None
    left, right = _sides(text, start, end)
    around = _around(left, right, capital=capital, cased=cased)
    end = _whole_first(text, end) if capital else end
    stop = _surname_end(text, end, around) if capital else _small_surname_end(text, end) if cased else _uncased_surname_end(text, end)
    weighed = _judge(name, around, beside, word=_may_be_word(name, beside), local=_is_local(name, beside), surname=stop > end)
    if weighed is None:
        return None
    value = f"{fold(text[start:end])} {fold(text[end:stop]).strip(' .')}".strip()
    return Finding(start, stop, KIND, weighed.score, weighed.action, value, "full" if stop > end else "first", weighed.reason)


def _is_word_in_small(name: str, *, local: bool) -> bool:
    unknown = not local and (len(name) < _SURE_LETTERS or standing(name) != "name")
    return unknown or is_word(name) or is_written_small(name)


def _may_be_word(name: str, beside: PersonWords) -> bool:
    """Whether a name may be something else with a capital."""
    if is_word(name):
        return True
    spoken = not name_lists().first[name].isdisjoint(beside.languages - _ENGLISH)
    return is_written_small(name) and not spoken and not is_sure(name)


def _is_local(name: str, beside: PersonWords) -> bool:
    """Whether a name is one of the chat's language, and that writes small what is no name."""
    return len(beside.languages) <= _FEW and not name_lists().first[name].isdisjoint(beside.languages - _NO_HELP)


def _has_possessive_s(text: str, start: int, end: int) -> bool:
    """Whether "Heike" stands in "Heikes" or "Saras"; in small letters only long names."""
    long = end - start > (3 if text[start].isupper() else 4)
    if not long or text[end] != "s" or text[end + 1].isalnum():
        return False
    form = fold(text[start : end + 1])
    return not _is_other(form) and form not in public_names().people


def _sides(text: str, start: int, end: int) -> tuple[str, str]:
    left, right = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    return left.rpartition(EDGE)[2], right.partition(EDGE)[0]


def _around(left: str, right: str, *, capital: bool, cased: bool) -> Around:
    after = _NEXT_WORD.match(right)
    return Around(
        before=_word_before(left),
        after=fold(after[1]) if after else "",
        opens=_opens(left),
        capital=capital,
        cased=cased,
        left=left,
        right=right,
    )


def _word_before(left: str) -> str:
    """The folded word that stands right before, with a comma or two spaces between at most."""
    close = left.rstrip(" ,")
    if len(left) - len(close) > 2:
        return ""
    last = fold(close.rpartition(" ")[2])
    word = _LAST_WORD.search(last.removesuffix("'s"))
    return word.group() if word else ""


def _opens(left: str) -> bool:
    """Whether a sentence starts behind."""
    close = left.rstrip(" \t\r")
    return not close or not (close[-1].isalnum() or close[-1] == "_" or close[-1] in _GOES_ON)


def _judge(name: str, around: Around, beside: PersonWords, *, word: bool, local: bool, surname: bool) -> Weighed | None:
    """The verdict on a listed first name; None where nothing speaks for a person."""
    related = around.before in beside.relations or around.before in beside.titles
    meets = around.before in beside.before or around.after in beside.after
    if not around.cased:
        return _PERSON if related or meets or surname or around.after in beside.relations else _DOUBT
    if not around.capital:
        return _judge_small(name, around, related=related, meets=meets or surname)
    if related:
        return _PERSON
    if _SHOWN.search(around.left) or _SHOWN.search(around.right):
        return _DOUBT
    return _judge_capital(name, around, word=word, local=local, meets=meets, surname=surname)


def _judge_capital(name: str, around: Around, *, word: bool, local: bool, meets: bool, surname: bool) -> Weighed | None:
    """The verdict on a name with a capital that is nobody's relation."""
    spoken = _is_spoken_of(around)
    if is_month(name) and not surname:
        return _DOUBT if spoken else None
    if is_place(name) and not surname:
        return _LIKELY if spoken else _DOUBT if around.before not in _TOWARDS and (meets or is_sure(name)) else None
    if word:
        return _judge_word(name, around, local=local, meets=meets, surname=surname)
    return _DOUBT if name in public_names().people else _LIKELY


def _judge_word(name: str, around: Around, *, local: bool, meets: bool, surname: bool) -> Weighed | None:
    """The verdict on a name with a capital that is a word, too: "Will you", "with Will"."""
    if around.before in ARTICLES and not (surname or _is_spoken_of(around)):
        return None
    verb = around.opens and standing(name) == "word"
    if (is_sure(name) or (local and not around.opens)) and not verb and (meets or surname):
        return _LIKELY
    if (meets or surname) and not verb:
        return _LIKELY if surname else _DOUBT
    if is_sure(name) and (_is_spoken_of(around) or around.before in QUESTIONED):
        return _LIKELY
    return _DOUBT if standing(name) == "name" or (is_sure(name) and not verb) else None


def _is_spoken_of(around: Around) -> bool:
    """Whether something is done that is only done by or to people: "told X", "X said"."""
    return around.before in ASKED or around.after in REPORTED


def _judge_small(name: str, around: Around, *, related: bool, meets: bool) -> Weighed | None:
    """The verdict on a name in small letters."""
    if related:
        return _PERSON
    if name in public_names().people or around.before in _ONE:
        return None
    if is_place(name):
        return _LIKELY if _is_spoken_of(around) else None
    known = standing(name) == "name"
    if len(name) > _SURE_LETTERS or (meets and known) or (len(name) == _SURE_LETTERS and (meets or known)):
        return _LIKELY
    return _DOUBT if meets or len(name) >= _SURE_LETTERS else None


def _whole_first(text: str, end: int) -> int:
    """The end of a first name with what is joined to it: "Anna-Lena"; not of "Chelsea-Arsenal"."""
    joined = _HYPHENATED.match(text, end)
    pieces = fold(joined.group()).split("-")[1:] if joined else ()
    return joined.end() if joined and all(piece in name_lists().first or not _is_other(piece) for piece in pieces) else end


def _surname_end(text: str, end: int, around: Around) -> int:
    """The end of the family name or initial that follows a first name, or the end of the first name."""
    middle = _MIDDLE.match(text, end)
    surname = _SURNAME.match(text, middle.end() if middle else end)
    if surname and not is_place(fold(surname[1])) and not (around.opens and _is_headline(text, surname.end())):
        return surname.end() - (2 if surname[1].endswith(("'s", "’s")) else 0)
    initial = _INITIAL.match(text, end)
    return initial.end() if initial else end


def _small_surname_end(text: str, end: int) -> int:
    """The same in small letters: a known family name, or what is no word at all."""
    surname = _SMALL_SURNAME.match(text, end)
    name = fold(surname[2]) if surname else ""
    english = text[end - 1].islower() and name.isascii()
    if surname and _is_small_surname(name, after_particle=bool(surname[1]), english=english):
        return surname.end() - (2 if name.endswith("'s") else 0)
    initial = _SMALL_INITIAL.match(text, end)
    return initial.end() if initial else end


def _is_small_surname(name: str, *, after_particle: bool, english: bool) -> bool:
    """Only of English we know enough words to tell what is none, so a letter of other languages speaks for a word."""
    if is_word(name) or standing(name) == "word" or is_place(name):
        return False
    unknown = english and not standing(name) and len(name) >= _UNKNOWN_LETTERS and not name.endswith(_ENDINGS_OF_WORDS)
    return unknown or name in name_lists().family or standing(name) == "name" or (after_particle and len(name) >= _SURE_LETTERS)


def _uncased_surname_end(text: str, end: int) -> int:
    """The same in scripts without small letters."""
    surname = _UNCASED_SURNAME.match(text, end)
    name = fold(surname[1]) if surname else ""
    known = name in name_lists().family or (name.startswith(_ARABIC_ARTICLE) and name.endswith(_OF_A_TRIBE) and len(name) > _SURE_LETTERS)
    return surname.end() if surname and known and not is_word(name) else end


def _is_headline(text: str, end: int) -> bool:
    """Whether two more capitalised words follow: a title of something rather than a name."""
    third = _SURNAME.match(text, end)
    return third is not None and _SURNAME.match(text, third.end()) is not None
