"""Discord's numbers, which hold the moment at which a thing was made."""

_EPOCH = 1_420_070_400_000
"""Milliseconds of Unix time at which they begin: 2015."""
_FEWEST, _MOST = 15, 20
"""Digits; shorter ones would be of the first days of 2015, before there was Discord."""


def made_at(number: str) -> int:
    """Unix time in milliseconds; 0 for what is no number of Discord's."""
    return (int(number) >> 22) + _EPOCH if _FEWEST <= len(number) <= _MOST and number.isdecimal() else 0
