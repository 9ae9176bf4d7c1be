"""Reading the rows of a Parquet file that the writer beside this has written, a group of rows at a time."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec
from msgspec import Struct

from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.parquet.layout import COLUMNS, MAGIC, WHOLE
from voicetune_desktop.targets.parquet.thrift import read_record, varint

_TAIL = 4 + len(MAGIC)


class _About(Struct, rename={"path": "3", "texts": "5", "size": "7", "start": "9"}):
    path: list[bytes]
    texts: int
    size: int
    start: int


class _Chunk(Struct, rename={"about": "3"}):
    about: _About


class _Group(Struct, rename={"columns": "1"}):
    columns: list[_Chunk]


class _Footer(Struct, rename={"groups": "4"}):
    groups: list[_Group]


def rows(path: Path) -> Iterator[bytes]:
    """The rows as lines of JSON. Raises ValueError for a file that is none of ours."""
    with path.open("rb") as file:
        for group in _footer(file).groups:
            yield from _rows(file, group)


def _footer(file: BinaryIO) -> _Footer:
    end = file.seek(0, 2)
    tail = _read(file, max(0, end - _TAIL), _TAIL)
    size = int.from_bytes(tail[:4], "little")
    if not tail.endswith(MAGIC) or size > end - _TAIL:
        raise ValueError("The file has no end of a Parquet file.")
    said, _ = read_record(_read(file, end - _TAIL - size, size))
    try:
        return msgspec.convert(said, _Footer)
    except msgspec.ValidationError:
        raise ValueError("The file says too little about what lies where.") from None


def _rows(file: BinaryIO, group: _Group) -> Iterator[bytes]:
    """The rows of a group: the texts of both columns side by side, parted where a row begins."""
    pages = {chunk.about.path[-1].decode(): _page(file, chunk.about) for chunk in group.columns}
    (sizes, roles), (others, contents) = (pages[name] for name in COLUMNS)
    if sizes != others:
        raise ValueError("The columns of the file have different rows.")
    messages = ({"role": role, "content": content} for role, content in zip(roles, contents, strict=True))
    for size in sizes:
        yield encoded({"messages": [next(messages) for _ in range(size)]})


def _page(file: BinaryIO, about: _About) -> tuple[list[int], Iterator[str]]:
    """How many texts each row has, and the texts."""
    data = _read(file, about.start, about.size)
    _, place = read_record(data)
    bits, place = _sized(data, place)
    whole, place = _sized(data, place)
    if whole != varint(about.texts << 1) + bytes((WHOLE,)):
        raise ValueError("The file has gaps, which ours have not.")
    return _sizes(bits, about.texts), _texts(data, place)


def _sizes(bits: bytes, count: int) -> list[int]:
    """How many texts each row has, by the bits that are 0 where one begins."""
    width = -(-count // 8)
    head = varint(width << 1 | 1)
    goes_on = format(int.from_bytes(bits[len(head) :], "little"), f"0{count}b")[::-1]
    if not bits.startswith(head) or len(goes_on) > count or not goes_on.startswith("0"):
        raise ValueError("The rows of the file are not parted as ours are.")
    return [len(run) + 1 for run in goes_on.split("0")[1:]]


def _texts(data: bytes, place: int) -> Iterator[str]:
    while place < len(data):
        text, place = _sized(data, place)
        yield text.decode()


def _sized(data: bytes, place: int) -> tuple[bytes, int]:
    """The bytes after their own number, and where they end."""
    start = place + 4
    end = start + int.from_bytes(data[place:start], "little")
    if end > len(data):
        raise ValueError("A text of the file is cut off.")
    return data[start:end], end


def _read(file: BinaryIO, place: int, size: int) -> bytes:
    file.seek(place)
    return file.read(size)
