"""Decoding of JSON that some apps get wrong: only what the decoder refuses is repaired, and nothing it meets is an error."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, TypeVar

from msgspec import MsgspecError, Raw, Struct
from msgspec.json import Decoder

T = TypeVar("T")
Repair = Callable[[bytes], bytes]
"""A function from JSON that an app wrote wrong to the same made right."""

_UNREADABLE = (MsgspecError, ValueError, RecursionError)

_PAIR = b"\xff\xff"
"""What stands for an escaped backslash meanwhile: no UTF-8 has it, and what is left of backslashes begins an escape."""
_BYTE = re.compile(rb"\\x(?=[0-9a-fA-F]{2})")
_HALF = re.compile(
    rb"\\u[dD](?:[89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD])[c-fC-F][0-9a-fA-F]{2})"
)


class Malformed(Struct, frozen=True):
    """What stands for a value that is no JSON, or not of the kind asked for."""


def mended(data: bytes) -> bytes:
    """JSON with `\\xHH` escapes, halves of surrogate pairs and bytes that are no UTF-8 replaced; the rest as it was.

    Telegram Desktop writes control characters as `\\xHH` (telegramdesktop/tdesktop#27571); cut emoji leave a lone half.
    """
    if b"\\" not in data and data.isascii():
        return data
    text = data.decode("utf-8", "replace").encode("utf-8").replace(rb"\\", _PAIR)
    return _HALF.sub(rb"\\ufffd", _BYTE.sub(rb"\\u00", text)).replace(_PAIR, rb"\\")


def decoded(data: bytes, kind: type[T], repair: Repair = mended) -> T | Malformed:
    """What the bytes hold; they are repaired only where they cannot be read as they are."""
    decoder = _decoder(kind)
    try:
        return decoder.decode(data)
    except _UNREADABLE:
        fixed = repair(data)
    if fixed == data:
        return Malformed()
    try:
        return decoder.decode(fixed)
    except _UNREADABLE:
        return Malformed()


def decoded_each(rows: Sequence[Raw | bytes], kind: type[T]) -> Sequence[T | Malformed]:
    """Many of `decoded`, in half the time where all are well."""
    try:
        return _decoder(list[kind]).decode(b"[%b]" % b",".join(rows))
    except _UNREADABLE:
        return [decoded(bytes(row), kind) for row in rows]


@cache
def _decoder(kind: Any) -> Decoder[Any]:
    return Decoder(kind)
