"""The last pass over what is about to be written: does any original value still stand in it?

It asks nothing of the scan: every form of every name counts, be it a plain word or not, and every value that was found anywhere,
in every way of writing it. `known_forms` says which values are too weak to be looked for everywhere: these are hidden by place alone.
Only places that were kept on purpose are passed over.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

import msgspec
from msgspec import Struct

from voicetune_desktop.model import Person
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.folding import fold, odd_places
from voicetune_desktop.privacy.known import KnownValues, Value, contacts
from voicetune_desktop.privacy.marked_names import MarkedNames
from voicetune_desktop.privacy.needles import Needle, Needles
from voicetune_desktop.privacy.sheets import EDGE, lay_out
from voicetune_desktop.privacy.spelled_names import SpelledNames

_ROLE_KEYS = frozenset(("role", "from"))
_STRUCTURE = words(
    """
    messages role content name weight system user assistant developer tool tools function function_call tool_calls
    input output instruction preferred_output non_preferred_output conversations from value human gpt prompt
    completion chosen rejected text type image_url url history parallel_tool_calls contents parts systemInstruction
    model thinking source id metadata mask train valid jsonl json parquet csv manifest readme md txt config yaml yml
    """
)
"""Keys, roles and file names of training formats: no leak, even if somebody calls themselves so."""
_NAME_PIECES = re.compile(r"[._/-]")
_DISGUISED = re.compile(r"\\[u/\\]|%[0-9A-Fa-f]{2}|&[#A-Za-z]")
"""JSON escapes other than those for quotes and line ends; percent and HTML escapes."""

_BACKSLASH = "\\"
_ESCAPED = re.compile(r'\\(["nrtbf])')


class Hit(Struct, frozen=True):
    """An original value at `text[start:end]`, without the value itself."""

    kind: str
    start: int
    end: int


class LeakCheck:
    """Looks for what must not be there. Building takes milliseconds; checking is a matter of 10 MB a second and more."""

    def __init__(self, people: Sequence[Person], values: Iterable[Value]) -> None:
        """`values` are all hidden ones as (kind, normal form, as written)."""
        self._needles = Needles(people)
        self._known = KnownValues((*values, *contacts(people)))
        self._spelled = SpelledNames(people)
        self._marked = MarkedNames(people)

    def hits(self, text: str, kept: Sequence[tuple[int, int]] = ()) -> list[Hit]:
        """Original values in a text (content, a file name) that lie in no kept place, in order."""
        return _not_kept(text, [hit for _, hit in self._all((text,))], kept)

    def hits_in_json_line(self, line: bytes, kept: Mapping[str, Sequence[tuple[int, int]]] | None = None) -> list[Hit]:
        """Original values in the strings and keys of one line of JSON; places are those in the string they are found in.

        `kept` has the kept places of a content, by the very content. Raises ValueError for what is no JSON.
        """
        if not self._may_hold(line.decode("utf-8", "replace")):
            return []
        try:
            value = msgspec.json.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise ValueError("The line is no JSON.") from None
        strings = list(_strings(value))
        found: dict[int, list[Hit]] = {}
        for number, hit in self._all(strings):
            found.setdefault(number, []).append(hit)
        return [hit for n in sorted(found) for hit in _not_kept(strings[n], found[n], (kept or {}).get(strings[n], ()))]

    def hits_in_file_name(self, name: str) -> list[Hit]:
        """Original values in the name of a file or folder inside what is written, or in a manifest's entry for it."""
        return [] if _STRUCTURE.issuperset(_NAME_PIECES.split(name)) else self.hits(name)

    def _all(self, texts: Sequence[str]) -> Iterator[tuple[int, Hit]]:
        """All hits, each with the number of its text."""
        for sheet in lay_out(texts):
            for start, end, kind in self._places(sheet.text, sheet.folded):
                number, first, last = sheet.place(start, end)
                yield number, Hit(kind, first, last)

    def _places(self, text: str, folded: str) -> Iterator[tuple[int, int, str]]:
        yield from ((start, end, "participant") for start, end, needle in self._needles.find(text, folded) if not _is_chance(needle))
        yield from ((start, end, kind) for start, end, kind, _ in self._known.find(text, folded))
        yield from ((start, end, "participant") for start, end, _ in self._spelled.find(folded))
        yield from ((name.start, name.end, "participant") for name in self._marked.find(folded))

    def _may_hold(self, raw: str) -> bool:
        """Whether raw JSON may hold a value: it is there, or may be in disguise."""
        if _DISGUISED.search(raw) or odd_places(raw):
            return True
        text = f"{EDGE}{_ESCAPED.sub(_resolved, raw) if _BACKSLASH in raw else raw}{EDGE}"
        folded = fold(text)
        return any(True for _ in self._places(text, folded))


def _is_chance(needle: Needle) -> bool:
    """Whether a form is two initials, which stand in any postcode: "KD" of Kim Dahl is hidden by its place only."""
    return needle.form == "initials" and needle.trust == "upper"


def _resolved(escape: "re.Match[str]") -> str:
    return '"' if escape[1] == '"' else "\n"


def _not_kept(text: str, hits: Sequence[Hit], kept: Sequence[tuple[int, int]]) -> list[Hit]:
    """The hits in no kept place, each once and in order."""
    starts, ends = _merged(text, kept)
    found = {hit for hit in hits if not _is_inside(text, hit, starts, ends)}
    return sorted(found, key=lambda hit: (hit.start, hit.end, hit.kind))


def _merged(text: str, spans: Sequence[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Starts and ends of spans in order; those with no letter or digit between them as one."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted(spans):
        if ends and not any(map(str.isalnum, text[ends[-1] : start])):
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends


def _is_inside(text: str, hit: Hit, starts: Sequence[int], ends: Sequence[int]) -> bool:
    """Whether all letters and digits of a hit lie in one place."""
    solid = [place for place in range(hit.start, hit.end) if text[place].isalnum()] or [hit.start, hit.end - 1]
    before = bisect_right(starts, solid[0])
    return before > 0 and solid[-1] < ends[before - 1]


def _strings(value: object, key: str = "") -> Iterator[str]:
    """All strings, whole numbers and keys of decoded JSON, without those that every file of a format has."""
    if isinstance(value, str):
        if not (key in _ROLE_KEYS and value in _STRUCTURE):
            yield value
    elif isinstance(value, int):
        yield str(value)
    elif isinstance(value, dict):
        for name, item in cast("dict[str, object]", value).items():
            if name not in _STRUCTURE:
                yield name
            yield from _strings(item, name)
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _strings(item, key)
