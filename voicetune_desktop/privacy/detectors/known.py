"""What was found before, and the numbers and addresses that stand for people, in ways of writing that no other family knows.

It finds at least what the leak check will look for at the end, so that nothing can be refused there that was not hidden here. What is
known may stand in pieces in messages that follow each other: in a turn they become one text, also where those between are left out.
"""

from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.joined import as_said, by_speaker
from voicetune_desktop.privacy.known import KnownValues, contacts
from voicetune_desktop.privacy.marked_names import Marked, MarkedNames
from voicetune_desktop.privacy.sheets import Sheet
from voicetune_desktop.privacy.spelled_names import FORM as SPELLED
from voicetune_desktop.privacy.spelled_names import SpelledNames

_SCORE = 0.96


def detector(setup: Setup) -> Detector | None:
    """A detector of known values and of names in letters apart; none where nothing is known."""
    values = (*setup.known, *contacts(setup.people))
    named = () if setup.keep_names else setup.people
    if not values and not named:
        return None
    known, spelled, marked = KnownValues(values), SpelledNames(named), MarkedNames(named)

    def find(sheet: Sheet) -> Iterator[Finding]:
        if values:
            yield from _in_talk(sheet, known) if sheet.talk else _alone(sheet, known)
        for start, end, person in spelled.find(sheet.folded):
            yield Finding(start, end, "participant", _SCORE, Action.REPLACE, f"person:{person}", SPELLED)
        for name in marked.find(sheet.folded):
            yield _marked(sheet, name)

    return find


def _marked(sheet: Sheet, name: Marked) -> Finding:
    """The name in a hashtag, but all of a name on a service: what is left of that would lead to the same person."""
    if name.handle:
        return Finding(name.first, name.last, "handle", _SCORE, Action.REPLACE, sheet.folded[name.first : name.last], "known")
    return Finding(name.start, name.end, "participant", _SCORE, Action.REPLACE, f"person:{name.person}", "first")


def _alone(sheet: Sheet, known: KnownValues) -> Iterator[Finding]:
    for start, end, kind, value in known.find(sheet.text, sheet.folded):
        yield Finding(start, end, kind, _SCORE, Action.REPLACE, value, "known")


def _in_talk(sheet: Sheet, known: KnownValues) -> Iterator[Finding]:
    for joined, fewest in ((as_said(sheet), 1), (by_speaker(sheet), 2)):
        for start, end, kind, value in known.find(joined.text, joined.folded):
            pieces = joined.pieces(start, end)
            if len(pieces) >= fewest:
                form = "known" if len(pieces) == 1 else "split"
                yield from (Finding(first, last, kind, _SCORE, Action.REPLACE, value, form) for first, last in pieces)
