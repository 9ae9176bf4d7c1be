"""Numbers of orders, tickets, invoices, customers and the like, where words say what they are: "order 4471-2290", "ticket #55102"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.announcing import listed, stems, table, word_end
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Detector, Setup
from voicetune_desktop.privacy.detectors.named_numbers import Numbers, detector_of
from voicetune_desktop.privacy.detectors.password_values import has_unit
from voicetune_desktop.privacy.sheets import Sheet

KIND = "order_ref"
_LIKELY, _WEAK, _DOUBT = 0.8, 0.6, 0.5
_TABLE = "orders"
_UNSPACED = "\u0e00"
_LONGEST = 64
"""Characters that are looked at for a number."""
_CODE = re.compile(r"#?((?:[A-Z]{1,4} (?=\d{3}))?[A-Za-z0-9]{1,24}(?:[-/][A-Za-z0-9]{1,24}){0,5})(?![^\W\u0e00-\uffff]|[@/-])(?![.,:]\d)")
_MORE_DIGITS = re.compile(r"(?: [0-9]{3,8}){1,4}(?![^\W\u0e00-\uffff]|[@/-])(?![.,:]\d)")
_PARCEL = re.compile(r"1Z(?: ?[0-9A-Z]){16}(?!\w)", re.IGNORECASE)
_POST = re.compile(r"(?<!\w)[A-Z]{2}[0-9 ]{9,12}[A-Z]{2}(?!\w)")
_DRAWN = re.compile(r"(?<![A-Za-z0-9_@#/.\-\u00c0-\u0dff])[A-Z]{1,4}[0-9]{6,10}[A-Z]{0,2}(?![^\W\u0e00-\uffff]|[@/-]|\.\w)")
_PUBLIC = frozenset(("KB", "ISBN", "ISSN", "CVE", "RFC", "ISO", "EN", "DIN", "US", "EP", "WO", "USD", "EUR"))
"""Letters before numbers of updates, books, norms and patents."""
_MOST_LETTERS, _FEWEST_DRAWN = 4, 6
_POST_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_DATE = re.compile(r"\d{1,4}[-/]\d{1,2}[-/]\d{1,4}|(?:19|20)\d\d[-/](?:19|20)?\d\d")
_SIGN = r"№|n[°ºo]\.? ?|n\. ?|nr\.? ?|no\.? ?|num\.? ?|id "
_GAP = re.compile(
    r"(?:[ \u00a0][^\W\d_]{3,16}(?= (?:№|n[°ºo]?\.|nr\.|no\.|#)))?"
    rf"[ \u00a0]?[(:]?[ \u00a0]?(?:is |ist |est |es |è |é )?(?P<sign>(?:{_SIGN})?#?)",
    re.IGNORECASE,
)
"""Between a thing and its number; one word may stand before the sign: "pratica assicurazione n. 2024/11873"."""
_THINGS = re.compile(r" [^\W\d_]{3,}s(?!\w)")
"""What so many of were ordered: "order 50000 masks"."""
_GROUP = re.compile(r"(?<!\d)\d{3,}")
_MIXED = re.compile(r"#?(?=[A-Z0-9-]{6,}\Z)(?:[A-Z]+-?[0-9]+-?[A-Z]|[0-9]+-?[A-Z]+-?[0-9])[A-Z0-9-]*")
"""Capitals and digits by turns, as no product is called: "3SKX88A1", not "RTX4090"."""
_LIKE_A_CODE = re.compile(r"#?(?=(?:[^0-9]*[0-9]){3})(?=(?:[^A-Z]*[A-Z]){2})(?![A-Z]+-?[0-9]+\Z)[A-Z0-9-]{6,}")
"""Three digits and two capitals at least, as no product is called: "LB884QX", "IT99-2K1"."""
_FEWEST, _FEWEST_NAMED, _MANY = 4, 5, 6
"""Digits of what is told to be a number, of what stands behind a thing, and of what is no count of things."""


def numbered(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of what is told to be a number: "my order number is …"; needs to know nothing."""
    return _numbered()


def named(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of what stands right behind a thing that has numbers: "order 4471-2290"; needs to know nothing."""
    return _named()


def parcels(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of parcels' numbers that tell what they are, those of UPS; needs to know nothing."""
    return CuedDetector(("1z",), _parcels)


def _parcels(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    for cue in cues:
        if match := _PARCEL.match(sheet.text, cue.start):
            value = "".join(filter(str.isalnum, sheet.folded[match.start() : match.end()]))
            yield Finding(match.start(), match.end(), KIND, _LIKELY, Action.REPLACE, value)


def drawn(setup: Setup) -> Detector:  # noqa: ARG001
    """A detector of capitals before many digits, as cases and parcels are numbered: "CS0048812"; needs to know nothing."""
    return _drawn


def _drawn(sheet: Sheet) -> Iterator[Finding]:
    text = sheet.text
    for start, end, digits in sheet.digits:
        if len(digits) < _FEWEST_DRAWN or not text[start - 1].isupper():
            continue
        first = max(start - _MOST_LETTERS, 0)
        match = _DRAWN.search(text, first, end + 3) or (_POST.search(text, first, end + 3) if _is_post(digits) else None)
        if match and text[match.start() : start] not in _PUBLIC:
            value = "".join(filter(str.isalnum, sheet.folded[match.start() : match.end()]))
            yield Finding(*match.span(), KIND, _LIKELY if match.re is _POST else _WEAK, Action.REPLACE, value)


def _is_post(digits: str) -> bool:
    """Whether these are nine digits of the post, the last of them the check digit (UPU S10)."""
    if len(digits) != len(_POST_WEIGHTS) + 1:
        return False
    check = 11 - sum(int(digit) * weight for digit, weight in zip(digits, _POST_WEIGHTS, strict=False)) % 11
    return int(digits[-1]) == {10: 0, 11: 5}.get(check, check)


def _shape(text: str, start: int, end: int) -> int:
    """Four digits and more, perhaps with letters and hyphens; no date, no price, no count of things."""
    match = _CODE.match(text, start, end)
    if not match or _DATE.fullmatch(match[1]):
        return start
    more = _MORE_DIGITS.match(text, match.end(), end) if match[1][-1].isdigit() and match[1].replace(" ", "").isalnum() else None
    last = more.end() if more else match.end()
    few = _digits(text[start:last]) < _FEWEST and not _LIKE_A_CODE.fullmatch(text[start:last])
    return start if few or has_unit(text, last, end) else last


def _find(words: dict[str, bool], marked: frozenset[str], sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    """What stands behind each cue; behind those of `marked`, only what a sign marks as a number, or what is clearly one."""
    text = sheet.text
    for cue in cues:
        end = word_end(sheet, cue, inflected=words[cue.word])
        gap = _GAP.match(text, end) if end is not None else None
        if not gap or (gap.end() == gap.start() and text[gap.start() - 1] < _UNSPACED):
            continue
        start, signed = gap.end(), bool(gap["sign"])
        last = _shape(text, start, start + _LONGEST)
        action = _judged(text, start, last, signed=signed)
        if action and (signed or cue.word not in marked or _MIXED.fullmatch(text, start, last)):
            value = "".join(filter(str.isalnum, sheet.folded[start:last]))
            yield Finding(start, last, KIND, _DOUBT if action is Action.ASK else _LIKELY, action, value, reason="said")


def _judged(text: str, start: int, end: int, *, signed: bool) -> Action | None:
    """What becomes of a number right behind a thing; a few plain digits may still be a count."""
    value = text[start:end]
    digits = _digits(value)
    if digits < _FEWEST_NAMED or not _GROUP.search(value):
        return Action.REPLACE if _MIXED.fullmatch(value) else Action.ASK if _LIKE_A_CODE.fullmatch(value) else None
    if signed or digits >= _MANY or not value.isdigit():
        return Action.REPLACE
    return None if _THINGS.match(text, end) else Action.ASK


def _digits(value: str) -> int:
    return sum(map(str.isdigit, value))


@cache
def _numbered() -> CuedDetector:
    return detector_of(Numbers(KIND, "numbered", _shape, table=_TABLE))


@cache
def _named() -> CuedDetector:
    groups = table(_TABLE)
    words = stems((*listed(groups["marked"]), *listed(groups["named"])))
    marked = frozenset(stems(listed(groups["marked"])))
    return CuedDetector(tuple(words), lambda sheet, cues: _find(words, marked, sheet, cues))
