"""Numbers of passports, driving licences and identity cards, where words say what they are."""

import re
from functools import cache

from voicetune_desktop.privacy.detectors.base import CuedDetector, Setup
from voicetune_desktop.privacy.detectors.named_numbers import Numbers, detector_of

KIND = "passport"
_GROUPS = re.compile(r"[A-Za-zА-ЯІЇЄ0-9]{1,20}(?:[ -][A-ZА-ЯІЇЄ0-9]{1,10}){0,4}(?![^\W\u0e00-\uffff]|@)")
_DRAWN = re.compile(r"(?=.*\d)[A-Z][A-Z0-9]{7,8}\d")
"""Dutch and German numbers may have few digits."""
_DATE = re.compile(r"\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}|(?:19|20)\d\d")


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of numbers of documents; needs to know nothing."""
    return _detector()


def _shape(text: str, start: int, end: int) -> int:
    """Six to eighteen letters and digits in up to five groups, four digits at least."""
    match = _GROUPS.match(text, start, end)
    value = match.group() if match else ""
    while value and (not any(map(str.isdigit, value[max(value.rfind(" "), value.rfind("-")) + 1 :])) or _size(value) > 18):
        value = value[: max(value.rfind(" "), value.rfind("-"), 0)]
    first = re.split(r"[ -]", value)[0]
    if (
        (first.isalpha() and not (first.isupper() and len(first) < 4))
        or (sum(map(str.isdigit, value)) < 4 and not _DRAWN.fullmatch(value))
        or _size(value) < 6
        or _DATE.fullmatch(value)
    ):
        return start
    return start + len(value)


def _size(value: str) -> int:
    return sum(map(str.isalnum, value))


@cache
def _detector() -> CuedDetector:
    return detector_of(Numbers(KIND, "document", _shape))
