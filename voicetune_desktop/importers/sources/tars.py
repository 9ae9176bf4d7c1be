"""Tar archives, plain or compressed: listed in one pass, read in place; files read in their order cost one more pass in all.

A single file that is compressed is read as it is.
"""

import bz2
import gzip
import io
import lzma
import re
import tarfile
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.sources.archives import Files, broken, sort_out
from voicetune_desktop.importers.sources.entries import Content, Listing, split_name
from voicetune_desktop.importers.sources.folders import open_file
from voicetune_desktop.importers.sources.streams import CHUNK, DAMAGED, Followed, Tally, damaged, guarded

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

KEPT = 48 * 2**20
"""Bytes of text files that listing a compressed tar keeps in memory, as going back in one means unpacking it anew."""

_TEXT = (".json", ".jsonl", ".txt", ".html", ".csv", ".xml", ".js", ".md")
_COMPRESSED = re.compile(rb"(?P<gz>\x1f\x8b\x08)|(?P<bz2>BZh[1-9]1AY&SY)|(?P<xz>\xfd7zXZ\x00)")
_UNPACKERS: dict[str | None, Callable[[BinaryIO], object]] = {
    "gz": lambda raw: gzip.GzipFile(fileobj=raw),
    "bz2": bz2.BZ2File,
    "xz": lzma.LZMAFile,
}


def is_tar(head: bytes) -> bool:
    """Whether a file is a tar archive by its first bytes, or compressed as tar archives are."""
    return head[257:262] == b"ustar" or _COMPRESSED.match(head) is not None


def list_tar(path: Path, tally: Tally) -> Listing:
    """The files of a tar archive, or the only one in what is compressed and none. Raises SourceError, HostileArchive."""
    archive = _Archive(path, tally)
    entries, refused = sort_out(path, (Files((name,), (content,), (odd,)) for name, content, odd in archive.members()))
    return Listing(entries, refused, archive.close)


class _Member(Struct, frozen=True, gc=False):
    offset: int
    size: int
    opener: Callable[[int, int], BinaryIO]
    checksum: int | None = None

    def __call__(self) -> BinaryIO:
        return self.opener(self.offset, self.size)


class _Alone:
    """A file that was compressed by itself. How long it is takes a pass to know."""

    checksum: int | None = None

    def __init__(self, opener: Callable[[], BinaryIO]) -> None:
        self._open = opener

    @property
    def size(self) -> int:
        return self._counted

    @cached_property
    def _counted(self) -> int:
        with self._open() as stream:
            cursor = _Cursor(stream)
            try:
                while cursor.read(CHUNK):
                    pass
            except HostileArchive:
                raise
            except SourceError:
                pass  # whoever reads it is told
            return cursor.position

    def __call__(self) -> BinaryIO:
        return self._open()


class _Archive:
    def __init__(self, path: Path, tally: Tally) -> None:
        self._path, self._tally = path, tally
        self._kept: dict[int, bytes] = {}
        self._room = KEPT
        self._idle: _Cursor | None = None
        with path.open("rb") as file:
            found = _COMPRESSED.match(file.read(16))
        self._unpack = _UNPACKERS[found.lastgroup] if found else None

    def members(self) -> Iterator[tuple[str, Content, str | None]]:
        """Name as written, content, and what is wrong with it whatever its name."""
        with self._stream() as stream:
            if self._unpack and not _begins_tar(stream):
                yield split_name(self._path.name)[0], _Alone(self._stream), None
                return
            try:
                with tarfile.open(fileobj=stream, mode="r|" if self._unpack else "r:") as listing:
                    for info in listing:
                        if not info.isdir():
                            yield self._member(listing, info)
            except SourceError:
                raise
            except DAMAGED:
                raise broken() from None

    def _member(self, listing: tarfile.TarFile, info: tarfile.TarInfo) -> tuple[str, Content, str | None]:
        odd = None if info.isreg() and not info.issparse() else "It is a link or a device."
        text = None if odd else listing.extractfile(info) if self._unpack else None
        if text and info.size <= self._room and info.name.endswith(_TEXT):
            self._kept[info.offset_data] = text.read()
            self._room -= info.size
        return info.name, _Member(info.offset_data, info.size, self.open), odd

    def open(self, offset: int, size: int) -> BinaryIO:
        """A stream of the bytes at a place."""
        if offset in self._kept:
            return io.BytesIO(self._kept[offset])
        cursor = self._cursor_before(offset)
        cursor.skip_to(offset)
        return cast("BinaryIO", Followed(_Span(cursor, size, self._give_back), CHUNK))

    def _cursor_before(self, offset: int) -> "_Cursor":
        cursor, self._idle = self._idle, None
        if cursor and cursor.position <= offset:
            return cursor
        if cursor:
            cursor.close()
        return _Cursor(self._stream())

    def _give_back(self, cursor: "_Cursor") -> None:
        if self._idle:
            self._idle.close()
        self._idle = cursor

    def _stream(self) -> BinaryIO:
        raw = open_file(str(self._path))
        if self._unpack is None:
            return raw
        return guarded(cast("BinaryIO", self._unpack(raw)), raw.tell, self._tally, raw)

    def close(self) -> None:
        """Forget the position and the kept files."""
        if self._idle:
            self._idle.close()
        self._idle = None
        self._kept.clear()


def _begins_tar(stream: BinaryIO) -> bool:
    """Whether a buffered stream begins as a tar archive does, an empty one, too."""
    block = cast("io.BufferedReader", stream).peek(tarfile.BLOCKSIZE)[: tarfile.BLOCKSIZE]
    try:
        tarfile.TarInfo.frombuf(block, "utf-8", "replace")
    except tarfile.HeaderError:
        return bool(block) and not any(block)
    return True


class _Cursor:
    """A stream that is read forward, and how far it is."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = cast("io.BufferedReader", stream)
        self.position = 0
        self.close = stream.close

    def read(self, size: int) -> bytes:
        piece = self._stream.read1(size)  # what it gives is not lost where the next piece is damaged
        self.position += len(piece)
        return piece

    def skip_to(self, offset: int) -> None:
        if self._stream.seekable():
            self.position = self._stream.seek(offset)
        while self.position < offset:
            if not self.read(min(CHUNK, offset - self.position)):
                raise damaged()


class _Span(io.RawIOBase):
    """The bytes of one file of the archive; closing it gives the position back."""

    def __init__(self, cursor: _Cursor, size: int, give_back: Callable[[_Cursor], None]) -> None:
        self._cursor, self._size, self._left, self._give_back = cursor, size, size, give_back

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        piece = self._cursor.read(min(len(view), self._left))
        if self._left and len(view) and not piece:
            raise damaged()
        self._left -= len(piece)
        view[: len(piece)] = piece
        return len(piece)

    def tell(self) -> int:
        return self._size - self._left

    def close(self) -> None:
        if not self.closed:
            self._give_back(self._cursor)
        super().close()
