"""Puts a surrogate into the way of writing of the original: its grouping, its case, and for a split value only its part."""

from collections.abc import Callable, Sequence

Draw = Callable[[str, int], int]
"""A number below a bound, always the same for the same words and the same project."""

DIGITS = "0123456789"
CAPITALS = "ABCDEFGHJKLMNPRSTUVWXYZ"
"""Without the letters that are read as digits."""
_CYRILLIC = "АВЕКМНОРСТУХ"
"""Those that look like Latin ones, as on Russian plates."""


def signs(text: str) -> str:
    """The letters and digits of a text."""
    return "".join(filter(str.isalnum, text))


def digits(text: str) -> str:
    """The digits of a text, foreign ones as plain ones."""
    return "".join(str(int(char)) for char in text if char.isdecimal())


def drawn(draw: Draw, key: str, alphabet: Sequence[str] | str, count: int) -> str:
    """Random signs of an alphabet."""
    return "".join(alphabet[draw(f"{key}/{place}", len(alphabet))] for place in range(count))


def varied(draw: Draw, key: str, text: str, letters: str = CAPITALS) -> str:
    """A text with other digits for its digits and other letters for its Latin and Cyrillic letters, in their case."""
    return "".join(_other(draw, f"{key}/{place}", char, letters) for place, char in enumerate(text))


def _other(draw: Draw, key: str, char: str, letters: str) -> str:
    if char.isdecimal():
        return as_written(str(draw(key, 10)), char)
    if not char.isalpha() or char >= "\u0530" or char in "ºª":
        return char
    alphabet = _CYRILLIC if char >= "\u0400" else letters
    return as_written(alphabet[draw(key, len(alphabet))], char)


def as_written(new: str, old: str) -> str:
    """A sign in the case, or the script of digits, of another one."""
    if old.isdecimal() and new.isdecimal():
        return chr(ord(old) - int(old) + int(new))
    return new.lower() if old.islower() else new.upper() if old.isupper() else new


def laid_out(core: str, original: str) -> str:
    """The signs of `core` in the places of those of the original; where these are more, they start again."""
    new = signs(core) or "0"
    count = 0
    pieces: list[str] = []
    for char in original:
        if char.isalnum():
            pieces.append(as_written(new[count % len(new)], char))
            count += 1
        else:
            pieces.append(char)
    return "".join(pieces)


def fitted(core: str, value: str, original: str) -> str:
    """`core`, which stands for `value`, laid out like the original: all of the value or the part of it that one message holds."""
    part, whole, new = signs(original).casefold(), signs(value).casefold(), signs(core)
    if len(part) != len(new) and len(whole) == len(new):
        zeros = len(part) - len(part.lstrip("0"))
        for lead in (0, zeros):
            at = whole.find(part[lead:]) if part[lead:] else -1
            if at >= 0:
                return laid_out("0" * lead + new[at : at + len(part) - lead], original)
    return laid_out(new, original)


def piece(core: str, value: str, original: str) -> str:
    """The part of a text surrogate that stands where `original` is a part of `value`: "@mail" of an address; all of it for all."""
    at = value.find(original.strip().casefold())
    if at < 0 or len(original.strip()) >= len(value):
        return core
    return core[_moved(at, value, core) : _moved(at + len(original.strip()), value, core)] or core


def _moved(place: int, value: str, core: str) -> int:
    """The place in `core` that fits one in `value`: start, @ and end fit each other, what lies between goes by share."""
    for left, right, new_left, new_right in _stretches(value, core):
        if left <= place <= right:
            return new_left + round((place - left) * (new_right - new_left) / max(right - left, 1))
    return len(core)


def _stretches(value: str, core: str) -> list[tuple[int, int, int, int]]:
    at, new = value.find("@"), core.find("@")
    if at < 0 or new < 0:
        return [(0, len(value), 0, len(core))]
    return [(0, at, 0, new), (at, at + 1, new, new + 1), (at + 1, len(value), new + 1, len(core))]
