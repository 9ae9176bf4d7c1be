"""The cues of all detectors as one automaton, so that a sheet is read once for all of them."""

from collections.abc import Sequence
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from voicetune_desktop.privacy.detectors.base import Cue
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.sheets import Sheet

_UNSPACED = "\u0e00"
"""Scripts from here on write no spaces, so a cue may stand anywhere."""

Owner = tuple[int, str]
"""Number of a detector, and its cue."""


class CueIndex:
    """Finds the cues of several detectors."""

    def __init__(self, cues: Sequence[tuple[str, ...]]) -> None:
        """`cues[i]` are those of detector i."""
        owners: dict[str, list[Owner]] = {}
        for number, words in enumerate(cues):
            for word in words:
                owners.setdefault(fold(word), []).append((number, word))
        self._count = len(cues)
        self._owners = tuple(map(tuple, owners.values()))
        self._automaton = AhoCorasick(owners) if owners else None

    def find(self, sheet: Sheet) -> list[list[Cue]]:
        """The cues of each detector in the order of their ends. A cue that starts with a letter or digit stands at the start of a word."""
        found: list[list[Cue]] = [[] for _ in range(self._count)]
        folded = sheet.folded
        for number, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True) if self._automaton else ():
            first = folded[start]
            if first >= _UNSPACED or not first.isalnum() or not folded[start - 1].isalnum():
                for owner, word in self._owners[number]:
                    found[owner].append(Cue(start, end, word))
        return found


@lru_cache(maxsize=8)
def cue_index(cues: tuple[tuple[str, ...], ...]) -> CueIndex:
    """The index of these cues; made once for all chats."""
    return CueIndex(cues)
