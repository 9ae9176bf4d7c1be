"""How far a name reaches: what is joined to a first name, and the family name or initial behind it."""

import re

from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.privacy.context_words import TITLES_BEHIND
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_also_surname, is_other, is_place, is_word, is_written_small, name_lists
from voicetune_desktop.privacy.person_words import is_deed
from voicetune_desktop.privacy.street_words import street_words

_SURE_LETTERS = 5
"""A name in small letters with fewer may be a word that no list knows."""
_UNKNOWN_LETTERS = 7
"""A word in small letters that nobody knows and that has as many is a family name behind a first name; shorter ones may be slips."""
ENDINGS_OF_WORDS = (
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
    "nummer",
)
_ENDINGS_OF_VERBS = ("ed", "ing", "ly")
_ARABIC_ARTICLE, _OF_A_TRIBE = "ال", "ي"
_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯЁІЇЄҐŞĞİ"
_WORD = rf"[{_UPPER}](?:['’][{_UPPER}])?[^\W\d_]{{1,40}}(?:[-'’][^\W\d_]{{1,40}}){{0,3}}"
_PARTICLE = (
    "(?:[dD]e|[vV]an|[vV]on|[dD]i|[dD]a|[dD]el|[dD]ella|[dD]os|[dD]as|[dD]o|[dD]u|[dD]en|[dD]er|[lL]e|[lL]a|[eE]l|[aA]l|[bB]in"
    "|[tT]en|[tT]er|St)"
)
_SURNAME = re.compile(rf" (?:{_PARTICLE} ){{0,2}}({_WORD})")
_HYPHENATED = re.compile(rf"(?:[-‐‑][{_UPPER}][^\W\d_]{{1,40}}){{1,3}}")
_KOREAN_SYLLABLE = re.compile(
    r"-(?:woo|jin|hyun|min|ho|jun|seok|suk|hee|jung|young|sun|soo|ah|eun|ji|won|yeon|jae|hoon|kyung|mi|hwan|seo|kyu|sik|hyeon|rim|bin|chul)"
    r"(?![^\W_])"
)
"""The second syllable of a Korean name, written small: "Hyun-woo"."""
_MIDDLE = re.compile(rf" [{_UPPER}]\.(?= [{_UPPER}][^\W\d_])")
_INITIAL = re.compile(rf" (?:[{_UPPER}]\.|(?![IXOИЯ])[{_UPPER}](?=[\s\0,;!?])|[a-z]\.(?=[ \0]))")
"""Without a dot, "I" is who speaks and "X" a kiss."""
_SMALL_SURNAME = re.compile(rf"((?: {_PARTICLE}){{0,2}}) ((?:[dl]ell['’]|o['’])?[^\W\d_]{{4,}}(?:['’-][^\W\d_]+)?)(?![^\W_])")
_UNCASED_SURNAME = re.compile(r" ([^\W\d_]{3,})(?![^\W_])")
_ARTICLES_TOO = frozenset(("de", "di", "da", "do", "du", "la", "le", "el", "den", "der"))
"""Particles that stand before any word, too."""
_INFINITIVES = ("are", "ere", "ire", "arsi", "arlo", "arla", "armi", "arti", "erlo", "erla", "irlo", "irla")
"""Ends of what Italians ask people to do: "dì a paolo di portare il vino"."""
_WITH_TWO = frozenset(("es", "pt", "ES", "MX", "AR", "CO", "CL", "BR", "PT"))
_LONGEST_FIRST = 40
_LONGEST_SHORT = 3
_CAPITALISED = re.compile(rf"(?<![^\W_])[{_UPPER}][^\W\d_]*(?:['’-][^\W\d_]+)*\Z")
_SMALL_INITIAL = re.compile(r" [a-z]\.(?=[ \0])")


def whole_first(text: str, end: int) -> int:
    """The end of a first name with what is joined to it: "Anna-Lena"; not of "Chelsea-Arsenal"."""
    if korean := _KOREAN_SYLLABLE.match(text, end):
        return korean.end()
    joined = _HYPHENATED.match(text, end)
    pieces = fold(joined.group()).split("-")[1:] if joined else ()
    return joined.end() if joined and all(piece in name_lists().first or not is_other(piece) for piece in pieces) else end


def surname_end(text: str, end: int, *, opens: bool) -> int:
    """The end of the family name or initial that follows a first name, or the end of the first name; `opens` tells that a sentence does."""
    middle = _MIDDLE.match(text, end)
    surname = _SURNAME.match(text, middle.end() if middle else end)
    if surname and _may_be_surname(surname[1]) and not is_place(fold(surname[1])) and not (opens and _is_headline(text, surname.end())):
        end = _second_surname(text, surname.end())
        return end - (2 if text[end - 2 : end] in ("'s", "’s") else 0)
    initial = _INITIAL.match(text, end)
    return initial.end() if initial else end


def _may_be_surname(word: str) -> bool:
    """Whether a word has the capital of a name; a few capitals are a state or a firm ("Rock TX"), a title stays ("Tülin Hanım")."""
    return word[0].isupper() and (len(word) > _LONGEST_SHORT or not word.isupper()) and fold(word) not in TITLES_BEHIND


def _second_surname(text: str, end: int) -> int:
    """The end of another family name behind one, as in Spanish and Portuguese: "Ana García Ruiz"."""
    second = _SURNAME.match(text, end)
    return second.end() if second and second[1][0].isupper() and _is_second(fold(second[1])) else end


def _is_second(name: str) -> bool:
    """Whether a word is another family name; one that is a word, too, only where people have two."""
    tags = name_lists().family.get(name, frozenset[str]())
    return bool(tags) and (not is_other(name) or not tags.isdisjoint(_WITH_TWO))


def small_surname_end(text: str, end: int, *, english: bool) -> int:
    """The same in small letters: a known family name, or, where a chat may be in English, what is no word at all."""
    surname = _SMALL_SURNAME.match(text, end)
    name = fold(surname[2]) if surname else ""
    known = english and text[end - 1].islower() and name.isascii()
    if surname and _is_small_surname(name, after_particle=bool(surname[1]), english=known):
        return surname.end() - (2 if name.endswith("'s") else 0)
    initial = _SMALL_INITIAL.match(text, end)
    return initial.end() if initial else end


def _is_small_surname(name: str, *, after_particle: bool, english: bool) -> bool:
    """Only of English we know enough words to tell what is none, so a letter of other languages speaks for a word."""
    if standing(name) == "word" or is_place(name) or name in street_words().behind:
        return False
    if is_word(name):
        return (english or after_particle) and is_also_surname(name)
    unknown = english and not standing(name) and len(name) >= _UNKNOWN_LETTERS and not name.endswith(ENDINGS_OF_WORDS)
    return (
        unknown
        or name in name_lists().family
        or standing(name) == "name"
        or (after_particle and len(name) >= _SURE_LETTERS and not name.endswith(_INFINITIVES))
    )


def doubtful_surname(text: str, end: int, languages: frozenset[str]) -> tuple[int, int] | None:
    """The place of a word behind a first name that may be a family name: one of those, one that nobody knows, or behind "del".

    Behind a first name with a capital, a word in small letters is a family name only where it is known as one. What somebody does in
    one of the languages of the chat is none: "jonas ärgert mich".
    """
    surname = _SMALL_SURNAME.match(text, end)
    name = fold(surname[2]) if surname else ""
    if surname and name.startswith(_ARABIC_ARTICLE) and len(name) > _SURE_LETTERS:
        return None if is_word(name) or is_written_small(name) else (end + 1, surname.end())
    if not surname or len(name) < _SURE_LETTERS or name.endswith(_ENDINGS_OF_VERBS):
        return None
    capital = bool(_CAPITALISED.search(text, max(0, end - _LONGEST_FIRST), end))
    if capital and surname[2][0].islower():
        doubtful = name in name_lists().family
    elif capital:
        doubtful = bool(surname[1]) or name in name_lists().family
    else:
        doubtful = _is_after_particle(surname[1], name) or not (standing(name) or is_other(name) or is_deed(name, languages))
    return (end + 1, surname.end()) if doubtful or is_also_surname(name) else None


def _is_after_particle(particles: str, name: str) -> bool:
    """Whether particles make a family name of a word: "van houten", not "di portare"."""
    doing = name.endswith(_INFINITIVES) and name not in name_lists().family
    return bool(particles) and not (particles.strip().lower() in _ARTICLES_TOO and (doing or is_written_small(name)))


def uncased_surname_end(text: str, end: int) -> int:
    """The same in scripts without small letters."""
    surname = _UNCASED_SURNAME.match(text, end)
    name = fold(surname[1]) if surname else ""
    known = name in name_lists().family or (name.startswith(_ARABIC_ARTICLE) and name.endswith(_OF_A_TRIBE) and len(name) > _SURE_LETTERS)
    return surname.end() if surname and known and not is_word(name) else end


def _is_headline(text: str, end: int) -> bool:
    """Whether two more capitalised words follow: a title of something rather than a name."""
    third = _SURNAME.match(text, end)
    return third is not None and _SURNAME.match(text, third.end()) is not None
