"""Everybody in the project, by every form of their names."""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

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
_AND = r" (?:and|n|&|und|u|y|e|et|en|og|och|ja|i|и|ve) |\+"
_AND_NEXT, _AND_BEFORE = re.compile(_AND, re.IGNORECASE), re.compile(rf"(?:{_AND})\Z", re.IGNORECASE)
_LONGEST_AND = 5
_ENGLISH = frozenset(("en",))


def detector(setup: Setup) -> Detector | None:
    """A detector of the people of a project; none where names are to stay."""
    if setup.keep_names or not setup.people:
        return None
    needles = Needles(setup.people)
    words = _words(setup.regions)
    values = {person.id: f"person:{person.id}" for person in setup.people}

    def find(sheet: Sheet) -> Iterator[Finding]:
        found = list(every(sheet))
        sure = _edges(found) if any(finding.action is Action.KEEP for finding in found) else None
        yield from (_beside(sheet.text, finding, sure) for finding in found) if sure else found

    def every(sheet: Sheet) -> Iterator[Finding]:
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


def _edges(found: Sequence[Finding]) -> frozenset[int]:
    """Where names that are hidden start and end."""
    return frozenset(place for one in found if one.action is not Action.KEEP for place in (one.start, one.end))


def _beside(text: str, finding: Finding, sure: frozenset[int]) -> Finding:
    """A word that is named together with somebody of the chat may be somebody, too: "rose et olive"."""
    if finding.action is not Action.KEEP or not text[finding.start].isalpha():
        return finding
    after, before = _AND_NEXT.match(text, finding.end), _AND_BEFORE.search(text, max(0, finding.start - _LONGEST_AND), finding.start)
    if (after and after.end() in sure) or (before and before.start() in sure):
        return replace(finding, score=DOUBT.score, action=DOUBT.action, reason=DOUBT.reason)
    return finding


def _is_in_file_name(text: str, start: int, end: int) -> bool:
    """Whether a word is a piece of the name of a file, where its case tells nothing: "zeugnis_mueller.pdf"."""
    return (text[start - 1] in "_-" or text[end] in "_-") and bool(_REST_OF_FILE.match(text, end))


def _words(regions: Sequence[str]) -> frozenset[str]:
    """Names of elsewhere that are frequent words in the likeliest country: Finnish "alan" is no Alan."""
    if not regions:
        return frozenset()
    spoken = words_beside(tuple(regions)).mainly - _ENGLISH
    return frozenset(name for name in opening_words(spoken) if name_lists().first.get(name, frozenset()).isdisjoint((regions[0], *spoken)))
