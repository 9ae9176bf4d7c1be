"""Pages of a Parquet column of texts: its levels and values, plain or by a dictionary, as they are or as gzip."""

import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct, convert

from voicetune_desktop.importers.parquet.thrift import read_record

_DATA, _DICTIONARY, _DATA_2 = 0, 2, 3
_PLAIN, _BY_DICTIONARY = 0, (2, 8)
_UNCOMPRESSED, _GZIP = 0, 2
_MOST, _LARGEST = 10_000_000, 2**28
"""Values of the largest column and bytes of the largest page that are read."""
_FREE, _RATIO = 2**26, 200
"""Bytes that a column may unpack to whatever the size of the file, and for each byte of it: texts pack 5:1 to 30:1."""
_FREE_VALUES = 200_000
"""Values that any file may have; beyond them it has a byte for each at least."""


class Unreadable(Exception):
    """The file uses what is not read here; the text says what."""


class Chunk(Struct, rename={"codec": "4", "values": "5", "size": "7", "data": "9", "dictionary": "11", "path": "3"}):
    """What the file says about a column of a group of rows."""

    path: list[bytes]
    codec: int
    values: int
    size: int
    data: int
    dictionary: int | None = None


class Levels(NamedTuple):
    """The highest levels of a column."""

    repetition: int
    definition: int


class Cells(NamedTuple):
    """A page of a column: for each place its levels, and the texts of those that have one."""

    repetition: list[int]
    definition: list[int]
    texts: list[str]


class _Page(Struct, rename={"kind": "1", "whole": "2", "packed": "3", "first": "5", "second": "8", "dictionary": "7"}):
    kind: int
    whole: int
    packed: int
    first: dict[str, object] | None = None
    second: dict[str, object] | None = None
    dictionary: dict[str, object] | None = None


def bounded(count: int, data: bytes) -> int:
    """A number of values or rows that a file of this size can have. Raises ValueError."""
    if not 0 <= count <= min(_MOST, _FREE_VALUES + len(data)):
        raise ValueError("A count is out of bounds.")
    return count


def pages(data: bytes, chunk: Chunk, levels: Levels) -> Iterator[Cells]:
    """The pages of a column, each read when it is asked for. Raises Unreadable, ValueError or IndexError."""
    if chunk.codec not in (_UNCOMPRESSED, _GZIP):
        raise Unreadable("This Parquet file is compressed in a way that is not read here.")
    words, seen = list[str](), 0
    at = min(place for place in (chunk.data, chunk.dictionary or chunk.data) if place > 0)
    room = _FREE + _RATIO * len(data)
    while seen < bounded(chunk.values, data):
        found = read_record(data, at)
        page = convert(found.record, _Page)
        room -= max(page.whole, page.packed, 0)
        if room < 0:
            raise ValueError("It unpacks to many times its size.")
        body = data[found.end : found.end + page.packed]
        at = found.end + page.packed
        if page.kind == _DICTIONARY:
            words = _plain(_unpacked(body, chunk.codec, page.whole), _number(page.dictionary, "1"))
        elif page.kind == _DATA:
            seen += bounded(_number(page.first, "1"), data)
            yield _first(_unpacked(body, chunk.codec, page.whole), page, levels, words)
        elif page.kind == _DATA_2:
            seen += bounded(_number(page.second, "1"), data)
            yield _second(body, page, levels, words, chunk.codec)


def _number(fields: dict[str, object] | None, name: str) -> int:
    number = fields.get(name) if fields else None
    if not isinstance(number, int) or not 0 <= number <= _MOST:
        raise ValueError("A count is missing or out of bounds.")
    return number


def _unpacked(body: bytes, codec: int, size: int) -> bytes:
    if codec == _UNCOMPRESSED:
        return body
    if not 0 <= size <= _LARGEST:
        raise ValueError("A page is out of bounds.")
    return zlib.decompressobj(47).decompress(body, size + 1)


def _first(body: bytes, page: _Page, levels: Levels, words: Sequence[str]) -> Cells:
    """A page of the first version: levels led by their sizes, then values."""
    count = _number(page.first, "1")
    repetition, at = _levels(body, 0, levels.repetition, count)
    definition, at = _levels(body, at, levels.definition, count)
    return Cells(repetition, definition, _values(body[at:], _number(page.first, "2"), definition.count(levels.definition), words))


def _levels(body: bytes, at: int, highest: int, count: int) -> tuple[list[int], int]:
    """The levels that begin at a place, led by their size, and where they end; there are none where all are 0."""
    if not highest:
        return [0] * count, at
    end = at + 4 + int.from_bytes(body[at : at + 4], "little")
    return hybrid(body[at + 4 : end], highest.bit_length(), count), end


def _second(body: bytes, page: _Page, levels: Levels, words: Sequence[str], codec: int) -> Cells:
    """A page of the second version: its levels are never packed."""
    count, size, before = (_number(page.second, name) for name in ("1", "5", "6"))
    definition = hybrid(body[before : before + size], levels.definition.bit_length(), count)
    repetition = hybrid(body[:before], levels.repetition.bit_length(), count)
    values = body[before + size :]
    if page.second is None or page.second.get("7", True):
        values = _unpacked(values, codec, page.whole)
    return Cells(repetition, definition, _values(values, _number(page.second, "4"), definition.count(levels.definition), words))


def _values(body: bytes, encoding: int, count: int, words: Sequence[str]) -> list[str]:
    if encoding == _PLAIN:
        return _plain(body, count)
    if encoding not in _BY_DICTIONARY:
        raise Unreadable("This Parquet file encodes its texts in a way that is not read here.")
    return [words[at] for at in hybrid(body[1:], body[0], count)] if count else []


def _plain(body: bytes, count: int) -> list[str]:
    texts, at = list[str](), 0
    for _ in range(count):
        end = at + 4 + int.from_bytes(body[at : at + 4], "little")
        if end > len(body) or at + 4 > len(body):
            raise ValueError("A text is cut off.")
        texts.append(body[at + 4 : end].decode("utf-8", "replace"))
        at = end
    return texts


def hybrid(data: bytes, width: int, count: int) -> list[int]:
    """Numbers in runs, or packed by eight, as many as are asked for. Raises IndexError or ValueError."""
    found, at, size = list[int](), 0, -(-width // 8)
    while len(found) < count:
        if not width:
            return [0] * count
        head = shift = 0
        while (byte := data[at]) & 0x80:
            head, shift, at = head | (byte & 0x7F) << shift, shift + 7, at + 1
        head, at = head | byte << shift, at + 1
        if head & 1:
            end = min(at + min(head >> 1, -(-(count - len(found)) // 8)) * width, len(data))
            found += _by_eight(data[at:end], width)
            at = end
        else:
            found += [int.from_bytes(data[at : at + size], "little")] * min(head >> 1, count - len(found))
            at += size
        if not head >> 1:
            raise ValueError("an empty run")
    return found[:count]


def _by_eight(data: bytes, width: int) -> list[int]:
    """Numbers that are packed so that eight of them fill as many bytes as each has bits."""
    mask, found = (1 << width) - 1, list[int]()
    for at in range(0, len(data), width):
        eight = int.from_bytes(data[at : at + width], "little")
        found += (eight >> shift & mask for shift in range(0, 8 * width, width))
    return found
