"""Words that the person wants hidden, in every way of writing them."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.boundaries import stands_alone
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "own_word"
_SURE = 1.0
_SEPARATORS = re.compile(r"[\s_.-]+")


def variants(word: str) -> tuple[str, ...]:
    """The ways in which a word of the person is looked for, without case: as typed, in one word, with hyphens, dots and underscores."""
    pieces = [piece for piece in _SEPARATORS.split(word.strip()) if piece and EDGE not in piece]
    if not pieces:
        return ()
    return tuple(dict.fromkeys(fold(form) for form in (word.strip(), *(sign.join(pieces) for sign in (" ", "", "-", "_", ".")))))


def detector(setup: Setup) -> CuedDetector | None:
    """A detector of the person's own words; none where there are none."""
    values = {form: fold(word.strip()) for word in setup.own_words for form in variants(word)}
    if not values:
        return None

    def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
        for cue in cues:
            if stands_alone(sheet.text, cue.start, cue.end):
                yield Finding(cue.start, cue.end, KIND, _SURE, Action.REPLACE, values[cue.word])

    return CuedDetector(tuple(values), find)
