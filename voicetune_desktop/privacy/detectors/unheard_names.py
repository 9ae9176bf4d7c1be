"""Words with a capital that nobody has heard of, where people are named: in the middle of a sentence, or before what people do."""

import re
from collections.abc import Iterator
from functools import lru_cache, partial

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.privacy.context_words import ARTICLES, ASKED, GREETINGS, REPORTED, ROMANCE, TITLES_BEHIND, words
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_ends import ENDINGS_OF_WORDS, surname_end, whole_first
from voicetune_desktop.privacy.name_lists import is_other, is_public, name_lists, public_names
from voicetune_desktop.privacy.ordinary_words import is_ordinary
from voicetune_desktop.privacy.person_words import PersonWords, is_deed, likely_languages, words_beside
from voicetune_desktop.privacy.sheets import EDGE, Sheet
from voicetune_desktop.privacy.weighing import Around, is_shown, look_around

KIND = "third_party"
_DOUBT = 0.4
_REACH = 48
_WORD = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯЁІЇЄ](?<![^\s\"'“„«(\-,.:!?+&/…\0][A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯЁІЇЄ])[^\W\d_]{2,24}(?![\w@])")
_FAMILY = re.compile(r" ([A-ZÀ-ÖØ-Þ][^\W\d_]{3,24})(?![^\W_])")
_IN_PLACES = words("in near around visit visiting nach aus dans en naar uit w v во till")
"""Before these unheard words, places and firms are likelier."""
_THINGS = (ARTICLES - ROMANCE) | words(
    "new old big small other another great good next last best neue nuevo nouveau nuovo novo nieuwe nowy"
)
_ACTS = "|".join(
    (
        *sorted(REPORTED),
        "is coming|is joining|is being|is typing|is asking|is calling|just texted|just called|just followed|from work|from school",
        "from uni|from church|and i|and me|n me|comes|came|rang|keeps calling|komt|belde|kommt|viene|vino|llamó|vient|vem|veio",
        "przyjdzie|przyszedł|przyszła|přijde|přišel|přišla|geliyor|geldi|gelecek|aradı|kommer|ringde|tulee|soitti|aa raha|aa rahi",
        "aayega|aayegi|bhi aayega|bhi aayegi|bhi aa|ne kaha|ne bola|придёт|придет|пришёл|пришла",
    )
)
"""What people do, right behind their names."""
_BEFORE_AND, _BEHIND_AND = re.compile(r"([^\W\d_]+),? [^\W\d_]+ ?\Z"), re.compile(r"[ ,]{1,2}[^\W\d_]+ ([^\W\d_]+)")
_SELVES = words("i me her his ihr ihre sein seine ich mich moi je yo io eu ik mij ja mnie já я ben minä jag mig jeg meg εγώ")
_ACTING = re.compile(rf"\0([^\W\d_]{{4,20}}) (?:{_ACTS})(?![^\W_])")
_LONGEST_SIMPLE = 10
_ENDINGS_OF_NOUNS = tuple(words("ung heit keit schaft tion tät er en el chen nis tum ling ik ur or um us"))
_FEWEST = 4


def detector(setup: Setup) -> Detector | None:
    """A detector of names that no list knows; none where names are to stay."""
    if setup.keep_names:
        return None
    return partial(_find, words_beside(setup.regions))


def _find(beside: PersonWords, sheet: Sheet) -> Iterator[Finding]:
    text = sheet.text
    for match in _ACTING.finditer(sheet.folded):
        named = text[match.start(1)].islower() and match[1] not in beside.relations and _is_unheard(match[1].title())
        if named and not is_deed(match[1], likely_languages(beside)):
            yield Finding(*match.span(1), KIND, _DOUBT, Action.ASK, match[1], "first", "may be a person")
    for match in _WORD.finditer(text):
        start, end = match.span()
        if not (
            _is_unheard(match.group())
            or (text[end + 1 : end + 2].isupper() and _is_in_sentence(text, start) and _is_before_family_name(text, end))
        ):
            continue
        left = text[max(0, start - _REACH) : start].rpartition(EDGE)[2]
        right = text[end : end + _REACH].partition(EDGE)[0]
        around = look_around(left, right, capital=True, cased=True)
        stop = surname_end(text, whole_first(text, end), opens=around.opens)
        if _may_be_named(match.group(), around, beside, surname=stop > end) and not is_public(sheet.folded, start, end):
            form = "full" if " " in text[start:stop] else "first"
            yield Finding(start, stop, KIND, _DOUBT, Action.ASK, fold(text[start:stop]), form, "may be a person")


def _is_in_sentence(text: str, start: int) -> bool:
    """Whether a word stands right before on the same line, so that the capital is that of a name: not "Dear" of "Dear Peter"."""
    return text[start - 1] == " " and text[start - 2].isalpha()


def _is_before_family_name(text: str, end: int) -> bool:
    """Whether a family name follows that is nothing else, so that a word with a capital in a sentence is a first name: "met Amit Iyer"."""
    family = _FAMILY.match(text, end)
    name = fold(family[1]) if family else ""
    return name in name_lists().family and not is_other(name) and name not in public_names().people


@lru_cache(maxsize=8192)
def _is_unheard(word: str) -> bool:
    """Whether a word is no frequent one, no known name and no place, nor the slip of a pen in a word that is."""
    low = fold(word)
    if (
        not word[0].isupper()
        or word[1:].lower() != word[1:]
        or standing(word)
        or is_other(low)
        or is_ordinary(word.lower())
        or low in name_lists().first
        or low in public_names().people
        or low in TITLES_BEHIND
    ):
        return False
    return len(low) >= _FEWEST and not low.endswith(ENDINGS_OF_WORDS)


def _may_be_named(word: str, around: Around, beside: PersonWords, *, surname: bool) -> bool:
    """In the middle of a sentence, any such word; where one starts, or where all nouns have a capital, beside words of people."""
    if is_shown(around) or around.before in _IN_PLACES or (around.before in _THINGS and not surname):
        return False
    if (beside.nouns and _is_like_a_noun(word)) or (around.opens and is_deed(fold(word), likely_languages(beside))):
        return False
    if around.before in beside.relations or around.before in ASKED or around.before in GREETINGS:
        return True
    acts = around.after in (beside.after | beside.doing) - beside.joining or around.right.startswith(("'s", "’s", " ("))
    met = around.before in beside.before - beside.joining if beside.nouns else surname or not around.opens
    return acts or met or _is_joined(around, beside)


def _is_joined(around: Around, beside: PersonWords) -> bool:
    """Whether "and" joins a word to somebody: to a known name, to who speaks, or, where only names have a capital, to one of these."""
    before = _BEFORE_AND.search(around.left) if around.before in beside.joining else None
    behind = _BEHIND_AND.match(around.right) if around.after in beside.joining else None
    return any(_is_somebody(other[1], beside) for other in (before, behind) if other)


def _is_somebody(word: str, beside: PersonWords) -> bool:
    low = fold(word)
    known = low in _SELVES or low in beside.relations or (low in name_lists().first and not is_other(low))
    return known or (word[0].isupper() and not beside.nouns)


def _is_like_a_noun(word: str) -> bool:
    """Whether a German word with a capital may be a thing: a long one is put together, and others end as things do."""
    return len(word) >= _LONGEST_SIMPLE or word.endswith(_ENDINGS_OF_NOUNS)
