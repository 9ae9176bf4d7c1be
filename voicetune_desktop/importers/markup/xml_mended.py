"""The text of XML files as parsers take it.

Apps write XML that parsers refuse: emoji as two surrogate references, control characters, references to them. Attributes full of
base64, which make up nearly all of some files, are left out before they are parsed.
"""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO, cast

from voicetune_desktop.importers.sources.streams import read_left
from voicetune_desktop.importers.text_files.blocks import text_blocks

_BASE64 = 4096
"""Bytes of base64 from which on an attribute is left out."""
_DATA = re.compile(rb' data="[A-Za-z0-9+/=&#;\s]*')
_MARK = b' data="'
_CONTROL = bytes({*range(32)} - {9, 10, 13})
_REFERENCES = re.compile(r"&#(?:x[0-9a-fA-F]{1,8}|\d{1,9});(?:&#(?:x[0-9a-fA-F]{1,8}|\d{1,9});)*")
_REFERENCE = re.compile(r"&#(?:x([0-9a-fA-F]+)|(\d+));")
_FIRST_HALF = r"x[dD][89abAB][0-9a-fA-F]{2}|5529[6-9]|55[3-9]\d\d|56[0-2]\d\d|563[01]\d"
_UNSURE = re.compile(rf"(?:&#(?:{_FIRST_HALF});)?(?:&#?x?[0-9a-fA-F]{{0,9}})?\Z")
"""The end of a block that is half a reference, or a reference to half a character."""
_PAIR = 24
"""Characters that two references take up at most."""
_NONCHARACTERS = re.compile("[\ufffe\uffff]")


def mended_blocks(stream: BinaryIO, encoding: str) -> Iterator[str]:
    """The text of a stream in blocks."""
    return _mended(text_blocks(cast("BinaryIO", _WithoutBase64(stream, encoding)), encoding))


class _WithoutBase64:
    """The bytes of a stream without long base64 in attributes called `data`, and without control characters."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._stream, self._held, self._is_inside = stream, b"", False
        self._is_wide = encoding.startswith("utf-16")

    def read(self, size: int) -> bytes:
        """The next bytes that are left, b"" at the end."""
        while piece := read_left(self._stream, size):
            if self._is_wide:
                return piece
            if lean := self._lean(piece).translate(None, _CONTROL):
                return lean
        held, self._held = self._held, b""
        return held.translate(None, _CONTROL)

    def _lean(self, piece: bytes) -> bytes:
        text, left, at, seen = self._held + piece, list[bytes](), 0, 0
        self._held = b""
        while True:
            if self._is_inside:
                seen = _end_of_value(text, at)
                left.append(b"\n" * text.count(b"\n", at, seen))
                self._is_inside, at = seen == len(text), seen
            found = _DATA.search(text, seen)
            if not found:
                return b"".join((*left, self._up_to(text, at, max(at, text.rfind(b" ", len(text) - len(_MARK))))))
            if len(found[0]) >= _BASE64:
                left.append(text[at : found.start() + len(_MARK)])
                self._is_inside, at = True, found.start() + len(_MARK)
            elif found.end() == len(text):
                return b"".join((*left, self._up_to(text, at, found.start())))
            seen = found.end()

    def _up_to(self, text: bytes, at: int, unsure: int) -> bytes:
        """The text as far as it is certain; what may be the beginning of base64 is held back."""
        cut = unsure if _MARK.startswith(text[unsure : unsure + len(_MARK)]) else len(text)
        self._held = text[cut:]
        return text[at:cut]


def _end_of_value(text: bytes, at: int) -> int:
    """Where base64 ends: at a quote, or where the file is damaged, at the next element."""
    quote, element = text.find(b'"', at), text.find(b"<", at)
    return min((place for place in (quote, element) if place >= 0), default=len(text))


def _mended(blocks: Iterable[str]) -> Iterator[str]:
    """The same text with references that XML allows, cut so that no pair of them lies on both sides."""
    held = ""
    for block in blocks:
        text = held + block
        unsure = _UNSURE.search(text, max(0, len(text) - _PAIR))
        held = unsure[0] if unsure else ""
        yield _whole(text.removesuffix(held) if held else text)
    yield _whole(held)


def _whole(text: str) -> str:
    if "\uffff" in text or "\ufffe" in text:
        text = _NONCHARACTERS.sub("\ufffd", text)
    return _REFERENCES.sub(_allowed, text) if "&#" in text else text


def _allowed(found: re.Match[str]) -> str:
    """References to characters as these, two halves of a pair as one character."""
    if found[0] == "&#10;":
        return found[0]
    codes = (int(hexadecimal, 16) if hexadecimal else int(decimal) for hexadecimal, decimal in _REFERENCE.findall(found[0]))
    text = "".join(chr(code) if code <= 0x10FFFF else "\ufffd" for code in codes)
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "".join(char if char > "?" and char not in "\ufffe\uffff" else _escaped(char) for char in whole)


def _escaped(char: str) -> str:
    code = ord(char)
    return f"&#{code};" if code >= 32 or code in (9, 10, 13) else "\ufffd"
