"""People who are not in the chat and whose names no list knows: "her name is Ottoline", "N. Patel"."""

import re
from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_place, is_word, name_lists, public_names
from voicetune_desktop.privacy.person_words import languages_of, person_words
from voicetune_desktop.privacy.sheets import Sheet

KIND = "third_party"
_DOUBT, _LIKELY = 0.4, 0.7
_INSIDE = re.compile(r"(?<=[^\W\d_A-Z] )[A-ZÀ-ÖØ-Þ][^\W\d_]{2,}(?: [A-ZÀ-ÖØ-Þ][^\W\d_]{2,})?")
"""A word with a capital inside a sentence, and a second one."""
_SHORTENED = re.compile(r"(?<![^\s(\0])[A-ZÀ-ÖØ-Þa-z]\. ((?:Mc|O['’])?[A-ZÀ-ÖØ-Þa-z][^\W\d_]{3,})(?![^\W_])")
_BEFORE = re.compile(r"([^\W_]+(?:['’/][^\W_]*)?) $")
_REACH = 24


def detector(setup: Setup) -> Detector | None:
    """A detector of names that nobody knows; none where names are to stay, or all nouns have a capital."""
    if setup.keep_names:
        return None
    beside = person_words(languages_of(setup.regions))
    nouns = "de" in beside.languages and bool(setup.regions)

    def find(sheet: Sheet) -> Iterator[Finding]:
        text = sheet.text
        for match in _INSIDE.finditer(text) if not nouns else ():
            before = _BEFORE.search(text, max(0, match.start() - _REACH), match.start())
            word = fold(before[1]) if before else ""
            if word in beside.naming and _is_unknown(fold(match.group())):
                yield _finding(match.start(), match.end(), text, Action.ASK)
        for match in _SHORTENED.finditer(text):
            name = fold(match[1])
            if not is_word(name) and not is_place(name):
                known = name in name_lists().family and match[1][0].isupper()
                yield _finding(match.start(), match.end(), text, Action.REPLACE if known else Action.ASK)

    return find


def _is_unknown(name: str) -> bool:
    return not any(is_word(word) or is_place(word) for word in name.split()) and name not in public_names().people


def _finding(start: int, end: int, text: str, action: Action) -> Finding:
    sure = action is Action.REPLACE
    return Finding(start, end, KIND, _LIKELY if sure else _DOUBT, action, fold(text[start:end]), "full", "" if sure else "may be a person")
