"""Everybody in the project, by every form of their names."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.judging import DOUBT, PLAIN, judge
from voicetune_desktop.privacy.name_lists import name_lists, opening_words
from voicetune_desktop.privacy.needles import Needles
from voicetune_desktop.privacy.person_words import words_beside
from voicetune_desktop.privacy.sheets import Sheet

KIND = "participant"
_SURE = 0.98
_REST_OF_FILE = re.compile(r"[\w-]{0,60}(?:\(\d{1,3}\))?\.[A-Za-z][A-Za-z0-9]{2,3}(?![^\W_])")
_ENGLISH = frozenset(("en",))


def detector(setup: Setup) -> Detector | None:
    """A detector of the people of a project; none where names are to stay."""
    if setup.keep_names or not setup.people:
        return None
    needles = Needles(setup.people)
    words = _words(setup.regions)
    values = {person.id: f"person:{person.id}" for person in setup.people}

    def find(sheet: Sheet) -> Iterator[Finding]:
        text = sheet.text
        for start, end, needle in needles.find(text, sheet.folded):
            word = needle.word or ("v" if sheet.folded[start:end] in words else "")
            if word and not (end - start > 2 and _is_in_file_name(text, start, end)):
                verdict = judge(text, start, end, word)
                if needle.form == "elongated" and verdict is PLAIN:
                    verdict = DOUBT
                yield Finding(start, end, KIND, verdict.score, verdict.action, values[needle.person], needle.form, verdict.reason)
            else:
                yield Finding(start, end, KIND, _SURE, Action.REPLACE, values[needle.person], needle.form)

    return find


def _is_in_file_name(text: str, start: int, end: int) -> bool:
    """Whether a word is a piece of the name of a file, where its case tells nothing: "zeugnis_mueller.pdf"."""
    return (text[start - 1] in "_-" or text[end] in "_-") and bool(_REST_OF_FILE.match(text, end))


def _words(regions: Sequence[str]) -> frozenset[str]:
    """Names of elsewhere that are frequent words in the likeliest country: Finnish "alan" is no Alan."""
    if not regions:
        return frozenset()
    spoken = words_beside(tuple(regions)).mainly - _ENGLISH
    return frozenset(name for name in opening_words(spoken) if name_lists().first.get(name, frozenset()).isdisjoint((regions[0], *spoken)))
