"""Discord's numbers, which hold the moment at which a thing was made."""

_EPOCH = 1_420_070_400_000
"""Milliseconds of Unix time at which they begin: 2015."""
_DIGITS = 20


def made_at(number: str) -> int:
    """Unix time in milliseconds; 0 for what is no number of Discord's."""
    return (int(number) >> 22) + _EPOCH if number.isdecimal() and len(number) <= _DIGITS else 0
