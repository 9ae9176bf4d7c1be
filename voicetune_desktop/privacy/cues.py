"""The cues of all detectors as one automaton, so that a sheet is read once for all of them."""

from collections.abc import Sequence

from ahocorasick_rs import AhoCorasick

from voicetune_desktop.privacy.detectors.base import Cue
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.sheets import Sheet

_UNSPACED = "\u0e00"
"""Scripts from here on write no spaces, so a cue may stand anywhere."""

_SHORTEST_STEM = 4
"""A cue with fewer letters is a whole word."""

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
        self._opens_word = tuple(cue[0].isalnum() and cue[0] < _UNSPACED for cue in owners)
        self._whole = tuple(len(cue) < _SHORTEST_STEM and cue.isalpha() and cue < _UNSPACED for cue in owners)
        self._automaton = AhoCorasick(owners) if owners else None

    def find(self, sheet: Sheet) -> list[list[Cue]]:
        """The cues of each detector in the order of their ends.

        A cue that starts with a letter or digit stands at the start of a word, and one of few letters is a word of its own.
        """
        found: list[list[Cue]] = [[] for _ in range(self._count)]
        folded, opens_word, whole = sheet.folded, self._opens_word, self._whole
        for number, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True) if self._automaton else ():
            before = folded[start - 1]
            if opens_word[number] and before.isalnum() and before < _UNSPACED:
                continue
            if whole[number] and folded[end].isalpha() and folded[end] < _UNSPACED:
                continue
            for owner, word in self._owners[number]:
                found[owner].append(Cue(start, end, word))
        return found
