"""Files by the endings of their names: so that forty formats do not each walk the names of fifty thousand photos."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from itertools import chain

from voicetune_desktop.importers.entries import Entry, in_natural_order

_LAST = re.compile(r"(?<!\\)\\\.(?:\((?:\?:)?((?:[a-z0-9]+\??\|)*[a-z0-9]+\??)\)|([a-z0-9]+\??))\$\Z")
_NAME = re.compile(r"(?![?*+{])(?:\\[.d]|\[\^/\]|\[[\w-]+\]|\(\?:|[\w ?*+{},()|-])+\$")
"""What asks for the end of a name and matches no slash."""
_ONE_NAME = re.compile(rf"\((?:\?:)?\^\|/\)({_NAME.pattern})")
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)


_DIGITS = {ord(digit): "0" for digit in "123456789"}
_ANY_DIGITS = re.compile(r"\{[0-9,]+\}|0-9")
_DIGIT = re.compile("[0-9]")


class NameEndings:
    """An index of entries by ending, made when it is first asked for. What it finds is in natural order."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._groups = dict[frozenset[str], _Group]()

    def matching(self, pattern: str) -> Iterable[Entry]:
        """Entries whose name matches the pattern, found anywhere in it, whatever the case."""
        found = [*map(self._of_branch, branches(pattern))]
        return found[0] if len(found) == 1 else in_natural_order({*chain.from_iterable(found)})

    def _of_branch(self, branch: str) -> Iterable[Entry]:
        """Entries that match a pattern without alternatives."""
        group, name = self._group(endings(branch)), last_name(branch)
        entries = group.named(name) if name else group.entries
        if is_ending(branch) or _ONE_NAME.fullmatch(branch):
            return entries
        search = re.compile(branch, re.IGNORECASE).search
        return (entry for entry in entries if search(entry.name))

    def without(self) -> Iterable[Entry]:
        """All entries whose name has no ending."""
        return self._group(frozenset({""})).entries

    def _group(self, wanted: frozenset[str]) -> "_Group":
        """The entries with some endings, or all where none is named."""
        there = wanted.intersection(self._by_ending) if wanted else frozenset(self._by_ending)
        if there not in self._groups:
            self._groups[there] = _Group(chain.from_iterable(self._by_ending[ending] for ending in there))
        return self._groups[there]

    @cached_property
    def _by_ending(self) -> Mapping[str, Sequence[Entry]]:
        written, found = defaultdict[str, list[Entry]](list), defaultdict[str, list[Entry]](list)
        for entry in self._entries:
            _, dot, ending = entry.name.rpartition(".")
            written[ending if dot else "/"].append(entry)
        for ending, entries in written.items():
            found["" if "/" in ending else ending.removesuffix("\n").casefold()] += entries
        return found


class _Group:
    """Entries in natural order, and where those of one name are, all digits taken for the same: a name that comes again is tried once."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = in_natural_order(entries)

    def named(self, pattern: str) -> Iterable[Entry]:
        """Those whose names without folders match a pattern."""
        match = re.compile(pattern, re.IGNORECASE).match
        if _DIGIT.search(_ANY_DIGITS.sub("", pattern)):
            return (entry for entry in self.entries if match(entry.name.rpartition("/")[2]))
        found = chain.from_iterable(places for name, places in self._places.items() if match(name))
        return map(self.entries.__getitem__, sorted(found))

    @cached_property
    def _places(self) -> Mapping[str, Sequence[int]]:
        found = defaultdict[str, list[int]](list)
        names = "\0".join(entry.name.rpartition("/")[2] for entry in self.entries).translate(_DIGITS)
        for place, name in enumerate(names.split("\0")):
            found[name].append(place)
        return found


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
