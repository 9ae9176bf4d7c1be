"""What Meta's thread files hold: decoded in one go, in slices where one is large, or row by row where one is damaged."""

import re
from codecs import BOM_UTF8
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from operator import attrgetter
from typing import Any, Generic

import msgspec
from msgspec import Struct, field
from msgspec.json import Decoder
from msgspec.structs import asdict

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.repair import Malformed, mended
from voicetune_desktop.importers.meta.slices import AnyRow, Slices
from voicetune_desktop.importers.sources.source import Entry, Source

LARGE = 2**24
"""Bytes from which on a file is read in slices; Meta cuts threads into files of 10,000 rows, but not its encrypted chats."""

_FAULTS = (msgspec.MsgspecError, UnicodeError, RecursionError)
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")


class Row(Struct, gc=False, omit_defaults=True):
    """One message of a thread file: the fields that decide what it is. `users` joined or left, as the row says."""

    sender_name: str | None = None
    timestamp_ms: int = 0
    content: str | None = None
    share: Any = None
    photos: Any = None
    videos: Any = None
    audio_files: Any = None
    files: Any = None
    gifs: Any = None
    sticker: Any = None
    users: Any = None
    call_duration: Any = None
    is_unsent: Any = None


class EncryptedRow(Struct, gc=False, rename="camel", omit_defaults=True):
    """One message of the download of end-to-end encrypted chats."""

    sender_name: str | None = None
    text: str | None = None
    timestamp: int = 0
    is_unsent: Any = None
    media: Any = None
    type: Any = None


class ThreadFile(Struct, Generic[AnyRow]):
    """One file of a thread. Everything but `messages` is taken as it comes; `thread_name` is the other download's title."""

    messages: list[AnyRow]
    participants: Any = None
    title: Any = None
    thread_path: Any = None
    thread_type: Any = None
    image: Any = None
    thread_name: Any = field(default=None, name="threadName")


class LargeFile(ThreadFile[AnyRow], Generic[AnyRow], kw_only=True):
    """One whose rows are not in `messages` but wait in slices."""

    slices: Slices[AnyRow]


class Layout(Struct, Generic[AnyRow], frozen=True):
    """How the rows of a download are decoded; `unreadable` stands in for a row that is malformed, `lost` for all behind a broken end."""

    whole: Decoder[ThreadFile[AnyRow]]
    row: Decoder[AnyRow]
    unreadable: AnyRow
    lost: AnyRow
    clock: str
    """The field that tells when a row was sent."""

    @property
    def time(self) -> Callable[[AnyRow], int]:
        """When a row was sent."""
        return attrgetter(self.clock)

    @property
    def sender(self) -> Callable[[AnyRow], str | None]:
        """Who wrote a row."""
        return attrgetter("sender_name")


_DAMAGED, _LOST = b"damaged", b"lost"
"""No value of JSON is bytes, so no row of a file is like this."""
THREAD = Layout(Decoder(ThreadFile[Row]), Decoder(Row, strict=False), Row(is_unsent=_DAMAGED), Row(is_unsent=_LOST), "timestamp_ms")
ENCRYPTED = Layout(
    Decoder(ThreadFile[EncryptedRow]),
    Decoder(EncryptedRow, strict=False),
    EncryptedRow(is_unsent=_DAMAGED),
    EncryptedRow(is_unsent=_LOST),
    "timestamp",
)
_PIECES = Decoder(ThreadFile[msgspec.Raw])


def read(source: Source, entry: Entry, layout: Layout[AnyRow]) -> ThreadFile[AnyRow] | None:
    """One file of a download; None when no row of it can be read, which must not stop its siblings. Raises HostileArchive."""
    found = _in_slices(source, entry, layout) if entry.size > LARGE else _at_once(source, entry, layout)
    return found or _in_slices(source, entry, layout, partial(_row, layout=layout))


def _at_once(source: Source, entry: Entry, layout: Layout[AnyRow]) -> ThreadFile[AnyRow] | None:
    try:
        with source.open(entry) as stream:
            data = stream.read()
    except HostileArchive:
        raise
    except SourceError:
        return None
    return decoded(data, layout)


def _in_slices(
    source: Source, entry: Entry, layout: Layout[AnyRow], mend: Callable[[msgspec.Raw | Malformed | None], AnyRow] | None = None
) -> LargeFile[AnyRow] | None:
    """A large file, or one that breaks off; without `mend`, None where any row is not as it should be."""
    slices = Slices(type(layout.unreadable), layout.clock, mend)
    try:
        with source.open(entry) as stream:
            head = msgspec.convert(slices.read(stream, _cleaned), ThreadFile[Any])
    except HostileArchive:
        raise
    except (SourceError, OverflowError, *_FAULTS):
        return None
    return LargeFile(**asdict(head), slices=slices)


def decoded(data: bytes, layout: Layout[AnyRow]) -> ThreadFile[AnyRow] | None:
    """The file, with `layout.unreadable` for each malformed row; None when it is not a thread file at all."""
    try:
        return layout.whole.decode(data)
    except _FAULTS:
        return _row_by_row(_cleaned(data), layout)


def _row_by_row(data: bytes, layout: Layout[AnyRow]) -> ThreadFile[AnyRow] | None:
    try:
        pieces = _PIECES.decode(data)
    except _FAULTS:
        return None
    rows = [_row(piece, layout) for piece in pieces.messages]
    return ThreadFile(rows, pieces.participants, pieces.title, pieces.thread_path, pieces.thread_type, pieces.image, pieces.thread_name)


def _row(piece: msgspec.Raw | Malformed | None, layout: Layout[AnyRow]) -> AnyRow:
    if not isinstance(piece, msgspec.Raw):
        return layout.unreadable if piece else layout.lost
    for written in (piece, _cleaned(bytes(piece))):
        with suppress(*_FAULTS):
            return layout.row.decode(written)
    return layout.unreadable


def _cleaned(data: bytes) -> bytes:
    """The bytes without what makes JSON invalid but harms nothing: byte order mark, control characters, halves of emoji."""
    return mended(_CONTROL.sub(b" ", data.removeprefix(BOM_UTF8)))


def repaired_all(texts: list[str]) -> list[str]:
    """All texts of a file, repaired: mostly in one go, as the fault of one never reaches into the next."""
    joined = "\0".join(texts)
    if joined.isascii():
        return texts
    try:
        found = joined.encode("latin-1").decode("utf-8").split("\0")
    except UnicodeError:
        found = []
    return found if len(found) == len(texts) else [*map(repaired, texts)]


def repaired(text: str) -> str:
    """The text as it was typed: Meta writes UTF-8 bytes as if they were Latin-1. A text without that fault stays as it is."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def repaired_name(value: object) -> str:
    """A name or title, repaired and on one line; "" for anything that is no text."""
    return " ".join(repaired(value).split()) if isinstance(value, str) else ""
