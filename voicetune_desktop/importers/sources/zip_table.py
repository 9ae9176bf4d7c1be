"""Zip archives: the table of contents at a third of what the standard library takes, short files at once, and what is left of damaged ones.

The standard library unpacks all else.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from struct import Struct as Layout
from struct import error as StructError  # noqa: N812 - it is a class
from threading import Lock
from typing import IO, BinaryIO, cast

from msgspec import Struct

from voicetune_desktop.importers.sources.streams import CHUNK, DAMAGED, Tally, check_ratio, damaged, guarded, hostile

_LITTLE = 2**10
"""Bytes at a time in which a damaged file is unpacked again; of the last ones before its fault, fewer than so many are lost."""
LONGEST = 64 * 2**20
"""Bytes of a table that is read: it is read whole."""

_END, _LOCATOR_64, _END_64 = b"PK\x05\x06", b"PK\x06\x07", b"PK\x06\x06"
_AT_END, _AT_END_64 = Layout("<4s8xLLH"), Layout("<4s36xQQ")
_SIZE_64 = _AT_END_64.size + 20
"""Bytes of the 64-bit record and of the one that says where it is, which stand before the end record."""
_TAIL = _SIZE_64 + _AT_END.size + 2**16
"""Bytes in which the end record is, with the longest comment behind it."""
_ROW = Layout("<4s4xHH4xLLLHHH4xLL")
_FULL = 2**32 - 1
"""In place of a number that stands in 64 bits elsewhere."""
_FIELD, _NUMBER_64 = Layout("<HH"), Layout("<Q")
LOCKED, UTF_8 = 1, 0x800
"""The flags of files with a password and of names in UTF-8."""
_LOCAL = Layout("<4s22xHH")
"""What stands before each file: a mark, and the lengths of its name and of the fields that follow."""


class Member(Struct, frozen=True, gc=False):
    """A file in the archive; calling it opens it."""

    archive: "ZipTable"
    written: str
    """Its name as the standard library reads it."""
    flags: int
    method: int
    checksum: int
    packed: int
    size: int
    mode: int
    """Rights and kind on Unix."""
    offset: int

    def info(self) -> zipfile.ZipInfo:
        """What the standard library needs to unpack it."""
        info = zipfile.ZipInfo(self.written)
        info.flag_bits, info.compress_type, info.CRC = self.flags, self.method, self.checksum
        info.compress_size, info.file_size, info.header_offset = self.packed, self.size, self.offset
        return info

    def __call__(self) -> BinaryIO:
        """A guarded stream. Raises SourceError, HostileArchive."""
        if (whole := self.archive.whole(self)) is not None:
            return io.BytesIO(whole)
        check_ratio(self.size, self.packed)
        try:
            inner = self.archive.open(self.info())
        except DAMAGED:
            raise damaged() from None
        return guarded(cast("BinaryIO", inner), lambda: self.packed, self.archive.tally, left=partial(self.archive.left, self))


class ZipTable(zipfile.ZipFile):
    """An archive whose table we read. `tally` counts what it unpacks."""

    def __init__(self, file: Path | IO[bytes], tally: Tally) -> None:
        self.tally = tally
        super().__init__(file)
        self._short, self._turn = (file.open("rb") if isinstance(file, Path) else None), Lock()

    def close(self) -> None:
        """Close it."""
        if self._short:
            self._short.close()
        super().close()

    def whole(self, member: Member) -> bytes | None:
        """What a short file holds, at once; None for others and where anything is wrong, which the standard library tells.

        Exports have files by the thousand, and a stream through each takes longer than what it unpacks.
        """
        if self._short is None or member.size > CHUNK or member.packed > CHUNK:
            return None
        try:
            with self._turn:
                data = _packed(self._short, member)
            if member.method == zipfile.ZIP_DEFLATED:
                data = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, member.size + 1)
            elif member.method != zipfile.ZIP_STORED:
                return None
        except (*DAMAGED, StructError):
            return None
        if len(data) != member.size or zlib.crc32(data) != member.checksum:
            return None
        self.tally.add(len(data))
        return data

    def left(self, member: Member, start: int, most: int) -> bytes:
        """What a damaged file holds from a byte on, up to its fault: unpacked anew by little, as a step with a fault gives nothing."""
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS) if member.method == zipfile.ZIP_DEFLATED else None
        found, at, most, held = b"", 0, min(most, member.size - start), b""
        pieces = self._pieces(member)
        try:
            while len(found) < most and not (unpacker and unpacker.eof) and (held := held or next(pieces, b"")):
                text = unpacker.decompress(held, CHUNK if at + CHUNK < start else _LITTLE) if unpacker else held
                before, held = len(held), unpacker.unconsumed_tail if unpacker else b""
                if not text and len(held) == before:
                    break
                found += text[max(0, start - at) :]
                at += len(text)
        except (*DAMAGED, StructError):
            pass
        return found[: max(0, most)]

    def _pieces(self, member: Member) -> Iterator[bytes]:
        """A file as it is packed, a little at a time; none where its method is not known. Raises OSError, StructError."""
        at, end = member.offset, 0
        while self._short and member.method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            with self._turn:
                if not end:
                    at = _start(self._short, member)
                    end = at + member.packed
                self._short.seek(at)
                piece = self._short.read(min(_LITTLE, end - at))
            if not piece:
                return
            at += len(piece)
            yield piece

    def _RealGetContents(self) -> None:  # noqa: N802 - a name of the standard library
        """Leave the table to `members`; a library without this name reads it beforehand, which only takes longer."""

    def members(self) -> Iterator[Member]:
        """The files and folders, in the order of the table. Raises BadZipFile, OSError, UnicodeDecodeError, HostileArchive."""
        rows, moved = _table(self.fp) if self.fp else (b"", 0)
        at, end, head, unpack = 0, len(rows), _ROW.size, _ROW.unpack_from
        while at < end:
            if end - at < head:
                raise zipfile.BadZipFile
            mark, flags, method, checksum, packed, size, named, more, comment, mode, offset = unpack(rows, at)
            if mark != b"PK\x01\x02":
                raise zipfile.BadZipFile
            at += head + named
            name = rows[at - named : at]
            at += more + comment
            if _FULL in (packed, size, offset):
                size, packed, offset = _long(rows[at - comment - more : at - comment], size, packed, offset)
            written = name.decode("utf-8" if flags & UTF_8 or name.isascii() else "cp437")
            yield Member(self, written, flags, method, checksum, packed, size, mode >> 16, offset + moved)


def _table(file: IO[bytes]) -> tuple[bytes, int]:
    """The rows of the table, and how far the files have moved since they were packed. Raises BadZipFile, HostileArchive.

    Where bytes are missing they have moved towards the beginning: those behind the gap can still be read.
    """
    begin = max(0, file.seek(0, io.SEEK_END) - _TAIL)
    file.seek(begin)
    tail = file.read()
    at = _end(tail)
    _, size, offset, _ = _AT_END.unpack_from(tail, at)
    start_64 = at - _SIZE_64
    if start_64 >= 0 and tail[at - 20 : at - 16] == _LOCATOR_64 and tail[start_64 : start_64 + 4] == _END_64:
        at = start_64
        _, size, offset = _AT_END_64.unpack_from(tail, at)
    start = begin + at - size
    if size > LONGEST:
        raise hostile("It holds too many files.")
    if start < 0:
        raise zipfile.BadZipFile
    file.seek(start)
    return file.read(size), start - offset


def _packed(file: BinaryIO, member: Member) -> bytes:
    """The bytes of a file as they are packed. Raises BadZipFile, OSError, StructError."""
    file.seek(_start(file, member))
    return file.read(member.packed)


def _start(file: BinaryIO, member: Member) -> int:
    """Where a file as it is packed begins. Raises BadZipFile, OSError, StructError."""
    file.seek(member.offset)
    mark, named, more = _LOCAL.unpack(file.read(_LOCAL.size))
    if mark != b"PK\x03\x04":
        raise zipfile.BadZipFile
    return member.offset + _LOCAL.size + named + more


def _end(tail: bytes) -> int:
    """Where the end record is. Raises BadZipFile."""
    last = len(tail) - _AT_END.size
    at = last if last >= 0 and tail[last:].startswith(_END) and tail.endswith(b"\0\0") else tail.rfind(_END)
    if not 0 <= at <= last:
        raise zipfile.BadZipFile
    return at


def _long(extra: bytes, *numbers: int) -> Iterator[int]:
    """The numbers, with those in 64 bits that stand among the extra fields of a row. Raises BadZipFile."""
    at = 0
    while at + _FIELD.size <= len(extra):
        kind, length = _FIELD.unpack_from(extra, at)
        at += _FIELD.size
        if kind == 1:
            break
        at += length
    else:
        yield from numbers
        return
    for number in numbers:
        if number != _FULL:
            yield number
            continue
        if at + _NUMBER_64.size > len(extra):
            raise zipfile.BadZipFile
        yield from _NUMBER_64.unpack_from(extra, at)
        at += _NUMBER_64.size
