"""Files by the endings of their names: so that forty formats do not each walk the names of fifty thousand photos."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain

from voicetune_desktop.importers.entries import Entry

_LAST = re.compile(r"(?<!\\)\\\.(?:\((?:\?:)?((?:[a-z0-9]+\??\|)*[a-z0-9]+\??)\)|([a-z0-9]+\??))\$\Z")
_ONE_NAME = re.compile(r"\((?:\?:)?\^\|/\)((?:\\[.d]|\[\^/\]|\[[\w-]+\]|\(\?:|[\w ?*+{},()|-])+\$)\Z")
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)


class NameEndings:
    """An index of entries by ending, made when it is first asked for."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._places: defaultdict[str, list[int]] | None = None
        self._by_name = dict[str, dict[str, list[int]]]()

    def matching(self, pattern: str) -> Iterable[Entry]:
        """Entries whose name matches the pattern, found anywhere in it, whatever the case; a name that comes again is tried once."""
        candidates = self.worth_searching(pattern)
        if is_ending(pattern):
            return candidates
        wanted, name = endings(pattern), one_name(pattern)
        if wanted and name:
            match = re.compile(name, re.IGNORECASE).match
            found = (places for ending in wanted for last, places in self._last_names(ending).items() if match(last))
            return map(self._entries.__getitem__, sorted(chain.from_iterable(found)))
        search = re.compile(pattern, re.IGNORECASE).search
        return (entry for entry in candidates if search(entry.name))

    def worth_searching(self, pattern: str) -> Iterable[Entry]:
        """All entries whose name may match the pattern, in their order: those with its endings, where it names some."""
        wanted = endings(pattern)
        if not wanted:
            return self._entries
        places = self._index()
        found = [place for ending in wanted for place in places.get(ending, ())]
        return map(self._entries.__getitem__, sorted(found) if len(wanted) > 1 else found)

    def _last_names(self, ending: str) -> dict[str, list[int]]:
        """The files of an ending by their names without folders."""
        if ending not in self._by_name:
            names = self._by_name[ending] = defaultdict[str, list[int]](list)
            for place in self._index().get(ending, ()):
                names[self._entries[place].name.rpartition("/")[2]].append(place)
        return self._by_name[ending]

    def without(self) -> Iterable[Entry]:
        """All entries whose name has no ending."""
        return map(self._entries.__getitem__, self._index().get("", ()))

    def _index(self) -> defaultdict[str, list[int]]:
        if self._places is None:
            self._places = defaultdict(list)
            for place, entry in enumerate(self._entries):
                _, dot, ending = entry.name.rpartition("/")[2].rpartition(".")
                self._places[ending.removesuffix("\n").casefold() if dot else ""].append(place)
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
def one_name(pattern: str) -> str:
    r"""What a regular expression such as r"(?:^|/)user\.json$" asks of a file's name without folders; "" where it may ask for more."""
    found = _ONE_NAME.match(pattern)
    return found[1] if found and len([*_branches(found[1])]) == 1 else ""


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
