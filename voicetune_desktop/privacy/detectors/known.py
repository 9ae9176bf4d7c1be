"""What was found before, and the numbers and addresses that stand for people, in ways of writing that no other family knows."""

from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.known import KnownValues, contacts
from voicetune_desktop.privacy.sheets import Sheet

_SCORE = 0.96


def detector(setup: Setup) -> Detector | None:
    """A detector of known values; none where nothing is known."""
    values = (*setup.known, *contacts(setup.people))
    if not values:
        return None
    known = KnownValues(values)

    def find(sheet: Sheet) -> Iterator[Finding]:
        for start, end, kind, value in known.find(sheet.text, sheet.folded):
            yield Finding(start, end, kind, _SCORE, Action.REPLACE, value, "known")

    return find
