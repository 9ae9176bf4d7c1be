"""Several detectors as one reader of sheets."""

from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from voicetune_desktop.model import Finding
from voicetune_desktop.privacy.cues import CueIndex
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.detectors.registry import Family
from voicetune_desktop.privacy.sheets import Sheet


class Reader:
    """The detectors of some families, for what is known of a project."""

    def __init__(self, setup: Setup, families: Sequence[Family]) -> None:
        made = [family(setup) for family in families]
        self._plain = [detector for detector in made if detector and not isinstance(detector, CuedDetector)]
        self._cued = {number: detector for number, detector in enumerate(made) if isinstance(detector, CuedDetector)}
        index, known = _index(tuple(families))
        self._narrower = {n: _narrowed(cued.cues, known[n]) for n, cued in self._cued.items() if cued.cues != known[n]}
        if not all(self._narrower.values()):
            index, self._narrower = CueIndex([d.cues if isinstance(d, CuedDetector) else () for d in made]), {}
        self._index = index

    def read(self, sheet: Sheet) -> Iterator[Finding]:
        """Findings in the places of the sheet, in no order."""
        for find in self._plain:
            yield from find(sheet)
        found = self._index.find(sheet) if self._cued else ()
        for number, detector in self._cued.items():
            if cues := self._own(number, found[number]):
                yield from detector.find(sheet, cues)

    def _own(self, number: int, cues: list[Cue]) -> list[Cue]:
        """The cues that a detector has in these countries."""
        own = self._narrower.get(number)
        return [cue for cue in cues if cue.word in own] if own is not None else cues


@lru_cache(maxsize=64)
def _narrowed(own: tuple[str, ...], known: tuple[str, ...]) -> Set[str]:
    """The own cues of a detector; empty where they are not among those that are known."""
    return frozenset(own) if set(own).issubset(known) else frozenset()


@lru_cache(maxsize=8)
def _index(families: tuple[Family, ...]) -> tuple[CueIndex, Sequence[tuple[str, ...]]]:
    """The cues that detectors have where nothing is known of countries, which are all; made once, as that takes long."""
    made = [family(Setup()) for family in families]
    cues = [detector.cues if isinstance(detector, CuedDetector) else () for detector in made]
    return CueIndex(cues), cues
