"""Texts of word processors, .docx, .odt and .rtf, as plain text with headings marked as Markdown does."""

import io
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO
from zipfile import ZipFile

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.office.paragraph import DocumentFault, Paragraph
from voicetune_desktop.importers.office.rtf import is_rtf, rtf_paragraphs
from voicetune_desktop.importers.office.xml import xml_paragraphs
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sources.streams import DAMAGED
from voicetune_desktop.importers.text_files.blocks import TextFile
from voicetune_desktop.model import Reason, SetAside

_PACKED = 2**28
"""Bytes of a document inside an archive, which is held in memory."""
_SAMPLE = 2**12
"""Characters of the beginning that detection looks at, in each of perhaps fifty documents."""
UNLOCK = "Open it in its program, take the password away, and save it as .docx or as plain text."
NOTE = "A note at the foot of the page or at the end."


def is_office(entry: Entry) -> bool:
    """Whether a file is a text of a word processor, by its name."""
    return entry.name.lower().endswith((".docx", ".odt", ".rtf"))


def office_sample(source: Source, entry: Entry) -> str:
    """The beginning of a document, after a newline, or what can be read of it. Raises HostileArchive."""
    text = ""
    try:
        for paragraph in _paragraphs(source, entry):
            text += f"\n{_marked(paragraph)}\n"
            if len(text) > _SAMPLE:
                break
    except HostileArchive:
        raise
    except SourceError:
        pass
    return text


def office_text(source: Source, entry: Entry) -> tuple[TextFile, list[SetAside]]:
    """A document as a plain text, up to where it is damaged, and what of it is not read. Raises SourceError, HostileArchive."""
    text, notes, aside = list[str](), 0, list[SetAside]()
    try:
        for paragraph in _paragraphs(source, entry):
            text.append(_marked(paragraph))
            notes += paragraph.notes
    except HostileArchive:
        raise
    except SourceError as error:
        if not text:
            raise
        aside.append(SetAside(Reason.UNPARSABLE, error.message, entry.name, "the rest"))
    aside += (SetAside(Reason.UNSUPPORTED, NOTE, entry.name, f"note {number}") for number in range(1, notes + 1))
    return TextFile(entry.name, partial(io.BytesIO, "\n\n".join(text).encode()), "utf-8"), aside


def _paragraphs(source: Source, entry: Entry) -> Iterator[Paragraph]:
    """The paragraphs of a document. Raises SourceError and HostileArchive, also after some of them."""
    rich = is_rtf(source.head(entry))
    try:
        with source.open(entry) as stream:
            yield from rtf_paragraphs(_held(stream)) if rich else _zipped_paragraphs(stream)
    except DocumentFault:
        raise SourceError("This document is damaged or locked with a password.", UNLOCK) from None


def _zipped_paragraphs(stream: BinaryIO) -> Iterator[Paragraph]:
    try:
        archive = ZipFile(stream if stream.seekable() else io.BytesIO(_held(stream)))
    except DAMAGED:
        raise DocumentFault from None
    with archive:
        yield from xml_paragraphs(archive)


def _held(stream: BinaryIO) -> bytes:
    """All bytes of a document. Raises SourceError for more than are held in memory."""
    data = stream.read(_PACKED + 1)
    if len(data) > _PACKED:
        raise SourceError("This document is too large.", "Save it as plain text, then try again.")
    return data


def _marked(paragraph: Paragraph) -> str:
    return f"{'#' * paragraph.level} {' '.join(paragraph.text.split())}" if paragraph.level else paragraph.text
