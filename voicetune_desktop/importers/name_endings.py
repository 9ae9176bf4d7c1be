"""Files by the endings of their names: so that forty formats do not each walk the names of fifty thousand photos."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from itertools import chain

from voicetune_desktop.importers.entries import Entry

_LAST = re.compile(r"(?<!\\)\\\.(?:\((?:\?:)?((?:[a-z0-9]+\??\|)*[a-z0-9]+\??)\)|([a-z0-9]+\??))\$\Z")
_NAME = re.compile(r"(?![?*+{])(?:\\[.d]|\[\^/\]|\[[\w-]+\]|\(\?:|[\w ?*+{},()|-])+\$")
"""What asks for the end of a name and matches no slash."""
_ONE_NAME = re.compile(rf"\((?:\?:)?\^\|/\)({_NAME.pattern})")
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)


class NameEndings:
    """An index of entries by ending, made when it is first asked for."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._places: defaultdict[str, list[int]] | None = None
        self._by_name = dict[str, dict[str, list[int]]]()

    def matching(self, pattern: str) -> Iterable[Entry]:
        """Entries whose name matches the pattern, found anywhere in it, whatever the case; a name that comes again is tried once."""
        found = [*map(self._places_of, branches(pattern))]
        places = found[0] if len(found) == 1 else sorted({*chain.from_iterable(found)})
        return map(self._entries.__getitem__, places)

    def _places_of(self, branch: str) -> Iterable[int]:
        """Places of the entries that match a pattern without alternatives, in their order."""
        wanted, name = endings(branch), last_name(branch)
        places = self._named(wanted, name) if wanted and name else self._worth_searching(wanted)
        if is_ending(branch) or _ONE_NAME.fullmatch(branch):
            return places
        search = re.compile(branch, re.IGNORECASE).search
        return (place for place in places if search(self._entries[place].name))

    def _named(self, wanted: Iterable[str], name: str) -> list[int]:
        match = re.compile(name, re.IGNORECASE).match
        found = (places for ending in wanted for last, places in self._last_names(ending).items() if match(last))
        return sorted(chain.from_iterable(found))

    def worth_searching(self, pattern: str) -> Iterable[Entry]:
        """All entries whose name may match the pattern, in their order: those with its endings, where it names some."""
        return map(self._entries.__getitem__, self._worth_searching(endings(pattern)))

    def _worth_searching(self, wanted: Collection[str]) -> Iterable[int]:
        if not wanted:
            return range(len(self._entries))
        places = self._index()
        found = [place for ending in wanted for place in places.get(ending, ())]
        return sorted(found) if len(wanted) > 1 else found

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
    for branch in branches(pattern):
        last = _LAST.search(branch)
        if last is None:
            return frozenset()
        found |= {written for ending in (last[1] or last[2]).split("|") for written in _spellings(ending)}
    return frozenset(found)


@cache
def last_name(branch: str) -> str:
    r"""What a regular expression such as r"(?:^|/)inbox/user\.json$" asks of a file's name without folders; "" where it does not tell."""
    if alone := _ONE_NAME.fullmatch(branch):
        return alone[1]
    name, depth = "", 0
    for piece in _PIECE.findall(branch):
        depth += (piece == "(") - (piece == ")")
        _, slash, behind = piece.rpartition("/") if not depth and piece[0] not in "\\[" else ("", "", "")
        name = behind if slash else name and name + piece
    return name if _NAME.fullmatch(name) else ""


@cache
def is_ending(pattern: str) -> bool:
    """Whether a regular expression asks for endings and nothing else, so that all files worth searching match it."""
    return all(map(_LAST.fullmatch, branches(pattern)))


def _spellings(ending: str) -> set[str]:
    """An ending with and without its last letter where that may be missing."""
    return {ending[:-1], ending[:-2]} if ending.endswith("?") else {ending}


@cache
def branches(pattern: str) -> Sequence[str]:
    """The alternatives of a pattern, but for those in parentheses."""
    depth, branch, found = 0, "", list[str]()
    for piece in _PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and depth == 0:
            found.append(branch)
            branch = ""
        else:
            branch += piece
    return [*found, branch]
