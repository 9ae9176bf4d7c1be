"""The data of ICU that Qt brings on Linux, without what only formatters, translators and line breakers read: nearly half.

Qt asks ICU to sort, to change case, to read old encodings and for time zones. Words for days and countries it has itself.
"""

from __future__ import annotations

import struct
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple, Sequence

NEVER_READ = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit")
"""Branches of the data, and what asks for them is nowhere in Qt: places to break lines, names of money, languages, countries and units."""

DATA = "libicudata.so.*"
"""The library that is nothing but data."""

MARK = b"\xda\x27"
KIND = b"CmnD"
MARK_AT, KIND_AT = 2, 12
EVEN = 16
FILLER = b"\xaa"

_SOURCE = """\
.section .rodata
.balign {even}
.globl {symbol}
.type {symbol}, %object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


class Entry(NamedTuple):
    """One file of the data."""

    name: str
    content: bytes


def slim(library: Path) -> None:
    """Make the library anew with less data, under the same name and the same symbol; `as` and `ld` come with binutils."""
    data = _data(library.read_bytes())
    entries = entries_of(data)
    release = entries[0].name.partition("/")[0]
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "kept"
        kept.write_bytes(packed(data, [each for each in entries if needed(each.name)]))
        source = _SOURCE.format(even=EVEN, symbol=f"{release[:-1]}_dat", data=kept)
        made = Path(folder) / "made"
        subprocess.run(["as", "-o", f"{made}.o", "-"], input=source, text=True, check=True)
        subprocess.run(["ld", "-shared", "--strip-all", "-soname", library.name, "-o", str(made), f"{made}.o"], check=True)
        library.write_bytes(made.read_bytes())


def needed(name: str) -> bool:
    """Whether Qt may ask for a file of the data ("icudt73l/unit/de.res")."""
    return name.split("/")[1] not in NEVER_READ


def entries_of(data: bytes) -> list[Entry]:
    """The files in a package of data, by name."""
    start = _head(data)
    (count,) = struct.unpack_from("<I", data, start)
    places = list(struct.iter_unpack("<II", data[start + 4 : start + 4 + 8 * count]))
    ends = [start + at for _, at in places[1:]] + [len(data)]
    return [
        Entry(data[start + name : data.index(b"\0", start + name)].decode("ascii"), data[start + at : end])
        for (name, at), end in zip(places, ends, strict=True)
    ]


def packed(data: bytes, entries: Sequence[Entry]) -> bytes:
    """A package with the head of another and these files, which are in order."""
    names = b"".join(entry.name.encode("ascii") + b"\0" for entry in entries)
    first = 4 + 8 * len(entries)
    body = bytearray(_filled(bytes(first) + names))
    struct.pack_into("<I", body, 0, len(entries))
    for number, entry in enumerate(entries):
        struct.pack_into("<II", body, 4 + 8 * number, first, len(body))
        first += len(entry.name) + 1
        body += _filled(entry.content)
    return data[: _head(data)] + bytes(body)


def _data(library: bytes) -> bytes:
    """The package in a library: from its mark to the end of the file, which is longer by a little."""
    return library[library.index(KIND) - KIND_AT :]


def _head(data: bytes) -> int:
    """How long the head of a package is."""
    if data[MARK_AT : MARK_AT + 2] != MARK or data[KIND_AT : KIND_AT + 4] != KIND:
        raise ValueError("This is not a package of ICU's data.")
    return struct.unpack_from("<H", data)[0]


def _filled(content: bytes) -> bytes:
    """A file and what brings the next one to an even place."""
    return content + FILLER * (-len(content) % EVEN)
