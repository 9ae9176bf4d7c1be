"""Records of a large XML file, read as a stream: neither its size nor what it declares can do harm.

What parsers refuse although apps write it is mended on the way (`xml_mended.py`). Definitions of types and entities end the
reading (defusedxml has the same rule), as no app writes them; some name a type that is defined elsewhere.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO
from xml.parsers import expat

from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.markup.xml_mended import mended_blocks
from voicetune_desktop.importers.text_files.encodings import encoding_of

LONGEST = 2**23
"""Bytes of the longest piece of XML that is read, base64 aside."""
DEEPEST = 20
MOST = 10_000
"""Elements inside one record."""
_BEGINNING = 12
"""Letters from which a record can be told."""


class Element(Struct, eq=False, gc=False):
    """One record with its attributes and the elements in it; `line` is where it begins."""

    name: str
    attributes: dict[str, str]
    line: int
    children: list["Element"]
    text: str = ""
    """What stands in it, elements aside; only where texts are asked for."""

    def text_of(self, name: str) -> str:
        """The text of the first element of this name right inside, "" where there is none."""
        return next((child.text for child in self.children if child.name == name), "")

    def all(self, name: str) -> Iterator["Element"]:
        """All elements of this name inside, however deep."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.all(name)


class Texts(Struct, frozen=True):
    """Asks for the texts of elements, too, as formats have them that keep little in attributes."""

    without: frozenset[str] = frozenset()
    """Elements that nobody wants, such as files: they and what is in them is left out."""
    most: int = MOST
    """Elements inside one record."""
    is_flat: bool = False
    """Whether what is inside a record only says how its words look: then they are the text of the record, with an end of line for `br`."""


class Broken(Struct, frozen=True):
    """A place where the file is no XML; what stood between this line and the next record is lost."""

    line: int


def records(stream: BinaryIO, encoding: str, names: Iterable[str], texts: Texts | None = None) -> Iterator[Element | Broken]:
    """The elements of these names, which may not lie in each other. Raises SourceError for what no app would write."""
    kept = frozenset(names)
    begin = re.compile(rf"<(?:{'|'.join(kept)})[\s>]")
    reader: _Reader | None = _Reader(kept, 0, texts)
    rest, line = "", 1
    for block in mended_blocks(stream, encoding):
        rest += block
        while rest:
            least = 0 if reader else 1
            if not reader:
                rest, line = _from(begin, rest, line)
                if not begin.match(rest):
                    break
                reader = _Reader(kept, line - 1, texts)
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

    def __init__(self, names: frozenset[str], before: int, texts: Texts | None) -> None:
        self._names, self._before, self._fed = names, before, 0
        self._without, self._most = (texts.without, texts.most) if texts else (frozenset[str](), MOST)
        self._pieces: list[list[str]] = []
        self._is_flat = texts is not None and texts.is_flat
        self._letters = self._left_out = self._inside = 0
        self._stack: list[Element] = []
        self._done: list[Element] = []
        self._depth = self._count = 0
        self.is_done = False
        parser = self._parser = expat.ParserCreate("utf-8")
        parser.ordered_attributes = True
        parser.buffer_text = texts is not None
        if hasattr(parser, "SetReparseDeferralEnabled"):  # from Python 3.11.9 on it waits with what it was given, even at the end
            parser.SetReparseDeferralEnabled(False)
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        if texts:
            parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = _refuse_definitions
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
        if self._left_out or (self._stack and name in self._without):
            self._left_out += 1
            return
        if not self._stack and name not in self._names:
            return
        if self._stack and self._is_flat:
            self._inside += 1
            if name == "br":
                self._pieces[-1].append("\n")
            return
        made = Element(name, dict(zip(attributes[::2], attributes[1::2], strict=True)) if attributes else {}, self.line, [])
        self._count = self._count + 1 if self._stack else 0
        if self._count > self._most:
            raise _hostile()
        if self._stack:
            self._stack[-1].children.append(made)
        self._stack.append(made)
        self._pieces.append([])

    def _end(self, _name: str) -> None:
        self._depth -= 1
        self.is_done = not self._depth
        if self._left_out:
            self._left_out -= 1
        elif self._inside:
            self._inside -= 1
        elif self._stack:
            made = self._stack.pop()
            made.text = "".join(self._pieces.pop())
            if not self._stack:
                self._letters = 0
                self._done.append(made)

    def _characters(self, text: str) -> None:
        if self._stack and not self._left_out:
            self._letters += len(text)
            if self._letters > LONGEST:
                raise _hostile()
            self._pieces[-1].append(text.replace("\n", " ") if self._inside else text)


def _refuse_definitions(_name: str, _system: str | None, _public: str | None, has_definitions: int) -> None:
    """A type that is only named does no harm: nothing looks for it."""
    if has_definitions:
        raise _hostile()


def _refuse(*_: Any) -> None:
    raise _hostile()


def _hostile() -> SourceError:
    return SourceError("This file is not what an app would write: it could do harm to this computer.", "Make the backup again.")
