"""Files in memory that Qt reads under ":/folder/name": style sheets take pictures by address only.

The layout is version 1 of the format that Qt's `rcc` writes (qtbase/src/corelib/io/qresource.cpp).
"""

import struct
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import accumulate

from PySide6.QtCore import qRegisterResourceData

_DIRECTORY = 2

_kept: list[tuple[bytes, bytes, bytes]] = []
"""Qt reads the bytes where they lie, so they stay as long as the process."""


def mount(folder: str, files: Mapping[str, bytes]) -> None:
    """Make every file of `files` readable as ":/folder/name" until the process ends."""
    names = sorted(files, key=_hash)
    labels = [folder, *names]
    contents = [struct.pack(">I", len(files[name])) + files[name] for name in names]
    label_at = _offsets(_label(text) for text in labels)
    content_at = _offsets(contents)
    tree = _directory(0, 1, 1) + _directory(label_at[0], len(names), 2)
    tree += b"".join(_file(label_at[i + 1], content_at[i]) for i in range(len(names)))
    parts = (tree, b"".join(map(_label, labels)), b"".join(contents))
    _kept.append(parts)
    qRegisterResourceData(1, *parts)


def _offsets(parts: Iterable[bytes]) -> list[int]:
    return [0, *accumulate(map(len, parts))]


def _directory(name: int, count: int, first: int) -> bytes:
    return struct.pack(">IHII", name, _DIRECTORY, count, first)


def _file(name: int, content: int) -> bytes:
    any_country, any_language = 0, 1
    return struct.pack(">IHHHI", name, 0, any_country, any_language, content)


def _label(text: str) -> bytes:
    encoded = text.encode("utf-16-be")
    return struct.pack(">HI", len(encoded) // 2, _hash(text)) + encoded


@cache
def _hash(text: str) -> int:
    """Qt's hash of a name (the one of ELF symbol tables); entries of a folder are sorted by it."""
    value = 0
    for character in text:
        value = (value << 4) + ord(character)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
