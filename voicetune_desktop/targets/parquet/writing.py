"""Writing rows of messages into a Parquet file, a group of rows at a time."""

from collections.abc import Sequence
from typing import BinaryIO

import msgspec

from voicetune_desktop.targets.parquet.layout import (
    BYTE_ARRAY,
    COLUMNS,
    DATA_PAGE,
    GROUPS,
    MAGIC,
    PLAIN,
    RLE,
    UNCOMPRESSED,
    WHOLE,
    Talk,
    schema,
)
from voicetune_desktop.targets.parquet.thrift import Written, i32, i64, record, several, text, varint

GROUP = 4 << 20
"""Bytes of texts after which a group of rows is written."""

_DECODER = msgspec.json.Decoder(Talk)


class Writer:
    """Takes rows of messages. Memory holds the texts of one group, and a line about each group before it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._place = file, 0
        self._groups: list[Written] = []
        self._rows = 0
        self._begin()
        self._put(MAGIC)

    def write(self, line: bytes) -> None:
        """Add one row: {"messages": [{"role", "content"}, …]}, one message at least."""
        messages = _DECODER.decode(line).messages
        self._sizes.append(len(messages))
        for message in messages:
            _add(self._texts["role"], message.role)
            _add(self._texts["content"], message.content)
        if sum(map(len, self._texts.values())) >= GROUP:
            self._end()

    def finish(self) -> None:
        """Write the last group, and at the end of the file what lies where."""
        if self._sizes:
            self._end()
        _, footer = record({1: i32(1), 2: schema(), 3: i64(self._rows), 4: several(self._groups)})
        self._put(footer + _length(footer) + MAGIC)

    def _begin(self) -> None:
        self._sizes: list[int] = []
        self._texts = {name: bytearray() for name in COLUMNS}

    def _end(self) -> None:
        levels, count, start = _levels(self._sizes), sum(self._sizes), self._place
        chunks = [self._chunk(name, count, levels + texts) for name, texts in self._texts.items()]
        self._groups.append(record({1: several(chunks), 2: i64(self._place - start), 3: i64(len(self._sizes))}))
        self._rows += len(self._sizes)
        self._begin()

    def _chunk(self, column: str, count: int, page: bytes) -> Written:
        """Write the one page of a column; gives what the end of the file says about it."""
        size = i32(len(page))
        _, head = record({1: i32(DATA_PAGE), 2: size, 3: size, 5: record({1: i32(count), 2: i32(PLAIN), 3: i32(RLE), 4: i32(RLE)})})
        start, whole = i64(self._place), i64(len(head) + len(page))
        self._put(head + page)
        path, encodings = several([text(name) for name in (*GROUPS, column)]), several([i32(PLAIN), i32(RLE)])
        known = {1: i32(BYTE_ARRAY), 2: encodings, 3: path, 4: i32(UNCOMPRESSED), 5: i64(count), 6: whole, 7: whole, 9: start}
        return record({2: start, 3: record(known)})

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self._place += len(data)


def _add(texts: bytearray, content: str) -> None:
    data = content.encode()
    texts += _length(data) + data


def _levels(sizes: Sequence[int]) -> bytes:
    """What comes before the texts of a page: a bit for each of them that says whether it goes on with a row, and that all are there."""
    goes_on = "".join("0" + "1" * (size - 1) for size in sizes)
    width = -(-len(goes_on) // 8)
    bits = varint(width << 1 | 1) + int(goes_on[::-1], 2).to_bytes(width, "little")
    whole = varint(len(goes_on) << 1) + bytes((WHOLE,))
    return _length(bits) + bits + _length(whole) + whole


def _length(data: bytes) -> bytes:
    return len(data).to_bytes(4, "little")
