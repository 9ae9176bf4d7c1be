"""Files with a JSON value on each line, read by the thousand; a bad line costs itself alone."""

from collections.abc import Iterator
from functools import cache
from typing import Any, BinaryIO, TypeVar

from msgspec import MsgspecError
from msgspec.json import Decoder

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sources.streams import read_left

T = TypeVar("T")

_BOM = b"\xef\xbb\xbf"
WINDOW = 1 << 17
"""Bytes read and decoded at a time, so that they and their values stay in the cache of one core; more where a line is longer."""
LONGEST = 1 << 26
"""Bytes of the longest line that is held in memory."""


def json_lines(stream: BinaryIO, kind: type[T], size: int = WINDOW, longest: int = LONGEST) -> Iterator[tuple[int, list[T | Malformed]]]:
    """Values with the number of the line that the first of them stands on. None of the lines between them is left out but blank ones.

    Where the stream breaks off in a line, that line is Malformed. A byte-order mark is no part of the first.
    """
    line, held, is_lost = 1, b"", False
    ahead = read_left(stream, max(size, len(_BOM))).removeprefix(_BOM)
    while piece := ahead or read_left(stream, max(size, len(held))):
        ahead = b""
        cut = piece.rfind(b"\n") + 1
        if not cut:
            is_lost = is_lost or len(held) + len(piece) > longest
            held = b"" if is_lost else held + piece
            continue
        whole, held = held + piece[:cut], piece[cut:]
        if is_lost:
            yield line, [Malformed()]
            whole, line, is_lost = whole[whole.index(b"\n") + 1 :], line + 1, False
        count = whole.count(b"\n")
        values = _at_once(whole, count, kind)
        if values is None:
            yield from _values(whole, line, kind)
        else:
            yield line, values
        line += count
    if is_lost:
        yield line, [Malformed()]
    elif held.strip():
        yield line, [decoded(held, kind)]


def batches_of_lines(source: Source, entry: Entry, kind: type[T]) -> Iterator[tuple[int, list[T | Malformed]]]:
    """The values of a file as `json_lines` gives them; a damaged one stands for all behind the place where the file breaks off.

    Raises HostileArchive.
    """
    line = 1
    try:
        with source.open(entry) as stream:
            for first, batch in json_lines(stream, kind):
                line = first + len(batch)
                yield first, batch
    except HostileArchive:
        raise
    except SourceError:
        yield line, [Malformed()]


def numbered_lines(source: Source, entry: Entry, kind: type[T]) -> Iterator[tuple[int, T | Malformed]]:
    """The same, one by one with the numbers of their lines. Raises HostileArchive."""
    for first, batch in batches_of_lines(source, entry, kind):
        yield from enumerate(batch, first)


def _values(lines: bytes, first: int, kind: type[T]) -> Iterator[tuple[int, list[T | Malformed]]]:
    together = list[T | Malformed]()
    for number, line in enumerate(lines.split(b"\n"), first):
        if line.strip():
            together.append(decoded(line, kind))
        elif together:
            yield number - len(together), together
            together = []
    if together:
        yield first + lines.count(b"\n") + 1 - len(together), together


def _at_once(lines: bytes, count: int, kind: type[T]) -> list[T | Malformed] | None:
    """The values of so many lines if each has one, and a good one: as an array, they are read much faster."""
    try:
        values = _decoder(list[kind]).decode(b"[%b]" % lines.removesuffix(b"\n").replace(b"\n", b","))
    except (MsgspecError, ValueError, RecursionError):
        return None
    return values if len(values) == count else None


@cache
def _decoder(kind: Any) -> Decoder[Any]:
    return Decoder(kind)
