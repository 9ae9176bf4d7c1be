"""Thrift's compact protocol, in which Parquet says what lies where: as much of it as stands in a footer or before a page."""

from collections.abc import Mapping, Sequence

_I32, _I64, _BINARY, _LIST, _STRUCT = 5, 6, 8, 9, 12
_MANY = 15
"""A list of this many elements or more has its count in a number of its own."""

Written = tuple[int, bytes]
"""A value: its type and its bytes."""


def varint(number: int) -> bytes:
    """A number from 0 up, seven bits a byte, the lowest first."""
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes((*found, number))


def i32(number: int) -> Written:
    """A number of 32 bits."""
    return _I32, varint(number << 1 if number >= 0 else ~number << 1 | 1)


def i64(number: int) -> Written:
    """A number of 64 bits."""
    return _I64, i32(number)[1]


def text(content: str) -> Written:
    """A text."""
    data = content.encode()
    return _BINARY, varint(len(data)) + data


def several(values: Sequence[Written]) -> Written:
    """A list of values of one type; an empty one is taken for a list of records."""
    kind, count = values[0][0] if values else _STRUCT, len(values)
    head = bytes((count << 4 | kind,)) if count < _MANY else bytes((_MANY << 4 | kind,)) + varint(count)
    return _LIST, head + b"".join(data for _, data in values)


def record(fields: Mapping[int, Written]) -> Written:
    """A struct with its fields by number, in the order of the numbers, which lie at most 15 apart."""
    last, data = 0, b""
    for number, (kind, value) in fields.items():
        data += bytes((number - last << 4 | kind,)) + value
        last = number
    return _STRUCT, data + b"\0"


def read_record(data: bytes) -> tuple[dict[str, object], int]:
    """The fields of a struct at the start of some bytes, by number, and where it ends. Raises ValueError for what is none of ours."""
    reader = _Reader(data)
    return reader.record(), reader.at


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data, self.at = data, 0

    def record(self) -> dict[str, object]:
        fields: dict[str, object] = {}
        number = 0
        while head := self._byte():
            number += head >> 4
            fields[str(number)] = self._value(head & 0xF)
        return fields

    def _value(self, kind: int) -> object:
        if kind in (_I32, _I64):
            return self._integer()
        if kind == _BINARY:
            return self._take(self._varint())
        if kind == _LIST:
            head = self._byte()
            count = self._varint() if head >> 4 == _MANY else head >> 4
            return [self._value(head & 0xF) for _ in range(count)]
        if kind == _STRUCT:
            return self.record()
        raise ValueError("The record holds a value that ours have not.")

    def _integer(self) -> int:
        number = self._varint()
        return ~(number >> 1) if number & 1 else number >> 1

    def _varint(self) -> int:
        number = shift = 0
        while (byte := self._byte()) & 0x80:
            number |= (byte & 0x7F) << shift
            shift += 7
        return number | byte << shift

    def _byte(self) -> int:
        return self._take(1)[0]

    def _take(self, count: int) -> bytes:
        if self.at + count > len(self._data):
            raise ValueError("The record is cut off.")
        self.at += count
        return self._data[self.at - count : self.at]
