"""The text of a file in blocks: its encoding, its line ends, and blocks that hold whole rows only."""

import codecs
import io
import re
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from msgspec import Struct

BLOCK = 2**16
"""Bytes read at a time: small enough for the processor's cache, large enough to keep loops rare."""
_ENCODINGS = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "gb18030", "big5", "cp949", "cp932"]
_BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_ZEROS = 500
"""One zero byte in so many is an accident; more of them are no text, or text with two bytes a letter."""
_GUESSED = 16_384
"""Bytes that a guess looks at."""


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


def encoding_of(head: bytes) -> str | None:
    """The encoding of a text by its first bytes; None for something that is no text."""
    for bom, name in _BOMS.items():
        if head.startswith(bom):
            return name
    if head.count(0) > len(head) // _ZEROS:
        return _wide(head)
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(head)
    wrong = text.count("\ufffd")
    return "utf-8" if not wrong or _weight(text) >= wrong else _guess(head)


def _weight(text: str) -> int:
    """How much speaks for UTF-8: its long sequences hardly come about by chance."""
    return sum(4 if char > "\u07ff" else char > "\x7f" for char in text if char != "\ufffd")


def _wide(head: bytes) -> str | None:
    """UTF-16 without a byte order mark: every other byte of most text is zero."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) < len(head) // 8 or min(even, odd) * 10 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _guess(head: bytes) -> str:
    """An old encoding; that of Western Europe where it is as good as the best."""
    from charset_normalizer import from_bytes

    lines = b"\n".join(line for line in head.split(b"\n")[:-1] or [head] if not line.isascii())[:_GUESSED]
    matches = from_bytes(lines, cp_isolation=_ENCODINGS)
    best = matches.best()
    western = lines.decode("cp1252", "replace")
    as_good = [match.encoding for match in matches if best and (match.chaos, -match.coherence) <= (best.chaos, -best.coherence)]
    return best.encoding if best and "cp1252" not in as_good and str(best) != western else "cp1252"


def text_blocks(stream: BinaryIO, encoding: str, size: int = BLOCK) -> Iterator[str]:
    """The text of a stream with "\n" for every line end; wrong bytes are replaced, never raised."""
    errors = "voicetune.cp1252" if encoding.startswith("utf-8") else "replace"
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    pieces = iter(lambda: stream.read(size), b"")
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
    """The same text, cut only before rows, with a newline put before its first line.

    `head` matches the newline before a row and the beginning of the row. What stands before the first row comes first.
    """
    rows: list[str] = []
    rest = ["\n"]
    begun = False
    for block in blocks:
        rest.append(block)
        if "\n" not in block:
            continue
        text = "".join(rest)
        end = text.rindex("\n")
        cut = _last_row(text, end, head)
        begun = begun or cut >= 0
        if cut > 0 or (cut == 0 and rows):
            yield "".join((*rows, text[:cut])) if rows else text[:cut]
            rows.clear()
            rest = [text[cut:]]
        elif begun:
            rows.append(text[:end])
            rest = [text[end:]]
        else:
            yield text[:end]
            rest = [text[end:]]
    yield "".join((*rows, *rest)).rstrip("\n")


def _last_row(text: str, end: int, head: re.Pattern[str]) -> int:
    at = end
    while (at := text.rfind("\n", 0, at)) >= 0:
        if head.match(text, at, end):
            return at
    return -1
