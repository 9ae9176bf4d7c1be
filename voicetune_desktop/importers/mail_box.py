"""Mailboxes as single mails: where in a file each begins, and its bytes, of a long one the beginning."""

import io
import re
from collections.abc import Iterator
from typing import BinaryIO, cast

from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.source import Source
from voicetune_desktop.importers.streams import damaged
from voicetune_desktop.importers.whatsapp.damage import open_up_to_fault

PIECE = 1 << 20
"""Bytes read at a time."""
LONGEST = 1 << 20
"""Bytes of a mail that are looked at; what people write stands before their attachments."""

_MARK = b"\nFrom "
_LINE = 500
"""Bytes of the longest line that begins a mail, and of the name of the header behind it."""
_BEGIN = re.compile(rb"(?:(?<=\n)|(?<=\n\r))\nFrom [^\n]{0,300}\d\d:\d\d[^\n]{0,100}\n(?:>?[!-9;-~]{1,70}:[ \t\r\n]|>?From )")
_FIRST = re.compile(rb"\s*From [^\n]{1,400}\n(?:>From [^\n]*\n)?[!-9;-~]{1,70}:[ \t\r\n]")
_HEADERS = re.compile(rb"(?:\d{1,12}\s*\r?\n)?(?:[!-9;-~]{1,70}:[^\n]*\n(?:[ \t][^\n]*\n)*){2}")
_KNOWN = re.compile(rb"^(?:from|date|message-id|received|return-path|mime-version|subject|delivered-to):", re.IGNORECASE | re.MULTILINE)
_COUNTED = re.compile(rb"\d{1,12}\s*\r?\n")
"""Apple Mail's .emlx files begin with the number of their bytes."""


def is_mailbox(head: bytes) -> bool:
    """Whether a file begins as a mailbox, with many mails one after the other."""
    return _FIRST.match(head) is not None and _KNOWN.search(head) is not None


def is_mail(head: bytes) -> bool:
    """Whether a file begins as a single mail."""
    found = _HEADERS.match(head)
    return found is not None and len(set(map(bytes.lower, _KNOWN.findall(head[:16_384])))) >= 2


def mails(source: Source, entry: Entry) -> Iterator[tuple[int, int, bytes]]:
    """The mails of a file: where each begins, its length, its bytes. Memory stays within a few pieces.

    Raises SourceError where it cannot be read on.
    """
    head = source.head(entry)
    with _open(source, entry) as stream:
        if is_mailbox(head):
            yield from _split(stream, None if entry.checksum is None else entry.size)
        else:
            raw = stream.read(LONGEST)
            yield 0, entry.size, _without_count(raw)


def _open(source: Source, entry: Entry) -> BinaryIO:
    """A stream that ends where an archive is damaged, so that what stands before is not lost."""
    if entry.checksum is None:
        return source.open(entry)
    return io.BufferedReader(cast("io.RawIOBase", open_up_to_fault(source, entry)))


def _without_count(raw: bytes) -> bytes:
    found = _COUNTED.match(raw)
    return raw[found.end() :] if found else raw


def _split(stream: BinaryIO, size: int | None) -> Iterator[tuple[int, int, bytes]]:
    """The mails of a mailbox of that size, if it is known. `text` begins with the mail that is being read, or what is left of it.

    Raises SourceError where bytes are missing, without the mail that breaks off there.
    """
    text, start, dropped, mail = b"", 0, 0, b""
    while piece := stream.read(PIECE):
        text += piece
        at, mark = 0, text.find(_MARK)
        while mark >= 0:
            if _BEGIN.match(text, mark):  # not at the end of the text, where too little of it is there to tell
                end = mark + 1
                yield start, dropped + end - start, mail or text[at : min(end, at + LONGEST)]
                start, mail, at = dropped + end, b"", end
            mark = text.find(_MARK, mark + 1)
        text, dropped = text[at:], dropped + at
        if len(text) > LONGEST + PIECE:
            mail = mail or text[:LONGEST]
            dropped, text = dropped + len(text) - _LINE, text[-_LINE:]
    if size is not None and dropped + len(text) < size:
        raise damaged()
    if text.strip() or mail:
        yield start, dropped + len(text) - start, mail or text[:LONGEST]
