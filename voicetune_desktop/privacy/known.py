"""Values that were found somewhere, looked for in every way of writing them: the second sweep, and half of the leak check."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate

from ahocorasick_rs import AhoCorasick

from voicetune_desktop.model import Person
from voicetune_desktop.people.names import is_contact
from voicetune_desktop.privacy.boundaries import alphabet
from voicetune_desktop.privacy.known_forms import compact, compact_forms, exact_forms

Value = tuple[str, str, str]
"""Kind, normal form, and how it was written."""

_FEWEST_DIGITS = 7
_GAPS = " \n().\\-/*\u2010-\u2015\u2212\u00a0\u2009\u202f"
_DIGITS = re.compile(rf"\d(?:[{_GAPS}]{{0,3}}\d){{{_FEWEST_DIGITS - 1},}}")
_TRUNKS = frozenset(("", "0", "8", "1", "00", "011"))
"""What is dialled before a number."""
_LEADS = tuple(
    re.compile(pattern, re.IGNORECASE) for pattern in (r"https?:(?://)?(?:www\.)?$", r"[a-z][a-z0-9+]{1,15}:(?://)?(?:www\.)?$", r"www\.$")
)
"""What may stand before the host of a link, the first that fits."""
_BEFORE_ADDRESS = re.compile("[0-9A-Za-z\u00c0-\u024f\u0400-\u04ff]")
_AFTER_ADDRESS = re.compile("[A-Za-z\u00c0-\u024f\u0400-\u04ff]")
_NEXT_LINK = re.compile(r"https?://|www\.", re.IGNORECASE)
_LINK_LETTER = re.compile("[A-Za-z0-9]")
_FAR_APART = re.compile(r"[\W_]{4,}")
_KEPT = re.compile(r"(?:[^\W_]|[^\x01-\x7f]|[@\0])+")
"""What `compact` keeps."""
_BLOCK = 1 << 10
"""Characters that are looked through for a place."""
_UNSPACED = "\u3000"
"""Letters from here on may follow a link without being part of it."""


class Places:
    """The way from a place in a compacted text back to the text."""

    def __init__(self, folded: str) -> None:
        self._folded = folded
        blocks = (compact(folded[start : start + _BLOCK]) for start in range(0, len(folded), _BLOCK))
        self._offsets = [0, *accumulate(map(len, blocks))]

    def of(self, place: int) -> int:
        """The place in the text."""
        block = bisect_right(self._offsets, place) - 1
        place -= self._offsets[block]
        start = block * _BLOCK
        for run in _KEPT.finditer(self._folded, start, start + _BLOCK):
            if place < run.end() - run.start():
                return run.start() + place
            place -= run.end() - run.start()
        raise IndexError(place)


def contacts(people: Sequence[Person]) -> Iterator[Value]:
    """Phone numbers and e-mail addresses that stand for people where their names should."""
    for person in people:
        for label in filter(is_contact, (person.name, *person.names)):
            if "@" in label:
                address = label.strip("<>~ ")
                yield "email", address.casefold(), address
            else:
                yield "phone", ("+" if "+" in label else "") + _digits(label), label


class KnownValues:
    """Finds values that are known, in the ways of writing that `known_forms` tells. Names of the people are none of its business."""

    def __init__(self, values: Iterable[Value]) -> None:
        exact: dict[str, tuple[str, str]] = {}
        packed: dict[str, tuple[str, str]] = {}
        self._numbers: dict[str, str] = {}
        for kind, value, written in values:
            if kind == "phone":
                self._numbers.update((digits, value) for digits in _digit_forms(value, written))
            else:
                exact.update((form, (kind, value)) for form in exact_forms(kind, value, written))
                packed.update((form, (kind, value)) for form in compact_forms(kind, value, written))
        self._lengths = sorted({len(digits) for digits in self._numbers}, reverse=True)
        self._exact, self._exact_owners = AhoCorasick(exact) if exact else None, list(exact.values())
        self._packed, self._packed_owners = AhoCorasick(packed) if packed else None, list(packed.values())

    def find(self, text: str, folded: str) -> Iterator[tuple[int, int, str, str]]:
        """Start, end, kind and value; the text starts and ends with a character of no value. Places may overlap."""
        if self._exact:
            for number, start, end in self._exact.find_matches_as_indexes(folded, overlapping=True):
                kind, value = self._exact_owners[number]
                stop = _ENDS.get(kind, _word_end)(text, start, end)
                if stop:
                    yield _whole_start(text, start, kind), stop, kind, value
        if self._packed:
            yield from self._unpacked(folded, self._packed.find_matches_as_indexes(compact(folded), overlapping=True))
        if self._lengths:
            for run in _DIGITS.finditer(text):
                yield from self._calls(text, run)

    def _unpacked(self, folded: str, matches: Sequence[tuple[int, int, int]]) -> Iterator[tuple[int, int, str, str]]:
        """Matches in compacted text back in their places, those that are part of something longer or far apart left out."""
        if not matches:
            return
        places = Places(folded)
        for number, start, end in matches:
            first, last = places.of(start), places.of(end - 1) + 1
            if not _is_lengthened(folded, first, last) and not _FAR_APART.search(folded, first, last):
                yield first, last, *self._packed_owners[number]

    def _calls(self, text: str, run: re.Match[str]) -> Iterator[tuple[int, int, str, str]]:
        """Known numbers inside a run of digits, whatever separates these."""
        places = [place for place in range(run.start(), run.end()) if text[place].isdigit()]
        digits = "".join(text[place] for place in places)
        at = 0
        while at <= len(digits) - _FEWEST_DIGITS:
            fitting = (size for size in self._lengths if at + size <= len(digits) and digits[at : at + size] in self._numbers)
            size = next((size for size in fitting if _ends_there(places, at + size)), 0)
            start = _number_start(text, places, at) if size else None
            if start is not None:
                yield start, places[at + size - 1] + 1, "phone", self._numbers[digits[at : at + size]]
            at += size if start is not None else 1


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))


def _digit_forms(value: str, written: str) -> Iterator[str]:
    """Digits with country code, as typed without leading zeros, and within the country."""
    full, typed = _digits(value), _digits(written).lstrip("0")
    yield from (form for form in {full, typed, _national(value)} if len(form) >= _FEWEST_DIGITS)


def _national(value: str) -> str:
    """The digits behind the country code of a normal form; no country code is the start of another."""
    codes = _country_codes()
    digits = value[1:] if value.startswith("+") else ""
    return next((digits[size:] for size in (1, 2, 3) if digits[:size] in codes), "")


@cache
def _country_codes() -> frozenset[str]:
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return frozenset(map(str, COUNTRY_CODE_TO_REGION_CODE))


def _number_start(text: str, places: Sequence[int], at: int) -> int | None:
    """Start of the number with its + and leading zero; None inside a longer number."""
    first = places[at]
    while at and places[at - 1] == places[at] - 1:
        at -= 1
    start = places[at]
    if text[start:first] not in _TRUNKS:
        return None
    while text[start - 1] in "(+":
        start -= 1
    return start


def _ends_there(places: Sequence[int], after: int) -> bool:
    return after >= len(places) or places[after] > places[after - 1] + 1


def _whole_start(text: str, start: int, kind: str) -> int:
    """Start of a link with its scheme."""
    if kind != "link":
        return start
    leads = (pattern.search(text, max(0, start - 24), start) for pattern in _LEADS)
    return next((lead.start() for lead in leads if lead), start)


def _address_end(text: str, start: int, end: int) -> int:
    return 0 if _BEFORE_ADDRESS.match(text, start - 1) or _AFTER_ADDRESS.match(text, end) else end


def _link_end(text: str, start: int, end: int) -> int:
    """End with a last slash; 0 where the link is the start or the end of another, which may follow behind one sign."""
    if text[start] != "/" and _LINK_LETTER.match(text, start - 1):
        return 0
    end += text.startswith("/", end)
    if _NEXT_LINK.match(text, end) or _NEXT_LINK.match(text, end + (not text[end].isalnum())):
        return end
    return 0 if _goes_on(text[end]) or (text[end] in "/-_.?&=#%~+:@!," and _goes_on(text[end + 1])) else end


def _goes_on(char: str) -> bool:
    return char.isalnum() and char < _UNSPACED


def _is_lengthened(folded: str, first: int, last: int) -> bool:
    """Whether a number or code is part of a longer one; letters beside a number may be a name's."""
    beside = folded[first - 1], folded[last]
    if any(map(str.isalpha, beside)) and not any(map(str.isalpha, folded[first:last])):
        return any(map(str.isdigit, beside))
    return any(map(_goes_on, beside))


def _joins(char: str, edge: str) -> bool:
    """Whether a character beside the edge of a value makes it part of a longer word: letters of other scripts do not."""
    if char.isalpha() and edge.isalpha() and char < _UNSPACED > edge:
        return alphabet(char) == alphabet(edge)
    return char.isalnum() and edge.isalnum() and (char < _UNSPACED) == (edge < _UNSPACED)


def _word_end(text: str, start: int, end: int) -> int:
    """A link may follow without a space."""
    goes_on = _joins(text[end], text[end - 1]) and not _NEXT_LINK.match(text, end)
    return 0 if _joins(text[start - 1], text[start]) or goes_on else end


def _name_end(text: str, start: int, end: int) -> int:
    """As for words; the s of "Gudruns" may follow, a capital begins a word of its own ("GudrunHallbach"), and digits are no part of it."""
    genitive = text[end] in "sS" and text[end - 1].isalpha() and _ends_word(text, end)
    new_word = (text[end].isupper() and text[end - 1].islower()) or bool(_NEXT_LINK.match(text, end))
    ends = genitive or not _joins_name(text[end], text[end - 1]) or new_word
    starts = not _joins_name(text[start - 1], text[start]) or (text[start].isupper() and text[start - 1].islower())
    return end if starts and ends else 0


def _ends_word(text: str, last: int) -> bool:
    """Whether a letter is the last of its word: nothing of its script follows, or a capital behind a small one."""
    return not _joins(text[last + 1], text[last]) or (text[last].islower() and text[last + 1].isupper())


def _joins_name(char: str, edge: str) -> bool:
    return _joins(char, edge) and char.isdigit() == edge.isdigit()


_ENDS = {"email": _address_end, "link": _link_end, "third_party": _name_end}
"""Kind to the rule that tells where a value ends, or 0 where it is part of something longer."""
