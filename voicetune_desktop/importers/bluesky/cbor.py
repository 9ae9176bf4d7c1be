"""CBOR as Bluesky's records have it (RFC 8949 and ipld.io/specs/codecs/dag-cbor): no endless values, keys are texts."""

import struct

DEEPEST = 64
"""Values inside one another; records have a dozen."""
_FALSE, _TRUE, _NULL, _DOUBLE = 20, 21, 22, 27
_BEFORE_LENGTHS = 24
"""Numbers that stand in the first byte of a value; those behind it tell how many bytes of a number follow."""

_TEXT = 3 << 5
"""First byte of a text, without its length."""


def decoded(data: bytes) -> object:
    """The value that bytes hold; links are given as bytes. Raises ValueError for bytes that hold none, or more than one."""
    value, end = _value(data, 0, 0)
    if end != len(data):
        raise ValueError("more follows")
    return value


def _value(data: bytes, at: int, depth: int) -> tuple[object, int]:
    """A value and where it ends."""
    if at >= len(data) or depth > DEEPEST:
        raise ValueError("no value")
    kind, size = data[at] >> 5, data[at] & 31
    if kind == 7:
        return _simple(data, at, size)
    size, at = (size, at + 1) if size < _BEFORE_LENGTHS else _number(data, at, size)
    if kind < 2:
        return -1 - size if kind else size, at
    return _KINDS[kind](data, at, size, depth)


def _bytes(data: bytes, at: int, size: int, _: int) -> tuple[bytes, int]:
    if size > len(data) - at:
        raise ValueError("no bytes")
    return data[at : at + size], at + size


def _text(data: bytes, at: int, size: int, _: int) -> tuple[str, int]:
    if size > len(data) - at:
        raise ValueError("no bytes")
    return data[at : at + size].decode(), at + size


def _array(data: bytes, at: int, size: int, depth: int) -> tuple[object, int]:
    items = list[object]()
    for _ in range(min(size, len(data) - at + 1)):
        item, at = _value(data, at, depth + 1)
        items.append(item)
    return items, at


def _map(data: bytes, at: int, size: int, depth: int) -> tuple[object, int]:
    members = dict[str, object]()
    for _ in range(min(size, len(data) - at + 1)):
        if at < len(data) and _TEXT <= data[at] < _TEXT + _BEFORE_LENGTHS:  # as keys are
            end = at + 1 + data[at] - _TEXT
            key = data[at + 1 : end].decode()
        else:
            key, end = _value(data, at, depth + 1)
        members[str(key)], at = _value(data, end, depth + 1)
    return members, at


def _tagged(data: bytes, at: int, _: int, depth: int) -> tuple[object, int]:
    return _value(data, at, depth + 1)


_KINDS = {2: _bytes, 3: _text, 4: _array, 5: _map, 6: _tagged}


def _number(data: bytes, at: int, number: int) -> tuple[int, int]:
    """A number, or the size of what follows, that does not stand in the first byte, and where it ends."""
    end = at + 1 + (1 << (number - _BEFORE_LENGTHS))
    if number > _DOUBLE or end > len(data):
        raise ValueError("no number")
    return int.from_bytes(data[at + 1 : end]), end


def _simple(data: bytes, at: int, number: int) -> tuple[object, int]:
    if number == _DOUBLE and len(data) - at > 8:
        return struct.unpack(">d", data[at + 1 : at + 9])[0], at + 9
    if number not in (_FALSE, _TRUE, _NULL):
        raise ValueError("no such value")
    return {_FALSE: False, _TRUE: True}.get(number), at + 1
