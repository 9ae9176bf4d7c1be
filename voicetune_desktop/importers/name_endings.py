"""Files by the endings of their names: so that forty formats do not each walk the names of fifty thousand photos."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from voicetune_desktop.importers.entries import Entry

_LAST = re.compile(r"(?<!\\)\\\.(?:\((?:\?:)?((?:[a-z0-9]+\??\|)*[a-z0-9]+\??)\)|([a-z0-9]+\??))\$\Z")
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)


class NameEndings:
    """An index of entries by ending, made when it is first asked for."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._places: defaultdict[str, list[int]] | None = None

    def worth_searching(self, pattern: str) -> Iterable[Entry]:
        """All entries whose name may match the pattern, in their order: those with its endings, where it names some."""
        wanted = endings(pattern)
        if not wanted:
            return self._entries
        places = self._index()
        found = [place for ending in wanted for place in places.get(ending, ())]
        return map(self._entries.__getitem__, sorted(found) if len(wanted) > 1 else found)

    def without(self) -> Iterable[Entry]:
        """All entries whose name has no ending."""
        return map(self._entries.__getitem__, self._index().get("", ()))

    def _index(self) -> defaultdict[str, list[int]]:
        if self._places is None:
            self._places = defaultdict(list)
            for place, entry in enumerate(self._entries):
                _, dot, ending = entry.name.rpartition("/")[2].rpartition(".")
                self._places[ending.rstrip("\n").casefold() if dot else ""].append(place)
        return self._places


@cache
def endings(pattern: str) -> frozenset[str]:
    r"""The endings that names must have to match a regular expression such as r"\.html?$"; none where it does not tell."""
    found: set[str] = set()
    for branch in _branches(pattern):
        last = _LAST.search(branch)
        if last is None:
            return frozenset()
        found |= {written for ending in (last[1] or last[2]).split("|") for written in _spellings(ending)}
    return frozenset(found)


@cache
def is_ending(pattern: str) -> bool:
    """Whether a regular expression asks for endings and nothing else, so that all files worth searching match it."""
    return all(map(_LAST.fullmatch, _branches(pattern)))


def _spellings(ending: str) -> set[str]:
    """An ending with and without its last letter where that may be missing."""
    return {ending[:-1], ending[:-2]} if ending.endswith("?") else {ending}


def _branches(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, but for those in parentheses."""
    depth, branch = 0, ""
    for piece in _PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and depth == 0:
            yield branch
            branch = ""
        else:
            branch += piece
    yield branch
