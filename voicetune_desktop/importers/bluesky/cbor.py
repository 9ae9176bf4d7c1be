"""CBOR as Bluesky's records have it (RFC 8949 and ipld.io/specs/codecs/dag-cbor): no endless values, keys are texts."""

import struct
from collections.abc import Callable
from io import BytesIO

DEEPEST = 64
"""Values inside one another; records have a dozen."""
_FALSE, _TRUE, _NULL, _DOUBLE = 20, 21, 22, 27
_BEFORE_LENGTHS = 24
"""Numbers that stand in the first byte of a value; those behind it tell how many bytes of a number follow."""
_NEGATIVE, _BYTES, _TEXT, _ARRAY, _MAP, _TAG, _SIMPLE = (kind << 5 for kind in range(1, 8))
"""First bytes of values, without their numbers."""

Read = Callable[[int], bytes]


def decoded(data: bytes) -> object:
    """The value that bytes hold; links are given as bytes. Raises ValueError for bytes that hold none, or more than one."""
    stream = BytesIO(data)
    try:
        value = _value(stream.read, 0)
    except (IndexError, OverflowError):
        raise ValueError("no value") from None
    if stream.read(1):
        raise ValueError("more follows")
    return value


def _value(read: Read, depth: int) -> object:
    """The value that comes next. Raises IndexError where nothing comes."""
    first = read(1)[0]
    number = first & 31
    if first >= _SIMPLE:
        return _simple(read, number)
    if number >= _BEFORE_LENGTHS:
        number = _number(read, number)
    if first < _BYTES:
        return number if first < _NEGATIVE else -1 - number
    if first < _ARRAY:
        piece = _bytes(read, number)
        return piece.decode() if first >= _TEXT else piece
    if depth == DEEPEST:
        raise ValueError("no value")
    depth += 1
    if first >= _TAG:
        return _value(read, depth)
    if first >= _MAP:
        return {str(_value(read, depth)): _value(read, depth) for _ in range(number)}
    return [_value(read, depth) for _ in range(number)]


def _bytes(read: Read, size: int) -> bytes:
    piece = read(size)
    if len(piece) < size:
        raise ValueError("no bytes")
    return piece


def _number(read: Read, number: int) -> int:
    """A number, or the size of what follows, that does not stand in the first byte."""
    if number > _DOUBLE:
        raise ValueError("no number")
    return int.from_bytes(_bytes(read, 1 << (number - _BEFORE_LENGTHS)))


def _simple(read: Read, number: int) -> object:
    if number == _DOUBLE:
        return struct.unpack(">d", _bytes(read, 8))[0]
    if number not in (_FALSE, _TRUE, _NULL):
        raise ValueError("no such value")
    return {_FALSE: False, _TRUE: True}.get(number)
