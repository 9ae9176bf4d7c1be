"""Codes of bookings and reservations, where words say what they are; orders of a shop stay."""

import re
from functools import cache

from voicetune_desktop.privacy.detectors.base import CuedDetector, Setup
from voicetune_desktop.privacy.detectors.named_numbers import Numbers, detector_of

KIND = "booking_ref"
_CODE = re.compile(
    r"#?([A-Za-z0-9]{5,16}(?:[ -](?=[A-Z]*\d)[A-Z0-9]{2,8}){0,3}|[A-Z]{2,4}-[A-Z0-9]{4,12}(?:-[A-Z0-9]{1,8}){0,2})(?![^\W\u0e00-\uffff]|@)"
)
_NOT_BEHIND = re.compile(r"(?:order|shipping|delivery|parcel|invoice|tracking|bestell|versand|pedido|commande|ordine)\s*$", re.IGNORECASE)


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of codes of bookings; needs to know nothing."""
    return _detector()


def _shape(text: str, start: int, end: int) -> int:
    """Letters and digits, six capitals, or six digits and more; no date, no price, no year."""
    match = _CODE.match(text, start, end)
    if not match:
        return start
    value = match.group(1)
    first = re.split(r"[ -]", value)[0]
    if first.isalpha() and not first.isupper():
        return start
    digits = sum(map(str.isdigit, value))
    six_capitals = len(value) == 6 and value.isalpha() and value.isupper()
    mixed = 0 < digits < len(value) and (value.upper() == value or digits > 1) and not re.fullmatch(r"\d{1,4}[a-z]{1,2}|[a-z]+\d", value)
    return match.end() if six_capitals or mixed or digits >= 6 else start


@cache
def _detector() -> CuedDetector:
    return detector_of(Numbers(KIND, "booking", _shape, _NOT_BEHIND))
