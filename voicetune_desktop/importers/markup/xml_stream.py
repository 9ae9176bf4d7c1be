"""Records of a large XML file, read as a stream: neither its size nor what it declares can do harm.

Apps write XML that parsers refuse: emoji as two surrogate references, control characters, references to them. That is mended on
the way. Attributes full of base64, which make up nearly all of some files, are left out before they are parsed. Definitions of
types and entities end the reading (defusedxml has the same rule), as no app writes them.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, cast
from xml.parsers import expat

from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.text_files.blocks import text_blocks
from voicetune_desktop.importers.text_files.encodings import encoding_of

LONGEST = 2**23
"""Bytes of the longest piece of XML that is read, base64 aside."""
DEEPEST = 20
MOST = 10_000
"""Elements inside one record."""
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
_BEGINNING = 12
"""Letters from which a record can be told."""
_PAIR = 24
"""Characters that two references take up at most."""
_NONCHARACTERS = re.compile("[\ufffe\uffff]")


class Element(Struct, eq=False):
    """One record with its attributes and the elements in it; `line` is where it begins."""

    name: str
    attributes: dict[str, str]
    line: int
    children: list["Element"]

    def all(self, name: str) -> Iterator["Element"]:
        """All elements of this name inside, however deep."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.all(name)


class Broken(Struct, frozen=True):
    """A place where the file is no XML; what stood between this line and the next record is lost."""

    line: int


def records(stream: BinaryIO, encoding: str, names: Iterable[str]) -> Iterator[Element | Broken]:
    """The elements of these names, which may not lie in each other. Raises SourceError for what no app would write."""
    kept = frozenset(names)
    begin = re.compile(rf"<(?:{'|'.join(kept)})\s")
    reader: _Reader | None = _Reader(kept, 0)
    rest, line = "", 1
    for block in _mended(text_blocks(cast("BinaryIO", _WithoutBase64(stream, encoding)), encoding)):
        rest += block
        while rest:
            least = 0 if reader else 1
            if not reader:
                rest, line = _from(begin, rest, line)
                if not begin.match(rest):
                    break
                reader = _Reader(kept, line - 1)
                reader.feed("<root>")
            try:
                fault = reader.feed(rest)
            finally:
                yield from reader.taken()
            if fault is not None:
                yield Broken(reader.line)
                reader = None
            at = len(rest) if fault is None else max(fault, least)
            rest, line = rest[at:], line + rest.count("\n", 0, at)
    if reader and not reader.is_done:
        yield Broken(line)


def _from(begin: re.Pattern[str], text: str, line: int) -> tuple[str, int]:
    """The text from the next record on, or its last letters, which may be half of a beginning; and the line of that."""
    found = begin.search(text)
    at = found.start() if found else max(0, len(text) - _BEGINNING)
    return text[at:], line + text.count("\n", 0, at)


def xml_encoding(head: bytes) -> str:
    """How the letters of an XML file are stored: in UTF-8, as all of these apps write it, unless it plainly is UTF-16."""
    found = encoding_of(head) or ""
    return found if found.startswith("utf-16") else "utf-8-sig"


class _Reader:
    """One run of the parser; after a fault another one goes on with the next record."""

    def __init__(self, names: frozenset[str], before: int) -> None:
        self._names, self._before, self._fed = names, before, 0
        self._stack: list[Element] = []
        self._done: list[Element] = []
        self._depth = self._count = 0
        self.is_done = False
        parser = self._parser = expat.ParserCreate("utf-8")
        parser.ordered_attributes = True
        parser.buffer_text = False
        if hasattr(parser, "SetReparseDeferralEnabled"):  # from Python 3.11.9 on it waits with what it was given, even at the end
            parser.SetReparseDeferralEnabled(False)
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse

    @property
    def line(self) -> int:
        """Where the parser stands."""
        return self._before + self._parser.CurrentLineNumber

    def taken(self) -> list[Element]:
        """The records that are complete."""
        done, self._done = self._done, []
        return done

    def feed(self, text: str) -> int | None:
        """Read on. Where the text is no XML, gives the place to look for the next record from."""
        data = text.encode("utf-8", "replace")
        try:
            self._parser.Parse(data, False)
        except expat.ExpatError:
            at = max(0, self._parser.ErrorByteIndex - self._fed)
            return len(data[:at].decode("utf-8", "ignore"))
        self._fed += len(data)
        if self._fed - self._parser.CurrentByteIndex > LONGEST:
            raise _hostile()
        return None

    def _start(self, name: str, attributes: list[str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise _hostile()
        if not self._stack and name not in self._names:
            return
        made = Element(name, dict(zip(attributes[::2], attributes[1::2], strict=True)), self.line, [])
        self._count = self._count + 1 if self._stack else 0
        if self._count > MOST:
            raise _hostile()
        if self._stack:
            self._stack[-1].children.append(made)
        self._stack.append(made)

    def _end(self, _name: str) -> None:
        self._depth -= 1
        self.is_done = not self._depth
        if self._stack:
            made = self._stack.pop()
            if not self._stack:
                self._done.append(made)


def _refuse(*_: Any) -> None:
    raise _hostile()


def _hostile() -> SourceError:
    return SourceError("This file is not what an app would write: it could do harm to this computer.", "Make the backup again.")


class _WithoutBase64:
    """The bytes of a stream without long base64 in attributes called `data`, and without control characters."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._stream, self._held, self._is_inside = stream, b"", False
        self._is_wide = encoding.startswith("utf-16")

    def read(self, size: int) -> bytes:
        """The next bytes that are left, b"" at the end."""
        while piece := self._stream.read(size):
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
