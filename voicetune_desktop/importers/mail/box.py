"""Mailboxes as single mails: their bytes, of a long one the beginning."""

import io
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import BinaryIO, cast

from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sources.streams import damaged
from voicetune_desktop.importers.whatsapp.damage import open_up_to_fault

PIECE = 1 << 18
"""Bytes read at a time: what is made of them still lies in the processor's own memory when the next step takes it."""
LONGEST = 1 << 20
"""Bytes of a mail that are looked at; what people write stands before their attachments."""

_MARK = b"\nFrom "
_EMPTY_LINE = b"\n", b"\n\r"
"""Behind the end of a line."""
_LINE = 500
"""Bytes of the longest line that begins a mail, and of the name of the header behind it."""
_BEGIN = re.compile(rb"[^\n]{0,300}\d\d:\d\d[^\n]{0,100}(?:\n(?:>?[!-9;-~]{1,70}:[ \t\r\n]|>From )|\Z)")
"""What stands between a mark where a mail begins and the next one; an empty line stands before it."""
_FIRST = re.compile(rb"\s*From [^\n]{1,400}\n(?:>From [^\n]*\n)?[!-9;-~]{1,70}:[ \t\r\n]")
_HEADERS = re.compile(rb"(?:\d{1,12}\s*\r?\n)?(?:[!-9;-~]{1,70}:[^\n]*\n(?:[ \t][^\n]*\n)*){2}")
_KNOWN = re.compile(rb"^(?:from|date|message-id|received|return-path|mime-version|subject|delivered-to):", re.IGNORECASE | re.MULTILINE)
_COUNTED = re.compile(rb"\A(?:\d{1,12}\s*\r?\n)?")
"""Apple Mail's .emlx files begin with the number of their bytes."""


def is_mailbox(head: bytes) -> bool:
    """Whether a file begins as a mailbox, with many mails one after the other."""
    return _FIRST.match(head) is not None and _KNOWN.search(head) is not None


def is_mail(head: bytes) -> bool:
    """Whether a file begins as a single mail."""
    found = _HEADERS.match(head)
    return found is not None and len(set(map(bytes.lower, _KNOWN.findall(head[:16_384])))) >= 2


def mails(source: Source, entry: Entry) -> Iterator[list[bytes]]:
    """The mails of a file, some at a time, each with a line or the end of one before its head. Memory stays within a few pieces.

    Raises SourceError where it cannot be read on.
    """
    head = source.head(entry)
    with _open(source, entry) as stream:
        if is_mailbox(head):
            yield from _split(stream, None if entry.checksum is None else entry.size)
        else:
            yield [_COUNTED.sub(b"\n", stream.read(LONGEST), count=1)]


def _open(source: Source, entry: Entry) -> BinaryIO:
    """A stream that ends where an archive is damaged, so that what stands before is not lost."""
    if entry.checksum is None:
        return source.open(entry)
    return io.BufferedReader(cast("io.RawIOBase", open_up_to_fault(source, entry)))


def _split(stream: BinaryIO, size: int | None) -> Iterator[list[bytes]]:
    """The mails of a mailbox of that size, if it is known. `text` ends the mail that is being read; `long` is what stands before it.

    Raises SourceError where bytes are missing, without the mail that breaks off there.
    """
    seen, text, long = 0, b"", b""
    while piece := stream.read(PIECE):
        *whole, text = _cut(text + piece if seen else piece.lstrip())
        seen += len(piece)
        if whole:
            whole[0], long = long + whole[0], b""
            yield [mail[:LONGEST] for mail in whole]
        if len(text) > PIECE:
            long += text[:-_LINE][: LONGEST - len(long)]
            text = text[-_LINE:]
    if size is not None and seen < size:
        raise damaged()
    if long or text.strip():
        yield [(long + text)[:LONGEST]]


def _cut(text: bytes) -> list[bytes]:
    """The mails of a text; not the last one, of which too little may be there to tell."""
    pieces = text.split(_MARK)
    told = len(pieces) - (b"\n" not in pieces[-1])
    begins = [at for at in range(1, told) if _BEGIN.match(pieces[at]) and pieces[at - 1].endswith(_EMPTY_LINE)]
    if len(begins) == len(pieces) - 1:
        return pieces
    return [_MARK.join(pieces[at:behind]) for at, behind in pairwise([0, *begins, len(pieces)])]
