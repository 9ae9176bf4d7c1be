"""The text of a file in blocks: its encoding, its line ends, and blocks that hold whole rows only."""

import codecs
import io
import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

BLOCK = 2**18
"""Bytes read at a time: small enough for the processor's cache, large enough to keep loops rare."""
LINE_ENDS = re.compile(r"\r\n|\r")
_ENCODINGS = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "gb18030", "big5", "cp949", "cp932"]
_BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_GUESSED = 16_384
"""Bytes that a guess looks at."""


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
    if b"\0" in head:
        return _wide(head)
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(head)
    wrong = text.count("\ufffd")
    others = sum(not char.isascii() for char in text) - wrong if wrong else 0
    return "utf-8" if others >= wrong else _guess(head)


def _wide(head: bytes) -> str | None:
    """UTF-16 without a byte order mark: every other byte of most text is zero."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) < len(head) // 8 or min(even, odd) * 10 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _guess(head: bytes) -> str:
    from charset_normalizer import from_bytes

    lines = b"\n".join(line for line in head.split(b"\n")[:-1] or [head] if not line.isascii())
    best = from_bytes(lines[:_GUESSED], cp_isolation=_ENCODINGS).best()
    return best.encoding if best else "cp1252"


def text_blocks(stream: BinaryIO, encoding: str, size: int = BLOCK) -> Iterator[str]:
    """The text of a stream with "\\n" for every line end; wrong bytes are replaced, never raised."""
    errors = "voicetune.cp1252" if encoding.startswith("utf-8") else "replace"
    decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder(encoding)(errors), translate=True)
    while raw := stream.read(size):
        yield decoder.decode(raw)
    yield decoder.decode(b"", final=True)


def whole_rows(blocks: Iterable[str], head: re.Pattern[str]) -> Iterator[str]:
    """The same text, cut only before rows, with a newline put before its first line.

    `head` matches the newline before a row and the beginning of the row. What stands before the first row comes first.
    """
    rows: list[str] = []
    line = ["\n"]
    begun = False
    for block in blocks:
        end = block.rfind("\n")
        if end < 0:
            line.append(block)
            continue
        lines = "".join((*line, block[:end]))
        line = [block[end:]]
        cut = _last_row(lines, head)
        if cut >= 0 or not begun:
            yield "".join((*rows, lines[:cut] if cut >= 0 else lines))
            rows.clear()
        if cut >= 0 or begun:
            rows.append(lines[max(0, cut) :])
        begun = begun or cut >= 0
    yield "".join((*rows, *line))


def _last_row(lines: str, head: re.Pattern[str]) -> int:
    at = len(lines)
    while (at := lines.rfind("\n", 0, at)) >= 0:
        if head.match(lines, at):
            return at
    return -1
