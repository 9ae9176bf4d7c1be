"""Thrift's compact protocol, in which Parquet says what lies where: any record, its fields by number."""

from typing import NamedTuple

Record = dict[str, object]

_TRUE, _FALSE, _BYTE, _DOUBLE, _BINARY, _LIST, _SET, _MAP, _STRUCT = 1, 2, 3, 7, 8, 9, 10, 11, 12
_NUMBERS = (4, 5, 6)
_MANY = 15


class Found(NamedTuple):
    """A record and where it ends."""

    record: Record
    end: int


def read_record(data: bytes, at: int = 0) -> Found:
    """The record that begins at a place. Raises ValueError, IndexError or RecursionError for what is none."""
    reader = _Reader(data, at)
    return Found(reader.record(), reader.at)


class _Reader:
    def __init__(self, data: bytes, at: int) -> None:
        self._data, self.at = data, at

    def record(self) -> Record:
        fields, number = Record(), 0
        while head := self._byte():
            number = number + (head >> 4) if head >> 4 else self._integer()
            kind = head & 0xF
            fields[str(number)] = kind == _TRUE if kind in (_TRUE, _FALSE) else self._value(kind)
        return fields

    def _value(self, kind: int) -> object:
        if kind in _NUMBERS:
            return self._integer()
        if kind == _BINARY:
            return self._take(self._varint())
        if kind in (_LIST, _SET):
            head = self._byte()
            count = self._varint() if head >> 4 == _MANY else head >> 4
            return [self._value(head & 0xF) for _ in range(count)]
        if kind == _STRUCT:
            return self.record()
        if kind in (_TRUE, _FALSE, _BYTE):
            return self._byte()
        if kind == _DOUBLE:
            return self._take(8)
        if kind == _MAP:
            return self._map()
        raise ValueError("There is no such type.")

    def _map(self) -> object:
        count = self._varint()
        kinds = self._byte() if count else 0
        return [(self._value(kinds >> 4), self._value(kinds & 0xF)) for _ in range(count)]

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
        byte = self._data[self.at]
        self.at += 1
        return byte

    def _take(self, count: int) -> bytes:
        if self.at + count > len(self._data):
            raise ValueError("The record is cut off.")
        self.at += count
        return self._data[self.at - count : self.at]
