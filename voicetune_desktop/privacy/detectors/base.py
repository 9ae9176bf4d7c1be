"""What every family of detectors is: a function from a sheet of texts to findings in the places of that sheet."""

from collections.abc import Callable, Iterable

from msgspec import Struct

from voicetune_desktop.model import Finding, Person
from voicetune_desktop.privacy.sheets import Sheet


class Setup(Struct, frozen=True):
    """What detectors may know beforehand."""

    people: tuple[Person, ...] = ()
    regions: tuple[str, ...] = ()
    """ISO codes of the countries whose local phone numbers are looked for, the likeliest first."""
    keep_names: bool = False
    known: tuple[tuple[str, str, str], ...] = ()
    """Values found before as (kind, value, as written), looked for in every other way of writing them."""


Detector = Callable[[Sheet], Iterable[Finding]]
"""Findings of a sheet in any order; they may overlap."""
