"""People who are not in the chat and whose names no list knows: "her name is Ottoline", "N. Patel"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Detector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_ends import ENDINGS_OF_WORDS, doubtful_surname
from voicetune_desktop.privacy.name_lists import (
    is_also_surname,
    is_also_verb,
    is_first_somewhere,
    is_other,
    is_public,
    is_word,
    is_written_small,
    name_lists,
    public_names,
)
from voicetune_desktop.privacy.person_words import PersonWords, languages_of, likely_languages, person_words, words_beside
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "third_party"
_DOUBT, _LIKELY = 0.4, 0.7
_BOUNDARIES = frozenset((" ", "\n", "(", EDGE))
_NAME = re.compile(r"[: ]{1,2}(?:is |was )?([A-ZÀ-ÖØ-Þ][^\W\d_]{2,}(?: [A-ZÀ-ÖØ-Þ][^\W\d_]{2,})?)")
_SMALL_NAME = re.compile(r"[: ]{1,2}([a-zß-öø-ÿ\u05d0-\u05ea\u0620-\u064a][^\W\d_]{2,}(?:-[^\W\d_]{2,})?)(?![^\W_]|['’](?!s(?!\w)))")
_FEWEST_UNHEARD = 5
_DRAWN_OUT = re.compile(r"(.)\1\1")
_VOWELS = "aeiouy"
"""What ends in another letter and s is rather many of something: "called sunflowers"."""
_UNCASED = "\u0590"
_SHORTENED = re.compile(
    r"[A-ZÀ-ÖØ-Þa-z]\. ((?:(?:da|de|di|do|dos|del|van|von|der|el|al|la|le)[ ]){0,2}"
    r"(?:Mc|O['’])?[A-ZÀ-ÖØ-Þa-z][^\W\d_]{3,}(?:-[^\W\d_]{2,})?)(?![^\W_])"
)


def named(setup: Setup) -> CuedDetector | None:
    """A detector of names that nobody knows; none where names are to stay, or all nouns have a capital."""
    beside = words_beside(setup.regions)
    if setup.keep_names or (setup.regions and beside.nouns):
        return None
    return CuedDetector(_naming(beside), partial(_named, beside))


@lru_cache(maxsize=64)
def _naming(beside: PersonWords) -> tuple[str, ...]:
    return tuple(sorted(beside.naming))


def _named(beside: PersonWords, sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    text = sheet.text
    for cue in cues:
        match = _NAME.match(text, cue.end)
        if match and (_is_unknown(fold(match[1])) or is_first_somewhere(fold(match[1]))):
            yield _finding(match.start(1), match.end(1), text, Action.ASK)
            continue
        small = None if match else _SMALL_NAME.match(text, cue.end)
        if small and _may_be_small(small[1], beside) and not is_public(sheet.folded, *small.span(1)):
            yield _finding(small.start(1), small.end(1), text, Action.ASK)
            if rest := doubtful_surname(text, small.end(1), likely_languages(beside)):
                yield _finding(*rest, text, Action.ASK, "last")


def _may_be_small(name: str, beside: PersonWords) -> bool:
    """Whether a word in small letters, where somebody is named, is a first name, or none that we know in English."""
    low = fold(name)
    if low in beside.before or low in beside.after or low in beside.relations or low in beside.titles or is_also_verb(low):
        return False
    if low in name_lists().first or low in name_lists().family:
        return not (is_word(low) and is_written_small(low))
    if is_also_surname(low):
        return True
    if (low.endswith("s") and low[-2] not in _VOWELS) or _DRAWN_OUT.search(low):
        return False
    if low[0] >= _UNCASED:
        return not (standing(low) or is_word(low))
    return beside.english and len(low) >= _FEWEST_UNHEARD and not standing(low) and not is_other(low) and not low.endswith(ENDINGS_OF_WORDS)


def shortened(setup: Setup) -> Detector | None:
    """A detector of family names behind an initial; none where names are to stay."""
    titles = person_words(languages_of(setup.regions)).titles if setup.regions else frozenset[str]()
    return None if setup.keep_names else partial(_shortened, titles)


def _shortened(titles: frozenset[str], sheet: Sheet) -> Iterator[Finding]:
    text = sheet.text
    dot = text.find(". ")
    while dot >= 0:
        match = _SHORTENED.match(text, dot - 1) if dot > 1 and text[dot - 2] in _BOUNDARIES else None
        if match and _is_family(fold(match[1])) and fold(match.group()[:2]) not in titles:
            known = _is_listed(fold(match[1])) and match[1][0].isupper()
            yield _finding(match.start(), match.end(), text, Action.REPLACE if known else Action.ASK)
        dot = text.find(". ", dot + 2)


def _is_family(name: str) -> bool:
    """Whether a word behind an initial may be a family name: no town or word, but with a particle or hyphen anything."""
    return not is_other(name) or not name.isalpha() or is_also_surname(name)


def _is_listed(name: str) -> bool:
    return name in name_lists().family or name in name_lists().first


def _is_unknown(name: str) -> bool:
    return not any(map(is_other, name.split())) and name not in public_names().people


def _finding(start: int, end: int, text: str, action: Action, form: str = "full") -> Finding:
    sure = action is Action.REPLACE
    return Finding(start, end, KIND, _LIKELY if sure else _DOUBT, action, fold(text[start:end]), form, "" if sure else "may be a person")
