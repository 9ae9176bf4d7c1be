"""People who are not in the chat, by their first names: known ones, where the words around speak of a person."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_word, name_lists, public_names
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
_SURNAME = re.compile(rf" (?:(?:[dD]e|[vV]an|[vV]on|[dD]i|[dD]a|[dD]el|[dD]ella|[dD]os|[dD]en|[dD]er|[lL]e|[lL]a|[bB]in|[tT]en) ){{0,2}}({_WORD})")
_INITIAL = re.compile(rf" [{_UPPER}](?:\.|(?=[\s\0,;!?]))")
_LAST_WORDS = re.compile(r"([^\W_]+(?:[.'’-][^\W_]+)*\.?)(?:['’]s)?[ ,]{0,2}$")
_NEXT_WORD = re.compile(r"[ ,]{0,2}([^\W_]+(?:['’][^\W_]+)?)")
_OPENS = re.compile(r"(?:^|[.!?…:\n\0]|[^\w\s,;'’()&/-])\s*$")
_SHOWN = re.compile(
    r"\b(?:song|album|track|movie|film|series|serie|show|episode|netflix|spotify|concert|konzert|tour|book|novel|tv|radio|listening to|watching|playlist"
    r"|season|staffel|lied|band|canción|cancion|película|pelicula|chanson|morceau|canzone|música|musica|filme|piosenka|film|фильм|песня|песню"
    r"|клип|сериал|şarkı|dizi|filmi|elokuva|biisi|låt|lyssnar|temazo|trailer|actor|actress|singer|president|minister|lyrics)\b",
    re.IGNORECASE,
)
_TOWARDS = frozenset(
    fold(word)
    for word in """
    in to from at near around visit visiting nach aus in à de en a vers desde hacia para em da do naar uit do z w из в на fly flying flight trip
    vers till från i til fra
    """.split()
)
"""What stands before places."""


class Around(Struct, frozen=True):
    """What stands beside a name: folded neighbours, whether a sentence starts there, and its case."""

    before: str
    after: str
    opens: bool
    capital: bool
    shown: bool
    """Whether films, songs or the news are spoken of."""


class Weighed(Struct, frozen=True):
    """How likely a name is somebody's."""

    score: float
    action: Action
    reason: str = ""


_PERSON = Weighed(0.85, Action.REPLACE)
_LIKELY = Weighed(0.75, Action.REPLACE)
_DOUBT = Weighed(0.5, Action.ASK, "may be a person")


@cache
def _automaton() -> tuple[AhoCorasick, tuple[str, ...]]:
    names = tuple(name_lists().first)
    return AhoCorasick([f" {name}" for name in names], matchkind=MatchKind.LeftmostLongest), names


def detector(setup: Setup) -> Detector | None:
    """A detector of people outside the chat; none where names are to stay."""
    if setup.keep_names:
        return None
    words = person_words(languages_of(setup.regions))
    tags = frozenset((*setup.regions, *words.languages))

    def find(sheet: Sheet) -> Iterator[Finding]:
        automaton, names = _automaton()
        spaced = sheet.folded
        for separator in _SEPARATORS:
            spaced = spaced.replace(separator, " ")
        for number, start, end in automaton.find_matches_as_indexes(spaced):
            if not spaced[end].isalnum():
                finding = _weigh(sheet.text, start + 1, end, names[number], words, tags)
                if finding:
                    yield finding

    return find


def _weigh(text: str, start: int, end: int, name: str, words: PersonWords, tags: frozenset[str]) -> Finding | None:
    capital = text[start].isupper()
    local = not tags.isdisjoint(name_lists().first[name])
    if not capital and (not local or is_word(name)):
        return None
    left, right = _sides(text, start, end)
    if capital and _is_public(text, start, name):
        return None
    around = _around(left, right, capital=capital)
    stop = _surname_end(text, end, around) if capital else end
    weighed = _judge(name, around, words, local=local, surname=stop > end)
    if weighed is None:
        return None
    form = "full" if stop > end else "first"
    return Finding(start, stop, KIND, weighed.score, weighed.action, fold(text[start:stop]).strip(" ."), form, weighed.reason)


def _sides(text: str, start: int, end: int) -> tuple[str, str]:
    left, right = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    return left.rpartition(EDGE)[2], right.partition(EDGE)[0]


def _around(left: str, right: str, *, capital: bool) -> Around:
    before, after = _LAST_WORDS.search(left), _NEXT_WORD.match(right)
    return Around(
        before=fold(before[1]) if before else "",
        after=fold(after[1]) if after else "",
        opens=not left or bool(_OPENS.search(left)),
        capital=capital,
        shown=bool(_SHOWN.search(left) or _SHOWN.search(right)),
    )


def _judge(name: str, around: Around, words: PersonWords, *, local: bool, surname: bool) -> Weighed | None:
    """The verdict on a listed first name; None where nothing speaks for a person."""
    related = around.before in words.relations or around.before in words.titles
    meets = around.before in words.before or around.after in words.after
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


def _is_public(text: str, start: int, name: str) -> bool:
    """Whether a name known to everybody stands here."""
    openings: Mapping[str, object] = public_names().openings
    if name not in openings:
        return False
    here = fold(text[start : start + _REACH])
    return any(here.startswith(whole) and not here[len(whole) : len(whole) + 1].isalpha() for whole in public_names().openings[name])
