"""Pages of HTML as records, however long they are: cut where their writer begins one, parsed in C, never rendered."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, pairwise, takewhile
from operator import sub
from typing import BinaryIO

from selectolax.lexbor import LexborHTMLParser, LexborNode

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.markup.entities import unescaped

PIECE = 1 << 18
"""Bytes read at a time."""
LONGEST = 1 << 20
"""Bytes of the longest record that is read, and of what stands before the first; real ones stay below 100 KB."""
DEEPEST = 200
"""Tags inside one another; parsers take the square of what somebody nests to do harm."""
_FLAT = 400
"""Tags of a record that are not worth counting how they are nested."""
_MARK = 200
"""Bytes of the longest tag that begins a record."""

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_LINES = re.compile(r"(?<![ \t])[ \t]*\r?\n\s*")
_TAG = re.compile(rb"<(/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|path|use)\b)[a-z]", re.IGNORECASE)
"""A tag, but for those that hold nothing and those that exporters close at once."""
_STEPS = {b"": 1, b"/": -1}
_ROW, _ROWS = b"<record-of-ours>%b</record-of-ours>", "body > record-of-ours"


class Page:
    """One page while it is read. Memory stays within a few pieces, or the longest record."""

    def __init__(self, stream: BinaryIO, mark: re.Pattern[bytes], inside: bytes = b"") -> None:
        """`mark` matches where a record begins; `inside` stands in the tag of every mark, and makes them quicker to find."""
        self._stream, self._mark, self._inside = stream, mark, inside
        self._rest = b""
        self.is_cut = False
        """Whether the page breaks off; known once the last record is given, which then is not whole."""
        self.head = self._head()
        """What stands before the first record."""

    def records(self) -> Iterator[list[bytes]]:
        """The records in batches, the last one by itself; b"" stands for one that is too long to be read."""
        text, is_long = b"", False
        for piece in chain((self._rest,), iter(self._read, b"")):
            text += piece
            starts = [*self._starts(text)]
            if is_long and starts:
                yield [b""]
            elif not is_long and len(starts) < 2 and len(text) <= LONGEST:
                continue
            is_long = is_long and not starts
            if len(starts) > 1:
                yield [text[start:end] for start, end in pairwise(starts)]
            text = text[starts[-1] :] if starts else text[-_MARK:]
            if len(text) > LONGEST:
                text, is_long = text[-_MARK:], True
        self.is_cut = self.is_cut or b"</html>" not in (text or self.head)[-_MARK * 5 :].lower()
        if text:
            yield [b"" if is_long else text]

    def whole_records(self) -> Iterator[list[bytes]]:
        """The same without the record in which the page breaks off."""
        return takewhile(lambda _: not self.is_cut, self.records())

    def _starts(self, text: bytes) -> Iterator[int]:
        """Where records begin."""
        if not self._inside:
            yield from (found.start() for found in self._mark.finditer(text))
            return
        at = last = -1
        while (at := text.find(self._inside, at + 1)) >= 0:
            start = text.rfind(b"<", max(0, at - _MARK * 2), at)
            if start > last and self._mark.match(text, start):
                yield (last := start)

    def _head(self) -> bytes:
        text = b""
        while piece := self._read():
            text += piece
            if found := self._mark.search(text):
                self._rest = text[found.start() :]
                return text[: found.start()]
            if len(text) > LONGEST:
                break
        return text

    def _read(self) -> bytes:
        """The next bytes; none where a damaged archive cannot be read on. Raises HostileArchive."""
        try:
            return self._stream.read(PIECE)
        except HostileArchive:
            raise
        except SourceError:
            self.is_cut = True
            return b""


def parsed(record: bytes) -> LexborNode | None:
    """The tree of a record; None where it is nested as no export is."""
    return LexborHTMLParser(b"<body>" + record).body if is_flat(record) else None


def parsed_together(records: Sequence[bytes]) -> Iterator[LexborNode | None]:
    """The trees of some records. Some grow in one parser, as its first selector takes twice
    the time of parsing a record, and so few that nobody has to count how they are nested."""
    for some in _flat(records):
        tree = parsed(b"".join(map(_ROW.__mod__, some))) if len(some) > 1 else None
        rows = tree.css(_ROWS) if tree else []
        yield from rows if len(rows) == len(some) else map(parsed, some)


def _flat(records: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    """The records in groups of _FLAT tags at most, or by themselves."""
    first, tags = 0, 0
    for at, record in enumerate(records):
        more = record.count(b"<") + _ROW.count(b"<")
        if first < at and tags + more > _FLAT:
            yield records[first:at]
            first, tags = at, 0
        tags += more
    if first < len(records):
        yield records[first:]


def is_flat(record: bytes) -> bool:
    """Whether tags stand inside one another no deeper than DEEPEST."""
    if record.count(b"<") <= _FLAT:
        return True
    sums = list(accumulate(map(_STEPS.__getitem__, _TAG.findall(record)), initial=0))
    return max(map(sub, sums, accumulate(sums, min))) <= DEEPEST


def text_of(markup: bytes, *, keeps_lines: bool = False) -> str:
    """What a person reads of a piece of HTML; `keeps_lines` where line ends of the source are shown as such."""
    return text_in(markup.decode("utf-8", "replace"), keeps_lines=keeps_lines)


def text_in(text: str, *, keeps_lines: bool = False) -> str:
    """The same for a piece that is decoded."""
    if "<" in text:
        text = _BREAK.sub("<br>", text)
    if not keeps_lines and "\n" in text:
        text = text.strip()
        if "\n" in text:
            text = _LINES.sub("\n", text).replace("\n<br>", "<br>").replace("<br>\n", "<br>").replace("\n", " ")
    if "<" in text:
        text = text.replace("<br>", "\n")
    return _without_tags(text) if "<" in text else unescaped(text)


def _without_tags(text: str) -> str:
    body = parsed(text.encode())
    return body.text() if body else ""


def shown_text(node: LexborNode | None) -> str:
    """The text of a part of a tree with its line breaks and the names of its pictures, as emoji are pictures."""
    first = node.first_child if node else None
    if node is None or first is None:
        return ""
    if first.is_text_node and first.next is None:
        return node.text()
    for found in node.css("br, img[alt]"):
        found.replace_with("\n" if found.tag == "br" else found.attributes.get("alt") or "")
    return node.text()
