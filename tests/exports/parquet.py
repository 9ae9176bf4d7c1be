"""A Parquet file of prompts and completions as other writers make it: by a dictionary, packed with gzip, in pages of both versions."""

import gzip
from collections.abc import Mapping, Sequence

from voicetune_desktop.targets.parquet.thrift import Written, i32, i64, record, several, text

_BYTE_ARRAY, _DICTIONARY, _RLE, _GZIP = 6, 8, 3, 2
_MAGIC = b"PAR1"


def parquet_file(columns: Mapping[str, Sequence[str]], *, second: bool = False, lie: int = 0, page: int = 100) -> bytes:
    """One group of rows, so many in a page; every text is required. With a `lie`, each column and the group tell so many values."""
    data, chunks = bytearray(_MAGIC), list[Written]()
    for name, texts in columns.items():
        start, words = len(data), sorted(set(texts))
        data += _page(2, b"".join(map(_sized, words)), {7: _about({1: len(words), 2: 0})})
        first = len(data)
        for at in range(0, len(texts), page):
            data += _values(texts[at : at + page], words, second=second)
        size = i64(len(data) - start)
        known = {1: i32(_BYTE_ARRAY), 2: several([i32(_DICTIONARY)]), 3: several([text(name)]), 4: i32(_GZIP), 5: i64(lie or len(texts))}
        chunks.append(record({2: i64(start), 3: record({**known, 6: size, 7: size, 9: i64(first), 11: i64(start)})}))
    count = len(next(iter(columns.values())))
    root = record({4: text("schema"), 5: i32(len(columns))})
    nodes = [root, *(record({1: i32(_BYTE_ARRAY), 3: i32(0), 4: text(name)}) for name in columns)]
    group = record({1: several(chunks), 2: i64(len(data)), 3: i64(lie or count)})
    footer = record({1: i32(1), 2: several(nodes), 3: i64(count), 4: several([group])})[1]
    return bytes(data + footer + len(footer).to_bytes(4, "little") + _MAGIC)


def _sized(word: str) -> bytes:
    return len(word.encode()).to_bytes(4, "little") + word.encode()


def _values(texts: Sequence[str], words: list[str], *, second: bool) -> bytes:
    """A page of places in the dictionary."""
    places = bytes((8,)) + b"".join(bytes((2, words.index(one))) for one in texts)
    if second:
        return _page(3, places, {8: _about({1: len(texts), 2: 0, 3: len(texts), 4: _DICTIONARY, 5: 0, 6: 0})})
    return _page(0, places, {5: _about({1: len(texts), 2: _DICTIONARY, 3: _RLE, 4: _RLE})})


def _about(numbers: dict[int, int]) -> Written:
    return record({number: i32(value) for number, value in numbers.items()})


def _page(kind: int, body: bytes, about: dict[int, Written]) -> bytes:
    packed = gzip.compress(body)
    return record({1: i32(kind), 2: i32(len(body)), 3: i32(len(packed)), **about})[1] + packed
