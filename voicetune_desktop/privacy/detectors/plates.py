"""Number plates, where words say what they are."""

import re
from functools import cache

from voicetune_desktop.privacy.detectors.base import CuedDetector, Setup
from voicetune_desktop.privacy.detectors.named_numbers import Numbers, detector_of

KIND = "plate"
_CAPITALS = re.compile(r"[A-ZÄÖÜŠŽĆČĐΑ-ΩА-ЯІЇЄ0-9]{1,10}(?:[ ·•.-]{1,3}[A-ZÄÖÜŠŽĆČĐΑ-ΩА-ЯІЇЄ0-9]{1,5}){0,3}(?![^\W_])")
_SMALL = re.compile(
    r"(?:[a-z]{2}\d{2} ?[a-z]{3}|[a-z]{2}[ -]?\d{1,2}[ -]?[a-z]{1,3}[ -]?\d{3,4}|[a-z]{2}[ -]?\d{2,3}[ -]?[a-z]{2}"
    r"|\d{1,3}[ -]?[a-z]{2,3}[ -]?\d{1,4}|[a-zа-я]\d{3}[a-zа-я]{2} ?\d{2,3}|[a-z]{3}\d[a-z]\d{2}|[a-z]{1,3}[ -][a-z]{1,2}[ -]?\d{1,4}"
    r"|[a-z]{2,3}[ -]?\d{3,5}[a-z]?"
    r"|(?:[a-z]{1,3}|\d{1,3})(?:-(?:[a-z]{1,3}|\d{1,3})){2}|[a-z]{3} ?\d{2}[a-z]|\d{2,4}[ -]?[a-z]{2,3})(?![^\W_]|-\w)"
)
"""Small letters in the order of common plates, as people type them."""
_EASTERN = re.compile(
    r"[\u4e00-\u9fff][A-Za-z][·• ]?[A-Za-z0-9]{5,6}|[\u4e00-\u9fff]{1,4} ?\d{2,3} ?[\u3041-\u3093] ?[\d・-]{1,5}"
    r"|(?:[가-힣]{2} ?)?\d{2,3} ?[가-힣] ?\d{4}"
    r"|[\u0621-\u064a](?: ?[\u0621-\u064a]){0,2} ?\d{1,4}|\d{1,4} ?[\u0621-\u064a](?: [\u0621-\u064a]){0,2}(?!\w)"
)
"""Chinese, Japanese, Korean and Arabic plates."""


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of number plates; needs to know nothing."""
    return _detector()


def _shape(text: str, start: int, end: int) -> int:
    """Four to ten letters and digits in up to four groups, both among them."""
    eastern = _EASTERN.match(text, start, end)
    if eastern:
        return eastern.end()
    capitals = _CAPITALS.match(text, start, end)
    value = capitals.group() if capitals else ""
    while value and (_size(value) > 10 or (" " in value and _is_word(value.rpartition(" ")[2]))):
        value = value.rpartition(" ")[0]
    if _size(value) >= 4 and _is_mixed(value):
        return start + len(value)
    small = _SMALL.match(text, start, end)
    return small.end() if small and _size(small.group()) >= 5 and sum(map(str.isdigit, small.group())) >= 2 else start


def _is_word(group: str) -> bool:
    return group.isalpha() and len(group) > 3


def _is_mixed(value: str) -> bool:
    return any(map(str.isdigit, value)) and any(map(str.isalpha, value))


def _size(value: str) -> int:
    return sum(map(str.isalnum, value))


@cache
def _detector() -> CuedDetector:
    return detector_of(Numbers(KIND, "plate", _shape))
