"""Guarded reading of packed data: counts what comes out and stops a bomb early. Limits follow from what real exports need."""

import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, cast

from voicetune_desktop.errors import HostileArchive, SourceError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

FREE = 64 * 2**20
"""Bytes that may come out whatever the ratio: little harm, and made-up chats repeat themselves."""
RATIO = 200
"""Bytes out for one byte in, beyond FREE; real chats pack 5:1 to 30:1."""
TOTAL = 64 * 2**30
"""Bytes that one source may unpack in all."""
CHUNK = 2**18
_PIECE = 2**15
"""Bytes asked of an unpacker at a time; when it finds a fault, those that it has not given yet are lost."""

Left = Callable[[int, int], bytes]
"""Bytes of a damaged file from a place on, at most so many; none where it is damaged there."""
DAMAGED = (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, OSError, RuntimeError, ValueError)
"""What the unpackers of the standard library raise on damaged input."""


class Tally:
    """Bytes that all streams of one source have unpacked."""

    def __init__(self) -> None:
        self.unpacked = 0

    def add(self, count: int) -> None:
        """Count, and stop at TOTAL."""
        self.unpacked += count
        if self.unpacked > TOTAL:
            raise hostile("It unpacks to more than this program reads.")


def hostile(why: str) -> HostileArchive:
    """The error for an archive that breaks the limits."""
    return HostileArchive(f"This archive looks like an attack on this computer. {why}", "Download the export again from the app itself.")


def damaged() -> SourceError:
    """The error for packed data that cannot be unpacked."""
    return SourceError(
        "A part of this archive is damaged or packed in an unknown way.", "Download the export again, or unpack it and choose the folder."
    )


def check_ratio(unpacked: int, packed: int) -> None:
    """Stop when more comes out than honest data could hold."""
    if unpacked > FREE and unpacked > RATIO * packed:
        raise hostile("It unpacks to many times its size.")


class Followed(io.BufferedReader):
    """A stream that knows, once it is closed, how far it was read, and tells `when_damaged` of a fault."""

    reached = 0
    """Bytes."""
    when_damaged: "Callable[[Guarded], object] | None" = None

    @property
    def is_damaged(self) -> bool:
        """Whether a fault was found in what it reads."""
        return isinstance(self.raw, Guarded) and self.raw.fault is not None

    def close(self) -> None:
        """Close it."""
        if not self.closed:
            self.reached = self.tell()
            if self.when_damaged and isinstance(self.raw, Guarded) and self.raw.fault:
                self.when_damaged(self.raw)
        super().close()


class Held(io.BytesIO):
    """A short file that is known; it counts as read."""

    @property
    def reached(self) -> int:
        """Bytes."""
        return self._size

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self._size = len(content)


class Guarded(io.RawIOBase):
    """Bytes of one packed stream, counted; every fault of an unpacker becomes a SourceError, behind all that it can still give."""

    def __init__(self, inner: BinaryIO, packed: Callable[[], int], tally: Tally, below: BinaryIO | None, left: Left | None) -> None:
        self._inner, self._packed, self._tally, self._below = cast("io.BufferedReader", inner), packed, tally, below
        self._left = left
        self.fault: SourceError | None = None
        self.is_told = False
        self._unpacked = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Fill the buffer from the packed stream."""
        view = memoryview(buffer).cast("B")
        piece = self._piece(len(view))
        view[: len(piece)] = piece
        return len(piece)

    def readall(self) -> bytes:
        """Everything that is left."""
        return b"".join(iter(lambda: self._piece(CHUNK), b""))

    def tell(self) -> int:
        """Bytes that came out so far."""
        return self._unpacked

    def _piece(self, size: int) -> bytes:
        try:
            piece = b"" if self.fault else self._inner.read1(min(size, _PIECE))
        except SourceError:
            raise
        except DAMAGED:
            self.fault, piece = damaged(), b""
        if self.fault:
            piece = self._left(self._unpacked, min(size, _PIECE)) if self._left else b""
            if not piece:
                self.is_told = True
                raise self.fault from None
        self._unpacked += len(piece)
        self._tally.add(len(piece))
        check_ratio(self._unpacked, self._packed())
        return piece

    def close(self) -> None:
        """Close the packed stream, too, and the file below it."""
        if not self.closed:
            self._inner.close()
            if self._below:
                self._below.close()
        super().close()


def guarded(inner: BinaryIO, packed: Callable[[], int], tally: Tally, below: BinaryIO | None = None, left: Left | None = None) -> BinaryIO:
    """A buffered stream that stops with HostileArchive at the limits.

    `packed` says how many bytes went in so far; `below` is a file that `inner` reads from but does not close; `left` gives what
    the unpacker did not, as it found a fault further on.
    """
    return cast("BinaryIO", Followed(Guarded(inner, packed, tally, below, left), CHUNK))


def read_left(stream: BinaryIO, size: int) -> bytes:
    """As many bytes as wanted, fewer where the stream ends or cannot be read on: only the next call raises SourceError then."""
    if not isinstance(stream, Followed):
        return stream.read(size)
    pieces, wanted = list[bytes](), size
    while wanted > 0:
        try:
            piece = stream.read1(wanted)
        except HostileArchive:
            raise
        except SourceError:
            if not pieces:
                raise
            break
        if not piece:
            break
        pieces.append(piece)
        wanted -= len(piece)
    return b"".join(pieces)
