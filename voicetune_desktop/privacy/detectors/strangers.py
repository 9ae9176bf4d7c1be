"""People who are not in the chat and whose names no list knows: "her name is Ottoline", "N. Patel"."""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Detector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_other, name_lists, public_names
from voicetune_desktop.privacy.person_words import languages_of, person_words
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "third_party"
_DOUBT, _LIKELY = 0.4, 0.7
_BOUNDARIES = frozenset((" ", "\n", "(", EDGE))
_NAME = re.compile(r" (?:is |was )?([A-ZÀ-ÖØ-Þ][^\W\d_]{2,}(?: [A-ZÀ-ÖØ-Þ][^\W\d_]{2,})?)")
_SHORTENED = re.compile(r"[A-ZÀ-ÖØ-Þa-z]\. ((?:Mc|O['’])?[A-ZÀ-ÖØ-Þa-z][^\W\d_]{3,})(?![^\W_])")


def named(setup: Setup) -> CuedDetector | None:
    """A detector of names that nobody knows; none where names are to stay, or all nouns have a capital."""
    languages = languages_of(setup.regions)
    if setup.keep_names or ("de" in languages and setup.regions):
        return None
    return CuedDetector(tuple(sorted(person_words(languages).naming)), _named)


def _named(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    for cue in cues:
        match = _NAME.match(sheet.text, cue.end)
        if match and _is_unknown(fold(match[1])):
            yield _finding(match.start(1), match.end(1), sheet.text, Action.ASK)


def shortened(setup: Setup) -> Detector | None:
    """A detector of family names behind an initial; none where names are to stay."""
    titles = person_words(languages_of(setup.regions)).titles if setup.regions else frozenset[str]()
    return None if setup.keep_names else partial(_shortened, titles)


def _shortened(titles: frozenset[str], sheet: Sheet) -> Iterator[Finding]:
    text = sheet.text
    dot = text.find(". ")
    while dot >= 0:
        match = _SHORTENED.match(text, dot - 1) if dot > 1 and text[dot - 2] in _BOUNDARIES else None
        if match and not is_other(fold(match[1])) and fold(match.group()[:2]) not in titles:
            known = _is_listed(fold(match[1])) and match[1][0].isupper()
            yield _finding(match.start(), match.end(), text, Action.REPLACE if known else Action.ASK)
        dot = text.find(". ", dot + 2)


def _is_listed(name: str) -> bool:
    return name in name_lists().family or name in name_lists().first


def _is_unknown(name: str) -> bool:
    return not any(map(is_other, name.split())) and name not in public_names().people


def _finding(start: int, end: int, text: str, action: Action) -> Finding:
    sure = action is Action.REPLACE
    return Finding(start, end, KIND, _LIKELY if sure else _DOUBT, action, fold(text[start:end]), "full", "" if sure else "may be a person")
