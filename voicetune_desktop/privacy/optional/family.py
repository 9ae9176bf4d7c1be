"""Another detector as a family of ours: what it sees waits for the person's decision, unless our own families know better."""

import re
from collections.abc import Callable, Iterator, Sequence

from voicetune_desktop.model import Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.detectors.registry import FAMILIES, Family
from voicetune_desktop.privacy.optional.child import Child, Place
from voicetune_desktop.privacy.optional.choice import Choice
from voicetune_desktop.privacy.optional.sightings import finding_of
from voicetune_desktop.privacy.portions import portions
from voicetune_desktop.privacy.sheets import Sheet

Read = Callable[[Sequence[str]], Sequence[Sequence[Place]]]
"""Texts to the places of each."""

_LONGEST = 1_500
"""Characters that an engine gets in one text; GLiNER sees no more than some hundred words at once."""
_BATCH = 16_000
"""Characters in one go: enough to keep an engine busy, and soon done on a slow computer."""
_PIECE = re.compile(rf"[^\n]{{1,{_LONGEST}}}(?![^\s])|[^\n]{{1,{_LONGEST}}}")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def families(choice: Choice | None) -> tuple[Family, ...]:
    """Our own families, and the one that was chosen. Raises DetectorUnavailable where that cannot start."""
    return FAMILIES if choice is None else (*FAMILIES, family(Child(choice).read, choice.name))


def family(read: Read, name: str) -> Family:
    """A family that asks an engine; findings say by its name where they come from."""

    def detector(setup: Setup) -> Detector:
        def find(sheet: Sheet) -> Iterator[Finding]:
            for base, (start, end, label, score) in _seen(sheet, read):
                finding = finding_of(sheet.text, base + start, base + end, label, score, name)
                if finding and not (setup.keep_names and finding.kind == "third_party"):
                    yield finding

        return find

    return detector


def _seen(sheet: Sheet, read: Read) -> Iterator[tuple[int, Place]]:
    """The places that an engine sees, each with the start of its text on the sheet; equal texts are read once."""
    starts: dict[str, list[int]] = {}
    for start, text in _pieces(sheet):
        starts.setdefault(text, []).append(start)
    for batch in portions(starts, len, _BATCH):
        for text, places in zip(batch, read(batch), strict=True):
            yield from ((start, place) for place in places for start in starts[text])


def _pieces(sheet: Sheet) -> Iterator[tuple[int, str]]:
    """The lines of all rows that hold letters, long ones in pieces that end between words; each with its start."""
    for row in range(sheet.row(len(sheet.text) - 1) + 1):
        for match in _PIECE.finditer(sheet.text, *sheet.bounds(row)):
            if _LETTERS.search(match.group()):
                yield match.start(), match.group()
