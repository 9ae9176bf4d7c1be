"""Chats in damaged archives: unpackers notice damage late, and until then give nonsense that looks like messages."""

import io
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, BinaryIO, cast

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sources.streams import CHUNK, damaged
from voicetune_desktop.model import Message, SetAside

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_BACK = timedelta(hours=2)
"""Messages may stand a little out of order, and an hour when clocks are changed."""


def is_damaged(source: Source, entry: Entry) -> bool:
    """Whether an archive's entry does not unpack to what its checksum says; found by unpacking it once."""
    if entry.checksum is None:
        return False
    try:
        with source.open(entry) as stream:
            while stream.read(CHUNK):
                pass
    except HostileArchive:
        raise
    except SourceError:
        return True
    return False


class _UpToFault(io.RawIOBase):
    """The bytes of a stream up to where it cannot be read on."""

    def __init__(self, inner: BinaryIO) -> None:
        self._inner = cast("io.BufferedReader", inner)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        try:
            piece = self._inner.read1(len(view))
        except HostileArchive:
            raise
        except SourceError:
            return 0
        view[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        self._inner.close()
        super().close()


def open_up_to_fault(source: Source, entry: Entry) -> BinaryIO:
    """A stream that ends where an entry is damaged, or its disk, and cannot be read on."""
    return io.BufferedReader(_UpToFault(source.open(entry)), CHUNK)


def before_nonsense(rows: Iterator[Message | SetAside]) -> Iterator[Message | SetAside]:
    """The rows of a damaged file up to where time runs backwards, without the last one, whose text may end in nonsense.

    Raises SourceError behind them, as what follows is lost.
    """
    held: Message | SetAside | None = None
    latest = datetime.min  # noqa: DTZ901 - local times, as WhatsApp writes them
    for row in rows:
        if isinstance(row, Message) and row.sent_at:
            sent_at = datetime.fromisoformat(row.sent_at)
            if latest - sent_at > _BACK:
                break
            latest = max(latest, sent_at)
        if held:
            yield held
        held = row
    raise damaged()
