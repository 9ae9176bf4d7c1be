"""The text of a file in blocks: one line end, and blocks that hold whole rows only."""

import codecs
import io
import re
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from msgspec import Struct

from voicetune_desktop.importers.sources.streams import read_left

BLOCK = 2**16
"""Bytes read at a time: small enough for the processor's cache, large enough to keep loops rare."""

LONGEST = 2**22
"""Characters of the longest row that is held; what follows of it comes without its head."""


class TextFile(Struct, frozen=True):
    """A text file inside a source: the name for its places, how to open it, its encoding."""

    name: str
    open: Callable[[], BinaryIO]
    encoding: str


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """What stands where a byte is not UTF-8: its character in the old encoding of Windows."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return "".join(bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in wrong), error.end


codecs.register_error("voicetune.cp1252", _as_cp1252)


def text_blocks(stream: BinaryIO, encoding: str, size: int = BLOCK) -> Iterator[str]:
    """The text of a stream with "\n" for every line end; wrong bytes are replaced, never raised."""
    errors = "voicetune.cp1252" if encoding.startswith("utf-8") else "replace"
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    pieces = iter(lambda: read_left(stream, size), b"")
    if encoding.startswith("utf-16"):
        decoder = io.IncrementalNewlineDecoder(decoder, translate=True)
    else:
        pieces = _with_newlines(pieces)
    for piece in pieces:
        yield decoder.decode(piece)
    yield decoder.decode(b"", final=True)


def _with_newlines(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes with one line end: a tenth of the time that the decoded text would take."""
    held = b""
    for piece in pieces:
        whole = held + piece if held else piece
        held = b"\r" if whole.endswith(b"\r") else b""
        yield whole.removesuffix(b"\r").replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in whole else whole
    yield b"\n" * len(held)


def whole_rows(blocks: Iterable[str], head: re.Pattern[str]) -> Iterator[str]:
    """The same text, cut only before rows (and in those that are too long), with a newline put before its first line.

    `head` matches the newline before a row and the beginning of the row. What stands before the first row comes first.
    A piece that goes on with a line that is too long has no newline before it.
    """
    rows: list[str] = []
    rest = ["\n"]
    begun, held = False, 0
    for block in blocks:
        rest.append(block)
        held += len(block)
        if "\n" not in block and held <= LONGEST:
            continue
        text = "".join(rest)
        end = text.rfind("\n")
        cut = _last_row(text, end, head)
        begun = begun or cut >= 0
        if cut < 0 and (held > LONGEST or not begun):
            cut = end if end > 0 or held <= LONGEST else len(text)
        if cut > 0 or (cut == 0 and rows):
            yield "".join((*rows, text[:cut]))
            rows.clear()
            rest = [text[cut:]]
            held = len(rest[0])
        else:
            rows += [text[:end]] if end else []
            rest = [text[end:]]
    yield "".join((*rows, *rest)).rstrip("\n")


def numbered_lines(piece: str, line: int) -> Iterator[tuple[int, str]]:
    """The lines of a piece that are not blank, with their numbers; `line` is that of the first one behind a newline."""
    return ((at, text) for at, text in enumerate(piece.split("\n"), line - 1) if text.strip())


def _last_row(text: str, end: int, head: re.Pattern[str]) -> int:
    at = end
    while (at := text.rfind("\n", 0, at)) >= 0:
        if head.match(text, at, end):
            return at
    return -1
