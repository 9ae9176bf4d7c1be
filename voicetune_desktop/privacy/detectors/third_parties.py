"""People who are not in the chat, by their first names: known ones, where the words around speak of a person."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import inflected_names, is_word, name_lists, public_names
from voicetune_desktop.privacy.person_words import PersonWords, languages_of, person_words
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "third_party"
_REACH = 48
"""Characters that are looked at on each side."""
_SEPARATORS = ("\n", EDGE, "(", '"', "'", "’", "@", "/", "-", "*", "_", "“", "„", "«", "¿", "¡", "…", ",", ".", ":", "~", "+", "&")
"""What may stand right before a name beside a space."""
_SURE_LETTERS = 5
"""A name in small letters with fewer may be a word that no list knows."""
_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯЁІЇЄҐŞĞİ"
_WORD = rf"[{_UPPER}][^\W\d_]+(?:[-'’][^\W\d_]+)*"
_PARTICLE = "(?:[dD]e|[vV]an|[vV]on|[dD]i|[dD]a|[dD]el|[dD]ella|[dD]os|[dD]en|[dD]er|[lL]e|[lL]a|[bB]in|[tT]en)"
_SURNAME = re.compile(rf" (?:{_PARTICLE} ){{0,2}}({_WORD})")
_INITIAL = re.compile(rf" [{_UPPER}](?:\.|(?=[\s\0,;!?]))")
_LAST_WORDS = re.compile(r"([^\W_]+(?:[.'’-][^\W_]+)*\.?)(?:['’]s)?[ ,]{0,2}$")
_NEXT_WORD = re.compile(r"[ ,]{0,2}([^\W_]+(?:['’][^\W_]+)?)")
_OPENS = re.compile(r"(?:^|[.!?…:\n\0]|[^\w\s,;'’()&/-])\s*$")
_SHOWN = re.compile(
    r"\b(?:song|album|track|movie|film|series|serie|show|episode|netflix|spotify|concert|konzert"
    r"|tour|book|novel|tv|radio|listening to"
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


class Around(Struct, frozen=True):
    """What stands beside a name: folded neighbours, whether a sentence starts there, and its case."""

    before: str
    after: str
    opens: bool
    capital: bool
    cased: bool
    """Whether the script has small letters at all."""
    shown: bool
    """Whether films, songs or the news are spoken of."""


class Weighed(Struct, frozen=True):
    """How likely a name is somebody's."""

    score: float
    action: Action
    reason: str = ""


Weigh = Callable[[str, tuple[int, int], str, str], Finding | None]
"""From a text, a place, a form and its name to the finding there."""
_PERSON = Weighed(0.85, Action.REPLACE)
_LIKELY = Weighed(0.75, Action.REPLACE)
_DOUBT = Weighed(0.5, Action.ASK, "may be a person")


class Listed(Struct, frozen=True):
    """Some folded names, or cases of names, that are looked for behind a space."""

    automaton: AhoCorasick
    forms: Sequence[str]
    names: Sequence[str]
    """The name of each form."""


def _index(names: Mapping[str, str]) -> Listed:
    return Listed(AhoCorasick([f" {form}" for form in names], matchkind=MatchKind.LeftmostLongest), tuple(names), tuple(names.values()))


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

    def find(sheet: Sheet) -> Iterator[Finding]:
        spaced = sheet.folded
        for separator in _SEPARATORS:
            spaced = spaced.replace(separator, " ")
        for listed in (_names(), *(cases for language in setup_languages if (cases := _cases(language)))):
            yield from _walk(sheet, spaced, listed, partial(_weigh, beside, tags))

    setup_languages = sorted(beside.languages) if setup.regions else ()
    return find


def _walk(sheet: Sheet, spaced: str, listed: Listed, weigh: Weigh) -> Iterator[Finding]:
    public = 0
    for number, before, end in listed.automaton.find_matches_as_indexes(spaced):
        start = before + 1
        if start >= public and (not spaced[end].isalnum() or _has_possessive_s(sheet.text, start, end)):
            public = max(public, _public_end(sheet.folded, start))
            finding = weigh(sheet.text, (start, end), listed.forms[number], listed.names[number]) if start >= public else None
            if finding:
                yield finding


def _weigh(  # noqa: PLR0917
    beside: PersonWords, tags: frozenset[str], text: str, place: tuple[int, int], form: str, name: str
) -> Finding | None:
    """The finding of a form at a place, or None where it is nobody; `tags` are the countries and languages of the chat."""
    start, end = place
    cased = text[start].lower() != text[start].upper()
    capital = text[start].isupper()
    local = not tags.isdisjoint(name_lists().first[name])
    if cased and not capital and (not local or form != name or is_word(name)):
        return None
    left, right = _sides(text, start, end)
    around = _around(left, right, capital=capital, cased=cased)
    stop = _surname_end(text, end, around) if capital else end
    weighed = _judge(name, around, beside, local=local, surname=stop > end)
    if weighed is None:
        return None
    value = f"{name} {fold(text[end:stop]).strip(' .')}".strip()
    return Finding(start, stop, KIND, weighed.score, weighed.action, value, "full" if stop > end else "first", weighed.reason)


def _has_possessive_s(text: str, start: int, end: int) -> bool:
    """Whether "Heike" stands in "Heikes" or "Saras"."""
    return end - start > 3 and text[start].isupper() and text[end] == "s" and not text[end + 1].isalnum()


def _sides(text: str, start: int, end: int) -> tuple[str, str]:
    left, right = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    return left.rpartition(EDGE)[2], right.partition(EDGE)[0]


def _around(left: str, right: str, *, capital: bool, cased: bool) -> Around:
    before, after = _LAST_WORDS.search(left), _NEXT_WORD.match(right)
    return Around(
        before=fold(before[1]) if before else "",
        after=fold(after[1]) if after else "",
        opens=not left or bool(_OPENS.search(left)),
        capital=capital,
        cased=cased,
        shown=bool(_SHOWN.search(left) or _SHOWN.search(right)),
    )


def _judge(name: str, around: Around, beside: PersonWords, *, local: bool, surname: bool) -> Weighed | None:
    """The verdict on a listed first name; None where nothing speaks for a person."""
    related = around.before in beside.relations or around.before in beside.titles
    meets = around.before in beside.before or around.after in beside.after
    if not around.cased:
        return _PERSON if related or meets or around.after in beside.relations else _DOUBT
    if not around.capital:
        return _PERSON if related else _LIKELY if meets and len(name) >= _SURE_LETTERS else _DOUBT
    if related:
        return _PERSON
    if around.shown:
        return _DOUBT
    if name in public_names().places:
        return _DOUBT if around.before not in _TOWARDS and meets else None
    if is_word(name):
        return (_LIKELY if surname and local else _DOUBT) if (meets or surname) and not around.opens else None
    return _LIKELY


def _surname_end(text: str, end: int, around: Around) -> int:
    """The end of the family name or initial that follows a first name, or the end of the first name."""
    surname = _SURNAME.match(text, end)
    if surname and fold(surname[1]) not in public_names().places and not (around.opens and _is_headline(text, surname.end())):
        return surname.end() - (2 if surname[1].endswith(("'s", "’s")) else 0)
    initial = _INITIAL.match(text, end)
    return initial.end() if initial else end


def _is_headline(text: str, end: int) -> bool:
    """Whether two more capitalised words follow: a title of something rather than a name."""
    third = _SURNAME.match(text, end)
    return third is not None and _SURNAME.match(text, third.end()) is not None


def _public_end(folded: str, start: int) -> int:
    """The end of a name known to everybody that stands here; 0 if there is none."""
    here = folded[start : start + _REACH]
    openings = public_names().openings.get(here.split(" ", 1)[0].rstrip(".,:;!?\0\n'’"), ())
    return next((start + len(whole) for whole in openings if here.startswith(whole) and not here[len(whole) : len(whole) + 1].isalpha()), 0)
