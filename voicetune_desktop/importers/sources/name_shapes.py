"""Files by the shapes of their names: so that forty formats do not each walk the names of a hundred thousand photos and messages."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from heapq import merge
from itertools import chain, islice
from operator import attrgetter

from voicetune_desktop.importers.sources.entries import Entry, in_natural_order, natural

FEW = 256
"""Files that are put in order one by one; whoever asks for more mostly asks for all."""

_LAST = re.compile(r"(?<!\\)\\\.(?:\((?:\?:)?((?:[a-z0-9]+\??\|)*[a-z0-9]+\??)\)|([a-z0-9]+\??))\$\Z")
_NAME = re.compile(r"(?![?*+{])(?:\\[.d]|\[\^/\]|\[[\w-]+\]|\(\?:|[\w ?*+{},()|-])+\$")
"""What asks for the end of a name and matches no slash."""
_ONE_NAME = re.compile(rf"\((?:\?:)?\^\|/\)({_NAME.pattern})")
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)


_DIGITS = {ord(digit): "0" for digit in "123456789"}
_ANY_DIGITS = re.compile(r"\{[0-9,]+\}|0-9")
_DIGIT = re.compile("[0-9]")


class NameShapes:
    """An index of entries, made when it is first asked for. A shape is a name with all digits taken for the same.

    Names of one shape are alike to a pattern, and in natural order as soon as they are in plain order.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._last_names = dict[str, Mapping[str, Sequence[str]]]()
        self._found = dict[str, Sequence[Sequence[Entry]]]()
        self._sorted = dict[str, Sequence[Entry]]()
        self._ordered = dict[tuple[int, ...], Sequence[Entry]]()
        self._keys = dict[str, tuple[str, str]]()

    def matching(self, pattern: str) -> Iterator[Entry]:
        """Entries whose name matches the pattern, found anywhere in it, whatever the case, in natural order."""
        if pattern not in self._found:
            self._found[pattern] = [*filter(None, self._of_pattern(pattern))]
        return self._in_order(self._found[pattern])

    def without(self) -> Iterator[Entry]:
        """All entries whose name has no ending, in natural order."""
        return self._in_order([self._of_shape(shape) for shape in self._by_ending.get("", ())])

    def _of_pattern(self, pattern: str) -> Iterator[Sequence[Entry]]:
        """Entries that match, those of one shape together and in order."""
        search = _compiled(pattern).search
        if len(self._entries) == 1:
            yield [entry for entry in self._entries if search(entry.name)]
            return
        all_match, by_digits = is_ending(pattern), _asks_for_digits(pattern)
        for shape in dict.fromkeys(chain.from_iterable(map(self._worth_searching, branches(pattern)))):
            if by_digits:
                yield [entry for entry in self._of_shape(shape) if search(entry.name)]
            elif all_match or search(shape):
                yield self._of_shape(shape)

    def _worth_searching(self, branch: str) -> Iterable[str]:
        """Shapes that may match a pattern without alternatives."""
        wanted, name = endings(branch.translate(_DIGITS)), last_name(branch)
        if not wanted:
            return self._shapes
        if not name or _asks_for_digits(name):
            return chain.from_iterable(self._by_ending.get(ending, ()) for ending in wanted)
        match = _compiled(name).match
        return chain.from_iterable(shapes for ending in wanted for last, shapes in self._named(ending).items() if match(last))

    def _in_order(self, groups: Sequence[Sequence[Entry]]) -> Iterator[Entry]:
        """Entries of some shapes in natural order, the first of them soon."""
        if len(groups) < 2:
            yield from chain.from_iterable(groups)
            return
        key, done = tuple(map(id, groups)), 0
        if key not in self._ordered:
            if sum(map(len, groups)) <= FEW:
                self._ordered[key] = sorted(chain.from_iterable(groups), key=self._key)
            elif len(groups) <= FEW:
                yield from islice(merge(*groups, key=self._key), FEW)
                done = FEW
        if key not in self._ordered:
            self._ordered[key] = in_natural_order(chain.from_iterable(groups))
        yield from self._ordered[key][done:]

    def _key(self, entry: Entry) -> tuple[str, str]:
        """Where an entry stands in natural order, remembered as many patterns find the same ones."""
        if entry.name not in self._keys:
            self._keys[entry.name] = natural(entry.name)
        return self._keys[entry.name]

    def _of_shape(self, shape: str) -> Sequence[Entry]:
        """The entries of a shape in order."""
        if shape not in self._sorted:
            self._sorted[shape] = sorted(self._shapes[shape], key=attrgetter("name"))
        return self._sorted[shape]

    @cached_property
    def _shapes(self) -> Mapping[str, Sequence[Entry]]:
        found = defaultdict[str, list[Entry]](list)
        shapes = "\0".join(entry.name for entry in self._entries).translate(_DIGITS).split("\0")
        for shape, entry in zip(shapes, self._entries, strict=False):  # of none, one empty name
            found[shape].append(entry)
        return found

    @cached_property
    def _by_ending(self) -> Mapping[str, Sequence[str]]:
        """The shapes of an ending, "" for none."""
        found = defaultdict[str, list[str]](list)
        for shape in self._shapes:
            _, dot, ending = shape.rpartition("/")[2].rpartition(".")
            found[ending.removesuffix("\n").casefold() if dot else ""].append(shape)
        return found

    def _named(self, ending: str) -> Mapping[str, Sequence[str]]:
        """The shapes of an ending by what stands behind their folders."""
        if ending not in self._last_names:
            found = self._last_names[ending] = defaultdict[str, list[str]](list)
            for shape in self._by_ending.get(ending, ()):
                found[shape.rpartition("/")[2]].append(shape)
        return self._last_names[ending]


def _asks_for_digits(pattern: str) -> bool:
    """Whether a pattern takes not every digit for the same."""
    return _DIGIT.search(_ANY_DIGITS.sub("", pattern)) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Python's own memory of patterns takes longer to look up than a short name to search."""
    return re.compile(pattern, re.IGNORECASE)


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
