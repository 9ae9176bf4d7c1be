"""What every family of detectors is: a function from a sheet of texts to findings in the places of that sheet."""

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from voicetune_desktop.model import Finding, Person
from voicetune_desktop.privacy.sheets import Sheet


class Setup(Struct, frozen=True):
    """What detectors may know beforehand."""

    people: tuple[Person, ...] = ()
    regions: tuple[str, ...] = ()
    """ISO codes of the countries whose local phone numbers and documents are looked for, the likeliest first."""
    keep_names: bool = False
    known: tuple[tuple[str, str, str], ...] = ()
    """Values found before as (kind, value, as written), looked for in every other way of writing them."""
    own_words: tuple[str, ...] = ()
    """Words that the person wants hidden."""


Find = Callable[[Sheet], Iterable[Finding]]
"""Findings of a sheet in any order; they may overlap."""


class Cue(Struct, frozen=True, gc=False):
    """A cue at `sheet.text[start:end]`; a word starts there, but need not end there."""

    start: int
    end: int
    word: str
    """The cue as the detector gave it."""


class CuedDetector(Struct, frozen=True):
    """A detector that has only to look where one of its cues stands: a word like "passport", a prefix like "ghp_".

    The cues of all detectors are looked for in one pass and without case; `find` is not called where there is none.
    """

    cues: tuple[str, ...]
    find: Callable[[Sheet, Sequence[Cue]], Iterable[Finding]]


Detector = Find | CuedDetector
