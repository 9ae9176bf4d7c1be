"""Whether letters and digits look drawn, as keys and tokens are, or chosen, as words, paths and dates are."""

import re

_PIECES = re.compile(r"[^A-Za-z0-9]+")
_HEX = re.compile(r"(?:[0-9a-f]{16,}|[0-9A-F]{16,}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})")
_RUNS = re.compile(r"[A-Z][a-z]+|[A-Z]+|[a-z]+|[0-9]+")
_DIGIT = re.compile(r"[0-9]")
_LETTER = re.compile(r"[A-Za-z]")


def looks_drawn(value: str, *, fewest: int = 16) -> bool:
    """Whether a value of at least `fewest` letters and digits mixes them as no word does."""
    if len(value) < fewest or not _DIGIT.search(value) or not _LETTER.search(value):
        return False
    if _HEX.fullmatch(value):
        return True
    longest = max(_PIECES.split(value), key=len)
    return len(longest) >= 8 and changes(longest) * 4 >= min(len(longest), 48)


def may_be_drawn(value: str) -> bool:
    """As `looks_drawn`, for what stands behind the beginning of a key: it may have few digits or none."""
    return bool(_HEX.fullmatch(value)) or changes(max(_PIECES.split(value), key=len)) >= 2


def changes(value: str) -> int:
    """How often small letters, capitals and digits take turns; a capital before small letters begins a word and is none."""
    return len(_RUNS.findall(value)) - 1


def has_all_classes(value: str) -> bool:
    """Whether there are capitals, small letters and digits."""
    return bool(_DIGIT.search(value)) and value.upper() != value and value.lower() != value
